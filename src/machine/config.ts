import { at } from '../model/record.ts';
import {
  ANSWERS,
  type Answer,
  type Condition,
  type Id,
  type Move,
  type Moves,
  type Outcome,
  type Phase,
  type Scenario,
} from '../model/scenario.ts';
import { beatPlace } from '../rules/lookup.ts';
import { outcomesFor } from '../rules/outcome.ts';
import { isQuestion } from '../rules/step.ts';
import {
  type ActionConfig,
  type BeatConfig,
  type ChartConfig,
  type EndingConfig,
  type EventsConfig,
  type PhaseConfig,
  TALK,
  type TransitionConfig,
} from './chart.ts';

/** A scenario as a statechart: phases with their beats, moves as events, outcomes as transitions. */
export function chartOf(scenario: Scenario): ChartConfig {
  return {
    id: `scenario:${scenario.id}`,
    description: scenario.summary,
    initial: TALK,
    states: {
      [TALK]: {
        initial: beatPlace(scenario, scenario.start).phaseId,
        on: eventsOf(scenario, scenario.anytime, 'holdsInTime'),
        states: mapValues(scenario.phases, (phase) => phaseConfig(scenario, phase)),
      },
      ...mapValues(
        scenario.endings,
        (ending, id): EndingConfig => ({
          id,
          type: 'final',
          description: ending.title,
          entry: [{ type: 'end', params: { ending: id } }],
        }),
      ),
    },
  };
}

function phaseConfig(scenario: Scenario, phase: Phase): PhaseConfig {
  const beats = Object.keys(phase.beats);
  const initial = beats.includes(scenario.start) ? scenario.start : beats[0];
  return {
    ...(initial === undefined ? {} : { initial }),
    always: [
      { guard: { type: 'hasWalkedOut' }, target: `#${scenario.walksOut}` },
      {
        guard: { type: 'isTimeUp' },
        actions: [{ type: 'beginOvertime' }],
        target: `#${phase.outOfTime}`,
      },
    ],
    on: eventsOf(scenario, phase.moves, 'holdsInTime'),
    states: mapValues(
      phase.beats,
      (beat, id): BeatConfig => ({
        id,
        entry: [{ type: 'arrive', params: { beat: id } }],
        on: eventsOf(scenario, beat.moves, 'holds'),
      }),
    ),
  };
}

type Holds = 'holds' | 'holdsInTime';

function eventsOf(scenario: Scenario, moves: Moves, guard: Holds): EventsConfig {
  return mapValues(moves, (move) => transitionsOf(scenario, move, guard));
}

/** One transition for each outcome; the first whose guard holds is the one that is taken. */
function transitionsOf(scenario: Scenario, move: Move, guard: Holds): readonly TransitionConfig[] {
  const offered = [move.once ? { not: { said: [move.id] } } : {}, move.if];
  const answers = move.outcomes.asks === null ? [null] : UNEARNED_FIRST;
  return answers.flatMap((answer) =>
    outcomesFor(move.outcomes, answer).map((outcome, n) => ({
      guard: {
        type: guard,
        params: allOf([...offered, ...answered(scenario, move, answer), outcome.when]),
      },
      actions: actionsOf(move, answer, outcome, n),
      ...(outcome.to === null ? {} : { target: `#${outcome.to}` }),
    })),
  );
}

const UNEARNED_FIRST: readonly Answer[] = [...ANSWERS].sort(
  (a, b) => Number(b === 'unearned') - Number(a === 'unearned'),
);

/** When a commitment is answered so, as conditions. */
function answered(scenario: Scenario, move: Move, answer: Answer | null): readonly Condition[] {
  const { asks } = move.outcomes;
  if (asks === null || answer === null) return [];
  const { earned, accepts } = at(scenario.commitments, asks);
  if (answer === 'unearned') return [{ not: earned }];
  if (answer === 'granted') return [earned, { situation: accepts }];
  return [earned, { not: { situation: accepts } }];
}

function actionsOf(
  move: Move,
  answer: Answer | null,
  outcome: Outcome,
  n: number,
): readonly ActionConfig[] {
  const { asks } = move.outcomes;
  return [
    { type: 'happen', params: { move: move.id, answer, outcome: n } },
    { type: 'say', params: { move: move.id } },
    { type: 'learn', params: { facts: outcome.learns } },
    ...(answer === 'granted' && asks !== null
      ? [{ type: 'agree', params: { commitment: asks } } as const]
      : []),
    { type: 'passCues', params: { opened: outcome.cue } },
    { type: 'react', params: { question: isQuestion(outcome), trust: outcome.trust } },
    { type: 'spend', params: { minutes: outcome.minutes } },
  ];
}

/** One condition for several; those that always hold are left out. */
function allOf(conditions: readonly Condition[]): Condition {
  const some = conditions.filter((condition) => Object.keys(condition).length > 0);
  const [only] = some;
  if (some.length > 1) return { all: some };
  return only ?? {};
}

function mapValues<A, B>(
  record: Readonly<Record<Id, A>>,
  change: (value: A, id: Id) => B,
): Readonly<Record<Id, B>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value, id)]));
}
