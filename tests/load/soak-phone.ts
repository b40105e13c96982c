import type { Acted, Entered } from '../../src/room/messages.ts';
import type { View } from '../../src/room/views.ts';
import { newSecret } from '../server/phones.ts';
import type { Vote } from '../server/voting.ts';
import { Line } from './line.ts';
import { ownVotes, type Plain, type Tally } from './plain.ts';

interface Message {
  readonly version: number;
  readonly parts: Partial<View>;
}

/** A phone in a room that notes all it sees, and what it is told. */
export class SoakPhone {
  readonly #line: Line;
  /** In the order in which they were sent; each is sent when the one before is answered. */
  readonly votes: Vote[] = [];
  /** Milliseconds until each vote was acknowledged. */
  readonly times: number[] = [];
  /** Every stage that was seen, with its decision. */
  readonly stages: string[] = [];
  readonly tallies = new Map<number, Tally>();
  readonly faults: string[] = [];
  view: Partial<View> = {};
  seat = 0;
  views = 0;
  #version = 0;
  #told = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(port: number) {
    this.#line = new Line(port, {
      onEvent: (text) => this.#heard(text),
      onClose: () => this.#saw(),
    });
  }

  get ready(): Promise<void> {
    return this.#line.ready;
  }

  async enter(code: string, secret: string, join: { name: null } | null): Promise<void> {
    await this.ready;
    const entered = await this.#line.ask<Entered>('enter', { code, secret, join });
    if (!entered.ok) throw new Error(entered.reason);
    this.seat = entered.seat;
    await this.until(({ room }) => room !== undefined);
  }

  ask<T>(event: string, message: unknown): Promise<T> {
    return this.#line.ask<T>(event, message);
  }

  act(action: unknown, id = newSecret()): Promise<Acted> {
    return this.ask<Acted>('act', { id, seen: this.#version, action });
  }

  /** Votes for the `n`th move in the round that is open; a vote that came too late is none. */
  async vote(n: number): Promise<void> {
    const decision = this.view.room?.decision;
    const move = decision?.offered[n % decision.offered.length]?.move;
    if (!decision?.round || move === undefined) return;
    const { number, round } = decision;
    const vote: Vote = { seat: this.seat, id: newSecret(), move, acknowledged: null };
    this.votes.push(vote);
    const sent = performance.now();
    const answer = await this.act({ type: 'vote', decision: number, round, move }, vote.id);
    this.times.push(performance.now() - sent);
    if (answer.ok) {
      if (answer.version <= this.#told) this.#fault(`answered ${answer.version} too late`);
      this.#told = vote.acknowledged = answer.version;
    } else if (answer.reason !== 'passed' && answer.reason !== 'revealed') {
      this.#fault(`a vote is refused: ${answer.reason}`);
    }
  }

  async until(holds: (view: Partial<View>, version: number) => boolean): Promise<void> {
    while (!holds(this.view, this.#version)) {
      if (!this.#line.isOpen) throw new Error('a line broke');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  leave(): void {
    this.#line.close();
  }

  /** What was missed, or was otherwise than the room's log has it. */
  faultsBeside(plain: Plain): readonly string[] {
    const { stages, tallies } = plain;
    const votes = JSON.stringify(this.view.you?.votes);
    const own = JSON.stringify(ownVotes(plain, this.seat));
    return [
      ...this.faults,
      ...(this.stages.join() === stages.join() ? [] : [`it saw ${this.stages.join()}`]),
      ...[...tallies].flatMap(([number, tally]) =>
        same(tally, this.tallies.get(number)) ? [] : [`its tally of ${number} is another`],
      ),
      ...(votes === own ? [] : [`its votes are ${votes}`]),
    ].map((fault) => `seat ${this.seat}: ${fault}`);
  }

  #saw(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #fault(what: string): void {
    this.faults.push(what);
  }

  #heard(text: string): void {
    const [event, message] = JSON.parse(text.slice(2)) as [string, Message];
    if (event === 'dropped') this.#fault(`it was let go: ${JSON.stringify(message)}`);
    if (event !== 'view') return;
    const { version, parts } = message;
    if (version < this.#version) this.#fault(`${version} came after ${this.#version}`);
    this.#version = version;
    this.views++;
    this.view = { ...this.view, ...parts };
    if (parts.room) this.#sawRoom(parts.room);
    this.#saw();
  }

  #sawRoom({ stage, decision }: View['room']): void {
    const at = `${stage} ${decision?.number ?? 0}`;
    if (at !== this.stages.at(-1)) this.stages.push(at);
    if (!decision?.final) return;
    const cast = decision.final.filter(({ count }) => count > 0);
    this.tallies.set(decision.number, new Map(cast.map(({ move, count }) => [move, count])));
  }
}

function same(one: Tally, other: Tally | undefined): boolean {
  return one.size === other?.size && [...one].every(([move, count]) => other.get(move) === count);
}
