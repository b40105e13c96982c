import { useState } from 'react';
import { Redirect } from 'wouter';
import type { KeptSeat } from './seats.ts';
import { useWorkshop } from './services.ts';

/** What stands at `#/room/:code/as/:secret`: takes the seat of a facilitator's other device. */
export function RemotePage({ code, secret }: { readonly code: string; readonly secret: string }) {
  const { seats } = useWorkshop();
  useState(() => {
    const before = seats.read(code);
    if (before?.secret === secret) return;
    const seat: KeptSeat = { secret, kind: null, join: null, unsent: [] };
    // Opened beside the big screen, in the same browser: that one keeps its seat.
    seats.keep(code, before === null ? seat : { ...seat, here: true });
  });
  return <Redirect to={`/room/${code}`} replace />;
}
