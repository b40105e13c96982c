import type { Run } from '../../engine/run.ts';
import type { Loaded } from '../../model/scenario.ts';
import type { Decision } from '../../practice/decisions.ts';
import {
  type Finished,
  type FromSolver,
  type NoFigures,
  type Reviewed,
  type SummedUp,
  sameRun,
  type ToSolver,
} from './protocol.ts';

/** How far a solver is. */
export type SolverState =
  | { readonly stage: 'working'; readonly beliefs: number }
  | { readonly stage: 'solved' }
  | { readonly stage: 'stopped' }
  | { readonly stage: 'unsolved'; readonly why: NoFigures };

export interface SolverView {
  readonly state: SolverState;
  /** The last run that was reviewed. */
  readonly reviewed: Reviewed | null;
  /** The runs that were summed up. */
  readonly summedUp: readonly SummedUp[] | null;
  /** The decisions of the scenario, once runs of it were. */
  readonly decisions: readonly Decision[];
}

/** Something that carries messages to a desk and back. */
interface Carrier {
  post(message: ToSolver): void;
  stop(): void;
}

/** Starts a carrier, or throws; `failed` is called where it dies later. */
export type Carry = (receive: (message: FromSolver) => void, failed: () => void) => Carrier;

/** Calls back after so many milliseconds; what it returns calls that off. */
export type Later = (call: () => void, milliseconds: number) => () => void;

/** Solves one scenario, and reviews runs of it. */
export interface Solver {
  readonly loaded: Loaded;
  read(): SolverView;
  subscribe(listener: () => void): () => void;
  /** Reviews a run, as soon as that can be done; the last one asked for counts. */
  review(run: Run): void;
  /** Sums finished runs up, as soon as that can be done. One list at a time. */
  sumUp(finished: readonly Finished[]): void;
  /** Ends its work, and the thread it is done in. */
  stop(): void;
  /** Begins anew after it was stopped. */
  again(): void;
}

/** A worker that is silent for so long, in milliseconds, is taken for dead. */
const SILENCE = 20_000;

interface SolverOptions {
  readonly limit: number;
  /** Tried one after another: where one can't start or dies, the next takes over. */
  readonly carriers: readonly Carry[];
  readonly later: Later;
}

export function makeSolver(loaded: Loaded, { limit, carriers, later }: SolverOptions): Solver {
  const listeners = new Set<() => void>();
  let view: SolverView = {
    state: { stage: 'working', beliefs: 0 },
    reviewed: null,
    summedUp: null,
    decisions: [],
  };
  let asked: Run | null = null;
  let finished: readonly Finished[] | null = null;
  let carrier: Carrier | null = null;
  let nth = 0;
  let callOff = () => {};

  function change(next: Partial<SolverView>): void {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  }

  /** Waits for the next message; the last carrier, the page itself, is waited for without end. */
  function listen(): void {
    callOff();
    callOff = nth + 1 < carriers.length ? later(fail, SILENCE) : () => {};
  }

  function receive(message: FromSolver): void {
    callOff();
    switch (message.type) {
      case 'progress':
        change({ state: { stage: 'working', beliefs: message.beliefs } });
        listen();
        return;
      case 'solved':
        change({ state: { stage: 'solved' } });
        if (asked || finished) listen();
        return;
      case 'reviewed':
        if (asked && sameRun(asked, message.reviewed.run)) change({ reviewed: message.reviewed });
        else listen();
        return;
      case 'summed-up':
        change({ summedUp: message.all, decisions: message.decisions });
        return;
      case 'unsolved':
        if (message.why.code === 'failed' && nth + 1 < carriers.length) fail();
        else change({ state: { stage: 'unsolved', why: message.why } });
    }
  }

  function fail(): void {
    end();
    nth++;
    start();
  }

  function end(): void {
    callOff();
    carrier?.stop();
    carrier = null;
  }

  function start(): void {
    const carry = carriers[nth];
    if (!carry) {
      change({ state: { stage: 'unsolved', why: { code: 'failed' } } });
      return;
    }
    const mine = nth;
    const still = () => mine === nth && view.state.stage !== 'stopped';
    try {
      carrier = carry(
        (message) => still() && receive(message),
        () => still() && fail(),
      );
      // Only what is solved: not the faces, nor what it is called in other languages.
      const { scenario, hash } = loaded;
      carrier.post({ type: 'solve', loaded: { scenario, hash }, limit });
      if (asked) carrier.post({ type: 'review', run: asked });
      if (finished) carrier.post({ type: 'sum-up', finished });
      listen();
    } catch {
      fail();
    }
  }

  start();
  return {
    loaded,
    read: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    review(run) {
      if (asked && sameRun(asked, run)) return;
      asked = run;
      if (!carrier) return;
      carrier.post({ type: 'review', run });
      if (view.state.stage === 'solved') listen();
    },
    sumUp(all) {
      finished = all;
      if (!carrier) return;
      carrier.post({ type: 'sum-up', finished });
      if (view.state.stage === 'solved') listen();
    },
    stop() {
      end();
      if (view.state.stage === 'working') change({ state: { stage: 'stopped' } });
    },
    again() {
      if (view.state.stage !== 'stopped') return;
      change({ state: { stage: 'working', beliefs: 0 } });
      start();
    },
  };
}
