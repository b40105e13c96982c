import { PASSING } from '../../src/app/workshop/line.ts';
import type { Entry } from '../../src/room/log.ts';
import { newSecret, Phone } from './phones.ts';

/** A vote, and what was heard of it. */
export interface Vote {
  readonly seat: number;
  readonly id: string;
  readonly move: string;
  /** The version it was acknowledged with; null where no answer came. */
  acknowledged: number | null;
}

interface Votes {
  readonly votes: readonly Vote[];
  readonly log: readonly Entry[];
}

/** Votes of each voter between two kills, at most. */
const VOTES = 4;

/** Milliseconds until the same is sent again: sooner than the app does, and never too much at once. */
const AGAIN = 200;

/** A room whose first vote is open; whoever loses the connection comes back. */
export async function roomWith(port: number, voters: number) {
  const lead = new Phone(port, { reconnection: true });
  const opened = await lead.open();
  if (!opened.ok) throw new Error(opened.reason);
  const phones = Array.from({ length: voters }, () => new Phone(port, { reconnection: true }));
  for (const phone of [lead, ...phones]) {
    const comeBack = async () => {
      const join = phone === lead ? undefined : null;
      // Until it is in; a connection that breaks meanwhile brings the next.
      do {
        const answer = await phone.enter(opened.code, join).catch(() => null);
        if (answer?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      } while (phone.socket.connected);
    };
    // The first time too.
    phone.socket.on('connect', () => void comeBack());
    await comeBack();
    await phone.until(({ view }) => view !== null, 'the first view');
  }
  await lead.do({ type: 'begin' }, { type: 'ask' });
  for (const phone of phones) await phone.until(({ view }) => view?.room.stage === 'vote');
  return { lead, phones };
}

/**
 * Votes, one after another, until the server is dead; each is sent until it is answered. `answers`
 * takes what it was told each time: null for an acknowledgement, or nothing.
 */
export async function voteOn(
  phone: Phone,
  seat: number,
  votes: Vote[],
  isDead: () => boolean,
  answers: (string | null)[] = [],
): Promise<void> {
  for (let n = 0; n < VOTES && !isDead(); n++) {
    const { version, view } = phone;
    const decision = view?.room.decision;
    const move = decision?.offered[(seat + n) % decision.offered.length]?.move ?? '';
    const vote: Vote = { seat, id: newSecret(), move, acknowledged: null };
    votes.push(vote);
    while (vote.acknowledged === null) {
      const action = { type: 'vote', decision: decision?.number, round: 'first', move };
      const answer = await phone.act(action, vote.id, version).catch(() => null);
      answers.push(answer?.ok === false ? answer.reason : null);
      if (answer?.ok) vote.acknowledged = answer.version;
      else if (answer && !PASSING.includes(answer.reason)) throw new Error(answer.reason);
      else await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}

/** Until some votes were acknowledged while others are on their way. */
export async function underWay(votes: readonly Vote[]): Promise<void> {
  const some = (are: boolean) => votes.some(({ acknowledged }) => (acknowledged !== null) === are);
  while (!(some(true) && some(false))) await new Promise((resolve) => setImmediate(resolve));
}

/** What is wrong with what was kept; nothing where every acknowledged vote is there once. */
export function faultsOf({ votes, log }: Votes): readonly string[] {
  const byId = new Map<string, Entry[]>();
  for (const entry of log) {
    if (entry.id !== null) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  }
  const gaps = log.flatMap(({ seq }, n) =>
    seq === n + 1 ? [] : [`entry ${seq} in place ${n + 1}`],
  );
  const wrong = votes.flatMap(({ id, seat, move, acknowledged }) => {
    const entries = byId.get(id) ?? [];
    if (entries.length > 1) return [`${id} is there ${entries.length} times`];
    if (acknowledged === null) return [];
    const [entry] = entries;
    if (!entry) return [`${id} was acknowledged and is lost`];
    const { event } = entry;
    const same = event.type === 'vote' && event.move === move && entry.seat === seat;
    return same && entry.seq === acknowledged ? [] : [`${id} is another vote than was sent`];
  });
  return [...gaps, ...wrong];
}
