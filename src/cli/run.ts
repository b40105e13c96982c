import { parseArgs } from 'node:util';
import { isSeed } from '../engine/run.ts';
import { chartOf } from '../machine/config.ts';
import { editorSchema } from '../scenario/editor-schema.ts';
import { check } from './check.ts';
import { EXIT, type Exit, type Io, UsageError } from './io.ts';
import { load } from './load.ts';
import { measure } from './measure.ts';
import { perft } from './perft.ts';
import { play } from './play.ts';
import { read } from './read.ts';
import { review } from './review.ts';
import { solve } from './solve.ts';
import { trace } from './trace.ts';
import { translate } from './translate.ts';

const SCHEMA_FILE = 'scenarios/scenario.schema.json';

const USAGE = `Usage: npm run -s cli -- COMMAND

  check FILE… [--json]                              what is wrong with scenarios
  translate FILE --language L                       makes or refreshes FILE's texts in another language
  play FILE [--situation S] [--seed N]              a conversation in the terminal
  measure FILE… [--json]                            what authors want to know beyond the checks
  read FILE [--situation S] [--player P | --moves a,b]   conversations to be read aloud
  trace FILE --situation S --moves a,b,c [--json]   what comes of a line of moves
  solve FILE [--situation S --after a,b] [--json]   values, best moves and lines, stock players
  review FILE --situation S --moves a,b [--json]    a run move by move: loss, luck, causes
  machine FILE                                      the scenario as a statechart, in JSON
  perft FILE --depth N [--json]                     how many lines there are, by length
  schema                                            writes ${SCHEMA_FILE}

Exit: 0 nothing wrong, 1 something is, 2 wrong usage or no such file.`;

/** Runs one command. Everything it touches comes in with `io`; what it gives back is the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<Exit> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(error.message);
    return EXIT.usage;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<Exit> {
  const { command, files, options } = parse(argv);
  const { situation, json = false } = options;
  switch (command) {
    case 'check':
      if (files.length === 0) throw new UsageError(`check needs a file\n\n${USAGE}`);
      return check(io, files, json);
    case 'measure':
      if (files.length === 0) throw new UsageError(`measure needs a file\n\n${USAGE}`);
      return measure(io, files, json);
    case 'read': {
      const { player = 'best', moves } = options;
      return read(io, { file: only(files), situation, moves: idsIn(moves), player });
    }
    case 'play':
      return play(io, { file: only(files), situation, seed: seedOf(options.seed) });
    case 'trace':
    case 'review': {
      if (situation === undefined) throw new UsageError(`${command} needs --situation`);
      const args = { file: only(files), situation, moves: idsIn(options.moves), json };
      return command === 'trace' ? trace(io, args) : review(io, args);
    }
    case 'solve':
      return solve(io, { file: only(files), situation, after: idsIn(options.after), json });
    case 'machine': {
      const loaded = load(io, only(files));
      if (loaded) io.out(JSON.stringify(chartOf(loaded.scenario), null, 2));
      return loaded ? EXIT.right : EXIT.wrong;
    }
    case 'perft':
      return perft(io, { file: only(files), depth: depthOf(options.depth), json });
    case 'translate':
      return translate(io, { file: only(files), language: options.language });
    case 'schema':
      io.write(SCHEMA_FILE, `${JSON.stringify(editorSchema(), null, 2)}\n`);
      return EXIT.right;
    case undefined:
      throw new UsageError(USAGE);
    default:
      throw new UsageError(`no such command: ${command}\n\n${USAGE}`);
  }
}

const OPTIONS = {
  json: { type: 'boolean' },
  situation: { type: 'string' },
  seed: { type: 'string' },
  moves: { type: 'string' },
  after: { type: 'string' },
  depth: { type: 'string' },
  player: { type: 'string' },
  language: { type: 'string' },
} as const;

function parse(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    });
    const [command, ...files] = positionals;
    return { command, files, options: values };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function only(files: readonly string[]): string {
  const [file, second] = files;
  if (file === undefined || second !== undefined)
    throw new UsageError(`one file, please\n\n${USAGE}`);
  return file;
}

function idsIn(list = ''): readonly string[] {
  const ids = list.split(',').map((id) => id.trim());
  return ids.filter(Boolean);
}

function seedOf(seed: string | undefined): number | undefined {
  if (seed === undefined) return undefined;
  const number = Number(seed);
  if (seed === '' || !isSeed(number)) {
    throw new UsageError('--seed is a whole number from 0 to 4294967295');
  }
  return number;
}

const MAX_DEPTH = 40;

function depthOf(depth: string | undefined): number {
  const number = Number(depth);
  if (!Number.isInteger(number) || number < 1 || number > MAX_DEPTH) {
    throw new UsageError(`perft needs --depth, a whole number from 1 to ${MAX_DEPTH}`);
  }
  return number;
}
