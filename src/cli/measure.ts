import { aimsAt, type Measures, measure as measured } from '../check/measures.ts';
import { points } from '../engine/conversation.ts';
import { familyOf } from '../model/kinds.ts';
import type { Id, Loaded, Scenario } from '../model/scenario.ts';
import { allMoves } from '../rules/lookup.ts';
import { followMoves } from '../solve/best.ts';
import { PLAYERS } from '../solve/players.ts';
import type { Solution } from '../solve/solve.ts';
import { bestPlays } from './best-play.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { load } from './load.ts';
import { solved } from './solve.ts';

/** After so many replies a careful listener is asked what she believes. */
const HEARD = 3;

/** What an author wants to know of scenarios beyond what the checks decide. */
export function measure(io: Io, files: readonly string[], json: boolean): Exit {
  const all = files.map((file) => {
    const loaded = load(io, file);
    const solution = loaded && solved(io, loaded);
    if (!loaded || !solution) return null;
    return {
      file,
      ...sizesOf(loaded.scenario, solution),
      ...measured(solution),
      lines: linesOf(loaded, solution),
    };
  });
  const found = all.filter((each) => each !== null);
  io.out(json ? JSON.stringify({ files: found }, null, 2) : found.map(asText).join('\n\n'));
  return found.length < all.length ? EXIT.wrong : EXIT.right;
}

function sizesOf(scenario: Scenario, { par, beliefs }: Solution) {
  const moves = allMoves(scenario);
  const phases = Object.values(scenario.phases);
  const count = (list: readonly string[]) =>
    Object.fromEntries(
      [...new Set(list)]
        .toSorted()
        .map((each) => [each, list.filter((other) => other === each).length]),
    );
  return {
    par,
    beliefs: beliefs.size,
    stage: scenario.stage,
    sizes: {
      situations: Object.keys(scenario.situations).length,
      phases: phases.length,
      beats: phases.flatMap(({ beats }) => Object.keys(beats)).length,
      moves: moves.length,
      facts: Object.keys(scenario.facts).length,
      cues: Object.keys(scenario.cues).length,
      endings: Object.keys(scenario.endings).length,
    },
    families: count(moves.map(({ kind }) => familyOf(kind))),
    principles: count(moves.flatMap(({ teaches }) => teaches)),
  };
}

/** Best play in each situation, and what is heard third in it. */
function linesOf(loaded: Loaded, solution: Solution) {
  return bestPlays(loaded, solution).map(({ situation, moves, whole }) => ({
    situation,
    moves,
    ending: whole.position.ending,
    points: points(whole)?.total ?? null,
    third: whole.turns[HEARD - 1]?.shown.reply ?? '',
    belief: beliefAfter(solution, situation, moves.slice(0, HEARD)),
  }));
}

function beliefAfter(solution: Solution, situation: Id, moves: readonly Id[]) {
  const last = followMoves(solution, situation, moves).at(-1);
  return solution.beliefs.chancesOf(last?.shown ?? []);
}

type Told = ReturnType<typeof sizesOf> &
  Measures & { readonly file: string; readonly lines: ReturnType<typeof linesOf> };

function asText({
  file,
  par,
  beliefs,
  stage,
  sizes,
  families,
  principles,
  lines,
  ...measures
}: Told): string {
  const aims = aimsAt(stage);
  const { below, costly, early, along, mostOffered } = measures;
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([each, n]) => `${n} ${each}`)
      .join(', ');
  const names = Object.entries(principles).map(([id, n]) => `${id} ×${n}`);
  return [
    `${file}: par ${par.toFixed(2)}, ${beliefs} beliefs`,
    `  ${counts(sizes)}; at most ${mostOffered} moves at once`,
    `  moves by family: ${counts(families)}`,
    `  principles: ${names.join(', ')}`,
    `  the best move is the longest in ${along.longest} and a question in ${along.questions} of ${along.beliefs}`,
    '  the stock players below par:',
    ...PLAYERS.filter((player) => player !== 'best').map((player) => {
      const least = aims[player];
      const told = least === undefined ? '' : ` (aim: at least ${least})`;
      const close = least !== undefined && below[player] < least ? '  <- too close' : '';
      return `    ${player.padEnd(12)} ${below[player].toFixed(1).padStart(6)}${told}${close}`;
    }),
    costly.length === 0
      ? '  no question, listening or honest word loses 10 points near best play'
      : '  questions, listening and honest words that lose 10 points or more near best play:',
    ...costly.map(
      ({ move, loss, beliefs: n, offered, witness }) =>
        `    ${move} up to ${loss.toFixed(1)}, in ${n} of ${offered}: ${witness.situation}: ${witness.moves.join(',')}`,
    ),
    early.length === 0
      ? '  nothing but pressure tells situations apart in the first two moves'
      : `  tells situations apart in the first two moves: ${early.join(', ')}`,
    ...lines.flatMap(({ situation, moves, ending, points: total, third, belief }) => [
      `  ${situation}: ${moves.length} moves to ${ending}, ${total?.toFixed(1)} points`,
      `    ${moves.join(',')}`,
      `    heard third: ${third.replaceAll('\n', ' / ')}`,
      `    believed then: ${Object.entries(belief)
        .map(([id, chance]) => `${id} ${Math.round(chance * 100)}%`)
        .join(', ')}`,
    ]),
  ].join('\n');
}
