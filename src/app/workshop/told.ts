import { replay } from '../../engine/replay.ts';
import { at } from '../../model/record.ts';
import type { Loaded } from '../../model/scenario.ts';
import { gradeOf } from '../../review/grades.ts';
import type { Valued } from '../../review/valued.ts';
import { type DecisionReview, decisionsReviewed } from '../../room/debrief.ts';
import { resultRows } from '../../room/rows.ts';
import type { Told } from '../../room/views.ts';
import { type MarkName, markOf } from '../debrief/moves.ts';
import { foreign } from '../words/foreign.ts';
import { graded, tenth } from '../words/grades.ts';
import { TOLD } from '../words/workshop.ts';

interface SideView {
  readonly move: string;
  readonly words: string;
  readonly votes: string;
  readonly mark: MarkName;
  readonly loss: string;
  readonly said: boolean;
  readonly best: boolean;
}

export interface DecisionToldView {
  readonly number: number;
  readonly turn: number;
  readonly split: boolean;
  readonly sides: readonly SideView[];
}

interface RoadView {
  /** From 0. */
  readonly n: number;
  readonly ended: string;
  readonly points: string | null;
  readonly decisions: readonly DecisionToldView[];
}

export interface ToldProps {
  readonly truth: string;
  readonly roads: readonly RoadView[];
  /** How judgement changed between the votes; null where nobody voted twice. */
  readonly talk: readonly string[];
  /** The results as rows. */
  readonly rows: ReturnType<typeof resultRows>;
}

/** The debrief of a room. `valued` are the figures of its runs. */
export function connectTold(
  told: Told,
  valued: readonly Valued[],
  loaded: Loaded,
): ToldProps | null {
  const [first] = told.runs;
  if (first === undefined) return null;
  const reviews = decisionsReviewed(told, valued);
  return {
    truth: at(loaded.scenario.situations, first.situation).truth,
    roads: told.runs.map((run, n) => {
      const again = replay(loaded, run);
      const ending = again.ok ? again.value.conversation.position.ending : null;
      const figures = valued[n];
      return {
        n,
        ended:
          ending === null
            ? TOLD.endedNot
            : TOLD.ended(foreign(at(loaded.scenario.endings, ending).title)),
        points: figures?.points
          ? TOLD.points(tenth(figures.points.total), tenth(figures.par))
          : null,
        decisions: reviews.filter(({ record }) => record.road === n).map(decisionView),
      };
    }),
    talk: talkIn(reviews),
    rows: resultRows(reviews),
  };
}

function decisionView({ record, sides, best, split }: DecisionReview): DecisionToldView {
  const shown = sides.some(({ move }) => move === best)
    ? sides
    : [
        {
          ...{ move: best, first: 0, final: 0, loss: 0 },
          words: record.offered.find(({ move }) => move === best)?.words ?? '',
        },
        ...sides,
      ];
  return {
    number: record.number,
    turn: record.turn,
    split,
    sides: shown.map(({ move, words, first, final, loss }) => ({
      ...{ move, words, best: move === best, said: move === record.said?.move },
      votes: TOLD.votes(first, final),
      mark: markOf(gradeOf(loss)),
      loss: graded(gradeOf(loss), loss),
    })),
  };
}

function talkIn(reviews: readonly DecisionReview[]): readonly string[] {
  const again = reviews.filter(({ turned }) => turned.better + turned.worse + turned.same > 0);
  const first = average(again.map(({ firstLoss }) => firstLoss));
  const final = average(again.map(({ finalLoss }) => finalLoss));
  if (first === null || final === null) return [];
  const sum = (of: (review: DecisionReview) => number) =>
    again.reduce((all, review) => all + of(review), 0);
  return [
    TOLD.talkIs(tenth(first), tenth(final)),
    TOLD.turned(
      sum(({ turned }) => turned.better),
      sum(({ turned }) => turned.worse),
      sum(({ turned }) => turned.same),
    ),
  ];
}

/** Null where there are none. */
export function average(figures: readonly (number | null)[]): number | null {
  const there = figures.filter((figure) => figure !== null);
  return there.length === 0 ? null : there.reduce((sum, figure) => sum + figure, 0) / there.length;
}
