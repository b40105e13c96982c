import type { Asked } from '../../src/room/actions.ts';
import { Keeper } from '../../src/room/keeper.ts';
import type { Entry } from '../../src/room/log.ts';
import { openingEntry } from '../../src/room/reduce.ts';
import { MODES } from '../../src/room/stages.ts';
import { view } from '../../src/room/view.ts';
import { type Chance, chanceOf, Network } from './network.ts';
import { Phone } from './phone.ts';
import { situations } from './random.ts';
import { loaded, opening, roomOf } from './table.ts';

type Send = () => void;

/** The disk: what is on it stays. */
interface Disk {
  readonly log: Entry[];
  /** Who may add to it now. */
  writer: Node | null;
}

/** A node that keeps in bursts, in turn with others, and forgets all but the disk when it crashes. */
class Node {
  readonly #disk: Disk;
  #keeper: Keeper<Send>;
  /** On the way to the disk. */
  #writing: readonly Entry[] = [];

  constructor(disk: Disk) {
    this.#disk = disk;
    this.#keeper = new Keeper(roomOf(loaded, disk.log));
  }

  crash(chance: Chance): void {
    this.#stopWriting(chance);
    this.#keeper = new Keeper(roomOf(loaded, this.#disk.log));
  }

  /** The disk doesn't tell whether it has kept anything. */
  fail(chance: Chance): void {
    if (this.#disk.writer !== this) return;
    this.#stopWriting(chance);
    for (const send of this.#keeper.drop('stopping')) send();
  }

  begin(): void {
    if (this.#disk.writer) return;
    this.#disk.writer = this;
    this.#keeper.learn(this.#disk.log);
    this.#writing = this.#keeper.take();
  }

  finish(): void {
    if (this.#disk.writer !== this) return;
    this.#disk.log.push(...this.#writing);
    [this.#writing, this.#disk.writer] = [[], null];
    for (const send of this.#keeper.keep()) send();
  }

  /** Hears of what others have kept, up to somewhere. */
  hear(chance: Chance): void {
    if (this.#disk.writer === this) return;
    this.#keeper.learn(this.#disk.log.slice(0, chance.below(this.#disk.log.length + 1)));
  }

  /** Of what was being written, some may have got there. */
  #stopWriting(chance: Chance): void {
    this.#disk.log.push(...this.#writing.slice(0, chance.below(this.#writing.length + 1)));
    this.#writing = [];
    if (this.#disk.writer === this) this.#disk.writer = null;
  }

  receive(phone: Phone, asked: Asked, network: Network): void {
    const { seat } = phone;
    if (seat === null) return;
    this.#keeper.act(seat, asked, this.#disk.log.length, (answer) => () => {
      network.send(() => phone.answered(asked, answer));
    });
  }

  join(phone: Phone, network: Network): void {
    this.#keeper.join(phone.key, phone.name, this.#disk.log.length, (seated) => () => {
      if (!seated.ok) return;
      network.send(() => phone.sits(seated.seat));
      this.show(phone, network, seated.seat);
    });
  }

  show(phone: Phone, network: Network, seat = phone.seat): void {
    const room = this.#keeper.kept;
    const seen = seat === null ? null : view(room, seat);
    if (seen) network.send(() => phone.sees(room.version, seen));
  }
}

/** What came of a simulated workshop. */
export interface Simulated {
  readonly log: readonly Entry[];
  readonly phones: readonly Phone[];
}

/** One workshop over a bad network with one or two nodes that crash: all of it hangs on the seed. */
export function simulate(seed: number, operations: number): Simulated {
  const chance = chanceOf(seed);
  const network = new Network(chance);
  const mode = chance.percent(80) ? MODES[0] : MODES[1];
  const situation = chance.pick(situations) ?? '';
  const disk: Disk = { log: [openingEntry(opening({ mode, situation, seed }), 0)], writer: null };
  const nodes = chance.percent(50) ? [new Node(disk)] : [new Node(disk), new Node(disk)];
  /** What stands before them sends everything anywhere. */
  const node = () => chance.pick(nodes) ?? new Node(disk);
  const phones = [0, 1, 2, 3, 4].map((n) => new Phone(`key-${n + 1}`, n % 2 ? `P${n}` : null));
  const send = (phone: Phone, asked: Asked) =>
    network.send(() => node().receive(phone, asked, network));
  const enter = (phone: Phone) => network.send(() => node().join(phone, network));
  for (let n = 0; n < operations; n++) {
    const phone = chance.pick(chance.percent(30) ? phones.slice(0, 1) : phones);
    const what = chance.below(100);
    if (!phone) continue;
    if (what < 40) network.arrive();
    else if (what < 51) node().begin();
    else if (what < 62) for (const one of nodes) one.finish();
    else if (what < 64) node().crash(chance);
    else if (what < 65) node().fail(chance);
    else if (what < 66) node().hear(chance);
    else if (what < 67) phone.reload();
    else if (what < 68) network.cut();
    else if (phone.seat === null) enter(phone);
    else if (what < 76) node().show(phone, network);
    else if (what < 84) phone.resend((asked) => send(phone, asked));
    else phone.act(chance, (asked) => send(phone, asked));
  }
  settle(nodes, network, phones, send, enter);
  return { log: disk.log, phones };
}

/** The network is good again: everyone gets their answers, and sees how it stands. */
function settle(
  nodes: readonly Node[],
  network: Network,
  phones: readonly Phone[],
  send: (phone: Phone, asked: Asked) => void,
  enter: (phone: Phone) => void,
): void {
  for (let n = 0; n < 200; n++) {
    for (const phone of phones) {
      if (phone.seat === null) enter(phone);
      phone.resend((asked) => send(phone, asked));
      for (const node of nodes) node.show(phone, network);
    }
    while (!network.quiet) network.arrive();
    for (const node of nodes) {
      node.finish();
      node.begin();
      node.finish();
    }
    while (!network.quiet) network.arrive();
    if (phones.every((phone) => phone.seat !== null && phone.unanswered.length === 0)) break;
  }
  for (let n = 0; n < 8; n++) {
    for (const node of nodes) for (const phone of phones) node.show(phone, network);
    while (!network.quiet) network.arrive();
  }
}
