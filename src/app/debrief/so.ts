import { points } from '../../engine/conversation.ts';
import { LIMITS } from '../../model/limits.ts';
import { at } from '../../model/record.ts';
import type { Id } from '../../model/scenario.ts';
import { COST } from '../../model/value.ts';
import type { Chance } from '../../review/chances.ts';
import { unknownFacts } from '../../review/unknown.ts';
import { sameNeed } from '../../review/unmet.ts';
import { type MoveCost, unknownEssentials } from '../../rules/points.ts';
import { textIn } from '../../rules/text.ts';
import { type Line, linesOf } from '../parts/Speech.tsx';
import { figure, LACK, SO, taken } from '../words/debrief.ts';
import { aboutFact, needInWords } from './lacks.ts';
import { type Review, wordsAt } from './review.ts';

export interface UnknownView {
  readonly fact: Id;
  readonly about: string;
  readonly note: string;
  readonly essential: string | null;
  readonly where: string;
}

interface PointsRow {
  readonly key: string;
  readonly label: string;
  readonly figure: string;
}

export interface PointsView {
  readonly rows: readonly PointsRow[];
  readonly total: string;
}

export interface SoView {
  readonly truth: string;
  readonly ending: string | null;
  readonly epilogue: readonly Line[];
  readonly unknown: readonly UnknownView[];
  readonly points: PointsView | null;
}

export function connectSo(review: Review): SoView {
  const { scenario, run, position } = review.timeline.whole;
  const ending = position.ending === null ? null : at(scenario.endings, position.ending);
  return {
    truth: at(scenario.situations, run.situation).truth,
    ending: ending?.title ?? null,
    epilogue: ending ? linesOf([textIn(ending.epilogue, run.situation)], scenario) : [],
    unknown: connectUnknown(review),
    points: connectPoints(review),
  };
}

function connectUnknown({ timeline, reach }: Review): readonly UnknownView[] {
  const { scenario, run } = timeline.whole;
  return unknownFacts(timeline, reach).map(({ fact, essential, chance, heldBack, until }) => ({
    fact,
    about: aboutFact(scenario, fact),
    note: textIn(at(scenario.facts, fact).note, run.situation),
    essential: essential ? SO.essential : null,
    where: heldBack !== null ? SO.heldBack(heldBack) : chanceInWords(fact, chance, until),
  }));

  function chanceInWords(fact: Id, chance: Chance | null, until: number | null): string {
    if (!chance) return until === null ? LACK.noChance : LACK.until(until);
    const words = wordsAt(timeline, chance.turn, chance.move);
    const direct = sameNeed(chance.need, { on: 'fact', fact, as: null });
    if (direct) return LACK.chance(chance.turn, words);
    return LACK.firstNeeds(chance.turn, words, needInWords(timeline, chance.turn, chance.need));
  }
}

/** What the points are made of, row by row; null while it hasn't ended. */
export function connectPoints({ timeline }: Review): PointsView | null {
  const { whole } = timeline;
  const { scenario, position } = whole;
  const made = points(whole);
  if (!made || position.ending === null) return null;
  const { full, uninformed } = made.worth;
  const sum = (cost: keyof MoveCost) => made.moves.reduce((all, move) => all + move[cost], 0);
  const spentMinutes = sum('minutes');
  const costs: readonly (readonly [key: string, label: string, points: number])[] = [
    ['uninformed', SO.essentials(unknownEssentials(scenario, position).length), uninformed],
    ['minutes', SO.minutes(minutesOf(made.moves)), spentMinutes],
    ['pressure', SO.pressure, sum('pressure')],
    ['slip', SO.slips, sum('slip')],
    ['comfort', SO.comfort, sum('comfort')],
    ['unearned', SO.unearned, sum('unearned')],
    ['trust', SO.trust(LIMITS.trust.max - position.trust), made.trust],
  ];
  return {
    rows: [
      {
        key: 'worth',
        label: SO.worth(at(scenario.endings, position.ending).title),
        figure: figure(full),
      },
      ...costs
        .filter(([, , cost]) => cost > 0)
        .map(([key, label, cost]) => ({ key, label, figure: taken(cost) })),
    ],
    total: figure(made.total),
  };
}

function minutesOf(moves: readonly MoveCost[]): number {
  return moves.reduce((all, { minutes }) => all + minutes / COST.minute, 0);
}
