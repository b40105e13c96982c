import type { Check } from '../../src/check/fault.ts';
import { type Conversation, say } from '../../src/engine/conversation.ts';
import { familyOf } from '../../src/model/kinds.ts';
import { positionKey } from '../../src/model/position.ts';
import { at } from '../../src/model/record.ts';
import { type ValuedMove, valued } from '../../src/review/valued.ts';
import { findMove } from '../../src/rules/lookup.ts';
import { worthOf } from '../../src/rules/points.ts';
import { textIn } from '../../src/rules/text.ts';
import type { Solution } from '../../src/solve/solve.ts';

/** A conversation of a twin; the solution where it could be solved. */
interface Played {
  readonly conversation: Conversation;
  readonly solution: Solution | null;
}

type Shows = (played: Played) => boolean;

/** Whether the end of a conversation shows what a check found, as FORMAT.md words the check. */
export const SHOWS: Readonly<Partial<Record<Check, Shows>>> = {
  ends: ({ conversation }) => isStuck(conversation) || isLate(conversation) || loops(conversation),
  knowable: (played) => {
    const { turns, scenario } = played.conversation;
    const last = lastMove(played);
    if (!last || turns.length > 2 || played.conversation.position.ending !== null) return false;
    const rights = Object.keys(last.after).map((id) => at(scenario.situations, id).right);
    const pushed = turns.some(({ step }) => familyOf(step.outcome.kind) === 'pressure');
    return new Set(rights).size === 1 && !pushed;
  },
  'right-ending': (played) => {
    const { scenario, position, run } = played.conversation;
    if (position.ending === null || !alwaysBest(played)) return false;
    const { kind, alternative } = at(scenario.endings, position.ending);
    const { right } = at(scenario.situations, run.situation);
    const { full, uninformed } = worthOf(scenario, position, position.ending);
    const kinds = { agree: 'agreed', part: 'parted', 'small-step': 'small-step' };
    const isRight = kind === kinds[right] && (right !== 'part' || alternative);
    return !isRight || full - uninformed < 85;
  },
  'pressure-never-pays': (played) => {
    const last = lastMove(played);
    return last !== undefined && familyOf(last.kind) === 'pressure' && last.loss < 3;
  },
  'comfort-never-pays': (played) => {
    const last = lastMove(played);
    if (!last || played.conversation.position.ending === null) return false;
    return familyOf(last.kind) === 'comfort' && last.loss < 3 && last.value >= 40;
  },
  'unearned-never-pays': (played) => {
    const last = lastMove(played);
    return last?.answer === 'unearned' && last.best === last.move && last.offered.length > 1;
  },
  'no-tells': (played) => {
    const here = standing(played);
    const lengths = [...played.conversation.offered].map(
      ({ move, words }) => [move, [...words].length] as const,
    );
    const longest = Math.max(...lengths.map(([, length]) => length));
    const best = lengths.find(([move]) => move === here?.best);
    return alwaysBest(played) && best?.[1] === longest;
  },
  'temptations-bite': (played) => {
    const last = lastMove(played);
    if (!last || slips(played) > 1) return false;
    const kind = familyOf(kindOf(played.conversation, last.move));
    return ['pressure', 'comfort', 'slip'].includes(kind) && last.loss < 5;
  },
  'decisions-matter': (played) => {
    const wrong = standing(played)?.offered.filter(({ move, loss }) => {
      const family = familyOf(kindOf(played.conversation, move));
      return family !== 'pressure' && family !== 'comfort' && loss >= 5;
    });
    return alwaysBest(played) && wrong !== undefined && wrong.length < 2;
  },
  readable: ({ conversation }) => conversation.offered.length > 8,
  explained: ({ conversation }) => {
    const { scenario, turns, position, run } = conversation;
    const last = turns.at(-1);
    if (!last) return false;
    const { ending } = position;
    const epilogue = ending && textIn(at(scenario.endings, ending).epilogue, run.situation);
    const arrived = ending === null && last.step.before.beat !== last.step.after.beat;
    const { reply, line } = last.shown;
    return reply === '' || epilogue === '' || (arrived && line === '');
  },
};

function isStuck({ position, offered }: Conversation): boolean {
  return position.ending === null && offered.length === 0;
}

function isLate({ turns }: Conversation): boolean {
  const begun = turns.findIndex(({ step }) => step.after.overtime);
  const rest = turns.slice(begun + 1);
  return begun >= 0 && rest.length > 3 && rest.every(({ step }) => step.before.overtime);
}

/** It has come to where it was before: whatever was said then can be said again. */
function loops({ position, turns }: Conversation): boolean {
  return turns.some(({ step }) => positionKey(step.before) === positionKey(position));
}

function movesOf({ conversation, solution }: Played): readonly ValuedMove[] {
  return solution ? valued(solution, conversation).moves : [];
}

function lastMove(played: Played): ValuedMove | undefined {
  return movesOf(played).at(-1);
}

function slips(played: Played): number {
  return movesOf(played)
    .slice(0, -1)
    .filter(({ move, best }) => move !== best).length;
}

function alwaysBest(played: Played): boolean {
  return movesOf(played).every(({ move, best }) => move === best);
}

/** What there is to choose from at the end of a conversation that goes on. */
function standing({ conversation, solution }: Played): ValuedMove | undefined {
  const next = say(conversation, conversation.offered[0]?.move ?? '');
  return next.ok ? lastMove({ conversation: next.value, solution }) : undefined;
}

function kindOf({ scenario }: Conversation, id: string) {
  const move = findMove(scenario, id);
  if (!move) throw new Error(`no move ${id}`);
  return move.kind;
}
