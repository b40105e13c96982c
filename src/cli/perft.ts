import { countLines } from '../solve/count.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { load } from './load.ts';

interface PerftArgs {
  readonly file: string;
  readonly depth: number;
  readonly json: boolean;
}

/** How many lines of each length there are, by situation. */
export function perft(io: Io, { file, depth, json }: PerftArgs): Exit {
  const loaded = load(io, file);
  if (!loaded) return EXIT.wrong;
  const { scenario } = loaded;
  const counts = Object.keys(scenario.situations).map(
    (situation) => [situation, countLines(scenario, situation, depth)] as const,
  );
  if (json) io.out(JSON.stringify({ situations: Object.fromEntries(counts) }, null, 2));
  else for (const [situation, lines] of counts) io.out(`${situation}: ${lines.join(' ')}`);
  return EXIT.right;
}
