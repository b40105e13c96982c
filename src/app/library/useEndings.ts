import { startTransition, useEffect, useState } from 'react';
import { type Endings, endingsHere } from '../catalogue/told.ts';
import type { RunRecord } from '../session/record.ts';

const NONE: Endings = new Map();

/** What the endings of all that has ended are called in the reader's language, once that is known. */
export function useEndings(records: ReadonlyMap<string, RunRecord>): Endings {
  const [endings, setEndings] = useState(NONE);
  const ended = [...records.values()].filter(({ finish }) => finish !== null);
  const scenarios = [...new Set(ended.map(({ run }) => run.scenario))].sort().join(' ');
  useEffect(() => {
    if (scenarios === '') return;
    let gone = false;
    void endingsHere(scenarios.split(' ')).then((found) => {
      if (!gone) startTransition(() => setEndings(found));
    });
    return () => {
      gone = true;
    };
  }, [scenarios]);
  return endings;
}
