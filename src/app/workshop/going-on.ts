import { useEffect } from 'react';
import { go } from '../location.ts';
import type { KeptSeat } from './seats.ts';
import { useWorkshop } from './services.ts';

/**
 * Goes along where the workshop goes on, in the seat one has. Gives the code of the room it went on
 * to where somebody has been there and came back on purpose; null where there is none.
 */
export function useGoingOn(code: string, seat: KeptSeat, next: string | null): string | null {
  const { seats } = useWorkshop();
  const there = next === null ? null : seats.read(next);
  // What another window has there is no seat of this one's.
  const cameBack = there !== null && there.here === seat.here;
  useEffect(() => {
    if (next === null || cameBack) return;
    seats.keep(next, { ...seat, kind: null, unsent: [], before: code });
    go(`/room/${next}`, { replace: true });
  }, [code, seat, next, cameBack, seats]);
  return cameBack ? next : null;
}
