import type { Conversation, Turn } from '../engine/conversation.ts';
import { familyOf, type Kind, severityOf } from '../model/kinds.ts';
import { at } from '../model/record.ts';
import type { Answer, Id, Outcome, Scenario } from '../model/scenario.ts';
import { findMove } from '../rules/lookup.ts';
import { outcomesFor } from '../rules/outcome.ts';
import { costOf, type MoveCost } from '../rules/points.ts';
import { isQuestion, losesPatience } from '../rules/step.ts';
import { isRather } from './rather.ts';
import { isFixed, unmet, type Way } from './unmet.ts';

/** What a move is named as, whatever came of it. */
const FAULTS = ['pressure', 'slip', 'comfort', 'unearned'] as const;
export type Fault = (typeof FAULTS)[number];

/** An outcome that would have been the better one, and what it took. */
interface Fuller {
  readonly outcome: Outcome;
  readonly lacking: Way;
}

/** What can be said of one turn by the rules alone. */
export interface Finding {
  /** From 1. */
  readonly turn: number;
  readonly move: Id;
  /** As it came out. */
  readonly kind: Kind;
  /** In the order of FAULTS; empty where the move was sound. */
  readonly faults: readonly Fault[];
  /** Of the pressure, 1 to 4; 0 where there was none. */
  readonly severity: number;
  /** Pressure that deceives or coerces: severity 4. */
  readonly foul: boolean;
  readonly answer: Answer | null;
  /** What an unearned ask lacked. */
  readonly lacking: Way;
  /** Where the buyer held something back that she would have given: what she would have. */
  readonly fuller: Fuller | null;
  /** One question too many in a row: it cost a level of trust. */
  readonly impatient: boolean;
  /** As it really changed, within 0 and 5. */
  readonly trust: number;
  readonly cost: MoveCost;
}

const FOUL = 4;

export function findingsOf({ scenario, turns }: Conversation): readonly Finding[] {
  return turns.map((turn, n) => findingOf(scenario, turn, n + 1));
}

export function findingOf(scenario: Scenario, { step }: Turn, turn: number): Finding {
  const { move, answer, outcome, before, after } = step;
  const severity = severityOf(outcome.kind);
  return {
    turn,
    move,
    kind: outcome.kind,
    faults: faultsOf(outcome.kind, answer),
    severity,
    foul: severity >= FOUL,
    answer,
    lacking: answer === 'unearned' ? lackingToEarn(scenario, { step }) : [],
    fuller: fullerOf(scenario, { step }),
    impatient: losesPatience(scenario, before.questions, isQuestion(outcome)),
    trust: after.trust - before.trust,
    cost: costOf(scenario, step),
  };
}

export function faultsOf(kind: Kind, answer: Answer | null): readonly Fault[] {
  return FAULTS.filter((fault) =>
    fault === 'unearned' ? answer === 'unearned' : familyOf(kind) === fault,
  );
}

type Taken = Pick<Turn, 'step'>;

function lackingToEarn(scenario: Scenario, { step }: Taken): Way {
  const asks = findMove(scenario, step.move)?.outcomes.asks ?? null;
  if (asks === null) return [];
  return unmet(scenario, at(scenario.commitments, asks).earned, step.before);
}

/** The first outcome before the one that happened which is better, and within reach here. */
function fullerOf(scenario: Scenario, { step }: Taken): Fuller | null {
  const move = findMove(scenario, step.move);
  if (!move) return null;
  const all = outcomesFor(move.outcomes, step.answer);
  for (const outcome of all.slice(0, all.indexOf(step.outcome))) {
    const lacking = unmet(scenario, outcome.when, step.before);
    if (lacking.some((need) => isFixed(scenario, need, step.before))) continue;
    if (isRather(scenario, step, outcome)) return { outcome, lacking };
  }
  return null;
}
