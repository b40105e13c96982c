import { useMemo } from 'react';
import type { Decision } from '../../practice/decisions.ts';
import { type Card, cardsOf } from '../../practice/drills.ts';
import type { Gathered } from '../progress/gathered.ts';
import { useKept, useServices } from '../shell/services.ts';
import { answersIn } from './answers.ts';
import { localDay } from './local-day.ts';

/** All that comes back, as far as it is known. */
export interface Drills {
  /** The dearest first. */
  readonly cards: readonly Card[];
  /** Where they may be asked: in conversations that were had. */
  readonly decisions: readonly Decision[];
  /** Whether nothing more is being worked out. */
  readonly whole: boolean;
  readonly today: number;
}

/** What comes back of the runs that were gathered; null until it is known what was kept. */
export function useDrills(gathered: Gathered | null): Drills | null {
  const { entries } = useKept();
  const { host } = useServices();
  const today = localDay(host.now());
  return useMemo(() => {
    if (gathered === null) return null;
    const { summaries, decisions, waiting } = gathered;
    const cards = cardsOf(summaries, answersIn(entries), localDay);
    return { cards, decisions, whole: waiting === 0, today };
  }, [gathered, entries, today]);
}
