import type { Position } from '../model/position.ts';
import type { Id, Scenario } from '../model/scenario.ts';
import { allMoves } from '../rules/lookup.ts';

const WORD = 32;
const BITS_PER_CUE = 4;

/** Writes positions of one scenario as tuples of whole numbers, equal ones alike. */
export interface Packing {
  /** Numbers in a tuple. */
  readonly width: number;
  /** Fills and returns one tuple, the same every time: use it before the next. */
  readonly pack: (position: Position) => Int32Array;
  /** The beat that a number in BEAT_FIELD stands for. */
  readonly beatOf: (number: number) => Id;
}

/** Where the beat stands in a tuple. */
export const BEAT_FIELD = 1;

export function packingOf(scenario: Scenario): Packing {
  const situations = numbered(Object.keys(scenario.situations));
  const beats = numbered(
    Object.values(scenario.phases).flatMap(({ beats: of }) => Object.keys(of)),
  );
  const cues = numbered(Object.keys(scenario.cues));
  const known = numbered(Object.keys(scenario.facts));
  const said = numbered(allMoves(scenario).map(({ id }) => id));
  const agreed = numbered(Object.keys(scenario.commitments));

  const cuesAt = 2;
  const knownAt = cuesAt + words(cues.size * BITS_PER_CUE);
  const saidAt = knownAt + words(known.size);
  const agreedAt = saidAt + words(said.size);
  const width = agreedAt + words(agreed.size);
  const tuple = new Int32Array(width);

  const setBits = (from: number, ids: readonly Id[], numbers: ReadonlyMap<Id, number>) => {
    for (const id of ids) {
      const bit = numbers.get(id) ?? 0;
      const word = from + Math.floor(bit / WORD);
      tuple[word] = (tuple[word] ?? 0) | (1 << (bit % WORD));
    }
  };

  const beatIds = [...beats.keys()];

  return {
    width,
    beatOf: (number) => beatIds[number] ?? '',
    pack: (position) => {
      tuple.fill(0);
      tuple[0] =
        (situations.get(position.situation) ?? 0) |
        (position.trust << 4) |
        (position.questions << 8) |
        (Number(position.overtime) << 12) |
        (position.used << 13);
      tuple[BEAT_FIELD] = beats.get(position.beat) ?? 0;
      for (const [cue, left] of position.cues) {
        const bit = (cues.get(cue) ?? 0) * BITS_PER_CUE;
        const word = cuesAt + Math.floor(bit / WORD);
        tuple[word] = (tuple[word] ?? 0) | (left << (bit % WORD));
      }
      setBits(knownAt, position.known, known);
      setBits(saidAt, position.said, said);
      setBits(agreedAt, position.agreed, agreed);
      return tuple;
    },
  };
}

function words(bits: number): number {
  return Math.ceil(bits / WORD);
}

function numbered(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, n) => [id, n]));
}
