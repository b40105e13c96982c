import type { Conversation } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import type { Id, Scenario } from '../../model/scenario.ts';
import { aboutInWords } from '../words/kinds.ts';
import { RECALL } from '../words/recall.ts';
import { aboutFact } from './lacks.ts';

/** Something that could be found out in a scenario: what a question is about, of one fact or more. */
export interface Topic {
  readonly about: string;
  readonly name: string;
  readonly is: string;
}

/** What the trainee remembers, beside what was found out. */
export interface RecalledView {
  readonly sum: string;
  readonly rows: readonly {
    readonly about: string;
    readonly name: string;
    /** What became of it: named, not named, or named and not found out. */
    readonly told: string;
    readonly right: boolean;
    /** What was found out, in the words of the notebook. */
    readonly notes: readonly string[];
  }[];
}

/** In the order of their names, which says nothing of when or whether each was found out. */
export function topicsOf(scenario: Scenario): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const [fact, { about }] of Object.entries(scenario.facts)) {
    topics.set(about, { about, name: aboutInWords(about), is: aboutFact(scenario, fact) });
  }
  return [...topics.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Only what was found out or named: what nobody found or named isn't told here. */
export function connectRecalled(
  { scenario, turns }: Conversation,
  named: ReadonlySet<string>,
): RecalledView {
  const learned = turns.flatMap(({ shown }) => shown.learned);
  const aboutOf = (fact: Id) => at(scenario.facts, fact).about;
  const rows = topicsOf(scenario)
    .map(({ about, name }) => {
      const notes = learned.filter(({ fact }) => aboutOf(fact) === about).map(({ note }) => note);
      const found = notes.length > 0;
      const told = found ? (named.has(about) ? RECALL.named : RECALL.missed) : RECALL.notFound;
      return { about, name, told, right: found && named.has(about), found, notes };
    })
    .filter(({ about, found }) => found || named.has(about));
  const found = rows.filter((row) => row.found);
  const right = found.filter((row) => row.right).length;
  return {
    sum: RECALL.sum(right, found.length, rows.length - found.length),
    rows: rows.map(({ found: _, ...row }) => row),
  };
}
