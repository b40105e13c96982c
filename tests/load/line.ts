import { WebSocket } from 'ws';

/** Keeps what came in on a line, and how quickly it was answered. */
interface LineOptions {
  /** Where it comes from: 127.0.0.2 and so on are machines of their own to a server. */
  readonly from?: string;
  readonly origin?: string;
  /** Takes what comes unasked; the text is read only where somebody wants it. */
  readonly onEvent?: (text: string) => void;
  readonly onClose?: () => void;
}

/**
 * A client of Socket.IO in few lines, so that thousands of them cost less than what they measure:
 * packets of engine.io are `0` open, `2` ping, `3` pong, `4` a message of socket.io; of those `0` is
 * connected, `2` an event, `3` an answer.
 */
export class Line {
  readonly #socket: WebSocket;
  readonly #answers = new Map<number, (text: string) => void>();
  #next = 0;
  readonly ready: Promise<void>;

  constructor(port: number, { from, origin, onEvent, onClose }: LineOptions = {}) {
    this.#socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
      ...(from === undefined ? {} : { localAddress: from }),
      ...(origin === undefined ? {} : { origin }),
    });
    this.ready = new Promise((resolve, reject) => {
      this.#socket.on('error', reject);
      this.#socket.on('close', () => {
        reject(new Error('closed'));
        onClose?.();
      });
      this.#socket.on('message', (data) => {
        const text = String(data);
        if (text.startsWith('0')) this.#socket.send('40');
        else if (text.startsWith('2')) this.#socket.send('3');
        else if (text.startsWith('40')) resolve();
        else if (text.startsWith('43')) this.#answered(text);
        else if (text.startsWith('42')) onEvent?.(text);
      });
    });
    this.ready.catch(() => {});
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Asks, and gives what was answered. Never ends where the line breaks. */
  ask<T>(event: string, message: unknown): Promise<T> {
    const id = this.#next++;
    this.send(`42${id}${JSON.stringify([event, message])}`);
    return new Promise((resolve) => {
      this.#answers.set(id, (text) => resolve(JSON.parse(text)[0] as T));
    });
  }

  /** Anything at all, as it stands. */
  send(text: string | Buffer): void {
    this.#socket.send(text);
  }

  close(): void {
    this.#socket.terminate();
  }

  #answered(text: string): void {
    const from = text.indexOf('[');
    const id = Number(text.slice(2, from));
    this.#answers.get(id)?.(text.slice(from));
    this.#answers.delete(id);
  }
}
