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

/** Where the browser keeps nothing, seats last as long as the page. */
export function seatsIn(storage: () => Shelf): Seats {
  const unkept = new Map<string, KeptSeat>();

  function stored<T>(use: (shelf: Shelf) => T, otherwise: T): T {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  }

  return {
    read(code) {
      const text = stored((shelf) => shelf.getItem(PREFIX + code), null);
      return unkept.get(code) ?? (text === null ? null : parsed(text));
    },
    keep(code, seat) {
      unkept.set(code, seat);
      stored((shelf) => {
        shelf.setItem(PREFIX + code, JSON.stringify(seat));
        unkept.delete(code);
      }, undefined);
    },
    forget(code) {
      unkept.delete(code);
      stored((shelf) => shelf.removeItem(PREFIX + code), undefined);
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
    const { secret, kind = null, join = null, unsent, before } = seat;
    const kept = { secret, kind, join, unsent: Array.isArray(unsent) ? unsent : [] };
    return typeof before === 'string' ? { ...kept, before } : kept;
  } catch {
    return null;
  }
}
