import type { Loaded } from '../../src/model/scenario.ts';
import type { Entry, Opening } from '../../src/room/log.ts';
import {
  ballotOf,
  decisionCalled,
  type Room,
  seatIn,
  soloOf,
  stageIn,
} from '../../src/room/room.ts';
import type { SeatNumber } from '../../src/room/stages.ts';
import { deskOf } from '../../src/room/view.ts';
import { loaded, roomOf } from './table.ts';

/*
 * Logs that differ from another in what a seat may not see, and in nothing else.
 */

export function withOpening(log: readonly Entry[], change: Partial<Opening>): readonly Entry[] {
  return log.map((entry) =>
    entry.event.type === 'open' ? { ...entry, event: { ...entry.event, ...change } } : entry,
  );
}

/** The conversations that a seat has heard: the room's, or its own and all that its desk shows. */
function heardBy(room: Room, seat: SeatNumber) {
  const solos = room.seats.chunks.flat().filter(({ number, kind }) => {
    return (
      number === seat || (kind === 'participant' && seatIn(room, seat)?.kind !== 'participant')
    );
  });
  return [
    ...room.roads.map(({ conversation }) => conversation),
    ...solos.map(({ number }) => soloOf(room, number).conversation),
  ];
}

/** Whether two logs sound the same to a seat. False where the other can't be played. */
export function soundsAlike(
  log: readonly Entry[],
  twin: readonly Entry[],
  seat: SeatNumber,
): boolean {
  const read = (entries: readonly Entry[]) =>
    JSON.stringify(
      heardBy(roomOf(loaded, entries), seat).map(({ opening, turns, offered }) => [
        opening,
        turns.map(({ words, shown }) => [words, shown]),
        offered,
      ]),
    );
  try {
    return read(log) === read(twin);
  } catch {
    return false;
  }
}

/** The scenario with other kinds, thoughts and truths; it is played the same. */
export function otherTexts(of: Loaded): Loaded {
  const changed = JSON.parse(JSON.stringify(of.scenario), (key, value) => {
    if (key === 'thought' || key === 'truth' || key === 'epilogue') return 'Something else.';
    if (key === 'why') return 'For another reason.';
    if (key === 'right') return value === 'agree' ? 'part' : 'agree';
    if (key === 'worth') return {};
    if (key === 'kind' && String(value).startsWith('ask/')) return 'ask/timing';
    if (key === 'kind' && String(value).startsWith('tell/')) return 'tell/price';
    return value;
  });
  return { ...of, scenario: changed };
}

/** A vote or a turn as the log has it. */
type Choice = Extract<Entry['event'], { type: 'vote' | 'play' }>;

function changedChoices(
  log: readonly Entry[],
  change: (event: Choice, entry: Entry) => Choice,
): readonly Entry[] {
  return log.map((entry) => {
    const { event } = entry;
    if (event.type !== 'vote' && event.type !== 'play') return entry;
    return { ...entry, event: change(event, entry) };
  });
}

/** Others vote otherwise in the round that isn't over, or play otherwise; null where none did. */
export function otherVotes(
  of: Loaded,
  log: readonly Entry[],
  seat: SeatNumber,
  by: number,
): readonly Entry[] | null {
  const room = roomOf(of, log);
  if (stageIn(room) === 'debrief' || stageIn(room) === 'ended') return null;
  const desk = seatIn(room, seat)?.kind !== 'participant';
  let changed = false;
  const twin = changedChoices(log, (event, entry) => {
    if (entry.seat === seat) return event;
    const { offered, hidden } = choiceIn(room, event, entry, desk);
    if (!hidden || offered.length < 2) return event;
    const move = offered[(offered.indexOf(event.move) + 1 + by) % offered.length] ?? event.move;
    changed ||= move !== event.move;
    return { ...event, move };
  });
  return changed ? twin : null;
}

/** What was on offer when somebody chose, and whether what they chose is still hidden. */
function choiceIn(room: Room, event: Choice, { seat, seq }: Entry, desk: boolean) {
  if (event.type === 'vote') {
    const decision = decisionCalled(room, event.decision);
    const over = event.round === 'first' ? decision?.revealed : decision?.closed;
    return { offered: decision?.offered.map(({ move }) => move) ?? [], hidden: over === null };
  }
  const { conversation, played } = soloOf(room, seat);
  const shown = event.turn === 1 ? conversation.opening : conversation.turns[event.turn - 2]?.shown;
  const last = played.at(-1) === seq;
  return { offered: shown?.offered.map(({ move }) => move) ?? [], hidden: last && !desk };
}

/** Two others, who were here from the first, have each other's ballots; null where that changes nothing, or who has voted. */
export function swappedVotes(
  of: Loaded,
  log: readonly Entry[],
  seat: SeatNumber,
  by: number,
): readonly Entry[] | null {
  const room = roomOf(of, log);
  const others = room.seats.chunks
    .flat()
    .filter(({ number, kind }) => kind === 'participant' && number !== seat && number <= 4)
    .map(({ number }) => number);
  const [a = 0, b = 0] = [others[by % others.length], others[(by + 1) % others.length]];
  const ballots = (who: SeatNumber) =>
    room.roads.flatMap(({ decisions }) => decisions.map((decision) => ballotOf(decision, who)));
  if (JSON.stringify(ballots(a)) === JSON.stringify(ballots(b))) return null;
  const voted = new Map(deskOf(room).people.map((person) => [person.seat, person.voted]));
  if (seatIn(room, seat)?.kind !== 'participant' && voted.get(a) !== voted.get(b)) return null;
  return log.map((entry) => {
    if (entry.event.type !== 'vote') return entry;
    if (entry.seat === a) return { ...entry, seat: b };
    return entry.seat === b ? { ...entry, seat: a } : entry;
  });
}

/** Others have other names and keys, and did what they did at other times and with other ids. */
export function hiddenIn(log: readonly Entry[], seat: SeatNumber): readonly Entry[] {
  return log.map((entry) => {
    const { event } = entry;
    const id = entry.id === null ? null : `x-${entry.id}`;
    if (event.type === 'open') return { ...entry, event: { ...event, key: 'x', seed: event.seed } };
    if (event.type === 'join' && entry.seat !== seat) {
      return { ...entry, at: 5, event: { ...event, key: `x-${event.key}`, name: 'Other' } };
    }
    if (event.type === 'vote' || event.type === 'play') return { ...entry, id, at: 5 };
    if (event.type === 'invite')
      return { ...entry, id, event: { ...event, key: `x-${event.key}` } };
    return { ...entry, id };
  });
}
