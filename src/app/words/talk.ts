import { words } from './words.ts';

export type { HintShown } from './en/talk.ts';
export const {
  TALK,
  KEYS,
  press,
  notes,
  CLOCK,
  answered,
  answeredTo,
  hint,
  alsoNamed,
  verdictOn,
  VERDICT,
  FORECAST,
  reloaded,
} = words.talk;
