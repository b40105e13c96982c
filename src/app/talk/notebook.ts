import type { Conversation, Turn } from '../../engine/conversation.ts';
import { at, own } from '../../model/record.ts';
import type { Answer } from '../../model/scenario.ts';
import { findMove } from '../../rules/lookup.ts';
import { speeches } from '../../rules/text.ts';
import { aboutInWords } from '../words/kinds.ts';
import { answered } from '../words/talk.ts';

export interface FoundNote {
  readonly fact: string;
  readonly about: string;
  readonly note: string;
  /** Found out by the last move. */
  readonly fresh: boolean;
}

/** What was found out, who is involved, and what was asked for: it fills itself. */
export interface Notebook {
  readonly found: readonly FoundNote[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  /** Commitments in the order in which they were first asked for, with the latest answer. */
  readonly asked: readonly {
    readonly id: string;
    readonly label: string;
    readonly answer: Answer;
    readonly words: string;
  }[];
}

/** The notebook after the turns that were seen. */
export function notebookOf({ scenario, opening }: Conversation, turns: readonly Turn[]): Notebook {
  const found = turns.flatMap(({ shown }, n) =>
    shown.learned.map(({ fact, note }) => ({
      fact,
      about: aboutInWords(at(scenario.facts, fact).about),
      note,
      fresh: n === turns.length - 1,
    })),
  );
  const heard = [opening, ...turns.map(({ shown }) => shown)].flatMap(({ reply, line }) =>
    [reply, line].flatMap(speeches),
  );
  const met = new Set([scenario.buyer, ...heard.map(({ speaker }) => speaker ?? scenario.buyer)]);
  const people = [...met].flatMap((id) => {
    const person = own(scenario.cast, id);
    return person ? [{ id, name: person.name, role: person.role }] : [];
  });
  const answers = new Map<string, Answer>();
  for (const { step, shown } of turns) {
    const asks = findMove(scenario, step.move)?.outcomes.asks ?? null;
    if (asks !== null && shown.answer !== null) answers.set(asks, shown.answer);
  }
  const asked = [...answers].map(([id, answer]) => ({
    id,
    label: at(scenario.commitments, id).label,
    answer,
    words: answered(answer),
  }));
  return { found, people, asked };
}
