import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useServices } from '../shell/services.ts';
import { type Line, type LineView, openLine } from './line.ts';
import { type KeptSeat, type Seats, seatsIn } from './seats.ts';
import { askServer, type WorkshopServer } from './server.ts';
import { dialHere } from './socket.ts';
import type { Dial } from './wire.ts';

/** What the workshop's screens use of the world beyond what every screen does. */
export interface WorkshopServices {
  readonly dial: Dial;
  readonly seats: Seats;
  server(): Promise<WorkshopServer | null>;
  later(call: () => void, milliseconds: number): void;
}

const browser: WorkshopServices = {
  dial: dialHere,
  seats: seatsIn(
    () => localStorage,
    () => sessionStorage,
  ),
  server: askServer,
  later: (call, milliseconds) => void setTimeout(call, milliseconds),
};

const Context = createContext<WorkshopServices>(browser);

/** For tests: the screens ask the browser where nobody else is named. */
export const WorkshopProvider = Context.Provider;

export function useWorkshop(): WorkshopServices {
  return useContext(Context);
}

/** The line of a kept seat, open while its screen is there. */
export function useLine(
  code: string,
  seat: KeptSeat,
): { readonly line: Line; readonly at: LineView } {
  const { dial, seats, later } = useWorkshop();
  const { host } = useServices();
  const [line] = useState(() => openLine(seat, { code, dial, seats, host, later }));
  const at = useSyncExternalStore(line.subscribe, line.read);
  useEffect(() => () => line.close(), [line]);
  return { line, at };
}

/** What the page's server says: undefined until it has, null where it has no workshop. */
export function useServer(): WorkshopServer | null | undefined {
  const { server } = useWorkshop();
  const [said, setSaid] = useState<WorkshopServer | null>();
  useEffect(() => {
    let wanted = true;
    server().then(
      (answer) => wanted && setSaid(answer),
      () => wanted && setSaid(null),
    );
    return () => {
      wanted = false;
    };
  }, [server]);
  return said;
}
