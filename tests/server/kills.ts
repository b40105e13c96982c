import { killed } from './killed.ts';
import { faultsOf } from './voting.ts';

/* `npm run kills`: kill -9 during voting, 200 times with 50 voters. `npm run kills -- 20` does fewer. */

const kills = Number(process.argv[2] ?? 200);
const came = await killed(kills, 50);
const faults = faultsOf(came);
const back = came.back.toSorted((a, b) => a - b);
const at = (share: number) => Math.round(back[Math.floor((back.length - 1) * share)] ?? 0);
console.log(
  `${kills} kills, 50 voters: ${came.votes.length} votes acknowledged, ${came.onTheWay} on their way ` +
    `when it was killed, ${faults.length} lost, doubled or changed`,
);
console.log(
  `serving again after ${at(0.5)} ms (median), ${at(0.95)} ms (95%), ${at(1)} ms (longest)`,
);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
