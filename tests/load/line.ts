import { connect, type Socket } from 'node:net';
import { frameAt, maskedFrame, OPCODES } from './frames.ts';

/** What a line takes, and where it comes from. */
interface LineOptions {
  /** Where it comes from: 127.0.0.2 and so on are machines of their own to a server. */
  readonly from?: string;
  /** Takes what comes unasked, as text; it is read only where somebody wants it. */
  readonly onEvent?: (text: string) => void;
  readonly onClose?: () => void;
}

/** Something that is asked, as it goes over the line. */
export interface Question {
  readonly id: number;
  readonly frame: Buffer;
}

const REQUEST = [
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
  'Host: 127.0.0.1',
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
  '\r\n',
].join('\r\n');

/** What is read on any line, one after another. */
const incoming = Buffer.allocUnsafeSlow(1 << 16);
const NOTHING = Buffer.alloc(0);

/**
 * A client of Socket.IO in few lines on a connection of its own, so that thousands of them cost less
 * than what they measure: packets of engine.io are `0` open, `2` ping, `3` pong, `4` a message of
 * socket.io; of those `0` is connected, `2` an event, `3` an answer.
 */
export class Line {
  readonly #socket: Socket;
  readonly #options: LineOptions;
  readonly #answers = new Map<number, (text: string) => void>();
  #next = 0;
  /** What came of a frame that isn't whole yet. */
  #rest = NOTHING;
  #upgraded = false;
  #isReady = () => {};
  readonly ready: Promise<void>;

  constructor(port: number, options: LineOptions = {}) {
    this.#options = options;
    this.#socket = connect({
      ...{ host: '127.0.0.1', port, noDelay: true },
      ...(options.from === undefined ? {} : { localAddress: options.from }),
      onread: {
        buffer: incoming,
        callback: (size) => {
          this.#read(incoming.subarray(0, size));
          return true;
        },
      },
    });
    this.#socket.write(REQUEST);
    this.ready = new Promise((resolve, reject) => {
      this.#isReady = resolve;
      this.#socket.on('error', reject);
      this.#socket.on('close', () => {
        reject(new Error('closed'));
        options.onClose?.();
      });
    });
    this.ready.catch(() => {});
  }

  get isOpen(): boolean {
    return this.#socket.readyState === 'open';
  }

  /** Asks, and gives what was answered. Never ends where the line breaks. */
  ask<T>(event: string, message: unknown): Promise<T> {
    const question = this.question(event, message);
    return new Promise((resolve) => {
      this.put(question, (text) => resolve(answerIn(text) as T));
    });
  }

  /** What would be asked, made ready. */
  question(event: string, message: unknown): Question {
    const id = this.#next++;
    return { id, frame: maskedFrame(`42${id}${JSON.stringify([event, message])}`) };
  }

  /** Asks what was made ready; the answer comes as text, for `answerIn`. */
  put({ id, frame }: Question, answered: (text: string) => void): void {
    this.#answers.set(id, answered);
    this.#socket.write(frame);
  }

  /** Anything at all, as it stands. */
  send(text: string | Buffer): void {
    this.#socket.write(maskedFrame(text));
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    let at = this.#upgraded ? 0 : this.#upgrade(all);
    for (let frame = frameAt(all, at); this.#upgraded && frame; frame = frameAt(all, at)) {
      at = frame.to;
      if (frame.opcode === OPCODES.text) this.#take(all.subarray(frame.from, frame.to));
      else if (frame.opcode === OPCODES.close) this.#socket.destroy();
    }
    this.#rest = at === all.length ? NOTHING : Buffer.from(all.subarray(at));
  }

  /** Where the frames begin, once the server has taken the line as a WebSocket. */
  #upgrade(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return 0;
    this.#upgraded = bytes.toString('latin1', 0, end).startsWith('HTTP/1.1 101 ');
    if (!this.#upgraded) this.#socket.destroy();
    return end + 4;
  }

  /** What is of no interest isn't made into text. */
  #take(packet: Buffer): void {
    const kind = packet.toString('latin1', 0, 2);
    if (kind === '43') this.#answered(packet.toString());
    else if (kind === '42') this.#options.onEvent?.(packet.toString());
    else if (kind === '40') this.#isReady();
    else if (kind === '2') this.send('3');
    else if (kind.startsWith('0')) this.send('40');
  }

  #answered(text: string): void {
    const id = Number(text.slice(2, text.indexOf('[')));
    this.#answers.get(id)?.(text);
    this.#answers.delete(id);
  }
}

/** What was answered. */
export function answerIn(text: string): unknown {
  return JSON.parse(text.slice(text.indexOf('[')))[0];
}
