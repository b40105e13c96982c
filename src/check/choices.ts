import { familyOf } from '../model/kinds.ts';
import { lossOf } from '../solve/best.ts';
import { choicesOf, pointsOfPlayer } from '../solve/players.ts';
import { SAME } from '../solve/quality.ts';
import type { Solution } from '../solve/solve.ts';
import { type Counted, reachedWith } from './by-state.ts';
import { type Fault, inPoints, type Witness } from './fault.ts';
import { movePath } from './paths.ts';

/** `longest` stays so far below par, in points. */
const LONGEST_BELOW = 15;
/** The best move is the longest in at most so many of 100 beliefs. */
const LONGEST_IN_100 = 40;
/** A temptation bites, and a decision matters, where so much can be lost. */
const BITE = 5;
/** In at least such a share of the beliefs. */
const SHARE = 1 / 3;
/** So many moves that lose make a decision. */
const WRONG_MOVES = 2;

const TEMPTING = ['pressure', 'comfort', 'slip'];
const CRUDE = ['pressure', 'comfort'];

/** Whether there is something to decide, and nothing about the words gives it away. */
export function checkChoices(solution: Solution): readonly Fault[] {
  const near = reachedWith(solution, 1);
  const best = reachedWith(solution, 0);
  return [
    ...noTells(solution, best),
    ...temptationsBite(solution, near),
    ...decisionsMatter(solution, best),
  ];
}

function noTells(solution: Solution, best: readonly Counted[]): readonly Fault[] {
  const base = { check: 'no-tells', severity: 'error', path: ['title'] } as const;
  const points = pointsOfPlayer(solution, 'longest');
  const tellings = best.filter(
    ({ belief, options, best: n }) => choicesOf(solution, 'longest', belief, options)[0] === n,
  );
  const in100 = (tellings.length / best.length) * 100;
  const hint = 'make the best move the shorter one somewhere, or a wrong one longer';
  return [
    ...(solution.par - points >= LONGEST_BELOW - SAME
      ? []
      : [
          {
            ...base,
            message: `always saying the longest gets ${inPoints(points)} points, and par is ${inPoints(solution.par)}`,
            expected: `at least ${LONGEST_BELOW} below par`,
            hint,
            witness: null,
          },
        ]),
    ...(in100 <= LONGEST_IN_100 + SAME
      ? []
      : [
          {
            ...base,
            message: `the best move is the longest in ${tellings.length} of ${best.length} beliefs along best play`,
            expected: `at most ${LONGEST_IN_100} of 100`,
            hint,
            witness: witnessOf(solution, tellings[0]),
          },
        ]),
  ];
}

function temptationsBite(solution: Solution, near: readonly Counted[]): readonly Fault[] {
  const { moves } = solution.beliefs.positions;
  return moves.flatMap((move, number): readonly Fault[] => {
    if (!TEMPTING.includes(familyOf(move.kind))) return [];
    const offers = near.flatMap((counted) => {
      const option = counted.options.find((each) => each.move === number);
      return option ? [{ counted, loss: lossOf(solution, counted.belief, option) }] : [];
    });
    const bites = offers.filter(({ loss }) => loss >= BITE - SAME);
    if (bites.length >= offers.length * SHARE - SAME) return [];
    const toothless = offers.find(({ loss }) => loss < BITE - SAME)?.counted;
    return [
      {
        check: 'temptations-bite',
        severity: 'error',
        path: movePath(solution.scenario, move.id),
        message: `\`${move.id}\` loses ${BITE} points or more in only ${bites.length} of ${offers.length} beliefs that offer it`,
        expected: 'at least a third of them',
        witness: witnessOf(solution, toothless, move.id),
      },
    ];
  });
}

function decisionsMatter(solution: Solution, best: readonly Counted[]): readonly Fault[] {
  const { moves } = solution.beliefs.positions;
  const matters = ({ belief, options }: Counted) =>
    options.filter((option) => {
      const kind = moves[option.move]?.kind;
      const crude = kind === undefined || CRUDE.includes(familyOf(kind));
      return !crude && lossOf(solution, belief, option) >= BITE - SAME;
    }).length >= WRONG_MOVES;
  const mattering = best.filter(matters);
  if (mattering.length >= best.length * SHARE - SAME) return [];
  return [
    {
      check: 'decisions-matter',
      severity: 'error',
      path: ['phases'],
      message: `in only ${mattering.length} of ${best.length} beliefs along best play do two decent moves lose ${BITE} points or more`,
      expected: 'at least a third of them',
      hint: 'give more beats moves that sound right and come too early or too late',
      witness: witnessOf(
        solution,
        best.find((counted) => !matters(counted)),
      ),
    },
  ];
}

function witnessOf(
  solution: Solution,
  counted: Counted | undefined,
  ...then: string[]
): Witness | null {
  if (!counted) return null;
  const { positions } = solution.beliefs;
  const [first = 0] = solution.beliefs.situationsOf(counted.belief);
  const moves = counted.moves.map((move) => positions.moves[move]?.id ?? '');
  return { situation: positions.situations[first] ?? '', moves: [...moves, ...then] };
}
