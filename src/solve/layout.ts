import type { Id, Scenario } from '../model/scenario.ts';
import { allMoves } from '../rules/lookup.ts';

/*
 * A position as a tuple of 32-bit numbers. The first holds the small counts, the second the node
 * (a beat, in time or in overtime); then come the cues, four bits each for the moves they have
 * left, and one bit for each fact, move and commitment.
 */

export const COUNTS = 0;
export const NODE = 1;
/** Where the cues begin. */
export const CUES = 2;

/** A few bits within COUNTS. */
export interface Field {
  readonly shift: number;
  readonly mask: number;
}

export const SITUATION: Field = { shift: 0, mask: 0b1111 };
export const TRUST: Field = { shift: 4, mask: 0b111 };
export const QUESTIONS: Field = { shift: 7, mask: 0b1111 };
/** Up to 240 and the minutes of one more move. */
export const USED: Field = { shift: 11, mask: 0xfff };

export function read(counts: number, { shift, mask }: Field): number {
  return (counts >>> shift) & mask;
}

/** One bit of a tuple. */
export interface Bit {
  readonly word: number;
  readonly mask: number;
}

/** Four bits of a tuple: the moves a cue has left, 0 where it is closed. */
export interface Nibble {
  readonly word: number;
  readonly shift: number;
}

export const NIBBLE = 0b1111;

export interface Layout {
  /** Numbers in a tuple. */
  readonly width: number;
  readonly cues: ReadonlyMap<Id, Nibble>;
  readonly known: ReadonlyMap<Id, Bit>;
  readonly said: ReadonlyMap<Id, Bit>;
  readonly agreed: ReadonlyMap<Id, Bit>;
  /** The words that hold cues: from `CUES`, below this. */
  readonly cuesEnd: number;
}

const WORD = 32;
const CUES_IN_WORD = WORD / 4;

export function layoutOf(scenario: Scenario): Layout {
  const cueIds = Object.keys(scenario.cues);
  const cuesEnd = CUES + Math.ceil(cueIds.length / CUES_IN_WORD);
  let bits = cuesEnd * WORD;
  const next = (ids: readonly Id[]): ReadonlyMap<Id, Bit> =>
    new Map(ids.map((id) => [id, bitAt(bits++)]));
  const known = next(Object.keys(scenario.facts));
  const said = next(allMoves(scenario).map(({ id }) => id));
  const agreed = next(Object.keys(scenario.commitments));
  const cues = new Map(
    cueIds.map((id, n) => [
      id,
      { word: CUES + Math.floor(n / CUES_IN_WORD), shift: (n % CUES_IN_WORD) * 4 },
    ]),
  );
  return { width: Math.ceil(bits / WORD), cues, known, said, agreed, cuesEnd };
}

function bitAt(n: number): Bit {
  return { word: Math.floor(n / WORD), mask: 1 << (n % WORD) };
}

/** Whether the bits of a tuple say so. */
export function isSet(tuple: Int32Array, { word, mask }: Bit): boolean {
  return ((tuple[word] ?? 0) & mask) !== 0;
}
