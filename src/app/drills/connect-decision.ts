import type { Conversation } from '../../engine/conversation.ts';
import { at } from '../../model/record.ts';
import type { Id } from '../../model/scenario.ts';
import type { Portraits } from '../parts/portraits.ts';
import type { MoveView } from '../talk/connect.ts';
import { notebookOf } from '../talk/notebook.ts';
import { type Entry, transcript } from '../talk/transcript.ts';
import type { Decision } from './decision.ts';
import { connectSeen, type SeenView } from './seen.ts';

export type DecisionEvent = { readonly type: 'SAY'; readonly move: Id } | { readonly type: 'NEXT' };

export interface DecisionProps {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly buyer: {
    readonly id: Id;
    readonly name: string;
    readonly role: string;
    readonly company: string;
    readonly trust: number;
  };
  readonly portraits: Portraits;
  /** Turns that are folded away, and those to read. */
  readonly before: readonly Entry[];
  readonly entries: readonly Entry[];
  /** The notebook before the move. */
  readonly notes: readonly NoteView[];
  /** None once one was said. */
  readonly moves: readonly MoveView[];
  readonly seen: SeenView | null;
}

interface NoteView {
  readonly key: string;
  readonly about: string;
  readonly note: string;
}

/** So many turns stand above the moves; what came before can be unfolded. */
const TO_READ = 2;

export function connectDecision(
  decision: Decision,
  send: (event: DecisionEvent) => void,
): DecisionProps {
  const { name, place, conversation, after, portraits } = decision;
  const { scenario, turns, offered } = conversation;
  const entries = transcript(after ?? conversation, {
    coached: false,
    replyWaits: false,
    valued: [],
  });
  const last = (after ?? conversation).turns.at(-1)?.shown ?? conversation.opening;
  const folded = Math.max(0, turns.length + 1 - TO_READ);
  return {
    name,
    title: scenario.title,
    place,
    buyer: { id: scenario.buyer, ...at(scenario.cast, scenario.buyer), trust: last.trust },
    portraits,
    before: entries.slice(0, folded),
    entries: entries.slice(folded),
    notes: notesOf(conversation),
    moves:
      after === null
        ? offered.map(({ move, words }, n) => ({
            id: move,
            key: n < 9 ? n + 1 : null,
            words,
            say: () => send({ type: 'SAY', move }),
          }))
        : [],
    seen: connectSeen(decision, () => send({ type: 'NEXT' })),
  };
}

function notesOf(conversation: Conversation): readonly NoteView[] {
  const { found, asked } = notebookOf(conversation, conversation.turns);
  return [
    ...found.map(({ fact, about, note }) => ({ key: `fact ${fact}`, about, note })),
    ...asked.map(({ id, label, words }) => ({ key: `asked ${id}`, about: words, note: label })),
  ];
}
