import { describeKind } from '../../model/kinds.ts';
import type { Fault, Finding } from '../../review/findings.ts';
import { findMove } from '../../rules/lookup.ts';
import { totalCost } from '../../rules/points.ts';
import { kindInWords } from '../words/common.ts';
import { figure, MARK, MOVES, taken } from '../words/debrief.ts';
import { type Lack, lackOf } from './lacks.ts';
import type { Review } from './review.ts';

/** The shape and colour that stand beside a move. */
export type MarkName = Exclude<Fault, 'comfort'> | 'sound';

export interface MoveView {
  readonly turn: number;
  readonly mark: MarkName;
  readonly markLabel: string;
  readonly words: string;
  /** Its kind by name, and what that is. */
  readonly kind: string;
  readonly kindIs: string;
  readonly foul: string | null;
  /** Named besides its kind: an ask before it was earned. */
  readonly unearned: string | null;
  /** What else the rules tell of it, a sentence each. */
  readonly told: readonly string[];
  readonly why: string;
  readonly lacking: readonly Lack[];
  /** What a fuller answer took, where something was held back. */
  readonly fuller: readonly Lack[];
  readonly cost: string;
  readonly costLabel: string;
  /** Whether it cost more than its minutes. */
  readonly dear: boolean;
}

export function connectMoves({ timeline, findings }: Review): readonly MoveView[] {
  return findings.map((finding) => {
    const { turn, move, kind, faults, foul, lacking, fuller, cost } = finding;
    const [fault] = faults;
    const total = totalCost(cost);
    return {
      turn,
      mark: markOf(faults),
      markLabel: MARK[fault ?? 'sound'],
      words: timeline.whole.turns[turn - 1]?.words ?? '',
      kind: kindInWords(kind),
      kindIs: describeKind(kind),
      foul: foul ? MOVES.foul : null,
      unearned: faults.includes('unearned') ? MOVES.unearned : null,
      told: toldOf(finding),
      why: findMove(timeline.whole.scenario, move)?.why ?? '',
      lacking: lacking.map((need) => lackOf(timeline, turn, need)),
      fuller: (fuller?.lacking ?? []).map((need) => lackOf(timeline, turn, need)),
      cost: total === 0 ? figure(0) : taken(total),
      costLabel: MOVES.cost(figure(total)),
      dear: faults.length > 0,
    };
  });
}

function markOf(faults: readonly Fault[]): MarkName {
  if (faults.includes('pressure')) return 'pressure';
  if (faults.includes('unearned')) return 'unearned';
  return faults.length > 0 ? 'slip' : 'sound';
}

function toldOf({ answer, impatient, trust }: Finding): readonly string[] {
  const answered =
    answer === 'granted' ? MOVES.granted : answer === 'declined' ? MOVES.declined : null;
  const lost = trust < 0 && !(impatient && trust === -1) ? MOVES.trust(-trust) : null;
  return [answered, impatient ? MOVES.impatient : null, lost].filter((told) => told !== null);
}
