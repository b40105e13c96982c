import type { Id } from '../model/scenario.ts';
import type { Costly } from './decisions.ts';
import { inOrder } from './log.ts';
import { dueAfter, type Rehearsal, ratedBy } from './spacing.ts';
import type { Summary } from './summary.ts';

/** What was chosen in a drill, as it is kept. */
export interface Answer {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The decision it drills: the record and the turn, from 1, where it cost points. */
  readonly of: Made;
  /** Where it was asked: there, or in another scenario. */
  readonly scenario: Id;
  readonly hash: string;
  readonly situation: Id;
  readonly moves: readonly Id[];
  readonly move: Id;
  /** In points. */
  readonly loss: number;
}

/** Where a decision was made: in a record, in a turn from 1. */
export interface Made {
  readonly record: string;
  readonly turn: number;
}

/** A decision that comes back. However often it was made, it is one card. */
export interface Card {
  /** As it was made when it cost most. */
  readonly costly: Costly;
  readonly of: Made;
  /** Every time it was made, the earliest first. */
  readonly made: readonly (Made & { readonly at: number })[];
  /** In the order in which they were given. */
  readonly answers: readonly Answer[];
  /** The day on which it comes back. */
  readonly due: number;
}

/** The day of a time in milliseconds since 1970: whole days since 1970 where the reader is. */
export type DayOf = (at: number) => number;

type Run = Pick<Summary, 'id' | 'at' | 'costly'>;

/** All decisions that come back, those that cost most first. The order of what is given is nothing to it. */
export function cardsOf(
  runs: readonly Run[],
  answers: readonly Answer[],
  dayOf: DayOf,
): readonly Card[] {
  const made = inOrder(runs).flatMap(({ id, at, costly }) =>
    costly.map((one) => ({ costly: one, at, record: id, turn: one.moves.length + 1 })),
  );
  const answersTo = grouped(answers, ({ of }) => nameOf(of));
  const cards = [...grouped(made, ({ costly }) => costly.key).values()].map((times) => {
    const [first, ...later] = times;
    const dearest = later.reduce((a, b) => (b.costly.loss > a.costly.loss ? b : a), first);
    const again = times.map(({ record, turn, at }) => ({ record, turn, at }));
    const mine = inOrder(again.flatMap((time) => answersTo.get(nameOf(time)) ?? []));
    return {
      costly: dearest.costly,
      of: { record: dearest.record, turn: dearest.turn },
      made: again,
      answers: mine,
      due: dueAfter(dayOf(first.at), rehearsalsIn(again, mine, dayOf)),
    };
  });
  return cards.toSorted((a, b) => b.costly.loss - a.costly.loss || byKey(a, b));
}

/** The card of a decision; undefined where it didn't cost enough, or isn't known. */
export function cardFor(cards: readonly Card[], of: Made): Card | undefined {
  return cards.find(({ made }) => made.some((time) => nameOf(time) === nameOf(of)));
}

/** Those that are due, longest due first, then those that cost most. */
export function dueOn(cards: readonly Card[], today: number): readonly Card[] {
  return cards
    .filter(({ due }) => due <= today)
    .toSorted((a, b) => a.due - b.due || b.costly.loss - a.costly.loss || byKey(a, b));
}

/** A card with one answer more. */
export function answered(card: Card, answer: Answer, dayOf: DayOf): Card {
  const answers = inOrder([...card.answers, answer]);
  const born = dayOf(card.made[0]?.at ?? answer.at);
  return { ...card, answers, due: dueAfter(born, rehearsalsIn(card.made, answers, dayOf)) };
}

/** The answers as they count; to decide so again in a conversation counts as a bad one among them. */
function rehearsalsIn(
  made: Card['made'],
  answers: readonly Answer[],
  dayOf: DayOf,
): readonly Rehearsal[] {
  const [first] = answers;
  if (!first) return [];
  const [, ...later] = made;
  const since = later.filter(({ at }) => at > first.at);
  return inOrder([
    ...answers.map((answer) => ({
      id: answer.id,
      at: answer.at,
      rated: ratedBy(answer.loss, answer === first),
    })),
    ...since.map(({ record, at }) => ({ id: record, at, rated: 'again' as const })),
  ]).map(({ at, rated }) => ({ day: dayOf(at), rated }));
}

function nameOf({ record, turn }: Made): string {
  return `${record} ${turn}`;
}

/** By what `name` calls them, each group and all within it in the order in which they came. */
function grouped<T>(
  some: readonly T[],
  name: (one: T) => string,
): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of some) {
    const group = groups.get(name(one));
    if (group) group.push(one);
    else groups.set(name(one), [one]);
  }
  return groups;
}

function byKey(a: Card, b: Card): number {
  return a.costly.key < b.costly.key ? -1 : 1;
}
