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
}

/** A server that keeps in bursts, and forgets all but the disk when it crashes. */
class Server {
  readonly #disk: Disk;
  #keeper: Keeper<Send>;
  /** On the way to the disk. */
  #writing: readonly Entry[] = [];

  constructor(disk: Disk) {
    this.#disk = disk;
    this.#keeper = new Keeper(roomOf(loaded, disk.log));
  }

  crash(chance: Chance): void {
    // Of what was being written, some may have got there.
    this.#disk.log.push(...this.#writing.slice(0, chance.below(this.#writing.length + 1)));
    this.#writing = [];
    this.#keeper = new Keeper(roomOf(loaded, this.#disk.log));
  }

  begin(): void {
    if (this.#writing.length === 0) this.#writing = this.#keeper.take();
  }

  finish(): void {
    this.#disk.log.push(...this.#writing);
    this.#writing = [];
    for (const send of this.#keeper.keep()) send();
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

/** One workshop over a bad network with a server that crashes: all of it hangs on the seed. */
export function simulate(seed: number, operations: number): Simulated {
  const chance = chanceOf(seed);
  const network = new Network(chance);
  const mode = chance.percent(80) ? MODES[0] : MODES[1];
  const situation = chance.pick(situations) ?? '';
  const disk: Disk = { log: [openingEntry(opening({ mode, situation, seed }), 0)] };
  const server = new Server(disk);
  const phones = [0, 1, 2, 3, 4].map((n) => new Phone(`key-${n + 1}`, n % 2 ? `P${n}` : null));
  const send = (phone: Phone, asked: Asked) =>
    network.send(() => server.receive(phone, asked, network));
  const enter = (phone: Phone) => network.send(() => server.join(phone, network));
  for (let n = 0; n < operations; n++) {
    const phone = chance.pick(chance.percent(30) ? phones.slice(0, 1) : phones);
    const what = chance.below(100);
    if (!phone) continue;
    if (what < 40) network.arrive();
    else if (what < 52) server.begin();
    else if (what < 64) server.finish();
    else if (what < 66) server.crash(chance);
    else if (what < 67) phone.reload();
    else if (what < 68) network.cut();
    else if (phone.seat === null) enter(phone);
    else if (what < 76) server.show(phone, network);
    else if (what < 84) phone.resend((asked) => send(phone, asked));
    else phone.act(chance, (asked) => send(phone, asked));
  }
  settle(server, network, phones, send, enter);
  return { log: disk.log, phones };
}

/** The network is good again: everyone gets their answers, and sees how it stands. */
function settle(
  server: Server,
  network: Network,
  phones: readonly Phone[],
  send: (phone: Phone, asked: Asked) => void,
  enter: (phone: Phone) => void,
): void {
  for (let n = 0; n < 200; n++) {
    for (const phone of phones) {
      if (phone.seat === null) enter(phone);
      phone.resend((asked) => send(phone, asked));
      server.show(phone, network);
    }
    while (!network.quiet) network.arrive();
    server.begin();
    server.finish();
    while (!network.quiet) network.arrive();
    if (phones.every((phone) => phone.seat !== null && phone.unanswered.length === 0)) break;
  }
  for (let n = 0; n < 8; n++) {
    for (const phone of phones) server.show(phone, network);
    while (!network.quiet) network.arrive();
  }
}
