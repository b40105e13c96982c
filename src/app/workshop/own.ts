import { gradeOf } from '../../review/grades.ts';
import type { Valued } from '../../review/valued.ts';
import { type OwnReview, ownReviewed, type Voted } from '../../room/debrief.ts';
import type { Told, You } from '../../room/views.ts';
import { type MarkName, markOf } from '../debrief/moves.ts';
import { graded, tenth } from '../words/grades.ts';
import { BIG, OWN } from '../words/workshop.ts';
import { average } from './told.ts';

interface OwnVotedView {
  readonly key: string;
  readonly label: string;
  readonly words: string;
  readonly mark: MarkName;
  readonly loss: string;
}

export interface OwnProps {
  /** Null where there was no vote. */
  readonly average: string | null;
  readonly decisions: readonly {
    readonly number: number;
    readonly title: string;
    readonly votes: readonly OwnVotedView[];
  }[];
}

/** What one participant voted, and what it would have lost. */
export function connectOwn(
  { votes }: Pick<You, 'votes'>,
  told: Told,
  valued: readonly Valued[],
): OwnProps {
  const reviews = ownReviewed(votes, told, valued);
  const first = average(reviews.map((review) => review.first?.loss ?? null));
  const last = average(reviews.map((review) => (review.second ?? review.first)?.loss ?? null));
  const twice = reviews.some(({ first: one, second }) => one && second && one.move !== second.move);
  return {
    average: averageIn(first, last, twice),
    decisions: reviews.map((review) => ({
      number: review.record.number,
      title: BIG.turn(review.record.turn),
      votes: votesIn(review),
    })),
  };
}

function averageIn(first: number | null, last: number | null, twice: boolean): string | null {
  if (last === null) return null;
  if (first === null || !twice) return OWN.averageOnce(tenth(last));
  return OWN.average(tenth(first), tenth(last));
}

function votesIn({ record, first, second, best, room }: OwnReview): readonly OwnVotedView[] {
  const words = (move: string) => record.offered.find((offer) => offer.move === move)?.words ?? '';
  const row = (key: string, label: string, voted: Voted): OwnVotedView => ({
    ...{ key, label, words: words(voted.move) },
    mark: markOf(gradeOf(voted.loss)),
    loss: graded(gradeOf(voted.loss), voted.loss),
  });
  const last = second ?? first;
  const rows: OwnVotedView[] = [];
  if (first) rows.push(row('first', OWN.first, first));
  if (second && second.move !== first?.move) {
    rows.push(row('second', first ? OWN.second : OWN.first, second));
  }
  if (room && room.move !== last?.move) rows.push(row('room', OWN.room, room));
  if (!rows.some(({ words: said }) => said === words(best))) {
    rows.push(row('best', OWN.best, { move: best, loss: 0 }));
  }
  return rows;
}
