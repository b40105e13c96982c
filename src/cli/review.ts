import { say, start } from '../engine/conversation.ts';
import { competenciesOf } from '../review/competencies.ts';
import { dominoesOf } from '../review/dominoes.ts';
import type { Chain, Piece } from '../review/pieces.ts';
import { timelineOf } from '../review/timeline.ts';
import { type Valued, valued } from '../review/valued.ts';
import { findMove } from '../rules/lookup.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { knownSituation, load } from './load.ts';
import { solved } from './solve.ts';
import { refuse } from './trace.ts';

interface ReviewArgs {
  readonly file: string;
  readonly situation: string;
  readonly moves: readonly string[];
  readonly json: boolean;
}

/** A run, reviewed move by move. */
export function review(io: Io, { file, situation, moves, json }: ReviewArgs): Exit {
  const loaded = load(io, file);
  if (!loaded) return EXIT.wrong;
  let conversation = start(loaded, 0, knownSituation(loaded, situation));
  for (const [n, move] of moves.entries()) {
    const said = say(conversation, move);
    if (!said.ok) return refuse(io, n + 1, said.error, json);
    conversation = said.value;
  }
  const solution = solved(io, loaded);
  if (!solution) return EXIT.wrong;
  const figures = valued(solution, conversation);
  const chains = dominoesOf(timelineOf(conversation));
  const competencies = competenciesOf(figures.moves, (move) => {
    const found = findMove(loaded.scenario, move);
    if (!found) throw new RangeError(`no move ${move}`);
    return found.kind;
  });
  const told = {
    par: figures.par,
    points: figures.points?.total ?? null,
    ending: conversation.position.ending,
    luck: figures.luck,
    loss: figures.loss,
    moves: figures.moves.map(({ turn: _, before: __, offered: ___, after, ...move }) => ({
      ...move,
      belief: after,
    })),
    causes: chains.flatMap(causesIn),
    competencies,
  };
  io.out(json ? JSON.stringify(told, null, 2) : asText(figures));
  return EXIT.right;
}

/** Each piece that others made fall, with what did. */
function causesIn({ pieces, links }: Chain) {
  return pieces.flatMap((piece, n) => {
    const because = links.filter(({ to }) => to === n);
    if (because.length === 0) return [];
    return [
      {
        at: piece.turn,
        what: piece.what,
        because: because.map(({ from, need, mend }) => ({
          turn: pieces[from]?.turn ?? 0,
          move: moveOf(pieces[from]),
          condition: need,
          mend: mend && { turn: mend.turn, move: mend.move, place: mend.place },
          // A key `then` would make this look like a promise to `await`; as an entry it does no harm.
          ...Object.fromEntries([['then', mend?.effect ?? null]]),
        })),
      },
    ];
  });
}

function moveOf(piece: Piece | undefined): string | null {
  return piece && 'move' in piece ? piece.move : null;
}

function asText({ par, loss, luck, points, moves }: Valued): string {
  const figure = (points: number) => points.toFixed(2).padStart(7);
  return [
    ...moves.map(
      ({ turn, move, grade, value, loss: lost, luck: came, best }) =>
        `${String(turn).padStart(2)}. ${figure(value)}  −${lost.toFixed(2).padEnd(6)} ${grade.padEnd(10)} ${move}` +
        `${best === move ? '' : `  (best: ${best})`}  luck ${came.toFixed(2)}`,
    ),
    `par ${par.toFixed(2)} − losses ${loss.toFixed(2)} + luck ${luck.toFixed(2)} = points ${points ? points.total.toFixed(2) : 'none yet'}`,
  ].join('\n');
}
