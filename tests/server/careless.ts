import process, { stdout } from 'node:process';
import { host } from '../../src/server/host.ts';
import { readOptions } from '../../src/server/options.ts';
import { serve } from '../../src/server/serve.ts';

/* A server that doesn't wait for the disk: what the tests of durability must tell from the real one. */

const options = readOptions(process.argv.slice(2), {});
if (typeof options === 'string') throw new Error(options);
const write = (lines: string) => void stdout.write(lines);
const serving = await serve({ ...options, host, synchronous: 'NORMAL', write });
process.on('SIGTERM', () => void serving.stop().then(() => process.exit(0)));
