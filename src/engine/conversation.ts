import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { chartOf } from '../machine/config.ts';
import { machineOf, type ScenarioMachine } from '../machine/machine.ts';
import type { Position } from '../model/position.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Id, Loaded, Scenario } from '../model/scenario.ts';
import { wordsOf } from '../rules/holds.ts';
import { findMove } from '../rules/lookup.ts';
import type { Offer } from '../rules/offered.ts';
import { outcomesFor } from '../rules/outcome.ts';
import { type Points, pointsOf } from '../rules/points.ts';
import { type Shown, shown, shownAtStart } from '../rules/shown.ts';
import type { Step } from '../rules/step.ts';
import { drawOrder, drawSituation, type Order } from './chance.ts';
import type { Run } from './run.ts';

/** One move that was said, in these words, and what it showed. */
export interface Turn {
  readonly words: string;
  readonly step: Step;
  readonly shown: Shown;
}

/** A conversation as far as it has come. A value: saying something makes another. */
export interface Conversation {
  readonly scenario: Scenario;
  readonly run: Run;
  /** What was seen before the first move. */
  readonly opening: Shown;
  readonly turns: readonly Turn[];
  /** How it stood before the last move; null before the first. */
  readonly before: Conversation | null;
  readonly position: Position;
  /** The moves on offer, in the order in which this run shows them. */
  readonly offered: readonly Offer[];
  readonly order: Order;
  readonly snapshot: SnapshotFrom<ScenarioMachine>;
}

/** Why a move was refused. */
export type Refusal =
  | { readonly code: 'ended'; readonly move: Id; readonly ending: Id }
  | { readonly code: 'unknown-move'; readonly move: Id }
  | { readonly code: 'not-offered'; readonly move: Id; readonly offered: readonly Id[] };

const machines = new WeakMap<Scenario, ScenarioMachine>();

function machineFor(scenario: Scenario): ScenarioMachine {
  const made = machines.get(scenario) ?? machineOf(scenario, chartOf(scenario));
  machines.set(scenario, made);
  return made;
}

/** Makes what a scenario is played with, which its first conversation would otherwise wait for. */
export function prepare(scenario: Scenario): void {
  machineFor(scenario);
}

/** Begins a conversation. Without a situation, one is drawn by the weights. */
export function start(loaded: Loaded, seed: number, situation?: Id): Conversation {
  const { scenario, hash } = loaded;
  const drawn = situation ?? drawSituation(scenario, seed);
  const [snapshot] = initialTransition(machineFor(scenario), { situation: drawn });
  const { position } = snapshot.context;
  const opening = shownAtStart(scenario, position);
  const run = { scenario: scenario.id, hash, seed, situation: drawn, moves: [] };
  const order = drawOrder(scenario, seed);
  const offered = inOrder(order, opening);
  return { scenario, run, opening, turns: [], before: null, position, offered, order, snapshot };
}

/** Says a move. One that isn't on offer is refused, and nothing changes. */
export function say(conversation: Conversation, move: Id): Result<Conversation, Refusal> {
  const { scenario, run, turns, order, snapshot, position } = conversation;
  const said = findMove(scenario, move);
  if (!said) return fail({ code: 'unknown-move', move });
  if (position.ending !== null) return fail({ code: 'ended', move, ending: position.ending });
  if (!snapshot.can({ type: move })) {
    const offered = conversation.offered.map((offer) => offer.move);
    return fail({ code: 'not-offered', move, offered });
  }
  const [next] = transition(machineFor(scenario), snapshot, { type: move });
  const { position: after, happened } = next.context;
  const answer = happened?.answer ?? null;
  const outcome = outcomesFor(said.outcomes, answer)[happened?.outcome ?? 0];
  if (!outcome) throw new RangeError(`the machine took an outcome that ${move} hasn't`);
  const step: Step = { move, answer, outcome, before: position, after };
  const seen = shown(scenario, step);
  const turn = { words: wordsOf(scenario, said.say, position) ?? '', step, shown: seen };
  return ok({
    scenario,
    run: { ...run, moves: [...run.moves, move] },
    opening: conversation.opening,
    turns: [...turns, turn],
    before: conversation,
    position: after,
    offered: inOrder(order, seen),
    order,
    snapshot: next,
  });
}

/** Null while it goes on. */
export function points(conversation: Conversation): Points | null {
  return pointsOf(
    conversation.scenario,
    conversation.turns.map(({ step }) => step),
  );
}

function inOrder(order: Order, { offered }: Shown): readonly Offer[] {
  const rank = ({ move }: Offer) => order.get(move) ?? 0;
  return offered.toSorted((a, b) => rank(a) - rank(b));
}
