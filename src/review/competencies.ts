import { familyOf, type Kind, severityOf } from '../model/kinds.ts';
import type { Id } from '../model/scenario.ts';
import { SAME } from '../solve/quality.ts';
import type { ValuedMove } from './valued.ts';

/** What a run can show of a person's selling. Source: the pedagogy's rubric, K1 to K9. */
export const COMPETENCIES = {
  K1: 'Discovery',
  K2: 'Listening and following cues',
  K3: 'Diagnosis and calibration',
  K4: 'Honesty and disqualification',
  K5: "Value in the buyer's terms",
  K6: 'Earned commitment',
  K7: 'Urgency and autonomy',
  K8: 'People and decision process',
  K9: 'Continuity',
} as const;

export type Competency = keyof typeof COMPETENCIES;

/** Fewer chances than this say nothing. */
const ENOUGH_CHANCES = 2;
/** From this loss on, in points, a move of the right sort was not a good one. */
const GOOD_BELOW = 5;
/** The share of chances taken from which each level is reached, 2 to 4. */
const LEVELS_FROM = [0.25, 0.5, 0.8] as const;
/** The severity of a pressure that deceives or coerces. */
const FOUL = 4;
/** A foul puts these at 1, whatever else was done. */
const GATED: readonly Competency[] = ['K4', 'K7'];

interface Signs {
  /** Kinds or whole families that show it. */
  readonly good: readonly string[];
  /** Kinds or whole families that show the want of it. */
  readonly bad: readonly string[];
}

/** Which kinds belong to which competency. K3 goes by forecasts, and K7 by pressure on offer. */
const SIGNS: Readonly<Record<Exclude<Competency, 'K3' | 'K7'>, Signs>> = {
  K1: {
    good: ['ask'],
    bad: ['slip/leading-question', 'slip/stacked-question', 'slip/researchable-question'],
  },
  K2: {
    good: ['listen'],
    bad: ['slip/interrupt', 'slip/missed-cue', 'slip/pivot', 'slip/twist', 'slip/parrot'],
  },
  K4: {
    good: ['honesty'],
    bad: [
      'slip/fudge',
      'slip/fake-alternative',
      'comfort/delay-bad-news',
      'comfort/dodge-fit',
      'pressure/sandbagging',
      'pressure/overpromise',
      'pressure/fake-proof',
    ],
  },
  K5: {
    good: ['tell'],
    bad: [
      'slip/feature-dump',
      'slip/generic-pitch',
      'slip/advantage',
      'slip/monologue',
      'comfort/free-consulting',
    ],
  },
  K6: {
    good: ['commit'],
    bad: [
      'comfort/send-material',
      'comfort/no-next-step',
      'comfort/let-me-know',
      'comfort/happy-ears',
      'comfort/nice-meeting',
      'comfort/ask-by-proxy',
      'pressure/assumptive-close',
      'pressure/sign-today',
    ],
  },
  K8: {
    good: [
      'ask/stakeholders',
      'ask/decision-process',
      'ask/personal-stake',
      'ask/criteria',
      'commit/consensus',
    ],
    bad: ['pressure/over-their-head', 'pressure/isolating', 'comfort/friendly-non-decider'],
  },
  K9: {
    good: ['care', 'commit/next-step', 'commit/pause', 'commit/referral', 'honesty/hold-open'],
    bad: [
      'comfort/silence-after-yes',
      'comfort/checking-in',
      'comfort/polite-exit',
      'slip/early-upsell',
      'slip/early-referral',
      'slip/survey',
    ],
  },
};

/** A turn that says something of a competency. */
interface Evidence {
  readonly turn: number;
  readonly good: boolean;
}

export interface Shows {
  /** 1 harmful or absent, 2 emerging, 3 competent, 4 exemplary; null where it was not tested. */
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly evidence: readonly Evidence[];
}

/** What the moves of a run show, by competency, each normalised by the chances there were. */
export function competenciesOf(
  moves: readonly ValuedMove[],
  kindOf: (move: Id) => Kind,
): Readonly<Record<Exclude<Competency, 'K3'>, Shows>> {
  const fouled = foulsIn(moves) > 0;
  const shows = (id: Competency, evidence: readonly Evidence[]): Shows => ({
    level: levelOf(id, evidence.filter(({ good }) => good).length, evidence.length, fouled),
    evidence,
  });
  const by = (signs: Signs) => moves.flatMap((move) => evidenceOf(move, signs, kindOf));
  return {
    K1: shows('K1', by(SIGNS.K1)),
    K2: shows('K2', by(SIGNS.K2)),
    K4: shows('K4', by(SIGNS.K4)),
    K5: shows('K5', by(SIGNS.K5)),
    K6: shows('K6', by(SIGNS.K6)),
    K7: shows(
      'K7',
      moves
        .filter((move) => offersPressure(move, kindOf))
        .map(({ turn, kind }) => ({ turn, good: familyOf(kind) !== 'pressure' })),
    ),
    K8: shows('K8', by(SIGNS.K8)),
    K9: shows('K9', by(SIGNS.K9)),
  };
}

/** A chance is a turn in which it was the best thing to do, or in which it, or its failure, was done. */
function evidenceOf(
  { turn, kind, best, loss, answer }: ValuedMove,
  { good, bad }: Signs,
  kindOf: (move: Id) => Kind,
): readonly Evidence[] {
  if (isOneOf(kind, bad)) return [{ turn, good: false }];
  const did = isOneOf(kind, good);
  const well = loss < GOOD_BELOW - SAME;
  if (did) return [{ turn, good: well && answer !== 'unearned' }];
  if (!isOneOf(kindOf(best), good)) return [];
  // Something else that was as good is no failure of this.
  return well ? [] : [{ turn, good: false }];
}

function isOneOf(kind: Kind, signs: readonly string[]): boolean {
  return signs.includes(kind) || signs.includes(familyOf(kind));
}

/** Pressure could be said, or something else that was said came out as pressure. */
function offersPressure({ offered, kind }: ValuedMove, kindOf: (move: Id) => Kind): boolean {
  const offers = offered.some(({ move }) => familyOf(kindOf(move)) === 'pressure');
  return offers || familyOf(kind) === 'pressure';
}

/** How many of the moves deceive or coerce. */
export function foulsIn(moves: readonly Pick<ValuedMove, 'kind'>[]): number {
  return moves.filter(({ kind }) => severityOf(kind) >= FOUL).length;
}

/** The level that so many chances, taken or not, show of a competency; null where they are too few. */
export function levelOf(
  id: Competency,
  taken: number,
  chances: number,
  fouled: boolean,
): Shows['level'] {
  if (fouled && GATED.includes(id)) return 1;
  if (chances < ENOUGH_CHANCES) return null;
  const above = LEVELS_FROM.filter((from) => taken / chances >= from).length;
  return ([1, 2, 3, 4] as const)[above] ?? 4;
}
