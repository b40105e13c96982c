import type { Scenario } from '../model/scenario.ts';
import { losesPatience, questionsAfter, trustAfter } from '../rules/step.ts';
import type { Compiled, CompiledNode, Effect, Target } from './compile.ts';
import {
  COUNTS,
  CUES,
  type Field,
  NIBBLE,
  NODE,
  QUESTIONS,
  read,
  SITUATION,
  TRUST,
  USED,
} from './layout.ts';
import { isSettled, type Keep } from './masks.ts';

/** No clock is to be seen. */
const NO_CLOCK = -1;

/**
 * Takes moves on tuples, in the order of FORMAT.md, "Step". What came of the last one stands in its
 * fields until the next; `after` is one tuple, filled anew each time.
 */
export class Mover {
  readonly after: Int32Array;
  /** The number of the ending it came to; −1 where it goes on. */
  ending = -1;
  /** In overtime after it. */
  overtime = false;
  /** One question too many. */
  impatient = false;
  /** On the running clock; −1 where none is to be seen. */
  minutesLeft = NO_CLOCK;
  /** The node it arrived in, where that is in another beat. */
  arrivesIn: CompiledNode | null = null;
  readonly #scenario: Scenario;
  readonly #compiled: Compiled;
  readonly #keep: (situation: number, node: number) => Keep;
  readonly #walksOut: number;

  constructor(
    scenario: Scenario,
    compiled: Compiled,
    keep: (situation: number, node: number) => Keep,
  ) {
    this.#scenario = scenario;
    this.#compiled = compiled;
    this.#keep = keep;
    this.#walksOut = compiled.endings.indexOf(scenario.walksOut);
    this.after = new Int32Array(compiled.layout.width);
  }

  /** The tuple before the first move. */
  start(situation: number): Int32Array {
    this.after.fill(0);
    this.after[COUNTS] = (situation << SITUATION.shift) | (this.#scenario.trust << TRUST.shift);
    this.after[NODE] = this.#compiled.nodeOf(this.#scenario.start, false);
    return this.after;
  }

  take(before: Int32Array, node: CompiledNode, effect: Effect): void {
    const { after } = this;
    for (let word = 0; word < after.length; word++) {
      after[word] = (before[word] ?? 0) | (effect.sets[word] ?? 0);
    }
    this.#passCues(effect);
    const counts = before[COUNTS] ?? 0;
    const asked = read(counts, QUESTIONS);
    this.impatient = losesPatience(this.#scenario, asked, effect.question);
    const trust = trustAfter(read(counts, TRUST), effect.trust, this.impatient);
    const used = read(counts, USED) + effect.minutes;
    this.#write(QUESTIONS, questionsAfter(this.#scenario, asked, effect.question));
    this.#write(TRUST, trust);
    this.#write(USED, used);
    this.#lead(node, effect, trust, used);
  }

  /** Forgets what nothing asks about any more, where it came to. */
  forget(): void {
    const { after } = this;
    const keep = this.#keep(read(after[COUNTS] ?? 0, SITUATION), after[NODE] ?? 0);
    for (let word = 0; word < after.length; word++) {
      after[word] = (after[word] ?? 0) & (keep.masks[word] ?? 0);
    }
    for (const settled of keep.sets) {
      const { word, mask } = settled.bits;
      const now = after[word] ?? 0;
      if ((now & mask) !== mask && isSettled(after, settled)) after[word] = now | mask;
    }
    for (const settled of keep.clears) {
      const { word, mask } = settled.bits;
      const now = after[word] ?? 0;
      if ((now & mask) !== 0 && isSettled(after, settled)) after[word] = now & ~mask;
    }
  }

  #lead(node: CompiledNode, { target, late }: Effect, trust: number, used: number): void {
    const { limit } = node;
    this.ending = target.ending;
    this.overtime = node.overtime;
    this.minutesLeft = NO_CLOCK;
    this.arrivesIn = null;
    if (this.ending >= 0) return;
    if (trust === 0) {
      this.ending = this.#walksOut;
      return;
    }
    const isLate = late !== null && limit !== null && used >= limit;
    if (isLate) {
      this.overtime = true;
      this.#write(USED, 0);
    }
    this.#arrive(node, isLate ? late : target);
  }

  #arrive(from: CompiledNode, { ending, node, otherDay }: Target): void {
    const { after } = this;
    this.ending = ending;
    if (ending >= 0) return;
    after[NODE] = node;
    if (otherDay) {
      this.overtime = false;
      this.#write(USED, 0);
      this.#write(QUESTIONS, 0);
      after.fill(0, CUES, this.#compiled.layout.cuesEnd);
    }
    const situation = read(after[COUNTS] ?? 0, SITUATION);
    const there = this.#compiled.node(situation, node);
    if (there.limit !== null) {
      this.minutesLeft = there.limit - read(after[COUNTS] ?? 0, USED);
    }
    this.arrivesIn = there.beat === from.beat ? null : there;
  }

  #passCues({ opens }: Effect): void {
    const { after } = this;
    for (let word = CUES; word < this.#compiled.layout.cuesEnd; word++) {
      after[word] = oneLess(after[word] ?? 0);
    }
    for (const { word, shift, lasts } of opens) {
      after[word] = ((after[word] ?? 0) & ~(NIBBLE << shift)) | (lasts << shift);
    }
  }

  #write({ shift, mask }: Field, value: number): void {
    this.after[COUNTS] = ((this.after[COUNTS] ?? 0) & ~(mask << shift)) | (value << shift);
  }
}

/** Takes one from each of eight four-bit counts that is not zero. */
function oneLess(nibbles: number): number {
  let ones = nibbles | (nibbles >>> 1);
  ones |= ones >>> 2;
  return nibbles - (ones & 0x11111111);
}
