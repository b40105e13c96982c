import { LIMITS } from '../model/limits.ts';
import type { Id, Move, Scenario } from '../model/scenario.ts';
import { allMoves, beatPlace } from '../rules/lookup.ts';
import type { Happening } from '../rules/outcome.ts';
import { trustCost, worthIn } from '../rules/points.ts';
import { type Compiled, type CompiledNode, compile, type Effect, SILENCE } from './compile.ts';
import { passes } from './conditions.ts';
import { Ints, Rows } from './growing.ts';
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
  readonly #edges = new Rows(EDGE_COLUMNS);
  /** By effect: the number of its reply, without and with the line of lost patience; when needed. */
  readonly #replies: (number | undefined)[] = [];
  readonly #impatientReplies: (number | undefined)[] = [];
  /** One more than the move with the most has: none of them may be said. */
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
    this.#wordings = 1 + Math.max(0, ...this.moves.map(({ say }) => say.length));
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
    return this.#edges.length;
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
    return this.moves[this.moveOf(edge)]?.say[this.#edges.at(edge, WORDS)]?.line ?? '';
  }

  /** What happens when it is said. */
  happeningOf(edge: number): Happening {
    return this.#effectOf(edge);
  }

  /** Whether the trainee sees the same of two edges of one move: FORMAT.md, "Shown". */
  showsSame(a: number, b: number): boolean {
    const edges = this.#edges;
    return (
      edges.at(a, REPLY) === edges.at(b, REPLY) &&
      edges.at(a, SEEN) === edges.at(b, SEEN) &&
      this.#offersAfter(a) === this.#offersAfter(b) &&
      edges.at(a, NOTES) === edges.at(b, NOTES) &&
      edges.at(a, LINE) === edges.at(b, LINE)
    );
  }

  #offersAfter(edge: number): number {
    const next = this.#edges.at(edge, NEXT);
    return next < 0 ? NONE : this.#offers.at(next);
  }

  /** The beat or ending it leads to. */
  placeOf(edge: number): Id {
    const { beats, endings } = this.#compiled;
    const place = this.#edges.at(edge, SEEN) >>> PLACE_SHIFT;
    return beats[place] ?? endings[place - beats.length] ?? '';
  }

  /** What is said on arrival; null where it arrives in no other beat. */
  lineOf(edge: number): string | null {
    return this.#compiled.lines[this.#edges.at(edge, LINE)] ?? null;
  }

  /** Whether it is in overtime after it. */
  isLate(edge: number): boolean {
    return ((this.#edges.at(edge, SEEN) >>> LATE_SHIFT) & LATE_MASK) !== IN_TIME;
  }

  beginsOvertime(edge: number): boolean {
    return ((this.#edges.at(edge, SEEN) >>> LATE_SHIFT) & LATE_MASK) === BECAME_LATE;
  }

  /** The position it leads to, or ENDED. */
  nextOf(edge: number): number {
    return Math.max(ENDED, this.#edges.at(edge, NEXT));
  }

  /** What the move costs, in points. */
  costOf(edge: number): number {
    return this.#effectOf(edge).cost;
  }

  /** Where it ends: the worth in the nth situation, less the cost of trust that is lacking. */
  worthOf(edge: number, situation: number): number {
    return this.#worths[situation]?.[-1 - this.#edges.at(edge, NEXT)] ?? 0;
  }

  #effectOf(edge: number): Effect {
    const effect = this.#compiled.effects[this.#edges.at(edge, EFFECT)];
    if (!effect) throw new RangeError(`no edge ${edge}`);
    return effect;
  }

  #expand(id: number): number {
    const tuple = this.#tuple;
    this.#ids.copy(id, tuple);
    const first = this.#edges.length;
    this.#first.set(id, first);
    const node = this.#node(tuple);
    const count = this.#count.at(id);
    let offered = 0;
    for (const { number, outcomes } of node.candidates) {
      if (offered === count) break;
      const offer = this.#offerLists.at(this.#offers.at(id), offered);
      if (Math.floor(offer / this.#wordings) !== number) continue;
      offered++;
      for (const { test, effect } of outcomes) {
        if (!passes(test, tuple)) continue;
        this.#add(tuple, node, effect, offer % this.#wordings);
        break;
      }
    }
    return first;
  }

  /** Adds the edge of a move: where it leads, what it is worth there, and what is seen. */
  #add(tuple: Int32Array, node: CompiledNode, effect: Effect, words: number): void {
    const mover = this.#mover;
    const edges = this.#edges;
    const edge = edges.add();
    edges.set(edge, EFFECT, effect.number);
    edges.set(edge, WORDS, words);
    edges.set(edge, NOTES, effect.learns.length === 0 ? NONE : this.#newNotes(tuple, effect));
    mover.take(tuple, node, effect);
    const { after, ending, impatient, minutesLeft } = mover;
    const trust = read(after[COUNTS] ?? 0, TRUST);
    edges.set(edge, REPLY, this.#replyOf(effect, impatient));
    edges.set(edge, LINE, mover.arrivesIn === null ? NONE : lineIn(mover.arrivesIn, after));
    const late = mover.overtime ? (node.overtime ? LATE : BECAME_LATE) : IN_TIME;
    const { beats } = this.#compiled;
    const place = ending >= 0 ? beats.length + ending : (after[NODE] ?? 0) >>> 1;
    edges.set(
      edge,
      SEEN,
      trust | ((minutesLeft + 1) << MINUTES_SHIFT) | (late << LATE_SHIFT) | (place << PLACE_SHIFT),
    );
    if (ending >= 0) {
      edges.set(edge, NEXT, -1 - this.#wayToEnd(after, ending, trust));
    } else {
      mover.forget();
      edges.set(edge, NEXT, this.#idOf(after));
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

/*
 * What is kept of an edge, side by side. What is seen of it stands in numbers that are equal where it
 * looks the same.
 */
const EFFECT = 0;
const WORDS = 1;
/** The position it leads to; where it ends, −1 less the number of how it ends. */
const NEXT = 2;
/** With the answer, and the line of lost patience. */
const REPLY = 3;
const NOTES = 4;
/** On arrival. */
const LINE = 5;
/** Trust, minutes left plus one, how overtime stands and the place, side by side. */
const SEEN = 6;
const EDGE_COLUMNS = 7;

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
  for (const { test, words } of says) if (passes(test, tuple)) return words;
  return says.length;
}

/** Notes as they are seen, each on its own; one that says nothing is not. Empty without any. */
function seenNotes(learns: Effect['learns']): string {
  const seen = learns.filter(({ note }) => note !== '');
  return seen.length === 0 ? '' : JSON.stringify(seen.map(({ note }) => note));
}

/** The number of the line that is said on arrival. */
function lineIn({ arrival }: CompiledNode, after: Int32Array): number {
  for (const { test, line } of arrival) if (passes(test, after)) return line;
  return SILENCE;
}
