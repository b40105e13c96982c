import type { Option } from '../solve/beliefs.ts';
import { bestOption, lossOf } from '../solve/best.ts';
import { SAME } from '../solve/quality.ts';
import { type Check, type Fault, inPoints } from './fault.ts';
import { movePath } from './paths.ts';
import type { Seen, Survey, Watcher } from './survey.ts';

/** What a wrong move has to lose, at least, in points. */
const LEAST_LOSS = 3;
/** Below this a talk is lost already, and leaving it comfortably is no fault. */
const WORTH_SAVING = 40;

/** The first fault for each move, which is the one with the shortest conversation. */
class FirstFaults {
  readonly #faults = new Map<string, Fault>();

  has(move: string): boolean {
    return this.#faults.has(move);
  }

  add(move: string, fault: Fault): void {
    this.#faults.set(move, fault);
  }

  all(): readonly Fault[] {
    return [...this.#faults.values()];
  }
}

/** A rule on each option of each belief: the situation that shows it broken, or null. */
type Rule = (
  seen: Seen,
  option: Option,
  n: number,
) => { situation: number; message: string } | null;

function watching(survey: Survey, check: Check, expected: string, rule: Rule): Watcher<Fault> {
  const found = new FirstFaults();
  return {
    see: (seen) => {
      for (const [n, option] of seen.options.entries()) {
        const { id } = survey.move(option);
        if (found.has(id)) continue;
        const broken = rule(seen, option, n);
        if (!broken) continue;
        found.add(id, {
          check,
          severity: 'error',
          path: movePath(survey.solution.scenario, id),
          message: broken.message,
          expected,
          witness: survey.witness(seen.belief, broken.situation, id),
        });
      }
    },
    faults: () => found.all(),
  };
}

/** Pressure loses, in every belief, after any earlier mistake. */
export function pressureNeverPays(survey: Survey): Watcher<Fault> {
  const expected = `a loss of at least ${LEAST_LOSS} points`;
  return watching(survey, 'pressure-never-pays', expected, ({ belief, situations }, option, n) => {
    const situation = situations.find((each) => survey.family(belief, n, each) === 'pressure');
    if (situation === undefined) return null;
    const loss = lossOf(survey.solution, belief, option);
    if (loss >= LEAST_LOSS - SAME) return null;
    return {
      situation,
      message: `\`${survey.move(option).id}\` is pressure and loses only ${inPoints(loss)} points here`,
    };
  });
}

/** Leaving comfortably loses, as long as there was something to lose. */
export function comfortNeverPays(survey: Survey): Watcher<Fault> {
  const expected = `a loss of at least ${LEAST_LOSS} points`;
  return watching(survey, 'comfort-never-pays', expected, ({ belief, situations }, option, n) => {
    if (survey.solution.valueOf(belief) < WORTH_SAVING - SAME) return null;
    if (option.branches.some(({ belief: next }) => next !== null)) return null;
    if (!situations.every((each) => survey.family(belief, n, each) === 'comfort')) return null;
    const loss = lossOf(survey.solution, belief, option);
    if (loss >= LEAST_LOSS - SAME) return null;
    return {
      situation: situations[0] ?? 0,
      message: `\`${survey.move(option).id}\` ends it comfortably and loses only ${inPoints(loss)} points here`,
    };
  });
}

/** An ask that no situation has earned is never best, unless there is nothing else. */
export function unearnedNeverPays(survey: Survey): Watcher<Fault> {
  const { beliefs } = survey.solution;
  const expected = 'something better to say there';
  return watching(survey, 'unearned-never-pays', expected, (seen, option, n) => {
    const { belief, options, situations } = seen;
    const unearned = situations.every(
      (each) => beliefs.positions.happeningOf(beliefs.edge(belief, each, n)).answer === 'unearned',
    );
    if (!unearned || options.length < 2 || bestOption(survey.solution, options) !== n) return null;
    return {
      situation: situations[0] ?? 0,
      message: `\`${survey.move(option).id}\` is unearned whatever is so, and yet the best move here`,
    };
  });
}
