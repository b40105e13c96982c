import { ONCE } from '../server/child.ts';

/** Milliseconds by rank. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { count: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) };
}

export function told({ median, p99, longest }: Spread): string {
  return `median ${median.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;
}

/** In lots, so that a machine isn't asked for thousands of connections at the same moment. */
export async function inLots<T>(
  count: number,
  size: number,
  make: (n: number) => Promise<T>,
): Promise<T[]> {
  const all: T[] = [];
  for (let from = 0; from < count; from += size) {
    const lot = Array.from({ length: Math.min(size, count - from) }, (_, n) => make(from + n));
    all.push(...(await Promise.all(lot)));
  }
  return all;
}

/** A figure of a server's metrics. */
export async function metric(port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`, ONCE)).text();
  const line = text.split('\n').find((one) => one.startsWith(`opening_move_${name} `));
  return Number(line?.split(' ')[1]);
}
