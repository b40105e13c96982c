import { createWriteStream } from 'node:fs';
import process, { stderr, stdout } from 'node:process';
import { networkAddresses } from './addresses.ts';
import { greeting } from './greeting.ts';
import { host } from './host.ts';
import { readOptions, USAGE } from './options.ts';
import { type Serving, serve } from './serve.ts';
import { Away, wordOf } from './store/away.ts';

/** Bytes of the log that may wait to be read. */
const MOST_UNREAD = 1 << 24;

const options = readOptions(process.argv.slice(2), process.env);
if (typeof options === 'string') {
  stderr.write(`${options}\n${USAGE}\n`);
  process.exit(2);
}

/** Whoever can't be served is told why. */
function refuse(error: unknown, port: number): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') stderr.write(`Port ${port} is taken: use --port.\n`);
  else if (String(code).startsWith('SQLITE_BUSY')) {
    stderr.write('Another server has this data folder: use --data.\n');
  } else if (error instanceof Away) {
    stderr.write(`The database at DATABASE_URL can't be reached: ${wordOf(error)}.\n`);
  } else stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

/*
 * Not `stdout`: where that is a pipe it waits for whoever reads it, and everyone in the rooms with
 * it. Who reads nothing at all misses lines.
 */
const output = createWriteStream('', { fd: stdout.fd, autoClose: false });
const write = (lines: string) => {
  if (!options.quiet && output.writableLength < MOST_UNREAD) output.write(lines);
};

let serving: Serving;
try {
  serving = await serve({
    ...options,
    host,
    write,
  });
} catch (error) {
  refuse(error, options.port);
}
stdout.write(greeting(serving.port, networkAddresses(serving.port)));

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second time somebody means it.
    if (stopping) process.exit(1);
    stopping = true;
    serving.stop().then(
      () => output.end(() => process.exit(0)),
      (error) => refuse(error, serving.port),
    );
  });
}
