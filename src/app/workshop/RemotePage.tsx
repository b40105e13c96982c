import { useState } from 'react';
import { Redirect } from 'wouter';
import { useWorkshop } from './services.ts';

/** What stands at `#/room/:code/as/:secret`: takes the seat of a facilitator's other device. */
export function RemotePage({ code, secret }: { readonly code: string; readonly secret: string }) {
  const { seats } = useWorkshop();
  useState(() => seats.keep(code, { secret, kind: null, join: null, unsent: [] }));
  return <Redirect to={`/room/${code}`} replace />;
}
