import { points } from '../engine/conversation.ts';
import type { Id, Loaded } from '../model/scenario.ts';
import { bestOption, followMoves, lossOf } from '../solve/best.ts';
import { DEFAULT_LIMIT } from '../solve/limit.ts';
import { PLAYERS, pointsOfPlayer } from '../solve/players.ts';
import { type Solution, solve as solveScenario, type Unsolved } from '../solve/solve.ts';
import { bestPlays } from './best-play.ts';
import { EXIT, type Exit, type Io, UsageError } from './io.ts';
import { knownSituation, load } from './load.ts';

interface SolveArgs {
  readonly file: string;
  readonly situation: string | undefined;
  readonly after: readonly string[];
  readonly json: boolean;
}

/** Values and best moves of a scenario, from the start or after a line of moves. */
export function solve(io: Io, { file, situation, after, json }: SolveArgs): Exit {
  const loaded = load(io, file);
  if (!loaded) return EXIT.wrong;
  if (after.length > 0 && situation === undefined) {
    throw new UsageError('--after needs --situation: what the moves show depends on it');
  }
  const solution = solved(io, loaded);
  if (!solution) return EXIT.wrong;
  const real = situation ?? Object.keys(loaded.scenario.situations)[0] ?? '';
  const belief = beliefAfter(solution, knownSituation(loaded, real), after);
  if (belief === null) {
    io.err(`these moves do not lead to a belief: ${after.join(', ')}`);
    return EXIT.wrong;
  }
  const told = {
    par: solution.par,
    beliefs: solution.beliefs.size,
    ...movesAt(solution, belief),
    ...(after.length > 0 ? { belief: solution.beliefs.chances(belief) } : {}),
    lines: linesOf(solution, loaded),
    players: Object.fromEntries(
      PLAYERS.map((player) => [player, pointsOfPlayer(solution, player)]),
    ),
  };
  io.out(json ? JSON.stringify(told, null, 2) : asText(told));
  return EXIT.right;
}

/** A scenario's solution; null after saying why there is none. */
export function solved(io: Io, { scenario }: Loaded): Solution | null {
  const result = solveScenario(scenario, DEFAULT_LIMIT);
  if (result.ok) return result.solution;
  io.err(unsolvedText(result.why));
  return null;
}

function unsolvedText(why: Unsolved): string {
  if (why.code === 'too-many-beliefs') return `not proved: more than ${why.limit} beliefs`;
  return `it can go on for ever: ${[...why.before, ...why.loop].join(', ')}, and again`;
}

/** The belief a line of moves leads to in a situation; null where it ends or can't be played. */
function beliefAfter(solution: Solution, situation: Id, moves: readonly Id[]): number | null {
  const path = followMoves(solution, situation, moves);
  if (path.length < moves.length) return null;
  return moves.length === 0 ? solution.start : (path.at(-1)?.next ?? null);
}

function movesAt(solution: Solution, belief: number) {
  const options = solution.beliefs.options(belief);
  const { moves } = solution.beliefs.positions;
  const told = options.map((option) => ({
    move: moves[option.move]?.id ?? '',
    value: solution.qualityOf(option),
    loss: lossOf(solution, belief, option),
  }));
  return { moves: told, best: told[bestOption(solution, options)]?.move ?? null };
}

function linesOf(solution: Solution, loaded: Loaded) {
  return Object.fromEntries(
    bestPlays(loaded, solution).map(({ situation, moves, whole }) => [
      situation,
      { moves, ending: whole.position.ending, points: points(whole)?.total ?? null },
    ]),
  );
}

function asText(told: {
  readonly par: number;
  readonly beliefs: number;
  readonly moves: readonly { move: string; value: number; loss: number }[];
  readonly best: string | null;
  readonly lines: ReturnType<typeof linesOf>;
  readonly players: Readonly<Record<string, number>>;
}): string {
  return [
    `par ${told.par.toFixed(2)}, ${told.beliefs} beliefs`,
    '',
    ...told.moves.map(
      ({ move, value, loss }) =>
        `${move === told.best ? '*' : ' '} ${value.toFixed(2).padStart(7)}  −${loss.toFixed(2).padEnd(6)} ${move}`,
    ),
    '',
    ...Object.entries(told.lines).map(
      ([situation, { moves, ending, points: total }]) =>
        `${situation}: ${moves.join(', ')} → ${ending}, ${total?.toFixed(2)} points`,
    ),
    '',
    ...Object.entries(told.players).map(
      ([player, total]) => `${player.padEnd(12)} ${total.toFixed(2).padStart(7)}`,
    ),
  ].join('\n');
}
