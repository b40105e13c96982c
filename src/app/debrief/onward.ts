import type { Id } from '../../model/scenario.ts';
import { pathOf, stepAfter } from '../../practice/path.ts';
import type { Card } from '../catalogue/pack.ts';
import { links } from '../location.ts';
import { langOf } from '../parts/told-in.ts';
import { finishedRuns } from '../session/finished.ts';
import type { RunRecord } from '../session/record.ts';
import { TRY } from '../words/path.ts';

/** The step of the first week to go on with. */
export interface Onward {
  readonly href: string;
  readonly title: string;
  /** Of the title, where it is in another language than the page. */
  readonly lang: string | undefined;
  readonly tries: string;
}

/** Null where the conversation was no step of the path, and where no other step is left. */
export function connectOnward(
  scenario: Id,
  cards: readonly Pick<Card, 'id' | 'title' | 'language'>[],
  records: Iterable<RunRecord>,
): Onward | null {
  const path = pathOf(
    finishedRuns(records),
    cards.map(({ id }) => id),
  );
  const step = stepAfter(scenario, path);
  const card = step && cards.find(({ id }) => id === step.scenario);
  if (!step || !card) return null;
  return {
    href: links.brief(card.id),
    title: card.title,
    lang: langOf(card.language),
    tries: TRY[step.scenario],
  };
}
