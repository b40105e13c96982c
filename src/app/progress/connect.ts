import { type Progress, progressOf } from '../../practice/progress.ts';
import { counted, FEW, PROGRESS } from '../words/progress.ts';
import { type CourseView, connectCourse } from './course.ts';
import type { Gathered } from './gathered.ts';
import { connectJudged, type JudgedView } from './judged.ts';
import { connectLost, type LostView } from './lost.ts';
import { connectPlay, type PlayView } from './play.ts';
import { connectShown, type ShownView } from './shown.ts';

export interface ProgressProps {
  /** How many conversations it rests on, or why there are none; in sentences. */
  readonly lead: readonly string[];
  /** What is still being worked out; null where nothing is. */
  readonly working: string | null;
  readonly left: string | null;
  /** Null while nothing can be shown. */
  readonly sections: {
    readonly course: CourseView;
    readonly shown: ShownView;
    readonly judged: JudgedView | null;
    readonly lost: LostView | null;
    readonly play: PlayView;
  } | null;
}

/** `gathered` is null until it is known what was kept. */
export function connectProgress(gathered: Gathered | null): ProgressProps {
  if (gathered === null) return { lead: [], working: null, left: null, sections: null };
  const { summaries, waiting, left } = gathered;
  const rest = {
    working: waiting > 0 ? PROGRESS.working(waiting) : null,
    left: left > 0 ? PROGRESS.left(left) : null,
  };
  if (summaries.length === 0) return { lead: leadWithout(waiting, left), ...rest, sections: null };
  const progress = progressOf(summaries);
  const { first, later } = progress.runs;
  const few = summaries.length < FEW && waiting === 0 ? [PROGRESS.few] : [];
  return { lead: [counted(first, later), ...few], ...rest, sections: sectionsOf(progress) };
}

function leadWithout(waiting: number, left: number): readonly string[] {
  if (waiting > 0) return [];
  return [left > 0 ? PROGRESS.nothing : PROGRESS.none];
}

function sectionsOf(progress: Progress): ProgressProps['sections'] {
  return {
    course: connectCourse(progress.periods),
    shown: connectShown(progress),
    judged: connectJudged(progress),
    lost: connectLost(progress),
    play: connectPlay(progress.resemblance),
  };
}
