import type { Entry } from '../../src/room/log.ts';
import type { OwnVote } from '../../src/room/views.ts';

/*
 * What a room's log comes to, counted as plainly as can be: nothing of src/room counts here, so that the
 * one can be held against the other.
 */

/** How the votes on a decision fell in the end: how many for each move that anybody was for. */
export type Tally = ReadonlyMap<string, number>;

type Votes = Readonly<Record<'first' | 'second', Map<number, string>>>;

export interface Plain {
  /** Every stage the room came to, in order, each with its decision: `vote 1`. */
  readonly stages: readonly string[];
  /** By the number of the decision. */
  readonly tallies: ReadonlyMap<number, Tally>;
  /** By the number of the decision, and then by seat. */
  readonly votes: ReadonlyMap<number, Votes>;
}

/** To where each step leads; those that open a decision aren't here. */
const LEADS: Readonly<Record<string, string>> = {
  begin: 'brief',
  reveal: 'split',
  talk: 'talk',
  again: 'revote',
  close: 'decided',
  say: 'reply',
  finish: 'debrief',
  end: 'ended',
};

export function plainly(log: readonly Entry[]): Plain {
  const stages = ['lobby 0'];
  const tallies = new Map<number, Tally>();
  const votes = new Map<number, Votes>();
  let decision = 0;
  for (const { event, seat } of log) {
    if (event.type === 'vote') votes.get(event.decision)?.[event.round].set(seat, event.move);
    if (event.type === 'ask' || event.type === 'back') {
      decision++;
      votes.set(decision, { first: new Map(), second: new Map() });
      stages.push(`vote ${decision}`);
    }
    if (event.type === 'close') tallies.set(decision, tallyOf(votes.get(decision)));
    const stage = LEADS[event.type];
    if (stage !== undefined) stages.push(`${stage} ${decision}`);
  }
  return { stages, tallies, votes };
}

/** A second vote stands in the place of the first. */
function tallyOf(votes: Votes | undefined): Tally {
  const tally = new Map<string, number>();
  for (const move of new Map([...(votes?.first ?? []), ...(votes?.second ?? [])]).values()) {
    tally.set(move, (tally.get(move) ?? 0) + 1);
  }
  return tally;
}

/** Somebody's votes, as a view has them. */
export function ownVotes({ votes }: Plain, seat: number): readonly OwnVote[] {
  return [...votes].flatMap(([decision, { first, second }]) => {
    const own = { decision, first: first.get(seat) ?? null, second: second.get(seat) ?? null };
    return own.first === null && own.second === null ? [] : [own];
  });
}
