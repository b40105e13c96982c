import type { ActMessage } from '../../room/parse.ts';
import type { SeatKind } from '../../room/stages.ts';

/** A seat in a room, as this device keeps it: whoever has its secret sits there. */
export interface KeptSeat {
  readonly secret: string;
  /** As the room said; null until it has. */
  readonly kind: SeatKind | null;
  /** How to join: with a name or none. Null where the seat was made by somebody else's invitation. */
  readonly join: { readonly name: string | null } | null;
  /** What was done here and isn't known to have arrived. */
  readonly unsent: readonly ActMessage[];
  /** The code of the room where the workshop was before. */
  readonly before?: string;
  /** Of this window alone: the browser has another seat there. */
  readonly here?: true;
}

/** The seats of this device, by the code of their room. */
export interface Seats {
  read(code: string): KeptSeat | null;
  keep(code: string, seat: KeptSeat): void;
  forget(code: string): void;
  /** The codes of all rooms it has a seat in. */
  codes(): readonly string[];
}

const PREFIX = 'workshop ';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** `storage` is the browser's, `own` of one window. Where neither keeps anything, seats last as long as the page. */
export function seatsIn(storage: () => Shelf, own: () => Shelf): Seats {
  const unkept = new Map<string, KeptSeat>();

  function stored<T>(use: (shelf: Shelf) => T, otherwise: T, where = storage): T {
    try {
      return use(where());
    } catch {
      return otherwise;
    }
  }

  function textOf(code: string): string | null {
    const read = (shelf: Shelf) => shelf.getItem(PREFIX + code);
    return stored(read, null, own) ?? stored(read, null);
  }

  return {
    read(code) {
      const text = textOf(code);
      return unkept.get(code) ?? (text === null ? null : parsed(text));
    },
    keep(code, seat) {
      unkept.set(code, seat);
      const put = (shelf: Shelf) => {
        shelf.setItem(PREFIX + code, JSON.stringify(seat));
        unkept.delete(code);
      };
      stored(put, undefined, seat.here ? own : storage);
    },
    forget(code) {
      unkept.delete(code);
      const take = (shelf: Shelf) => shelf.removeItem(PREFIX + code);
      stored(take, undefined, own);
      stored(take, undefined);
    },
    codes() {
      const kept = stored(
        (shelf) =>
          Array.from({ length: shelf.length }, (_, n) => shelf.key(n) ?? '')
            .filter((key) => key.startsWith(PREFIX))
            .map((key) => key.slice(PREFIX.length)),
        [],
      );
      return [...new Set([...kept, ...unkept.keys()])].toSorted();
    },
  };
}

/** Null where it is damaged: then the device joins anew. */
function parsed(text: string): KeptSeat | null {
  try {
    const seat = JSON.parse(text) as Partial<KeptSeat> | null;
    if (typeof seat?.secret !== 'string') return null;
    const { secret, kind = null, join = null, unsent, before, here } = seat;
    return {
      ...{ secret, kind, join, unsent: Array.isArray(unsent) ? unsent : [] },
      ...(typeof before === 'string' ? { before } : {}),
      ...(here === true ? { here } : {}),
    };
  } catch {
    return null;
  }
}
