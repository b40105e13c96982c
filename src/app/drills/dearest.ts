import type { Card } from '../../practice/drills.ts';
import { type Source, sourceFor, titleLang, titleOf } from '../catalogue/find.ts';
import { lossAlone } from '../debrief/tenths.ts';
import { links } from '../location.ts';
import type { ScenarioFile } from '../store/scenario-file.ts';
import { comesBack, DEAREST, DUE, LAPSE } from '../words/drills.ts';
import { tenth } from '../words/grades.ts';
import type { Drills } from './useDrills.ts';

interface DearRow {
  readonly key: string;
  readonly words: string;
  readonly where: string;
  /** Of the title in it, where that is in another language than the page. */
  readonly lang: string | undefined;
  readonly lapse: string;
  readonly cost: string;
  readonly costLabel: string;
  readonly back: string;
  readonly href: string;
  /** The link's name, which tells it from those beside it. */
  readonly label: string;
}

/** The moves that cost most, each with the way to practise it. */
export interface DearestView {
  readonly is: string;
  readonly rows: readonly DearRow[];
  /** How many more come back; null where these are all. */
  readonly more: string | null;
}

/** So many are listed. */
const MOST = 5;

export function connectDearest(
  { cards, today }: Pick<Drills, 'cards' | 'today'>,
  files: ReadonlyMap<string, ScenarioFile>,
): DearestView {
  const left = cards.length - MOST;
  return {
    is: cards.length === 0 ? DEAREST.none : DEAREST.is,
    rows: cards.slice(0, MOST).map((card) => rowOf(card, today, sourceFor(card.costly, files))),
    more: left > 0 ? DEAREST.more(left) : null,
  };
}

function rowOf({ costly, of, due }: Card, today: number, source: Source | null): DearRow {
  const title = titleOf(costly, source);
  const points = tenth(lossAlone(costly.loss));
  return {
    key: costly.key,
    words: costly.said,
    where: DEAREST.where(title, of.turn),
    lang: titleLang(source),
    lapse: LAPSE[costly.lapse],
    cost: `−${points}`,
    costLabel: DEAREST.cost(points),
    back: comesBack(due - today),
    href: links.drill(of.record, of.turn),
    label: DUE.practiseLabel(title, of.turn),
  };
}
