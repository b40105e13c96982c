import { words } from './words.ts';

export type { HintShown } from './en/talk.ts';
export const {
  TALK,
  KEYS,
  press,
  notes,
  CLOCK,
  answered,
  hint,
  alsoNamed,
  VERDICT,
  FORECAST,
  reloaded,
} = words.talk;
