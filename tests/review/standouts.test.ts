import { expect, test } from 'vitest';
import { dominoesOf } from '../../src/review/dominoes.ts';
import { knownAt } from '../../src/review/known.ts';
import { costliest, setUpOf, toWorkOn, workedIn } from '../../src/review/standouts.ts';
import { timelineOf } from '../../src/review/timeline.ts';
import { valued } from '../../src/review/valued.ts';
import { solve } from '../../src/solve/solve.ts';
import { example } from '../fixtures/files.ts';
import { played } from './played.ts';

const solved = solve(example().scenario);
if (!solved.ok) throw new Error('the example is not solved');
const { solution } = solved;

function moved(situation: string, moves: string) {
  const conversation = played(situation, moves);
  return { conversation, moves: valued(solution, conversation).moves };
}

test('what worked is blind to how it came out', () => {
  const line = 'may-be-no last-close another-weekend which-part';
  const [fit, noFit] = ['fit', 'no-fit'].map((situation) => {
    const { conversation, moves } = moved(situation, line);
    return workedIn(conversation, moves).map(({ move, why }) => [move.turn, why]);
  });
  expect(fit).toEqual(noFit);
  expect(fit).toEqual([
    [1, 'honest'],
    [2, 'only'],
  ]);
});

test('the one to work on is a foul before all else, else what lost most', () => {
  const { moves } = moved('fit', 'rain last-close which-part');
  expect(toWorkOn(moves, [])?.turn).toBe(1);
  expect(toWorkOn(moves, [3])?.turn).toBe(3);
  expect(costliest(moves)?.turn).toBe(1);
  const { moves: best } = moved('fit', 'may-be-no last-close');
  expect(toWorkOn(best, [])).toBeNull();
  expect(costliest(best)).toBeNull();
});

test('what set a turn up is told only where playing it again has shown it', () => {
  const { conversation, moves } = moved('fit', 'may-be-no last-close which-part ask-for-session');
  const turn = costliest(moves)?.turn ?? 0;
  expect(turn).toBe(4);
  const chains = dominoesOf(timelineOf(conversation));
  expect(setUpOf(chains, turn)).toMatchObject({ what: 'left-out', turn: 3, move: 'who-else' });
  const unshown = chains.map((chain) => ({
    ...chain,
    links: chain.links.map((link) => ({ ...link, mend: null })),
  }));
  expect(setUpOf(unshown, turn)).toBeNull();
});

test('what could have been known counts from the first turn that offered it, by a sound move', () => {
  const { conversation, moves } = moved('fit', 'may-be-no last-close which-part ask-for-session');
  const [, , , asked] = moves;
  if (!asked) throw new Error('the run has changed');
  const { known, couldKnow } = knownAt(conversation, asked);
  expect(known).toEqual(['cause', 'pain']);
  expect(couldKnow).toEqual([
    { fact: 'clock', move: 'why-now', turn: 3 },
    { fact: 'signer', move: 'who-else', turn: 3 },
    { fact: 'weekends', move: 'another-weekend', turn: 3 },
  ]);
});
