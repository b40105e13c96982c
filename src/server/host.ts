import { randomInt } from 'node:crypto';
import { MAX_SEED } from '../engine/run.ts';
import { CODES, codeAt } from '../room/code.ts';

/** What the server asks the world for. One place, handed on, so that a test can fix it. */
export interface Host {
  /** Milliseconds since 1970. */
  now(): number;
  newCode(): string;
  newSeed(): number;
}

export const host: Host = {
  now: () => Date.now(),
  newCode: () => codeAt(randomInt(CODES)),
  newSeed: () => randomInt(MAX_SEED + 1),
};
