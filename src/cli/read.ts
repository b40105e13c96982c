import { type Conversation, say, start } from '../engine/conversation.ts';
import { at } from '../model/record.ts';
import type { Id, Loaded } from '../model/scenario.ts';
import { speeches, textIn } from '../rules/text.ts';
import { follow } from '../solve/best.ts';
import { choicesOf, PLAYERS, type Player } from '../solve/players.ts';
import type { Solution } from '../solve/solve.ts';
import { EXIT, type Exit, type Io, UsageError } from './io.ts';
import { knownSituation, loadTold } from './load.ts';
import { solved } from './solve.ts';
import { refuse } from './trace.ts';

interface ReadArgs {
  readonly file: string;
  /** All of them where it isn't given. */
  readonly situation: string | undefined;
  /** Where it is empty, a stock player plays. */
  readonly moves: readonly string[];
  readonly player: string;
}

/** Whole conversations to be read aloud: every word said, and what was thought. */
export function read(io: Io, { file, situation, moves, player }: ReadArgs): Exit {
  const both = loadTold(io, file);
  if (!both) return EXIT.wrong;
  const { loaded, told } = both;
  if (moves.length > 0 && situation === undefined) {
    throw new UsageError('--moves needs --situation: what is answered depends on it');
  }
  const rule = knownPlayer(player);
  const solution = moves.length > 0 ? null : solved(io, loaded);
  if (moves.length === 0 && !solution) return EXIT.wrong;
  const all = Object.keys(loaded.scenario.situations);
  for (const real of situation === undefined ? all : [knownSituation(loaded, situation)]) {
    const line = solution ? lineOf(solution, real, rule) : moves;
    let conversation = start(told, 0, real);
    for (const [n, move] of line.entries()) {
      const said = say(conversation, move);
      if (!said.ok) return refuse(io, n + 1, said.error, false);
      conversation = said.value;
    }
    io.out(asText(told, conversation));
  }
  return EXIT.right;
}

function knownPlayer(name: string): Player {
  const player = PLAYERS.find((each) => each === name);
  if (player && player !== 'guesser') return player;
  const known = PLAYERS.filter((each) => each !== 'guesser');
  throw new UsageError(`no player \`${name}\` who plays one line; there are ${known.join(', ')}`);
}

function lineOf(solution: Solution, situation: Id, player: Player): readonly Id[] {
  const { moves } = solution.beliefs.positions;
  return follow(
    solution,
    situation,
    (options, _, belief) => choicesOf(solution, player, belief, options)[0] ?? 0,
  ).map(({ options, taken }) => moves[options[taken]?.move ?? 0]?.id ?? '');
}

function asText({ scenario }: Loaded, { opening, turns, position }: Conversation): string {
  const { situation, ending } = position;
  const spoken = (words: string | null) =>
    speeches(words ?? '').map(({ speaker, text }) => {
      const { name } = at(scenario.cast, speaker ?? scenario.buyer);
      return `${name}: ${text}`;
    });
  const exchanges = turns.flatMap(({ words, step, shown }) => [
    '',
    `You: ${words}`,
    ...spoken(shown.reply),
    ...spoken(textIn(step.outcome.thought, situation)).map((thought) => `  (${thought})`),
    ...spoken(shown.line),
  ]);
  const end = ending === null ? null : at(scenario.endings, ending);
  return [
    `— ${scenario.title}: ${situation} —`,
    ...spoken(opening.line),
    ...exchanges,
    ...(end ? ['', `${end.title}. ${textIn(end.epilogue, situation)}`] : []),
    '',
  ].join('\n');
}
