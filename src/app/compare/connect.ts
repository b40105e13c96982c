import type { Conversation } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import { foundOut, type Pair, partingOf } from '../../review/comparison.ts';
import type { Valued } from '../../review/valued.ts';
import { textIn } from '../../rules/text.ts';
import { connectBefore, type ForecastView } from '../debrief/before.ts';
import { buyerOf } from '../debrief/review.ts';
import { links } from '../location.ts';
import type { TableView } from '../progress/view.ts';
import type { RunRecord } from '../session/record.ts';
import { RIGHT } from '../words/common.ts';
import { COMPARE } from '../words/compare.ts';
import { aboutInWords } from '../words/kinds.ts';
import { day } from '../words/progress.ts';
import { type LinesView, linesView } from './lines.ts';
import { lossTable, sumTable } from './tables.ts';
import { type TurnsView, turnsView } from './turns.ts';

/** A conversation that has ended, as it was kept and as it was. */
export interface Ended {
  readonly record: RunRecord;
  readonly conversation: Conversation;
}

/** One of the two: the earlier, or the later. */
export interface SideView {
  readonly name: string;
  readonly begun: string;
  readonly href: string;
  readonly ending: string;
  readonly forecasts: readonly ForecastView[];
  /** What was found out in this one alone. */
  readonly found: readonly {
    readonly fact: string;
    readonly about: string;
    readonly note: string;
  }[];
}

/** What the buyer's situation was: once where it was the same. */
interface SituationView {
  readonly said: string;
  readonly truths: readonly {
    readonly name: string | null;
    readonly right: string;
    readonly truth: string;
  }[];
}

/** What only the solution can tell. */
interface Figures {
  readonly lines: LinesView;
  readonly sum: TableView;
  readonly losses: TableView;
}

export interface CompareView {
  readonly title: string;
  readonly buyer: string;
  readonly sides: Pair<SideView>;
  readonly situation: SituationView;
  readonly turns: TurnsView;
  /** How much was found out in both, in words. */
  readonly foundBoth: string;
  /** Null while they are worked out, and where they can't be. */
  readonly figures: Figures | null;
}

/** Two conversations of one scenario that have ended, the earlier first. */
export function connectCompare(ended: Pair<Ended>, valued: Pair<Valued> | null): CompareView {
  const pair = [ended[0].conversation, ended[1].conversation] as const;
  const { scenario } = pair[0];
  const found = foundOut(pair);
  return {
    title: scenario.title,
    buyer: buyerOf(scenario),
    sides: [
      sideView(ended[0], COMPARE.earlier, found.alone[0]),
      sideView(ended[1], COMPARE.later, found.alone[1]),
    ],
    situation: situationView(pair),
    turns: turnsView(pair, partingOf(pair), valued),
    foundBoth: COMPARE.foundBoth(found.both.length),
    figures: valued && {
      lines: linesView(valued),
      sum: sumTable(valued),
      losses: lossTable(pair, valued),
    },
  };
}

function sideView(
  { record, conversation }: Ended,
  name: string,
  alone: readonly string[],
): SideView {
  const { scenario, run, position } = conversation;
  return {
    name,
    begun: COMPARE.begun(day(record.started)),
    href: links.debrief(record.id),
    ending: position.ending === null ? '' : at(scenario.endings, position.ending).title,
    forecasts: connectBefore(conversation, record, true).forecasts,
    found: alone.map((fact) => {
      const { about, note } = at(scenario.facts, fact);
      return { fact, about: aboutInWords(about), note: textIn(note, run.situation) };
    }),
  };
}

function situationView([first, second]: Pair<Conversation>): SituationView {
  const told = ({ scenario, run }: Conversation, name: string | null) => {
    const { right, truth } = at(scenario.situations, run.situation);
    return { name, right: RIGHT[right].name, truth };
  };
  if (first.run.situation === second.run.situation) {
    return { said: COMPARE.sameSituation, truths: [told(first, null)] };
  }
  return {
    said: COMPARE.otherSituation,
    truths: [told(first, COMPARE.earlier), told(second, COMPARE.later)],
  };
}
