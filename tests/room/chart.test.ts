import { expect, test } from 'vitest';
import { STEPS } from '../../src/room/actions.ts';
import { CHART } from '../../src/room/chart.ts';
import {
  firstStage,
  mayStep,
  nextStage,
  type StageSnapshot,
  stageOf,
} from '../../src/room/machine.ts';
import { MODES, STAGES, type Stage } from '../../src/room/stages.ts';

const TYPES = [...STEPS, 'say', 'back'] as const;

/** Every way there is through the stages, in a mode. */
function ways(mode: (typeof MODES)[number]): ReadonlyMap<Stage, ReadonlySet<string>> {
  const found = new Map<Stage, Set<string>>();
  const todo: StageSnapshot[] = [firstStage(mode)];
  for (let from = todo.pop(); from; from = todo.pop()) {
    if (found.has(stageOf(from))) continue;
    const steps = new Set<string>();
    found.set(stageOf(from), steps);
    for (const type of TYPES) {
      for (const over of [false, true]) {
        if (!mayStep(from, { type, over })) continue;
        const to = nextStage(from, { type, over });
        steps.add(`${type}${over ? ' at the end' : ''}: ${stageOf(to)}`);
        todo.push(to);
      }
    }
  }
  return found;
}

test('the chart is JSON, and has every stage there is', () => {
  expect(JSON.parse(JSON.stringify(CHART))).toEqual(CHART);
  expect(Object.keys(CHART.states).toSorted()).toEqual([...STAGES].toSorted());
  const reached = MODES.flatMap((mode) => [...ways(mode).keys()]);
  expect([...new Set(reached)].toSorted()).toEqual([...STAGES].toSorted());
});

test('from every stage there is a way to the end', () => {
  for (const mode of MODES) {
    const all = ways(mode);
    const ends = new Set<Stage>(['ended']);
    for (let n = 0; n < STAGES.length; n++) {
      for (const [stage, steps] of all) {
        if ([...steps].some((step) => [...ends].some((end) => step.endsWith(`: ${end}`)))) {
          ends.add(stage);
        }
      }
    }
    expect([...ends].toSorted()).toEqual([...all.keys()].toSorted());
  }
});

test('a conversation goes on until it is over, and only then is there another way', () => {
  const steps = ways('together').get('reply');
  expect([...(steps ?? [])].toSorted()).toEqual([
    'ask: vote',
    'back at the end: vote',
    'finish at the end: debrief',
    'finish: debrief',
  ]);
  expect(ways('alone').get('debrief')).not.toContain('back: vote');
  expect(ways('together').has('alone')).toBe(false);
});
