import type { Id, Scenario } from '../model/scenario.ts';
import { Beliefs, type Option } from './beliefs.ts';
import { Floats, Ints } from './growing.ts';
import { Positions } from './positions.ts';

/** Two values no further apart are the same. Source: FORMAT.md, "What is best". */
export const SAME = 1e-9;

/** Beliefs after which solving gives up, unless it is told another number. */
export const DEFAULT_LIMIT = 2_000_000;

/** Why there is no solution. */
export type Unsolved =
  | { readonly code: 'too-many-beliefs'; readonly limit: number }
  | {
      /** A conversation that can go on for ever, in this situation at least. */
      readonly code: 'endless';
      readonly situation: Id;
      /** The moves up to the loop, then those of the loop. */
      readonly before: readonly Id[];
      readonly loop: readonly Id[];
    };

export type Solved =
  | { readonly ok: true; readonly solution: Solution }
  | { readonly ok: false; readonly why: Unsolved };

/** How far solving has come. */
export interface Progress {
  readonly beliefs: number;
}

/** Every so many beliefs solving pauses, so that it can be watched and stopped. */
const PAUSE = 2_000;

/** A scenario's beliefs with their values: what each is worth when everything after is best. */
export class Solution {
  readonly beliefs: Beliefs;
  readonly start: number;
  readonly #values: Floats;

  constructor(beliefs: Beliefs, start: number, values: Floats) {
    this.beliefs = beliefs;
    this.start = start;
    this.#values = values;
  }

  get scenario(): Scenario {
    return this.beliefs.positions.scenario;
  }

  get par(): number {
    return this.valueOf(this.start);
  }

  /** V(b). */
  valueOf(belief: number): number {
    return this.#values.at(belief);
  }

  /** Q(b, m) of an option of a belief. */
  qualityOf(option: Option): number {
    return qualityOf(option, (belief) => this.#values.at(belief));
  }
}

/** What a move is worth, when the beliefs after it are worth so much. */
export function qualityOf({ cost, branches }: Option, value: (belief: number) => number): number {
  let sum = -cost;
  for (const { chance, belief, worth } of branches) {
    sum += chance * (belief === null ? worth : value(belief));
  }
  return sum;
}

/** A belief that is being looked at: those after it come first. */
interface Frame {
  readonly belief: number;
  readonly options: readonly Option[];
  /** The option and the branch to look at next. */
  option: number;
  branch: number;
}

const UNSEEN = 0;
const OPEN = 1;
const DONE = 2;

/**
 * Solves a scenario exactly: no sampling, no cut-off. It yields how far it has come every few
 * thousand beliefs; the caller may stop asking.
 */
export function* solving(
  scenario: Scenario,
  limit = DEFAULT_LIMIT,
  merge = true,
): Generator<Progress, Solved> {
  const beliefs = new Beliefs(new Positions(scenario, merge));
  const values = new Floats();
  const states = new Ints();
  const start = beliefs.start();
  const stack: Frame[] = [];
  const open = (belief: number) => {
    stack.push({ belief, options: beliefs.options(belief), option: 0, branch: 0 });
    while (states.length < beliefs.size) {
      states.push(UNSEEN);
      values.push(0);
    }
    states.set(belief, OPEN);
  };
  open(start);
  let told = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const next = nextBelief(frame);
    if (next === null) {
      values.set(frame.belief, bestValue(frame.options, values));
      states.set(frame.belief, DONE);
      stack.pop();
    } else if (states.at(next) === UNSEEN) {
      open(next);
    } else if (states.at(next) === OPEN) {
      return { ok: false, why: endless(stack, next, beliefs) };
    }
    if (beliefs.size > limit) return { ok: false, why: { code: 'too-many-beliefs', limit } };
    if (beliefs.size - told >= PAUSE) {
      told = beliefs.size;
      yield { beliefs: told };
    }
  }
  return { ok: true, solution: new Solution(beliefs, start, values) };
}

/** Solves without pausing. */
export function solve(scenario: Scenario, limit = DEFAULT_LIMIT, merge = true): Solved {
  const steps = solving(scenario, limit, merge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The next belief after a frame's, in the order of its options; null when there is none left. */
function nextBelief(frame: Frame): number | null {
  for (; frame.option < frame.options.length; frame.option++, frame.branch = 0) {
    const branches = frame.options[frame.option]?.branches ?? [];
    while (frame.branch < branches.length) {
      const belief = branches[frame.branch++]?.belief ?? null;
      if (belief !== null) return belief;
    }
  }
  return null;
}

function bestValue(options: readonly Option[], values: Floats): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    best = Math.max(
      best,
      qualityOf(option, (belief) => values.at(belief)),
    );
  }
  return best;
}

/** The moves that lead to a belief on the stack and from it to itself again. */
function endless(stack: readonly Frame[], again: number, beliefs: Beliefs): Unsolved {
  const moves = stack.map(({ options, option }) => {
    const move = beliefs.positions.moves[options[option]?.move ?? 0];
    return move?.id ?? '';
  });
  const begins = stack.findIndex(({ belief }) => belief === again);
  const [situation = 0] = beliefs.situationsOf(again);
  return {
    code: 'endless',
    situation: beliefs.positions.situations[situation] ?? '',
    before: moves.slice(0, begins),
    loop: moves.slice(begins),
  };
}
