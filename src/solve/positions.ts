import type { Position } from '../model/position.ts';
import type { Id, Move, Scenario, Variant } from '../model/scenario.ts';
import { holds } from '../rules/holds.ts';
import { allMoves, beatPlace, minutesLeft } from '../rules/lookup.ts';
import { offeredMoves } from '../rules/offered.ts';
import { costOf, totalCost, trustCost, worthOf } from '../rules/points.ts';
import { isQuestion, losesPatience, type Step, startPosition, take } from '../rules/step.ts';
import { textIn } from '../rules/text.ts';
import { Floats, Ints } from './growing.ts';
import { packingOf } from './pack.ts';
import { project, relevances } from './relevance.ts';
import { Tuples } from './tuples.ts';

/** Where a move ends the conversation. */
export const ENDED = -1;

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
  readonly #packing;
  readonly #relevance: ((position: Position) => ReturnType<ReturnType<typeof relevances>>) | null;
  readonly #ids: Tuples;
  /** Positions that have not been played on from yet. */
  readonly #waiting = new Map<number, Position>();
  /** By position: the first of its edges, or −1 where they are not made yet. */
  readonly #first = new Ints();
  readonly #count = new Ints();
  readonly #move = new Ints();
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
    this.#relevance = merge ? relevances(scenario) : null;
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
    const kept = this.#relevance ? project(position, this.#relevance(position)) : position;
    const before = this.#ids.size;
    const id = this.#ids.idOf(this.#packing.pack(kept));
    if (id === before) {
      this.#waiting.set(id, kept);
      this.#first.push(-1);
      this.#count.push(0);
    }
    return id;
  }

  /** How many moves are offered. The edges of a position are numbered from `firstEdge`. */
  offered(id: number): number {
    if (this.#first.at(id) < 0) this.#expand(id);
    return this.#count.at(id);
  }

  /** Valid after `offered`. Edges stand in the order in which the moves are offered. */
  firstEdge(id: number): number {
    return this.#first.at(id);
  }

  /** The number of the move. */
  moveOf(edge: number): number {
    return this.#move.at(edge);
  }

  /** Equal for two edges of the same move exactly when the trainee sees the same. */
  shownOf(edge: number): number {
    return this.#shown.at(edge);
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
    const position = this.#waiting.get(id);
    if (!position) throw new RangeError(`no position ${id}`);
    this.#waiting.delete(id);
    const offered = offeredMoves(this.scenario, position);
    const steps = offered.map((move) => take(this.scenario, position, move));
    // Ids first: what follows may make new positions, but no edges of theirs.
    const next = steps.map(({ after }) => (after.ending === null ? this.idOf(after) : ENDED));
    this.#first.set(id, this.#move.length);
    this.#count.set(id, steps.length);
    for (const [n, step] of steps.entries()) {
      this.#move.push(this.#moveNumbers.get(step.move) ?? 0);
      this.#shown.push(this.#seenBy(step));
      this.#next.push(next[n] ?? ENDED);
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
  #seenBy(step: Step): number {
    const { scenario } = this;
    const { before, after, outcome, answer } = step;
    const impatient = losesPatience(scenario, before, isQuestion(outcome));
    const fresh = outcome.learns
      .filter((fact) => !before.known.includes(fact))
      .map((fact) => textIn(scenario.facts[fact]?.note ?? '', before.situation));
    const tuple = this.#scratch;
    tuple[0] = this.#textId(
      `${after.ending === null ? 'beat' : 'end'} ${after.ending ?? after.beat}`,
    );
    tuple[1] = this.#textId(`${answer}`);
    tuple[2] = this.#textId(textIn(outcome.reply, before.situation));
    tuple[3] = impatient ? this.#textId(textIn(scenario.impatient, before.situation)) : -1;
    tuple[4] = this.#textId(fresh.filter(Boolean).join('\n\n'));
    tuple[5] = after.trust;
    tuple[6] = after.ending === null ? (minutesLeft(scenario, after) ?? -1) : 0;
    tuple[7] = Number(after.overtime);
    tuple[8] = this.#lineId(before, after);
    tuple[9] = after.ending === null ? this.#offersId(after) : -1;
    return this.#seen.idOf(tuple);
  }

  #lineId(before: Position, after: Position): number {
    if (after.ending !== null || after.beat === before.beat) return -1;
    const { buyer } = beatPlace(this.scenario, after.beat).beat;
    const said = variant(this.scenario, buyer, after);
    return said === undefined ? -1 : this.#textId(textIn(said.line, after.situation));
  }

  #offersId(position: Position): number {
    const offers = offeredMoves(this.scenario, position).map(({ id, say }) => {
      const words =
        say.length === 1 ? 0 : say.findIndex((each) => holds(this.scenario, each.when, position));
      return `${this.#moveNumbers.get(id)}.${words}`;
    });
    return this.#textId(`offers ${offers.join(' ')}`);
  }

  #textId(text: string): number {
    const id = this.#texts.get(text) ?? this.#texts.size;
    this.#texts.set(text, id);
    return id;
  }
}

const SHOWN_FIELDS = 10;

function variant<T>(scenario: Scenario, variants: readonly Variant<T>[], position: Position) {
  return variants.find(({ when }) => holds(scenario, when, position));
}
