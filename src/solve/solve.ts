import type { Id, Scenario } from '../model/scenario.ts';
import { Beliefs, type Option } from './beliefs.ts';
import { Ints } from './growing.ts';
import { DEFAULT_LIMIT } from './limit.ts';
import { ENDED, Positions } from './positions.ts';
import { qualityOf } from './quality.ts';

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
  readonly #values: readonly number[];

  constructor(beliefs: Beliefs, start: number, values: readonly number[]) {
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
    return this.#values[belief] ?? 0;
  }

  /** Q(b, m) of an option of a belief. */
  qualityOf(option: Option): number {
    return qualityOf(option, (belief) => this.valueOf(belief));
  }
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
  const values: number[] = [];
  const states = new Ints();
  const worth = (belief: number) => values[belief] ?? 0;
  const start = beliefs.start();
  /** The beliefs that are being looked at, each behind the one before; and the branch to look at. */
  const stack: number[] = [];
  const branches: number[] = [];
  const open = (belief: number) => {
    stack.push(belief);
    branches.push(beliefs.branchesFrom(belief));
    while (states.length < beliefs.size) {
      states.push(UNSEEN);
      values.push(0);
    }
    states.set(belief, OPEN);
  };
  open(start);
  let told = 0;
  while (stack.length > 0) {
    const belief = stack[stack.length - 1] ?? start;
    const next = nextUnsolved(beliefs, states, belief, branches);
    if (next === null) {
      values[belief] = bestValue(beliefs, belief, worth);
      states.set(belief, DONE);
      stack.pop();
      branches.pop();
    } else if (states.at(next) === OPEN) {
      return { ok: false, why: endless(beliefs, stack, branches, next) };
    } else {
      open(next);
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

/** The next belief after one that has no value yet; null when all of them have. */
function nextUnsolved(
  beliefs: Beliefs,
  states: Ints,
  belief: number,
  branches: number[],
): number | null {
  const top = branches.length - 1;
  const end = beliefs.branchesTo(belief);
  for (let branch = branches[top] ?? 0; branch < end; branch++) {
    const next = beliefs.nextOf(branch);
    if (next === ENDED || states.at(next) === DONE) continue;
    branches[top] = branch;
    return next;
  }
  return null;
}

function bestValue(beliefs: Beliefs, belief: number, worth: (belief: number) => number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let offered = 0; offered < beliefs.offered(belief); offered++) {
    best = Math.max(best, beliefs.quality(belief, offered, worth));
  }
  return best;
}

/** The moves that lead to a belief on the stack and from it to itself again. */
function endless(
  beliefs: Beliefs,
  stack: readonly number[],
  branches: readonly number[],
  again: number,
): Unsolved {
  const { moves, situations } = beliefs.positions;
  const said = stack.map((belief, n) => {
    const branch = (branches[n] ?? 0) - beliefs.branchesFrom(belief);
    let before = 0;
    const option = beliefs.options(belief).find(({ branches: of }) => {
      before += of.length;
      return branch < before;
    });
    return moves[option?.move ?? 0]?.id ?? '';
  });
  const begins = stack.indexOf(again);
  const [situation = 0] = beliefs.situationsOf(again);
  return {
    code: 'endless',
    situation: situations[situation] ?? '',
    before: said.slice(0, begins),
    loop: said.slice(begins),
  };
}
