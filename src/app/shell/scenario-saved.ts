import type { ChangedScenario } from '../catalogue/pack.ts';

/** Development only: hears of scenarios as they are saved. Returns how to stop; else never calls. */
export function onScenarioSaved(listener: (saved: ChangedScenario) => void): () => void {
  const hot = import.meta.hot;
  if (!hot) return () => undefined;
  hot.on('scenario:changed', listener);
  return () => hot.off('scenario:changed', listener);
}
