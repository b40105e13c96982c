import { at } from '../model/record.ts';
import type { Ending, Right } from '../model/scenario.ts';
import { findMove } from '../rules/lookup.ts';
import { worthOf } from '../rules/points.ts';
import { startPosition, take } from '../rules/step.ts';
import { bestLine } from '../solve/best.ts';
import { SAME } from '../solve/quality.ts';
import type { Solution } from '../solve/solve.ts';
import { type Fault, inPoints } from './fault.ts';

/** What the ending of best play is worth, at least, out of 100. */
const LEAST_WORTH = 85;

const RIGHT_KIND: Readonly<Record<Right, string>> = {
  agree: 'an ending of kind `agreed`',
  part: 'an ending of kind `parted` with an alternative',
  'small-step': 'an ending of kind `small-step`',
};

function isRight({ kind, alternative }: Ending, right: Right): boolean {
  if (right === 'part') return kind === 'parted' && alternative;
  return kind === (right === 'agree' ? 'agreed' : 'small-step');
}

/** In every situation best play reaches an ending of its right kind, worth enough. */
export function rightEnding(solution: Solution): readonly Fault[] {
  const { scenario } = solution;
  return Object.entries(scenario.situations).flatMap(([situation, { right }]): readonly Fault[] => {
    const moves = bestLine(solution, situation);
    const position = moves.reduce(
      (before, id) => {
        const move = findMove(scenario, id);
        return move ? take(scenario, before, move).after : before;
      },
      startPosition(scenario, situation),
    );
    const { ending } = position;
    const { full, uninformed } = ending
      ? worthOf(scenario, position, ending)
      : { full: 0, uninformed: 0 };
    const worth = full - uninformed;
    if (ending && isRight(at(scenario.endings, ending), right) && worth >= LEAST_WORTH - SAME) {
      return [];
    }
    return [
      {
        check: 'right-ending',
        severity: 'error',
        path: ['situations', situation],
        message: `best play in \`${situation}\` ends at \`${ending ?? 'nothing'}\`, worth ${inPoints(worth)}`,
        expected: `${RIGHT_KIND[right]}, worth at least ${LEAST_WORTH}`,
        witness: { situation, moves },
      },
    ];
  });
}
