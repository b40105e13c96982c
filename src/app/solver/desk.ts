import type { Run } from '../../engine/run.ts';
import type { Loaded } from '../../model/scenario.ts';
import { solving } from '../../solve/solve.ts';
import { decisionsOf, figuresOf, type SolvedScenario, summedUp, withLines } from './figures.ts';
import type { Finished, FromSolver, SummedUp, ToSolver } from './protocol.ts';

/** Does the work of a solver, wherever it stands: in a worker, on the page, in a test. */
export interface Desk {
  receive(message: ToSolver): void;
  /** Nothing more is told after this. */
  close(): void;
}

/** `breathe` is waited for before the work begins and every few thousand beliefs, so that whoever shares the thread gets on. */
export function openDesk(tell: (message: FromSolver) => void, breathe: () => Promise<void>): Desk {
  let closed = false;
  let solved: SolvedScenario | null = null;
  const waiting: (() => void)[] = [];

  function say(message: FromSolver): void {
    if (!closed) tell(message);
  }

  function broken(): void {
    say({ type: 'unsolved', why: { code: 'failed' } });
    closed = true;
  }

  async function solve(loaded: Loaded, limit: number): Promise<void> {
    await breathe();
    if (closed) return;
    const steps = solving(loaded.scenario, limit);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      say({ type: 'progress', beliefs: step.value.beliefs });
      await breathe();
      if (closed) return;
    }
    if (!step.value.ok) {
      say({ type: 'unsolved', why: step.value.why });
      return;
    }
    solved = withLines(loaded, step.value.solution);
    say({ type: 'solved' });
    for (const work of waiting.splice(0)) work();
  }

  function review(run: Run): void {
    if (!solved) waiting.push(() => review(run));
    else say({ type: 'reviewed', reviewed: figuresOf(solved, run) });
  }

  async function sumUp(finished: readonly Finished[]): Promise<void> {
    if (!solved) {
      waiting.push(() => void sumUp(finished).catch(broken));
      return;
    }
    const all: SummedUp[] = [];
    for (const one of finished) {
      all.push(summedUp(solved, one));
      await breathe();
      if (closed) return;
    }
    say({ type: 'summed-up', all, decisions: decisionsOf(solved) });
  }

  return {
    receive(message) {
      if (message.type === 'solve') {
        solve(message.loaded, message.limit).catch(broken);
        return;
      }
      if (message.type === 'sum-up') {
        sumUp(message.finished).catch(broken);
        return;
      }
      try {
        review(message.run);
      } catch {
        broken();
      }
    },
    close() {
      closed = true;
    },
  };
}
