import type { Thing } from './asked.ts';
import { type Bit, COUNTS, type Layout, NIBBLE, QUESTIONS } from './layout.ts';

/** Some bits of a tuple, word by word. */
export type Mask = Int32Array;

/** The bits that hold a thing. */
export interface ThingBit extends Bit {
  /** Another day closes the cues and starts counting questions anew. */
  readonly ofToday: boolean;
  /** What was said and agreed shows nothing when it is so again. */
  readonly silent: boolean;
}

/** Bits that are asked about, unless one of some others is set. */
export interface BitUse {
  readonly bits: ThingBit;
  readonly unless: Mask;
}

/** Where things stand in a tuple. */
export class ThingBits {
  readonly #layout: Layout;
  readonly #known = new Map<Thing, ThingBit>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  of(thing: Thing): ThingBit {
    const known = this.#known.get(thing) ?? this.#find(thing);
    this.#known.set(thing, known);
    return known;
  }

  mask(things: Iterable<Thing>): Mask {
    const masks = new Int32Array(this.#layout.width);
    for (const thing of things) {
      const { word, mask } = this.of(thing);
      masks[word] = (masks[word] ?? 0) | mask;
    }
    return masks;
  }

  #find(thing: Thing): ThingBit {
    const [sort = '', id = ''] = thing.split(' ');
    const { cues, known, said, agreed } = this.#layout;
    if (sort === 'questions') {
      const mask = QUESTIONS.mask << QUESTIONS.shift;
      return { word: COUNTS, mask, ofToday: true, silent: false };
    }
    const cue = sort === 'cue' && cues.get(id);
    if (cue) return { word: cue.word, mask: NIBBLE << cue.shift, ofToday: true, silent: false };
    const bit = sort === 'known' ? known.get(id) : sort === 'said' ? said.get(id) : agreed.get(id);
    if (!bit) throw new RangeError(`nothing is called ${thing}`);
    return { ...bit, ofToday: false, silent: sort !== 'known' };
  }
}

export function either(a: Mask, b: Mask): Mask {
  return a.map((mask, word) => mask | (b[word] ?? 0));
}

export function except(some: Mask, { word, mask }: Bit): Mask {
  const rest = some.slice();
  rest[word] = (rest[word] ?? 0) & ~mask;
  return rest;
}
