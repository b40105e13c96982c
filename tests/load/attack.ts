import { fromElsewhere, idle, sendMalformed, tryCodes } from './hostile.ts';

/* What comes in on a server while honest people vote, from a process of its own. */

const MALFORMED = 50_000;

const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
const began = performance.now();
const idlers = idle(port, 5_000);
const codes = tryCodes(port, 10_000);
const foreign = fromElsewhere(port, 'http://evil.example');
await sendMalformed(port, MALFORMED);
console.log('foreign pages:', (await foreign).join());
console.log('wrong codes:', Object.fromEntries(await codes));
for (const line of await idlers) line.close();
console.log(`attacked for ${((performance.now() - began) / 1_000).toFixed(0)} s`);
