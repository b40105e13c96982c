import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

const root = join(import.meta.dirname, '../..');

export const EXAMPLE = 'scenarios/twelve-day-close.yaml';

interface Call {
  /** Files beside the example, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is typed, line by line, until the input ends. */
  readonly typed?: readonly string[];
  readonly colour?: boolean;
}

/** What a command came to. */
export interface Came {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command line on files that are only here, and on the example. */
export async function call(
  argv: readonly string[],
  { files = {}, typed = [], colour = false }: Call = {},
): Promise<Came> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const io: Io = {
    read: (file) => {
      if (file === EXAMPLE) return readFileSync(join(root, EXAMPLE), 'utf8');
      return Object.hasOwn(files, file) ? (files[file] ?? null) : null;
    },
    write: (file, text) => {
      written[file] = text;
    },
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    lines: async function* () {
      yield* typed;
    },
    colour,
    seed: () => 7,
  };
  const exit = await run(argv, io);
  return { exit, out: out.join('\n'), err: err.join('\n'), written };
}
