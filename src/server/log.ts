/** What may stand in a line of the server's log: figures and words of closed lists. Never a name. */
export type Fact = string | number | boolean | null;

/** Tells what happened, one line for each event. */
export type Log = (event: string, facts?: Readonly<Record<string, Fact>>) => void;

/** Lines of JSON, written together once a turn of the event loop. */
export function lineLog(now: () => number, write: (lines: string) => void): Log {
  let lines: string[] = [];
  const flush = () => {
    const text = lines.join('');
    lines = [];
    write(text);
  };
  return (event, facts = {}) => {
    if (lines.length === 0) setImmediate(flush);
    lines.push(`${JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts })}\n`);
  };
}
