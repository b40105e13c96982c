import { describe, expect, it } from 'vitest';
import { start as begin, points, say } from '../../src/engine/conversation.ts';
import type { Loaded } from '../../src/model/scenario.ts';
import { bestLine, bestOption, lossOf } from '../../src/solve/best.ts';
import { type Solution, solve } from '../../src/solve/solve.ts';
import { example, lovedIt, said, shop, small } from '../fixtures/files.ts';

function mustSolve({ scenario }: Loaded, merge = true): Solution {
  const solved = solve(scenario, undefined, merge);
  if (!solved.ok) throw new Error(solved.why.code);
  return solved.solution;
}

/** What the best line in each situation comes to when it is played. */
function bestPoints(loaded: Loaded) {
  const solution = mustSolve(loaded);
  return Object.keys(loaded.scenario.situations).map((situation) => {
    let conversation = begin(loaded, 1, situation);
    for (const move of bestLine(solution, situation)) {
      const next = say(conversation, move);
      if (!next.ok) throw new Error(JSON.stringify(next.error));
      conversation = next.value;
    }
    return [situation, points(conversation)?.total] as const;
  });
}

/** Figures that are given to so many places are so to the last of them. */
const EXACT = 9;

describe('the example', () => {
  it('is worth 96.77, in 1,248 beliefs, 768 where those that can differ no more are one', () => {
    const [merged, whole] = [mustSolve(example()), mustSolve(example(), false)];
    expect(merged.par).toBeCloseTo(96.77, EXACT);
    expect(whole.par).toBeCloseTo(96.77, EXACT);
    expect(merged.beliefs.size).toBe(768);
    expect(whole.beliefs.size).toBe(1_248);
  });

  it('has these values at the start', () => {
    const solution = mustSolve(example());
    const { beliefs } = solution;
    const options = beliefs.options(solution.start);
    const values = options.map((option) => [
      beliefs.positions.moves[option.move]?.id,
      solution.qualityOf(option),
    ]);
    expect(values).toEqual([
      ['may-be-no', expect.closeTo(96.77, EXACT)],
      ['ten-days-to-five', expect.closeTo(80.27, EXACT)],
      ['rain', expect.closeTo(81.77, EXACT)],
      ['friday-price', expect.closeTo(-9, EXACT)],
      ['send-deck', expect.closeTo(20.3, EXACT)],
    ]);
    expect(bestOption(solution, options)).toBe(0);
    expect(options.map((option) => lossOf(solution, solution.start, option))).toEqual([
      0,
      expect.closeTo(16.5, EXACT),
      expect.closeTo(15, EXACT),
      expect.closeTo(105.77, EXACT),
      expect.closeTo(76.47, EXACT),
    ]);
  });

  it('has best lines worth 96.5, 97.2 and 96.7', () => {
    expect(bestPoints(example())).toEqual([
      ['fit', expect.closeTo(96.5, EXACT)],
      ['no-fit', expect.closeTo(97.2, EXACT)],
      ['not-now', expect.closeTo(96.7, EXACT)],
    ]);
  });
});

describe('loved-it', () => {
  it('is worth 94.79, with best lines worth 92, 97.2, 96 and 96.5', () => {
    expect(mustSolve(lovedIt()).par).toBeCloseTo(94.79, EXACT);
    expect(bestPoints(lovedIt())).toEqual([
      ['fit', expect.closeTo(92, EXACT)],
      ['short-staffed', expect.closeTo(97.2, EXACT)],
      ['paynorth', expect.closeTo(96, EXACT)],
      ['frozen', expect.closeTo(96.5, EXACT)],
    ]);
  });
});

describe('what looks the same', () => {
  /** `hm` learns the fact; then `so` learns it again in one situation and nothing in the other. */
  const again = (note: unknown) =>
    small({
      facts: { need: { about: 'problem', note } },
      phases: shop({
        hm: said({ learns: 'need' }),
        so: said({
          if: { knows: 'need' },
          reply: undefined,
          outcomes: [
            { when: { situation: 'yes' }, reply: 'Well.', learns: 'need' },
            { reply: 'Well.' },
          ],
        }),
      }),
    });

  it('stays together where a fact that is known is learnt again', () => {
    const { beliefs, start } = mustSolve(again('She needs it.'));
    const [hm] = beliefs.options(start);
    expect(hm?.branches).toHaveLength(1);
    const [so] = beliefs.options(hm?.branches[0]?.belief ?? -1);
    expect(so?.branches.map(({ situations }) => situations)).toEqual([[0, 1]]);
  });

  it('is told apart by two notes where another situation has one of two paragraphs', () => {
    const { beliefs, start } = mustSolve(
      small({
        facts: {
          one: { about: 'problem', note: 'A' },
          two: { about: 'goal', note: 'B' },
          both: { about: 'fit', note: 'A\n\nB' },
        },
        phases: shop({
          hm: said({
            reply: undefined,
            outcomes: [
              { when: { situation: 'yes' }, reply: 'Well.', learns: ['one', 'two'] },
              { reply: 'Well.', learns: 'both' },
            ],
          }),
        }),
      }),
    );
    expect(beliefs.options(start)[0]?.branches).toHaveLength(2);
  });

  it('stays together where a move is said in the same words for another reason', () => {
    const drops = [{ when: { situation: 'yes' }, reply: 'Well.', cue: 'sigh' }, { reply: 'Well.' }];
    const { beliefs, start } = mustSolve(
      small({
        cues: { sigh: { lasts: 2 } },
        phases: shop({
          hm: said({ reply: undefined, outcomes: drops }),
          so: said({ say: [{ when: { cue: 'sigh' }, line: 'So?' }, { line: 'So?' }] }),
        }),
      }),
    );
    expect(beliefs.options(start)[0]?.branches).toHaveLength(1);
  });
});

describe('what can not be solved', () => {
  it('is told where a conversation can go on for ever, with the loop', () => {
    const { scenario } = small({
      phases: shop({ hm: said(), again: said({ once: false, minutes: 0 }) }),
    });
    expect(solve(scenario)).toEqual({
      ok: false,
      why: { code: 'endless', situation: 'yes', before: ['hm'], loop: ['again'] },
    });
  });

  it('is told where there are too many beliefs', () => {
    const { scenario } = example();
    expect(solve(scenario, 767)).toEqual({
      ok: false,
      why: { code: 'too-many-beliefs', limit: 767 },
    });
    expect(solve(scenario, 768).ok).toBe(true);
    expect(solve(scenario, 1_247, false).ok).toBe(false);
    expect(solve(scenario, 1_248, false).ok).toBe(true);
  });
});

describe('forgetting', () => {
  it('keeps what is known where notes would show in another order', () => {
    const { scenario } = small({
      facts: { one: { about: 'problem', note: 'A' }, two: { about: 'goal', note: 'B' } },
      phases: shop({
        find: said({ learns: 'one' }),
        both: said({
          reply: undefined,
          outcomes: [
            { when: { situation: 'yes' }, reply: 'Hm.', learns: ['one', 'two'] },
            { reply: 'Hm.', learns: ['two', 'one'] },
          ],
        }),
      }),
    });
    for (const merge of [true, false]) {
      const solved = solve(scenario, undefined, merge);
      if (!solved.ok) throw new Error('not solved');
      const { beliefs, start } = solved.solution;
      const [find, both] = beliefs.options(start);
      expect(both?.branches).toHaveLength(2);
      const [after] = beliefs.options(find?.branches[0]?.belief ?? 0);
      expect(after?.branches).toHaveLength(1);
    }
  });

  it('keeps a known fact where learning it again would show in one situation only', () => {
    const { scenario } = small({
      facts: { need: { about: 'problem', note: 'She needs it.' } },
      phases: shop({
        find: said({ learns: 'need' }),
        again: said({
          reply: undefined,
          outcomes: [
            { when: { situation: 'yes' }, reply: 'Hm.', learns: 'need' },
            { reply: 'Hm.' },
          ],
        }),
        sell: said({ if: { said: ['find', 'again'] }, kind: 'commit/decide', to: 'sold' }),
      }),
      endings: {
        gone: { kind: 'parted', alternative: true },
        sold: { kind: 'agreed' },
        left: { kind: 'walked' },
      },
    });
    const [merged, whole] = [solve(scenario), solve(scenario, undefined, false)];
    if (!merged.ok || !whole.ok) throw new Error('not solved');
    for (const { solution } of [merged, whole]) {
      const [find] = solution.beliefs.options(solution.start);
      const found = find?.branches[0]?.belief ?? 0;
      const [again] = solution.beliefs.options(found);
      expect(again?.branches).toHaveLength(1);
    }
  });
});
