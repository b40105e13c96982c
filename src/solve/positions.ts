import type { Position } from '../model/position.ts';
import { at } from '../model/record.ts';
import { ANSWERS, type Id, type Move, type Outcome, type Scenario } from '../model/scenario.ts';
import { holds } from '../rules/holds.ts';
import { allMoves, minutesLeft } from '../rules/lookup.ts';
import { offeredMoves } from '../rules/offered.ts';
import type { Happening } from '../rules/outcome.ts';
import { costOf, totalCost, trustCost, worthOf } from '../rules/points.ts';
import { arrivalLine, replyOf } from '../rules/shown.ts';
import { type Step, startPosition, take } from '../rules/step.ts';
import { textIn } from '../rules/text.ts';
import { Floats, Ints } from './growing.ts';
import { BEAT_FIELD, type Packing, packingOf } from './pack.ts';
import { project, type Relevance, relevances } from './relevance.ts';
import { Tuples } from './tuples.ts';

/** Where a move ends the conversation. */
export const ENDED = -1;

/** Nothing of that sort was shown. */
const NONE = -1;

/** A position that has not been played on from yet. */
interface Waiting {
  readonly position: Position;
  readonly offered: readonly Move[];
  /** The number of the variant in which each of them would be said. */
  readonly variants: readonly number[];
}

/**
 * Every position of a scenario that has been asked for, with what each move does there, as numbers.
 * Made from `rules`, a position at a time, when it is first needed. With `merge` (the default) what
 * can't matter any more is forgotten.
 */
export class Positions {
  readonly scenario: Scenario;
  /** The moves of the scenario by number. */
  readonly moves: readonly Move[];
  readonly situations: readonly Id[];
  readonly #moveNumbers: ReadonlyMap<Id, number>;
  readonly #packing: Packing;
  readonly #relevanceAt: ((position: Position) => Relevance) | null;
  readonly #ids: Tuples;
  readonly #waiting = new Map<number, Waiting>();
  /** By position: equal where the same moves are offered in the same words. */
  readonly #offers = new Ints();
  /** By position: the first of its edges, or −1 where they are not made yet. */
  readonly #first = new Ints();
  readonly #count = new Ints();
  /** By edge. */
  readonly #move = new Ints();
  readonly #variant = new Ints();
  readonly #answer = new Ints();
  readonly #outcome: Outcome[] = [];
  readonly #place: Id[] = [];
  /** What is said on arrival; null where it arrives nowhere else. */
  readonly #line: (string | null)[] = [];
  /** 1 where it leads on in overtime, 2 where overtime begins with it; else 0. */
  readonly #late = new Ints();
  readonly #shown = new Ints();
  readonly #next = new Ints();
  readonly #cost = new Floats();
  readonly #worth = new Floats();
  readonly #seen = new Tuples(SHOWN_FIELDS);
  readonly #texts = new Map<string, number>();
  readonly #scratch = new Int32Array(SHOWN_FIELDS);

  constructor(scenario: Scenario, merge = true) {
    this.scenario = scenario;
    this.moves = allMoves(scenario);
    this.situations = Object.keys(scenario.situations);
    this.#moveNumbers = new Map(this.moves.map(({ id }, n) => [id, n]));
    this.#packing = packingOf(scenario);
    this.#relevanceAt = merge ? relevances(scenario) : null;
    this.#ids = new Tuples(this.#packing.width);
  }

  get size(): number {
    return this.#ids.size;
  }

  get edges(): number {
    return this.#move.length;
  }

  start(situation: Id): number {
    return this.idOf(startPosition(this.scenario, situation));
  }

  /** The id of a position that hasn't ended. */
  idOf(position: Position): number {
    const kept = this.#relevanceAt ? project(position, this.#relevanceAt(position)) : position;
    const before = this.#ids.size;
    const id = this.#ids.idOf(this.#packing.pack(kept));
    if (id === before) this.#keep(id, kept);
    return id;
  }

  #keep(id: number, position: Position): void {
    const { scenario } = this;
    const offered = offeredMoves(scenario, position);
    const variants = offered.map(({ say }) =>
      say.length === 1 ? 0 : say.findIndex(({ when }) => holds(scenario, when, position)),
    );
    const offers = offered.map((move, n) => `${this.#moveNumbers.get(move.id)}.${variants[n]}`);
    this.#waiting.set(id, { position, offered, variants });
    this.#offers.push(this.#textId(offers.join(' ')));
    this.#first.push(-1);
    this.#count.push(offered.length);
  }

  /**
   * The first of the edges of a position; they stand in the order in which the moves are offered,
   * `offered` of them.
   */
  firstEdge(id: number): number {
    if (this.#first.at(id) < 0) this.#expand(id);
    return this.#first.at(id);
  }

  beatOf(id: number): Id {
    return this.#packing.beatOf(this.#ids.at(id, BEAT_FIELD));
  }

  /** How many moves are offered. */
  offered(id: number): number {
    return this.#count.at(id);
  }

  /** The number of the move. */
  moveOf(edge: number): number {
    return this.#move.at(edge);
  }

  /** The words in which the move is said there. */
  wordsOf(edge: number): string {
    return this.moves[this.#move.at(edge)]?.say[this.#variant.at(edge)]?.line ?? '';
  }

  /** What happens when it is said. */
  happeningOf(edge: number): Happening {
    const outcome = this.#outcome[edge];
    if (!outcome) throw new RangeError(`no edge ${edge}`);
    return { answer: ANSWERS[this.#answer.at(edge)] ?? null, outcome };
  }

  /** Equal for two edges of the same move exactly when the trainee sees the same. */
  shownOf(edge: number): number {
    return this.#shown.at(edge);
  }

  /** The beat or ending it leads to. */
  placeOf(edge: number): Id {
    return this.#place[edge] ?? '';
  }

  /** What is said on arrival; null where it arrives in no other beat. */
  lineOf(edge: number): string | null {
    return this.#line[edge] ?? null;
  }

  /** Whether it is in overtime after it. */
  isLate(edge: number): boolean {
    return this.#late.at(edge) > 0;
  }

  beginsOvertime(edge: number): boolean {
    return this.#late.at(edge) === 2;
  }

  /** The position it leads to, or ENDED. */
  nextOf(edge: number): number {
    return this.#next.at(edge);
  }

  /** What the move costs, in points. */
  costOf(edge: number): number {
    return this.#cost.at(edge);
  }

  /** Where it ends: the worth less the cost of trust that is lacking. */
  worthOf(edge: number): number {
    return this.#worth.at(edge);
  }

  #expand(id: number): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) throw new RangeError(`no position ${id}`);
    this.#waiting.delete(id);
    this.#first.set(id, this.#move.length);
    for (const [n, move] of waiting.offered.entries()) {
      const step = take(this.scenario, waiting.position, move);
      const next = step.after.ending === null ? this.idOf(step.after) : ENDED;
      const line = lineAfter(this.scenario, step);
      this.#move.push(this.#moveNumbers.get(move.id) ?? 0);
      this.#variant.push(waiting.variants[n] ?? 0);
      this.#answer.push(step.answer === null ? NONE : ANSWERS.indexOf(step.answer));
      this.#outcome.push(step.outcome);
      this.#place.push(step.after.ending ?? step.after.beat);
      this.#line.push(line);
      this.#late.push(lateness(step));
      this.#next.push(next);
      this.#shown.push(this.#seenBy(step, next, line));
      this.#cost.push(totalCost(costOf(this.scenario, step)));
      this.#worth.push(this.#endWorth(step.after));
    }
  }

  #endWorth(after: Position): number {
    if (after.ending === null) return 0;
    const { full, uninformed } = worthOf(this.scenario, after, after.ending);
    return full - uninformed - trustCost(after);
  }

  /** All that `shown` tells of a step, as one number: FORMAT.md, "Shown". */
  #seenBy(step: Step, next: number, line: string | null): number {
    const { before, after, outcome, answer } = step;
    const ended = after.ending !== null;
    const tuple = this.#scratch;
    tuple[0] = this.#textId(after.ending ?? after.beat);
    tuple[1] = answer === null ? NONE : ANSWERS.indexOf(answer);
    tuple[2] = this.#textId(replyOf(this.scenario, step));
    tuple[3] = outcome.learns.length > 0 ? this.#textId(this.#newNotes(before, outcome)) : NONE;
    tuple[4] = after.trust;
    tuple[5] = ended ? NONE : (minutesLeft(this.scenario, after) ?? NONE);
    tuple[6] = Number(after.overtime);
    tuple[7] = line === null ? NONE : this.#textId(line);
    tuple[8] = ended ? NONE : this.#offers.at(next);
    return this.#seen.idOf(tuple);
  }

  #newNotes(before: Position, { learns }: Outcome): string {
    return learns
      .filter((fact) => !before.known.includes(fact))
      .map((fact) => textIn(at(this.scenario.facts, fact).note, before.situation))
      .filter((note) => note !== '')
      .join('\n\n');
  }

  #textId(text: string): number {
    const id = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, id);
    return id;
  }
}

const SHOWN_FIELDS = 9;

function lateness({ before, after }: Step): number {
  if (!after.overtime) return 0;
  return before.overtime ? 1 : 2;
}

function lineAfter(scenario: Scenario, { before, after }: Step): string | null {
  const arrives = after.ending === null && after.beat !== before.beat;
  return arrives ? arrivalLine(scenario, after) : null;
}
