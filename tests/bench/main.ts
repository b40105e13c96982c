import { readdirSync, readFileSync } from 'node:fs';
import { getAdjacencyMap } from 'xstate/graph';
import { checkScenario } from '../../src/check/check.ts';
import { chartOf } from '../../src/machine/config.ts';
import { type Context, machineOf } from '../../src/machine/machine.ts';
import { positionKey } from '../../src/model/position.ts';
import type { Loaded, Scenario } from '../../src/model/scenario.ts';
import { allMoves } from '../../src/rules/lookup.ts';
import { Positions } from '../../src/solve/positions.ts';
import { solve } from '../../src/solve/solve.ts';
import { lovedIt, mustRead } from '../fixtures/files.ts';
import { family } from './family.ts';

/*
 * How fast the solver is, as ratios within one run: machines differ, ratios hardly do. Each figure
 * is the middle one of several.
 */

const RUNS = 5;
const MANY_RUNS = 41;

/** Milliseconds, the middle of several runs, the first of all not counted. */
function time(work: () => void, runs = RUNS): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function solved(scenario: Scenario, merge = true) {
  const result = solve(scenario, undefined, merge);
  if (!result.ok) throw new Error(result.why.code);
  return result.solution;
}

interface Reached {
  readonly state: { readonly context: Context };
}

/** Moves that xstate/graph is let go into the talk: all of them would take minutes. */
const DEPTH = 6;

/** Every position that play can come to, nothing merged, with every move that is offered there. */
function walked(scenario: Scenario): Positions {
  const positions = new Positions(scenario, false);
  for (const situation of positions.situations) positions.start(situation);
  for (let id = 0; id < positions.size; id++) positions.firstEdge(id);
  return positions;
}

/**
 * Edges per millisecond of the solver's tables, made anew each time, and of xstate/graph on the same
 * machine. A move that isn't on offer is no edge for either.
 */
function edges({ scenario }: Loaded): void {
  const { edges: ours } = walked(scenario);
  const small = ours < 10_000;
  const perMs = ours / time(() => walked(scenario), small ? MANY_RUNS : RUNS);

  const machine = machineOf(scenario, chartOf(scenario));
  const events = allMoves(scenario).map(({ id }) => ({ type: id }));
  const [situation = ''] = Object.keys(scenario.situations);
  let theirs = 0;
  const walk = () => {
    const map = getAdjacencyMap(machine, {
      input: { situation },
      events,
      stopWhen: ({ context }) => context.position.said.length >= DEPTH,
      serializeState: ({ context }) => positionKey(context.position),
    });
    theirs = 0;
    for (const [key, { transitions }] of Object.entries(map)) {
      theirs += Object.values<Reached>(transitions).filter(
        ({ state }) => positionKey(state.context.position) !== key,
      ).length;
    }
  };
  const walking = time(walk);
  const theirPerMs = theirs / walking;
  console.log(
    `edges of ${scenario.id}: ${ours} at ${perMs.toFixed(0)} a millisecond; xstate/graph ${theirs} at ${theirPerMs.toFixed(2)}: ${(perMs / theirPerMs).toFixed(0)} times`,
  );
}

/** Time by belief over a family of scenarios, the smallest being the measure. */
function sizes(): void {
  let base = 0;
  for (const depth of [9, 12, 15, 17, 19]) {
    const { scenario } = family(depth);
    const { size } = solved(scenario).beliefs;
    // Small ones are over before the compiler has warmed up: many runs, so that it has.
    const ms = time(() => solved(scenario), depth > 15 ? 1 : depth > 12 ? RUNS : MANY_RUNS);
    const each = ms / size;
    base ||= each;
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `${size} beliefs: ${ms.toFixed(0)} ms, ${(each * 1000).toFixed(2)} µs each, ${(each / base).toFixed(2)} times the smallest; ${memory} MB`,
    );
  }
}

function scenarios(): void {
  const folder = 'scenarios';
  for (const file of readdirSync(folder).filter((name) => /^[^.]+\.yaml$/.test(name))) {
    const { scenario } = mustRead(
      file.replace('.yaml', ''),
      readFileSync(`${folder}/${file}`, 'utf8'),
    );
    const solving = time(() => solved(scenario));
    const checking = time(() => checkScenario(scenario));
    console.log(
      `${file}: solved in ${solving.toFixed(1)} ms, checked in ${checking.toFixed(1)} ms (${(checking / solving).toFixed(1)} times)`,
    );
  }
}

const example = mustRead(
  'twelve-day-close',
  readFileSync('scenarios/twelve-day-close.yaml', 'utf8'),
);
edges(example);
edges(lovedIt());
scenarios();
sizes();
