import { familyOf } from '../../model/kinds.ts';
import type { Id } from '../../model/scenario.ts';
import type { Fault, Finding } from '../../review/findings.ts';
import { type Grade, isCostly, isOnly } from '../../review/grades.ts';
import { knownAt } from '../../review/known.ts';
import type { Valued, ValuedMove } from '../../review/valued.ts';
import { findMove } from '../../rules/lookup.ts';
import { totalCost } from '../../rules/points.ts';
import { figure, MARK, MOVES, taken } from '../words/debrief.ts';
import { GRADE, tenth } from '../words/grades.ts';
import { kindInWords, kindIs } from '../words/kinds.ts';
import { aboutFact, type Lack, lackOf } from './lacks.ts';
import { type Review, wordsAt } from './review.ts';
import { lossShown } from './tenths.ts';

/** The shape that stands beside a move; `none` while it isn't known. */
/** What a move is marked with, from sound to worst. */
export const MARKS = ['dot', 'square', 'triangle'] as const;
export type MarkName = (typeof MARKS)[number] | 'none';

/** The better move, where there was one: shown when it is asked for, or the turn was tried. */
export interface BetterView {
  readonly words: string;
  readonly why: string;
  readonly only: boolean;
  readonly open: boolean;
}

export interface MoveView {
  readonly turn: number;
  readonly mark: MarkName;
  /** What the mark means; empty where the grade says it. */
  readonly markLabel: string;
  readonly words: string;
  /** Null while it isn't graded. */
  readonly grade: string | null;
  readonly only: boolean;
  /** What it is named as, whatever its loss. */
  readonly foul: boolean;
  readonly named: string | null;
  /** Its kind by name, and what that is. */
  readonly kind: string;
  readonly kindIs: string;
  /** What else the rules tell of it, a sentence each. */
  readonly told: readonly string[];
  readonly why: string;
  /** For a move that cost: what was known; null elsewhere. */
  readonly knew: string | null;
  readonly couldKnow: readonly Lack[];
  readonly better: BetterView | null;
  readonly lacking: readonly Lack[];
  /** What a fuller answer took, where something was held back. */
  readonly fuller: readonly Lack[];
  readonly cost: string;
  readonly costLabel: string;
  /** Whether the figure is one to look at. */
  readonly dear: boolean;
  /** Whether it comes back as a drill. */
  readonly comesBack: boolean;
}

/** No more are told of what could have been known. */
const MOST_TOLD = 3;

const MARK_OF: Readonly<Record<Grade, MarkName>> = {
  best: 'dot',
  good: 'dot',
  inaccuracy: 'square',
  mistake: 'triangle',
  blunder: 'triangle',
};

export function markOf(grade: Grade): MarkName {
  return MARK_OF[grade];
}

/**
 * Every move, graded where there are figures. Where there are none, `plain` marks it by its kind.
 * `tried` are the turns whose better move needs no hiding any more.
 */
export function connectMoves(
  review: Review,
  valued: Valued | null,
  { plain, tried }: { readonly plain: boolean; readonly tried: readonly number[] },
): readonly MoveView[] {
  return review.findings.map((finding, n) => {
    const worth = valued?.moves[n] ?? null;
    const lost = valued ? lossShown(valued, finding.turn) : 0;
    return {
      ...ofItself(review, finding),
      ...(worth ? graded(review, worth, lost) : plain ? byKind(finding) : UNGRADED),
      better: worth && better(review, worth, tried.includes(finding.turn)),
    };
  });
}

type OfItself = Omit<MoveView, keyof typeof UNGRADED | 'better'>;

const UNGRADED = {
  mark: 'none' as MarkName,
  markLabel: '',
  grade: null as string | null,
  only: false,
  cost: '',
  costLabel: '',
  dear: false,
  comesBack: false,
  knew: null as string | null,
  couldKnow: [] as readonly Lack[],
};

/** What can be told without the solution. */
function ofItself({ timeline }: Review, finding: Finding): OfItself {
  const { turn, move, kind, faults, foul, lacking, fuller } = finding;
  return {
    turn,
    words: timeline.whole.turns[turn - 1]?.words ?? '',
    foul,
    named: namedAs(faults),
    kind: kindInWords(kind),
    kindIs: kindIs(kind),
    told: toldOf(finding),
    why: findMove(timeline.whole.scenario, move)?.why ?? '',
    lacking: lacking.map((need) => lackOf(timeline, turn, need)),
    fuller: (fuller?.lacking ?? []).map((need) => lackOf(timeline, turn, need)),
  };
}

function graded(review: Review, worth: ValuedMove, lost: number): typeof UNGRADED {
  const { grade, only } = worth;
  return {
    mark: markOf(grade),
    markLabel: '',
    grade: GRADE[grade],
    only,
    cost: lost === 0 ? '0' : `−${tenth(lost)}`,
    costLabel: MOVES.cost(tenth(lost)),
    dear: isCostly(grade),
    comesBack: isCostly(grade),
    ...(isCostly(grade) ? known(review, worth) : { knew: null, couldKnow: [] }),
  };
}

function byKind({ faults, cost }: Finding): typeof UNGRADED {
  const total = totalCost(cost);
  return {
    ...UNGRADED,
    mark: faults.includes('pressure') ? 'triangle' : faults.length > 0 ? 'square' : 'dot',
    markLabel: MARK[faults[0] ?? 'sound'],
    cost: total === 0 ? figure(0) : taken(total),
    costLabel: MOVES.costPlain(figure(total)),
    dear: faults.length > 0,
  };
}

function namedAs(faults: readonly Fault[]): string | null {
  return faults.length === 0 ? null : faults.map((fault) => MOVES[fault]).join('. ');
}

/** What was known at a turn, and what else could have been; what it lacked is told besides. */
function known(
  { timeline, findings }: Review,
  worth: ValuedMove,
): Pick<MoveView, 'knew' | 'couldKnow'> {
  const { scenario } = timeline.whole;
  const { known: facts, couldKnow } = knownAt(timeline.whole, worth);
  const lacking = findings[worth.turn - 1]?.lacking ?? [];
  const toldBesides = (fact: Id) =>
    lacking.some((need) => need.on === 'fact' && need.fact === fact);
  return {
    knew: facts.length === 0 ? MOVES.knewNothing : MOVES.knewNotes(notesOf(facts)),
    couldKnow: couldKnow
      .filter(({ fact }) => !toldBesides(fact))
      .slice(0, MOST_TOLD)
      .map(({ fact, move, turn }) => {
        const words = wordsAt(timeline, turn, move);
        const kind = findMove(scenario, move)?.kind;
        const asks = kind !== undefined && familyOf(kind) === 'ask';
        return {
          key: fact,
          what: aboutFact(scenario, fact),
          note: '',
          where: asks ? MOVES.since(turn, words) : MOVES.bySaying(turn, words),
        };
      }),
  };

  function notesOf(known: readonly Id[]): readonly string[] {
    const shown = timeline.whole.turns.flatMap(({ shown: { learned } }) => learned);
    return known.flatMap((fact) => shown.find((learned) => learned.fact === fact)?.note ?? []);
  }
}

function better(
  { timeline }: Review,
  { turn, move, best, grade, offered }: ValuedMove,
  tried: boolean,
): BetterView | null {
  if (best === move || grade === 'best') return null;
  return {
    words: wordsAt(timeline, turn, best),
    why: findMove(timeline.whole.scenario, best)?.why ?? '',
    only: isOnly(offered.filter((other) => other.move !== best).map(({ loss }) => loss)),
    open: tried,
  };
}

function toldOf({ answer, impatient, trust }: Finding): readonly string[] {
  const answered =
    answer === 'granted' ? MOVES.granted : answer === 'declined' ? MOVES.declined : null;
  const lost = trust < 0 && !(impatient && trust === -1) ? MOVES.trust(-trust) : null;
  return [answered, impatient ? MOVES.impatient : null, lost].filter((told) => told !== null);
}
