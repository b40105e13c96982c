import { LIMITS } from '../model/limits.ts';
import type { Id, Move, Scenario } from '../model/scenario.ts';
import { allMoves, beatPlace } from '../rules/lookup.ts';
import type { Happening } from '../rules/outcome.ts';
import { trustCost, worthIn } from '../rules/points.ts';
import { type Compiled, type CompiledNode, compile, type Effect } from './compile.ts';
import { passes } from './conditions.ts';
import { Ints } from './growing.ts';
import { COUNTS, isSet, NODE, read, SITUATION, TRUST } from './layout.ts';
import { keeps } from './masks.ts';
import { Mover } from './mover.ts';
import { Tuples } from './tuples.ts';
import { twins } from './twins.ts';

/** Where a move ends the conversation. */
export const ENDED = -1;

/** Levels that trust may have. */
const TRUSTS = LIMITS.trust.max + 1;

/** Nothing of that sort was shown. */
const NONE = -1;

/** How overtime stands after a move. */
const IN_TIME = 0;
const LATE = 1;
const BECAME_LATE = 2;

/**
 * Every position of a scenario that has been asked for, with what each move does there, as numbers;
 * made a position at a time, when it is first needed. With `merge` (the default) what can't matter
 * any more is forgotten.
 */
export class Positions {
  readonly scenario: Scenario;
  /** The moves of the scenario by number. */
  readonly moves: readonly Move[];
  readonly situations: readonly Id[];
  readonly #compiled: Compiled;
  readonly #mover: Mover;
  readonly #ids: Tuples;
  /** By position: equal where the same moves are offered in the same words. */
  readonly #offers = new Ints();
  /** By position: the first of its edges, or −1 where they are not made yet. */
  readonly #first = new Ints();
  readonly #count = new Ints();
  /** By edge: what happens, and the words in which it is said. */
  readonly #effect = new Ints();
  readonly #words = new Ints();
  /** By edge: the position it leads to; where it ends, −1 less the number of how it ends. */
  readonly #next = new Ints();
  readonly #shown: Shown = {
    reply: new Ints(),
    notes: new Ints(),
    counts: new Ints(),
    line: new Ints(),
  };
  /** By effect: the number of its reply, without and with the line of lost patience; when needed. */
  readonly #replies: (number | undefined)[] = [];
  readonly #impatientReplies: (number | undefined)[] = [];
  /** As many as the move with the most has. */
  readonly #wordings: number;
  readonly #offerLists: Tuples;
  readonly #offerList: Int32Array;
  readonly #tuple: Int32Array;
  readonly #texts: string[] = [];
  readonly #textNumbers = new Map<string, number>();
  /** By effect: the number of its notes where all of them are new; made when first needed. */
  readonly #allNotes: (number | undefined)[] = [];
  /** By situation: what each way to end is worth, less the cost of trust that is lacking. */
  readonly #worths: readonly Float64Array[];
  /** For each situation the first that goes on like it; its positions stand for both. */
  readonly #twins: readonly number[];
  readonly #essential: readonly { readonly word: number; readonly mask: number }[];

  constructor(scenario: Scenario, merge = true) {
    this.scenario = scenario;
    this.moves = allMoves(scenario);
    this.situations = Object.keys(scenario.situations);
    this.#compiled = compile(scenario, this.moves);
    const { layout } = this.#compiled;
    this.#mover = new Mover(scenario, this.#compiled, keeps(scenario, this.#compiled, merge));
    this.#ids = new Tuples(layout.width);
    this.#tuple = new Int32Array(layout.width);
    this.#wordings = Math.max(1, ...this.moves.map(({ say }) => say.length));
    const most = mostMoves(scenario);
    this.#offerLists = new Tuples(most + 1);
    this.#offerList = new Int32Array(most + 1);
    this.#essential = [...layout.known].flatMap(([fact, bit]) =>
      scenario.facts[fact]?.essential ? [bit] : [],
    );
    this.#worths = this.situations.map((situation) => this.#worthsIn(situation));
    this.#twins = merge ? twins(scenario) : this.situations.map((_, n) => n);
  }

  get size(): number {
    return this.#ids.size;
  }

  get edges(): number {
    return this.#effect.length;
  }

  start(situation: Id): number {
    const number = this.situations.indexOf(situation);
    return this.#idOf(this.#mover.start(this.#twins[number] ?? number));
  }

  #idOf(tuple: Int32Array): number {
    const before = this.#ids.size;
    const id = this.#ids.idOf(tuple);
    if (id === before) this.#keep(tuple);
    return id;
  }

  #node(tuple: Int32Array): CompiledNode {
    const situation = read(tuple[COUNTS] ?? 0, SITUATION);
    return this.#compiled.node(situation, tuple[NODE] ?? 0);
  }

  /** Makes a place for a new position, with what is offered there. */
  #keep(tuple: Int32Array): void {
    const list = this.#offerList;
    let count = 0;
    for (const { number, said, offered, says } of this.#node(tuple).candidates) {
      if ((said && isSet(tuple, said)) || !passes(offered, tuple)) continue;
      list[count++] = number * this.#wordings + wordsIn(says, tuple);
    }
    list.fill(NONE, count);
    this.#offers.push(this.#offerLists.idOf(list));
    this.#count.push(count);
    this.#first.push(NONE);
  }

  /**
   * The first of the edges of a position; they stand in the order in which the moves are offered,
   * `offered` of them.
   */
  firstEdge(id: number): number {
    const first = this.#first.at(id);
    return first === NONE ? this.#expand(id) : first;
  }

  /** How many moves are offered. */
  offered(id: number): number {
    return this.#count.at(id);
  }

  beatOf(id: number): Id {
    return this.#compiled.beats[this.#ids.at(id, NODE) >>> 1] ?? '';
  }

  /** The number of the move. */
  moveOf(edge: number): number {
    return this.#effectOf(edge).move;
  }

  /** The words in which the move is said there. */
  wordsOf(edge: number): string {
    return this.moves[this.moveOf(edge)]?.say[this.#words.at(edge)]?.line ?? '';
  }

  /** What happens when it is said. */
  happeningOf(edge: number): Happening {
    return this.#effectOf(edge);
  }

  /** Whether the trainee sees the same of two edges of one move: FORMAT.md, "Shown". */
  showsSame(a: number, b: number): boolean {
    const { reply, notes, counts, line } = this.#shown;
    return (
      reply.at(a) === reply.at(b) &&
      counts.at(a) === counts.at(b) &&
      this.#offersAfter(a) === this.#offersAfter(b) &&
      notes.at(a) === notes.at(b) &&
      line.at(a) === line.at(b)
    );
  }

  #offersAfter(edge: number): number {
    const next = this.#next.at(edge);
    return next < 0 ? NONE : this.#offers.at(next);
  }

  /** The beat or ending it leads to. */
  placeOf(edge: number): Id {
    const { beats, endings } = this.#compiled;
    const place = this.#shown.counts.at(edge) >>> PLACE_SHIFT;
    return beats[place] ?? endings[place - beats.length] ?? '';
  }

  /** What is said on arrival; null where it arrives in no other beat. */
  lineOf(edge: number): string | null {
    return this.#texts[this.#shown.line.at(edge)] ?? null;
  }

  /** Whether it is in overtime after it. */
  isLate(edge: number): boolean {
    return ((this.#shown.counts.at(edge) >>> LATE_SHIFT) & LATE_MASK) !== IN_TIME;
  }

  beginsOvertime(edge: number): boolean {
    return ((this.#shown.counts.at(edge) >>> LATE_SHIFT) & LATE_MASK) === BECAME_LATE;
  }

  /** The position it leads to, or ENDED. */
  nextOf(edge: number): number {
    return Math.max(ENDED, this.#next.at(edge));
  }

  /** What the move costs, in points. */
  costOf(edge: number): number {
    return this.#effectOf(edge).cost;
  }

  /** Where it ends: the worth in the nth situation, less the cost of trust that is lacking. */
  worthOf(edge: number, situation: number): number {
    return this.#worths[situation]?.[-1 - this.#next.at(edge)] ?? 0;
  }

  #effectOf(edge: number): Effect {
    const effect = this.#compiled.effects[this.#effect.at(edge)];
    if (!effect) throw new RangeError(`no edge ${edge}`);
    return effect;
  }

  #expand(id: number): number {
    const tuple = this.#tuple;
    this.#ids.copy(id, tuple);
    const first = this.#effect.length;
    this.#first.set(id, first);
    const node = this.#node(tuple);
    for (const { said, offered, says, outcomes } of node.candidates) {
      if ((said && isSet(tuple, said)) || !passes(offered, tuple)) continue;
      for (const { test, effect } of outcomes) {
        if (!passes(test, tuple)) continue;
        this.#effect.push(effect.number);
        this.#words.push(wordsIn(says, tuple));
        this.#pushAfter(tuple, node, effect);
        break;
      }
    }
    return first;
  }

  /** What comes after a move: where it leads, what it is worth there, and what is seen. */
  #pushAfter(tuple: Int32Array, node: CompiledNode, effect: Effect): void {
    const mover = this.#mover;
    const shown = this.#shown;
    shown.notes.push(effect.learns.length === 0 ? NONE : this.#newNotes(tuple, effect));
    mover.take(tuple, node, effect);
    const { after, ending, impatient, minutesLeft } = mover;
    const trust = read(after[COUNTS] ?? 0, TRUST);
    shown.reply.push(this.#replyOf(effect, impatient));
    shown.line.push(mover.arrivesIn === null ? NONE : this.#text(lineIn(mover.arrivesIn, after)));
    const late = mover.overtime ? (node.overtime ? LATE : BECAME_LATE) : IN_TIME;
    const { beats } = this.#compiled;
    const place = ending >= 0 ? beats.length + ending : (after[NODE] ?? 0) >>> 1;
    shown.counts.push(
      trust | ((minutesLeft + 1) << MINUTES_SHIFT) | (late << LATE_SHIFT) | (place << PLACE_SHIFT),
    );
    if (ending >= 0) {
      this.#next.push(-1 - this.#wayToEnd(after, ending, trust));
    } else {
      mover.forget();
      this.#next.push(this.#idOf(after));
    }
  }

  /** A number for an ending with so many essential facts unknown, and trust. */
  #wayToEnd(after: Int32Array, ending: number, trust: number): number {
    let unknown = 0;
    for (const bit of this.#essential) if (!isSet(after, bit)) unknown++;
    return (ending * (this.#essential.length + 1) + unknown) * TRUSTS + trust;
  }

  /** What each way to end is worth in a situation, by its number. */
  #worthsIn(situation: Id): Float64Array {
    const counts = [...Array(this.#essential.length + 1).keys()];
    const levels = [...Array(TRUSTS).keys()];
    return Float64Array.from(
      this.#compiled.endings.flatMap((ending) =>
        counts.flatMap((unknown) => {
          const { full, uninformed } = worthIn(this.scenario, situation, ending, unknown);
          return levels.map((trust) => full - uninformed - trustCost({ trust }));
        }),
      ),
    );
  }

  /** The notes that are new, in a number that is equal where they look the same. */
  #newNotes(before: Int32Array, effect: Effect): number {
    const allNew = effect.learns.every(({ bit }) => !isSet(before, bit));
    const known = allNew ? this.#allNotes[effect.number] : undefined;
    if (known !== undefined) return known;
    const notes = seenNotes(effect.learns.filter(({ bit }) => !isSet(before, bit)));
    const number = notes === '' ? NONE : this.#text(notes);
    if (allNew) this.#allNotes[effect.number] = number;
    return number;
  }

  #replyOf(effect: Effect, impatient: boolean): number {
    const replies = impatient ? this.#impatientReplies : this.#replies;
    const known = replies[effect.number];
    if (known !== undefined) return known;
    const number = this.#text(impatient ? effect.impatientReply : effect.reply);
    replies[effect.number] = number;
    return number;
  }

  #text(text: string): number {
    const known = this.#textNumbers.get(text);
    if (known !== undefined) return known;
    this.#textNumbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }
}

/** What is seen of each edge, in numbers that are equal where it looks the same. */
interface Shown {
  /** With the answer, and the line of lost patience. */
  readonly reply: Ints;
  readonly notes: Ints;
  /** Trust, minutes left plus one, how overtime stands and the place, side by side. */
  readonly counts: Ints;
  readonly line: Ints;
}

const MINUTES_SHIFT = 3;
const LATE_SHIFT = 11;
const LATE_MASK = 0b11;
const PLACE_SHIFT = 13;

/** How many moves a beat has at most. */
function mostMoves(scenario: Scenario): number {
  const beats = Object.values(scenario.phases).flatMap((phase) => Object.keys(phase.beats));
  return Math.max(0, ...beats.map((beat) => beatPlace(scenario, beat).moves.length));
}

/** The number of the words in which a move is said; equal where they are. */
function wordsIn(says: CompiledNode['candidates'][number]['says'], tuple: Int32Array): number {
  return says.find(({ test }) => passes(test, tuple))?.words ?? NONE;
}

/** Notes as they are seen, each on its own; one that says nothing is not. Empty without any. */
function seenNotes(learns: Effect['learns']): string {
  const seen = learns.filter(({ note }) => note !== '');
  return seen.length === 0 ? '' : JSON.stringify(seen.map(({ note }) => note));
}

function lineIn({ arrival }: CompiledNode, after: Int32Array): string {
  return arrival.find(({ test }) => passes(test, after))?.line ?? '';
}
