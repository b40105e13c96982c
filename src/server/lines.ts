import type { Host } from './host.ts';
import type { Limits } from './limits.ts';
import type { Channel, Device, LiveRoom, Place } from './live-room.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Rooms } from './rooms.ts';
import { Connection } from './sockets.ts';
import { type Dropped, EVENTS, type Line, type Wire } from './wire.ts';

interface Around {
  readonly host: Host;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limits: Limits;
  readonly behindProxy: boolean;
}

/** The connections of a server. */
export interface Lines {
  channelOf(room: number): Channel;
  /** From now on they are answered. */
  serve(rooms: Rooms): void;
}

/** Who has entered no room by then is let go, in milliseconds. */
const IDLE = 20_000;
/** So many may be in no room at once; beyond that the one that came first goes. */
const MOST_IDLE = 1_000;
/** Messages of one connection in so many milliseconds. */
const MESSAGES = { most: 60, within: 10_000 } as const;
/** Messages beyond the permitted rate until a connection is let go. */
const MOST_REFUSED = 300;
/** Bytes that may wait for a connection that doesn't take them. */
const MOST_WAITING = 1 << 20;

export function listen(wire: Wire, around: Around): Lines {
  const { log, metrics } = around;
  /** Who is in no room yet, those that came first first. */
  const waiting = new Map<Line, Connection>();

  function drop(line: Line, why: Dropped): void {
    metrics.count('sockets_dropped_total', why);
    line.emit('dropped', { why });
    line.disconnect(true);
  }

  function wait(line: Line, connection: Connection): void {
    waiting.set(line, connection);
    for (const [first, of] of waiting) {
      if (of.sits || !first.connected) waiting.delete(first);
      else if (waiting.size > MOST_IDLE) {
        waiting.delete(first);
        drop(first, 'idle');
      } else break;
    }
    const timer = setTimeout(() => {
      waiting.delete(line);
      if (!connection.sits && line.connected) drop(line, 'idle');
    }, IDLE);
    line.on('disconnect', () => {
      clearTimeout(timer);
      waiting.delete(line);
    });
  }

  /** Lets through what isn't too much. */
  function limit(line: Line): void {
    let refused = 0;
    let [began, count] = [0, 0];
    line.use(([event, _, answer]: unknown[], next) => {
      const now = performance.now();
      if (now - began > MESSAGES.within) [began, count] = [now, 0];
      const known = EVENTS.some((one) => one === event);
      if (known && ++count <= MESSAGES.most) return next();
      if (typeof answer === 'function') {
        answer({ ok: false, reason: known ? 'too-many' : 'malformed' });
      }
      if (++refused > MOST_REFUSED) drop(line, 'too-many');
    });
  }

  function deviceOf(line: Line, room: LiveRoom, at: Place): Device {
    const channels = [`room ${room.id}`, ...(at.kind === 'participant' ? [] : [`desk ${room.id}`])];
    return {
      ...at,
      follow: () => void line.join(channels),
      show: (parts) => void line.emit('view', parts),
      isSlow: () => waitingBytes(line) > MOST_WAITING,
      drop: (why) => drop(line, why),
      gone(why) {
        line.emit('gone', { why });
        line.disconnect(true);
      },
    };
  }

  return {
    channelOf(room) {
      const [all, desks] = [`room ${room}`, `desk ${room}`];
      return {
        showAll: (parts) => wire.to(all).emit('view', parts),
        showDesks: (parts) => wire.to(desks).emit('view', parts),
        hereToDesks: (seats) => wire.to(desks).emit('here', { seats }),
      };
    },
    serve(rooms) {
      wire.on('connection', (line) => {
        limit(line);
        const address = addressOf(line, around.behindProxy);
        const connection = new Connection(line, { ...around, rooms, address, deviceOf });
        wait(line, connection);
        line.on('error', () => log('line-fault'));
      });
    },
  };
}

/** Who is asking: the last address that whatever stands before the server has added itself. */
function addressOf({ handshake }: Line, behindProxy: boolean): string {
  const told = behindProxy ? handshake.headers['x-forwarded-for'] : undefined;
  const last = [told].flat().join(',').split(',').at(-1)?.trim();
  return last ? last : handshake.address;
}

/** What waits to be sent on a connection, in bytes, as far as its transport tells. */
function waitingBytes({ conn }: Line): number {
  const { socket } = conn.transport as unknown as { socket?: { bufferedAmount?: number } };
  return socket?.bufferedAmount ?? 0;
}
