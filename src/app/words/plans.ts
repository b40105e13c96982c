import { words } from './words.ts';

export const { PLANS, keptOf, stateInWords, ASKED, ANSWER, askedAgain, SHEET, SHEET_LINES } =
  words.plans;
