import { randomBytes, randomInt } from 'node:crypto';
import { request } from 'node:http';
import { CODES, codeAt } from '../../src/room/code.ts';
import type { Entered } from '../../src/room/messages.ts';
import { newSecret } from '../server/phones.ts';
import { inLots } from './figures.ts';
import { Line } from './line.ts';

const EVENTS = ['open', 'enter', 'act', 'erase', 'view', 'disconnect', '__proto__', ''];

const NONSENSE: readonly unknown[] = [
  null,
  [],
  'x'.repeat(200),
  1e308,
  { id: newSecret() },
  { id: newSecret(), seen: 1, action: { type: 'vote' } },
  { id: newSecret(), seen: -1, action: { type: 'end' } },
  { id: newSecret(), seen: 2 ** 53, action: { type: 'say', decision: 1, move: '__proto__' } },
  { code: 'BCDFHJ', secret: newSecret(), join: { name: { toString: 1 } } },
  { secret: newSecret(), scenario: '../../etc/passwd', language: 'en', mode: 'together' },
  JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{}}}'),
];

/** Something that is no message, as it goes over the line. */
function malformed(n: number): string | Buffer {
  const event = EVENTS[n % EVENTS.length];
  const message = NONSENSE[n % NONSENSE.length];
  switch (n % 8) {
    case 0:
      return `42${n}${JSON.stringify([event, message])}`;
    case 1:
      return `42${JSON.stringify([event, message, message])}`;
    case 2:
      return `42${n}["act",${'['.repeat(randomInt(500))}`;
    case 3:
      return `4${randomInt(10)}${randomBytes(20).toString('latin1')}`;
    case 4:
      return randomBytes(50);
    case 5:
      return `45${n}-["act",{"_placeholder":true,"num":0}]`;
    case 6:
      return `42${n}["act","${'y'.repeat(randomInt(20_000))}"]`;
    default:
      return `42${'9'.repeat(20)}["act",{}]`;
  }
}

/** Sends so many things that are no messages, over line after line. */
export async function sendMalformed(port: number, count: number): Promise<void> {
  let line = new Line(port);
  await line.ready;
  for (let n = 0; n < count; n++) {
    if (!line.isOpen) {
      line = new Line(port);
      await line.ready.catch(() => {});
    }
    line.send(malformed(n));
    if (n % 50 === 49) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  line.close();
}

/** Tries so many codes that may be anybody's, from many addresses; tells what was answered. */
export async function tryCodes(port: number, count: number): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  await inLots(count / 25, 8, async (n) => {
    const line = new Line(port, { from: `127.0.${1 + (n % 20)}.${1 + (n % 200)}` });
    await line.ready;
    for (let nth = 0; nth < 25; nth++) {
      const code = codeAt(randomInt(CODES));
      const entered = await line.ask<Entered>('enter', {
        code,
        secret: newSecret(),
        join: { name: null },
      });
      const answer = entered.ok ? 'in' : entered.reason;
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    line.close();
  });
  return answers;
}

/** So many connections that say nothing. */
export function idle(port: number, count: number): Promise<Line[]> {
  return inLots(count, 100, async (n) => {
    const line = new Line(port, { from: `127.0.${2 + (n % 50)}.1` });
    await line.ready.catch(() => {});
    return line;
  });
}

/** The status that a page elsewhere gets, over each transport. */
export async function fromElsewhere(port: number, origin: string): Promise<readonly number[]> {
  const ask = (headers: Readonly<Record<string, string>>, transport: string) =>
    new Promise<number>((resolve, reject) => {
      const path = `/socket.io/?EIO=4&transport=${transport}`;
      const asked = request({ host: '127.0.0.1', port, path, headers: { ...headers, origin } });
      asked.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      asked.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode ?? 0);
      });
      asked.on('error', reject).end();
    });
  const upgrade = {
    ...{ connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  return [await ask({}, 'polling'), await ask(upgrade, 'websocket')];
}
