import { dueOn, type Made } from '../../practice/drills.ts';
import { gradeOf } from '../../review/grades.ts';
import { type MarkName, markOf } from '../debrief/moves.ts';
import { lossAlone } from '../debrief/tenths.ts';
import { comesBack, nextDue, SITTING } from '../words/drills.ts';
import { graded } from '../words/grades.ts';
import type { Done } from './sitting.ts';
import type { Drills } from './useDrills.ts';

/** What is told where nothing is asked, or nothing more. */
export interface OverProps {
  readonly title: string;
  readonly words: string;
  readonly done: readonly {
    readonly n: number;
    readonly title: string;
    readonly lang: string | undefined;
    readonly mark: MarkName;
    readonly verdict: string;
    readonly back: string;
  }[];
  /** What is still due today, and the way on; null where nothing is. */
  readonly more: { readonly words: string; goOn(): void } | null;
}

interface OverSnapshot {
  readonly done: readonly Done[];
  /** The decision that was asked for; null where those that are due were. */
  readonly of: Made | null;
  readonly drills: Drills;
}

export function connectOver({ done, of, drills }: OverSnapshot, goOn: () => void): OverProps {
  const { cards, today } = drills;
  const due = dueOn(cards, today).length;
  return {
    ...headOf(done.length, of, drills),
    done: done.map(({ title, lang, loss, due: back }, n) => ({
      n,
      title,
      lang,
      mark: markOf(gradeOf(loss)),
      verdict: graded(gradeOf(loss), lossAlone(loss)),
      back: comesBack(back - today),
    })),
    more: due === 0 ? null : { words: SITTING.more(due), goOn },
  };
}

function headOf(
  answers: number,
  of: Made | null,
  { cards, today }: Drills,
): Pick<OverProps, 'title' | 'words'> {
  if (answers > 0) {
    return {
      title: SITTING.done,
      words: answers === 1 ? SITTING.doneOne : SITTING.doneMany(answers),
    };
  }
  if (of !== null) return { title: SITTING.noCard, words: SITTING.noCardHint };
  const next = Math.min(...cards.map(({ due }) => due));
  return {
    title: SITTING.noneDue,
    words: cards.length === 0 ? SITTING.nothing : nextDue(next - today),
  };
}
