import { type Entry, entriesOf, movesOf, outcomesOf, own } from './entries.ts';
import type { Finding, Path } from './finding.ts';

/** A way from one clock to another, and the entry that makes it. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** Phases without a time of their own share this one; no id looks like it. */
const SHARED = 'the shared clock';

/**
 * Clocks have an order: no way leads back to one that was left, whether or not play can go there.
 * Of each circle the ways against the order of the file are told.
 */
export function checkClocks(file: Entry): readonly Finding[] {
  const order = clocksOf(file);
  if (order.length > MAX_CLOCKS) return [tooMany(order.length)];
  const ways = waysOf(file, order);
  const next = new Map<string, Set<string>>();
  for (const { from, to } of ways) next.set(from, (next.get(from) ?? new Set()).add(to));
  const told = new Set<string>();
  const reached = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return ways.flatMap((way): readonly Finding[] => {
    const back = order.indexOf(way.to) < order.indexOf(way.from);
    const pair = `${way.from}\n${way.to}`;
    if (!back || told.has(pair)) return [];
    const paths = reached.get(way.to) ?? shortestPaths(next, way.to);
    reached.set(way.to, paths);
    const there = paths.get(way.from);
    if (!there) return [];
    told.add(pair);
    return [
      {
        code: 'clock-returns',
        path: way.path,
        part: 'value',
        message: `a way leads back to a clock that was left: ${[...there, way.to].join(' → ')}`,
        expected: 'each clock only once',
        hint: 'move the place it leads to into the phase of the call it comes from, or into one with `time: none`',
      },
    ];
  });
}

/** So that looking for circles takes no time on any file; a conversation has a few. */
const MAX_CLOCKS = 60;

function tooMany(count: number): Finding {
  return {
    code: 'too-many-clocks',
    path: ['phases'],
    part: 'key',
    message: `there are ${count} clocks`,
    expected: `at most ${MAX_CLOCKS}`,
    hint: 'phases of the same call can share a clock: take their `time` away',
  };
}

/** Which clock a phase is on. */
function clockOf(id: string, phase: Entry): string {
  return own(phase, 'time') === undefined ? SHARED : id;
}

/** In the order of the file. */
function clocksOf(file: Entry): readonly string[] {
  return [...new Set(entriesOf(file, 'phases', []).map(({ id, entry }) => clockOf(id, entry)))];
}

function waysOf(file: Entry, clocks: readonly string[]): readonly Way[] {
  const phases = entriesOf(file, 'phases', []);
  const clockOfBeat = new Map<unknown, string>();
  for (const { id, entry, path } of phases) {
    for (const beat of entriesOf(entry, 'beats', path))
      clockOfBeat.set(beat.id, clockOf(id, entry));
  }
  const way = (from: string, target: unknown, path: Path): readonly Way[] => {
    const to = clockOfBeat.get(target);
    return to === undefined || to === from ? [] : [{ from, to, path }];
  };
  const clockOfPhase = new Map(phases.map(({ id, entry }) => [id, clockOf(id, entry)]));
  const byMoves = movesOf(file).flatMap((found) => {
    const from = found.phase === null ? clocks : [clockOfPhase.get(found.phase) ?? ''];
    return outcomesOf(found).flatMap(({ entry, path }) =>
      from.flatMap((clock) => way(clock, own(entry, 'to'), [...path, 'to'])),
    );
  });
  const byTime = phases.flatMap(({ id, entry, path }) => {
    const late = own(entry, 'out-of-time');
    const clock = clockOf(id, entry);
    if (late !== undefined) return way(clock, late, [...path, 'out-of-time']);
    return own(entry, 'time') === 'none'
      ? []
      : way(clock, own(file, 'out-of-time'), ['out-of-time']);
  });
  return [...byMoves, ...byTime];
}

/** The shortest ways over clocks from one of them to each that can be reached, both ends included. */
function shortestPaths(
  next: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>([[from, [from]]]);
  for (const [clock, path] of reached) {
    for (const other of next.get(clock) ?? []) {
      if (!reached.has(other)) reached.set(other, [...path, other]);
    }
  }
  return reached;
}
