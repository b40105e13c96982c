import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/model/kinds.ts';
import { competenciesOf } from '../../src/review/competencies.ts';
import { gradeOf } from '../../src/review/grades.ts';
import type { ValuedMove } from '../../src/review/valued.ts';

/** A move said well: it is the best of the two on offer. Keys replace its own. */
function move(kind: Kind, changes: Partial<ValuedMove> = {}): ValuedMove {
  const loss = changes.loss ?? 0;
  return {
    turn: 1,
    move: kind,
    best: kind,
    value: 80,
    loss,
    luck: 0,
    grade: gradeOf(loss),
    only: false,
    kind,
    answer: null,
    before: { yes: 1 },
    after: { yes: 1 },
    offered: [
      { move: kind, loss },
      { move: 'care/keep-warm', loss: 1 },
    ],
    ...changes,
  };
}

/** In these tests a move is called by its own kind. */
function shows(...moves: readonly ValuedMove[]) {
  return competenciesOf(
    moves.map((each, n) => ({ ...each, turn: n + 1 })),
    (id) => id as Kind,
  );
}

describe('a competency', () => {
  it('is not tested under two chances', () => {
    expect(shows(move('ask/problem')).K1).toEqual({
      level: null,
      evidence: [{ turn: 1, good: true }],
    });
    expect(shows(move('ask/problem'), move('ask/timing')).K1.level).toBe(4);
    expect(shows().K1).toEqual({ level: null, evidence: [] });
  });

  it('goes by the share of its chances that were taken', () => {
    const [good, bad] = [move('ask/problem'), move('slip/leading-question')];
    const level = (goods: number, bads: number) =>
      shows(...Array(goods).fill(good), ...Array(bads).fill(bad)).K1.level;
    // 0, 1/5, 1/4, 2/5, 1/2, 3/4, 4/5 and all of them.
    expect([level(0, 2), level(1, 4)]).toEqual([1, 1]);
    expect([level(1, 3), level(2, 3)]).toEqual([2, 2]);
    expect([level(1, 1), level(3, 1)]).toEqual([3, 3]);
    expect([level(4, 1), level(2, 0)]).toEqual([4, 4]);
  });

  it('counts what would have been best and was left out, where that cost 5 points', () => {
    const instead = (loss: number) => move('care/keep-warm', { best: 'listen/reflect', loss });
    expect(shows(instead(5)).K2.evidence).toEqual([{ turn: 1, good: false }]);
    expect(shows(instead(5 - 5e-10)).K2.evidence).toEqual([{ turn: 1, good: false }]);
    expect(shows(instead(4.9)).K2.evidence).toEqual([]);
  });

  it('counts what was done badly: at a loss of 5 points, or unearned', () => {
    const ask = (changes: Partial<ValuedMove>) => shows(move('commit/time', changes)).K6.evidence;
    expect(ask({ answer: 'granted' })).toEqual([{ turn: 1, good: true }]);
    expect(ask({ answer: 'unearned' })).toEqual([{ turn: 1, good: false }]);
    expect(ask({ loss: 5 - 5e-10 })).toEqual([{ turn: 1, good: false }]);
    expect(ask({ loss: 4.9 })).toEqual([{ turn: 1, good: true }]);
  });

  it('takes one kind for two competencies where it shows both', () => {
    const { K1, K8 } = shows(move('ask/stakeholders'), move('ask/problem'));
    expect([K1.evidence.length, K8.evidence.length]).toEqual([2, 1]);
  });
});

describe('conduct under pressure', () => {
  const offered = [
    { move: 'ask/problem', loss: 0 },
    { move: 'pressure/guilt', loss: 40 },
  ];

  it('is shown where pressure was on offer, and only there', () => {
    const held = move('ask/problem', { offered });
    expect(shows(held, held, move('ask/timing')).K7).toEqual({
      level: 4,
      evidence: [
        { turn: 1, good: true },
        { turn: 2, good: true },
      ],
    });
    const gave = move('pressure/guilt', { offered, loss: 40 });
    expect(shows(held, gave).K7).toMatchObject({ level: 3, evidence: [{}, { good: false }] });
  });

  it('goes by how the move came out', () => {
    // True urgency, since she had named the date; then the same words when she had not.
    const true_ = move('pressure/guilt', { offered, kind: 'honesty/true-clock' });
    expect(shows(true_).K7.evidence).toEqual([{ turn: 1, good: true }]);
    const false_ = move('honesty/true-clock', { kind: 'pressure/last-chance' });
    expect(shows(false_).K7.evidence).toEqual([{ turn: 1, good: false }]);
  });

  it('and honesty are at 1 after one foul, whatever else was done', () => {
    const good = [...Array(9)].flatMap(() => [
      move('honesty/fit'),
      move('ask/problem', { offered }),
    ]);
    expect([shows(...good).K4.level, shows(...good).K7.level]).toEqual([4, 4]);
    const fouled = shows(...good, move('pressure/false-deadline', { loss: 90 }));
    expect([fouled.K4.level, fouled.K7.level, fouled.K1.level]).toEqual([1, 1, 4]);
    // A pressure of severity 3 is none.
    const hard = shows(...good, move('pressure/fear', { loss: 90 }));
    expect([hard.K4.level, hard.K7.level]).toEqual([4, 4]);
    // It says so even where nothing else was tested.
    expect(shows(move('pressure/fake-proof')).K4.level).toBe(1);
    expect(shows(move('pressure/fake-proof')).K7.level).toBe(1);
  });
});
