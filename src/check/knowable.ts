import { at } from '../model/record.ts';
import type { Right } from '../model/scenario.ts';
import type { Fault } from './fault.ts';
import type { Survey, Watcher } from './survey.ts';

/** A play of so few moves must not tell what would be right. */
const TOO_SOON = 2;

/** What would be right can be found out in every situation, and not at once. */
export function knowable(survey: Survey): Watcher<Fault> {
  const { scenario, beliefs } = survey.solution;
  const rights: readonly Right[] = beliefs.positions.situations.map(
    (id) => at(scenario.situations, id).right,
  );
  const known = new Set<number>();
  const isKnown = (situations: readonly number[]) =>
    new Set(situations.map((n) => rights[n])).size < 2;
  const tooSoon: Fault[] = [];

  return {
    see: ({ belief, situations }) => {
      if (isKnown(situations)) for (const n of situations) known.add(n);
      if (belief !== survey.solution.start || isKnown(situations)) return;
      tooSoon.push(...firstGiveaway(survey, isKnown));
    },
    faults: () => [
      ...rights.flatMap((_, n) => (known.has(n) ? [] : [neverKnown(survey, n)])),
      ...tooSoon,
    ],
  };
}

function neverKnown(survey: Survey, n: number): Fault {
  const situation = survey.situation(n);
  return {
    check: 'knowable',
    severity: 'error',
    path: ['situations', situation],
    message: `no play finds out, before it ends, what would be right in \`${situation}\``,
    expected: 'something that shows differently where another thing would be right',
    hint: 'let a question have another answer, or another note, in this situation',
    witness: null,
  };
}

/** The shortest play of one or two moves that tells, none of them having come out as pressure. */
function firstGiveaway(
  survey: Survey,
  isKnown: (situations: readonly number[]) => boolean,
): readonly Fault[] {
  const { solution } = survey;
  const { scenario, beliefs } = solution;
  const { moves } = beliefs.positions;
  let plays: readonly { readonly belief: number; readonly said: readonly number[] }[] = [
    { belief: solution.start, said: [] },
  ];
  for (let turn = 1; turn <= TOO_SOON; turn++) {
    const next: { belief: number; said: readonly number[] }[] = [];
    for (const { belief, said } of plays) {
      for (const [n, option] of beliefs.options(belief).entries()) {
        for (const { belief: after, situations } of option.branches) {
          const [first = 0] = situations;
          if (after === null || survey.family(belief, n, first) === 'pressure') continue;
          const line = [...said, option.move];
          if (!isKnown(situations)) {
            next.push({ belief: after, said: line });
            continue;
          }
          const ids = line.map((move) => moves[move]?.id ?? '');
          const situation = survey.situation(first);
          return [
            {
              check: 'knowable',
              severity: 'error',
              path: ['start'],
              message: `after ${turn === 1 ? 'one move' : 'two moves'} it is plain what would be right`,
              expected: `at least ${TOO_SOON + 1} moves to find it out`,
              hint: `let ${Object.keys(scenario.situations).join(', ')} sound alike for longer`,
              witness: { situation, moves: ids },
            },
          ];
        }
      }
    }
    plays = next;
  }
  return [];
}
