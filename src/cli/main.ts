import { readFileSync, writeFileSync } from 'node:fs';
import { stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import type { Io } from './io.ts';
import { run } from './run.ts';

const io: Io = {
  read: (file) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  },
  write: (file, text) => writeFileSync(file, text),
  out: (text) => stdout.write(`${text}\n`),
  err: (text) => stderr.write(`${text}\n`),
  lines: () => createInterface({ input: stdin })[Symbol.asyncIterator](),
  colour: stdout.isTTY === true && process.env.NO_COLOR === undefined,
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};

// Whoever reads may stop reading, as `head` does; that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), io);
