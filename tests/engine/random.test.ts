import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { say, start } from '../../src/engine/conversation.ts';
import { replay } from '../../src/engine/replay.ts';
import { parsePosition, positionKey } from '../../src/model/position.ts';
import { findMove } from '../../src/rules/lookup.ts';
import { offeredMoves } from '../../src/rules/offered.ts';
import { shown } from '../../src/rules/shown.ts';
import { type Step, startPosition, take } from '../../src/rules/step.ts';
import { scenarioFile } from '../fixtures/arbitrary.ts';
import { byMachine } from '../fixtures/by-machine.ts';
import { mustRead } from '../fixtures/files.ts';

const SCENARIOS = 2_000;
const MOVES = 50_000;
/** A conversation that has ended is begun anew in the next situation, until so many were said. */
const MOVES_EACH = MOVES / SCENARIOS + 1;

describe('random scenarios', () => {
  it(`${SCENARIOS} of them, ${MOVES} moves: machine and rules agree, and replay gives the same`, () => {
    const met = new Map<string, number>();
    const choices = fc.infiniteStream(fc.nat(1_000));
    fc.assert(
      fc.property(scenarioFile, choices, fc.nat(), (file, choice, seed) => {
        const loaded = mustRead('drawn', stringify(file, { aliasDuplicateObjects: false }));
        const { scenario } = loaded;
        const machine = byMachine(scenario);
        const situations = Object.keys(scenario.situations);
        let said = 0;
        for (let begun = 0; said < MOVES_EACH && begun < MOVES_EACH; begun++) {
          const situation = situations[begun % situations.length] ?? '';
          let position = startPosition(scenario, situation);
          let conversation = start(loaded, seed, situation);
          while (said < MOVES_EACH) {
            const offered = offeredMoves(scenario, position).map(({ id }) => id);
            expect(machine.offered(conversation.snapshot).toSorted()).toEqual(offered.toSorted());
            const id = offered[choice.next().value % offered.length];
            const move = id === undefined ? undefined : findMove(scenario, id);
            if (!move) break;
            const step = take(scenario, position, move);
            const next = say(conversation, move.id);
            if (!next.ok) throw new Error(JSON.stringify(next.error));
            const turn = next.value.turns.at(-1);
            expect(turn?.step).toEqual(step);
            expect(turn?.shown).toEqual(shown(scenario, step));
            position = step.after;
            conversation = next.value;
            for (const what of turns(step)) met.set(what, (met.get(what) ?? 0) + 1);
            said++;
          }
          const again = replay(loaded, conversation.run);
          if (!again.ok) throw new Error(JSON.stringify(again.error));
          const { changed, stopped, conversation: same } = again.value;
          expect({ changed, stopped }).toEqual({ changed: false, stopped: null });
          expect(same.turns).toEqual(conversation.turns);
          expect(same.offered).toEqual(conversation.offered);
          expect(positionKey(same.position)).toBe(positionKey(position));
          expect(parsePosition(positionKey(position))).toEqual({ ok: true, value: position });
        }
      }),
      { numRuns: SCENARIOS },
    );
    console.info('moves taken both ways, and what they met with', Object.fromEntries(met));
    expect(met.get('move')).toBeGreaterThanOrEqual(MOVES);
    // A property that never came to a turn of the rules would say nothing of it.
    for (const what of TURNS) expect([what, (met.get(what) ?? 0) > 200]).toEqual([what, true]);
  }, 240_000);
});

const TURNS = [
  'granted',
  'unearned',
  'declined',
  'overtime',
  'walked out',
  'other beat',
  'another day',
  'another day after overtime',
];

/** What a step met with. */
function turns({ before, after, answer }: Step): readonly string[] {
  return [
    'move',
    ...(answer ? [answer] : []),
    ...(after.overtime && !before.overtime ? ['overtime'] : []),
    ...(after.trust === 0 ? ['walked out'] : []),
    ...(after.ending === null && after.beat !== before.beat ? ['other beat'] : []),
    ...(before.overtime && !after.overtime ? ['another day after overtime'] : []),
    ...(after.used < before.used ? ['another day'] : []),
  ];
}
