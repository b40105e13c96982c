import type { Scenario } from '../model/scenario.ts';
import type { Compiled } from './compile.ts';
import { type Bit, CUES, type Layout, NIBBLE } from './layout.ts';
import { nodeOf, type Relevance, relevances } from './relevance.ts';

/** What of a tuple is kept at a node. */
export interface Keep {
  /** By word; those before the cues are kept whole. */
  readonly masks: Int32Array;
  readonly questions: boolean;
}

const ALL = -1;

/** By node: what of its tuples anything can still ask about; without merging, all of it. */
export function keeps(scenario: Scenario, compiled: Compiled, merge: boolean): readonly Keep[] {
  const { layout, beats } = compiled;
  const relevant = merge ? relevances(scenario) : null;
  return beats.flatMap((beat) =>
    [false, true].map((overtime) => {
      const relevance = relevant?.get(nodeOf(beat, overtime));
      return relevance ? keepOf(layout, relevance) : keepAll(layout);
    }),
  );
}

function keepAll({ width }: Layout): Keep {
  return { masks: new Int32Array(width).fill(ALL), questions: true };
}

function keepOf(layout: Layout, relevance: Relevance): Keep {
  const masks = new Int32Array(layout.width);
  masks.fill(ALL, 0, CUES);
  const add = (bits: ReadonlyMap<string, Bit>, ids: ReadonlySet<string>) => {
    for (const id of ids) {
      const bit = bits.get(id);
      if (bit) masks[bit.word] = (masks[bit.word] ?? 0) | bit.mask;
    }
  };
  add(layout.known, relevance.known);
  add(layout.said, relevance.said);
  add(layout.agreed, relevance.agreed);
  for (const cue of relevance.cues) {
    const nibble = layout.cues.get(cue);
    if (nibble) masks[nibble.word] = (masks[nibble.word] ?? 0) | (NIBBLE << nibble.shift);
  }
  return { masks, questions: relevance.questions };
}
