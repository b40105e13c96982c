import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import type { Id, Loaded } from '../../src/model/scenario.ts';
import type { Entry, Opening } from '../../src/room/log.ts';
import type { View } from '../../src/room/views.ts';

interface Voted {
  [seat: number]: { first?: Id; second?: Id };
}

/**
 * A room as somebody would write it down who knows nothing of the network, the log or the machine:
 * one thing after another, in plain variables that are changed in place.
 */
export class Plain {
  stage = 'lobby';
  readonly names: (string | null)[] = [null];
  readonly roads: Id[][] = [[]];
  readonly votes: Voted[] = [];
  readonly said: (Id | null)[] = [];
  readonly turns: number[] = [];
  /** The road of each decision. */
  readonly on: (readonly Id[])[] = [];
  readonly solos: { [seat: number]: Id[] } = {};
  shown = false;
  closed = false;
  readonly #loaded: Loaded;
  readonly #opening: Opening;
  readonly #talks = new Map<string, Conversation>();

  constructor(loaded: Loaded, opening: Opening) {
    this.#loaded = loaded;
    this.#opening = opening;
  }

  /** Somebody did something, and was let to. */
  did({ seat, event }: Pick<Entry, 'seat' | 'event'>): void {
    if (event.type === 'join') this.names.push(event.name);
    if (event.type === 'begin') this.stage = 'brief';
    if (event.type === 'ask') this.#ask();
    if (event.type === 'reveal') [this.stage, this.shown] = ['split', true];
    if (event.type === 'talk') this.stage = 'talk';
    if (event.type === 'again') this.stage = 'revote';
    if (event.type === 'close') [this.stage, this.closed] = ['decided', true];
    if (event.type === 'finish') [this.stage, this.closed] = ['debrief', true];
    if (event.type === 'end') this.stage = 'ended';
    if (event.type === 'vote') {
      const voted = this.votes[event.decision - 1] ?? {};
      voted[seat] = { ...voted[seat], [event.round]: event.move };
    }
    if (event.type === 'say') {
      this.stage = 'reply';
      this.said[event.decision - 1] = event.move;
      this.roads.at(-1)?.push(event.move);
    }
    if (event.type === 'back') {
      const turn = this.turns[event.decision - 1] ?? 1;
      this.roads.push((this.on[event.decision - 1] ?? []).slice(0, turn - 1));
      this.#ask();
    }
    if (event.type === 'play') this.solos[seat] = [...(this.solos[seat] ?? []), event.move];
  }

  /** What a seat sees, as far as it can be told in plain figures. */
  seenFrom(seat: number): unknown {
    const number = this.votes.length;
    const alone = this.#opening.mode === 'alone';
    const own = alone && seat > 1 ? (this.solos[seat] ?? []) : (this.roads.at(-1) ?? []);
    return {
      stage: this.stage,
      participants: this.names.length - 1,
      name: this.names[seat - 1] ?? null,
      heard: this.#talk(own).turns.map(({ words, shown }) => [words, shown.reply]),
      own: this.votes.flatMap((voted, n) => {
        const { first = null, second = null } = voted[seat] ?? {};
        return voted[seat] ? [{ decision: n + 1, first, second }] : [];
      }),
      decision: number === 0 ? null : number,
      first: this.shown && number > 0 ? this.#counts(number, (v) => v.first) : null,
      final:
        this.shown && this.closed && number > 0
          ? this.#counts(number, (v) => v.second ?? v.first)
          : null,
      told:
        this.stage === 'debrief' || this.stage === 'ended'
          ? {
              roads: this.roads,
              said: this.said,
              finals: this.votes.map((_, n) => this.#counts(n + 1, (v) => v.second ?? v.first)),
            }
          : null,
    };
  }

  #ask(): void {
    this.stage = this.#opening.mode === 'alone' ? 'alone' : 'vote';
    if (this.stage === 'alone') return;
    this.votes.push({});
    this.said.push(null);
    const road = this.roads.at(-1) ?? [];
    this.turns.push(road.length + 1);
    this.on.push(road);
    [this.shown, this.closed] = [false, false];
  }

  #counts(decision: number, of: (voted: { first?: Id; second?: Id }) => Id | undefined): unknown {
    const counts: { [move: string]: number } = {};
    for (const voted of Object.values(this.votes[decision - 1] ?? {})) {
      const move = of(voted);
      if (move !== undefined) counts[move] = (counts[move] ?? 0) + 1;
    }
    return counts;
  }

  #talk(moves: readonly Id[]): Conversation {
    const { seed, situation } = this.#opening;
    const before = this.#talks.get(moves.join());
    if (before) return before;
    let talk = start(this.#loaded, seed, situation);
    for (const move of moves) {
      const next = say(talk, move);
      if (next.ok) talk = next.value;
    }
    this.#talks.set(moves.join(), talk);
    return talk;
  }
}

/** A view in the same figures. */
export function figuresIn({ room, heard, you, told }: View): unknown {
  const counts = (all: readonly { move: Id; count: number }[] | null | undefined) =>
    all
      ? Object.fromEntries(
          all.filter(({ count }) => count > 0).map(({ move, count }) => [move, count]),
        )
      : null;
  return {
    stage: room.stage,
    participants: room.participants,
    name: you.name,
    heard: heard.turns.map(({ words, shown }) => [words, shown.reply]),
    own: you.votes,
    decision: room.decision?.number ?? null,
    first: counts(room.decision?.first),
    final: counts(room.decision?.final),
    told: told && {
      roads: told.runs.map(({ moves }) => moves),
      said: told.decisions.map(({ said }) => said?.move ?? null),
      finals: told.decisions.map(({ final }) => counts(final)),
    },
  };
}
