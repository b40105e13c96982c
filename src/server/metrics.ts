/** What a server counts. */
export interface Metrics {
  /** One more of these; `label` is from a closed list. */
  count(name: Counter, label: string): void;
  /** A commit, and how long it took in seconds. */
  committed(entries: number, seconds: number): void;
  /** In the text format of Prometheus; `gauges` as they stand now. */
  text(gauges: Readonly<Record<string, number>>): string;
}

/** With the name of its label. */
const COUNTERS = {
  messages_total: 'answer',
  sockets_dropped_total: 'why',
  rooms_gone_total: 'why',
} as const;
type Counter = keyof typeof COUNTERS;

/** Upper bounds of the buckets of a commit's time, in seconds. */
const BOUNDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1] as const;

const PREFIX = 'opening_move_';

export function makeMetrics(): Metrics {
  const counts = new Map<string, number>();
  const buckets = BOUNDS.map(() => 0);
  let [commits, seconds, entries] = [0, 0, 0];

  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    count: (name, label) => add(`${PREFIX}${name}{${COUNTERS[name]}="${label}"}`),
    committed(more, took) {
      commits++;
      entries += more;
      seconds += took;
      for (const [n, bound] of BOUNDS.entries())
        if (took <= bound) buckets[n] = (buckets[n] ?? 0) + 1;
    },
    text: (gauges) => {
      const histogram = `${PREFIX}commit_seconds`;
      const { rss } = process.memoryUsage();
      const lines = [
        ...[...counts].map(([key, count]) => `${key} ${count}`),
        ...BOUNDS.map((bound, n) => `${histogram}_bucket{le="${bound}"} ${buckets[n] ?? 0}`),
        `${histogram}_bucket{le="+Inf"} ${commits}`,
        `${histogram}_sum ${seconds}`,
        `${histogram}_count ${commits}`,
        `${PREFIX}entries_kept_total ${entries}`,
        ...Object.entries({ ...gauges, resident_memory_bytes: rss }).map(
          ([name, figure]) => `${PREFIX}${name} ${figure}`,
        ),
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}
