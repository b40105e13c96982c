import type { Fault } from './fault.ts';
import { beatPath } from './paths.ts';
import type { Seen, Survey, Watcher } from './survey.ts';

/** Moves at once: more than the first is too many, more than the second is warned of. */
const MOST = 8;
const COMFORTABLE = 6;

/** Nobody is offered more moves than can be read and weighed. */
export function readable(survey: Survey): Watcher<Fault> {
  const fullest = new Map<string, { readonly seen: Seen; readonly count: number }>();
  return {
    see: (seen) => {
      const count = seen.options.length;
      const beat = survey.beatOf(seen);
      if (count > (fullest.get(beat)?.count ?? COMFORTABLE)) fullest.set(beat, { seen, count });
    },
    faults: () =>
      [...fullest].map(([beat, { seen, count }]) => ({
        check: 'readable',
        severity: count > MOST ? 'error' : 'warning',
        path: beatPath(survey.solution.scenario, beat),
        message: `up to ${count} moves are offered at once in \`${beat}\``,
        expected: count > MOST ? `at most ${MOST}` : `better at most ${COMFORTABLE}`,
        hint: 'offer some of them only once something is known, or in another beat',
        witness: survey.witness(seen.belief, seen.situations[0] ?? 0),
      })),
  };
}
