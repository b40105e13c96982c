import { describe, expect, it } from 'vitest';
import { knownAt } from '../../src/review/known.ts';
import { valued } from '../../src/review/valued.ts';
import { solve } from '../../src/solve/solve.ts';
import { example, played } from './played.ts';

function known(situation: string, moves: string, turn: number) {
  const conversation = played(situation, moves);
  const solved = solve(example.scenario);
  if (!solved.ok) throw new Error(solved.why.code);
  const move = valued(solved.solution, conversation).moves[turn - 1];
  if (!move) throw new Error(`no turn ${turn}`);
  return knownAt(conversation, move);
}

describe('what was known at a move', () => {
  it('is nothing at the start, and nothing could have been', () => {
    expect(known('fit', 'rain', 1)).toEqual({ known: [], couldKnow: [] });
  });

  it('is what was learnt by then', () => {
    const line = 'may-be-no last-close which-part why-now';
    expect(known('fit', line, 3).known).toEqual(['pain']);
    expect(known('fit', line, 4).known).toEqual(['cause', 'pain']);
  });
});

describe('what could have been known at a move', () => {
  it('is what another move on offer would have told, with the first turn it was offered', () => {
    // In turn 3 `which-part` was said. `why-now`, `who-else` and the cue stood beside it.
    expect(known('fit', 'may-be-no last-close which-part not-your-fix', 4).couldKnow).toEqual([
      { fact: 'clock', move: 'why-now', turn: 3 },
      { fact: 'signer', move: 'who-else', turn: 3 },
      { fact: 'weekends', move: 'another-weekend', turn: 3 },
    ]);
  });

  it('leaves out the turn itself', () => {
    // `why-now` and `who-else` are on offer beside it, but nothing told before it.
    expect(known('fit', 'may-be-no last-close which-part', 3).couldKnow).toEqual([]);
  });

  it('leaves out what the buyer would not have told then', () => {
    // After the rain trust is 1: she answers the cue with nothing to learn.
    const { couldKnow } = known('fit', 'rain last-close which-part not-your-fix', 4);
    expect(couldKnow.map(({ fact }) => fact)).toEqual(['clock', 'signer']);
  });

  it('does not tell what is known after all', () => {
    // Offered in turn 3 and asked in turn 4: by turn 5 it is known.
    const line = 'may-be-no last-close why-now which-part not-your-fix';
    const { known: facts, couldKnow } = known('no-fit', line, 5);
    expect(facts).toEqual(['cause', 'clock', 'pain']);
    expect(couldKnow.map(({ fact }) => fact)).toEqual(['signer', 'weekends']);
  });
});
