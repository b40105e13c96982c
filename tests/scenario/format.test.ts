import { describe, expect, test } from 'vitest';
import { ENDING_KINDS, LEVELS, RIGHTS, STAGES } from '../../src/model/scenario.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { type Edit, readSmall, small } from './small.ts';

const GOODBYE = '            reply: Goodbye.\n            to: left';

/** The outcomes of the last move, with other keys in place of its own. */
function outcomes(keys: string, ...more: readonly Edit[]) {
  return moveWith(keys, ...more)?.outcomes;
}

/** The last move, with other keys in place of its reply and target. */
function moveWith(keys: string, ...more: readonly Edit[]) {
  const indented = keys.trim().replaceAll(/^/gm, '            ');
  return readSmall([GOODBYE, indented], ...more).phases.call?.beats.hello?.moves.goodbye;
}

/** What a condition means, as the `if` of the last move. */
function condition(text: string) {
  return moveWith(`reply: Goodbye.\nif: ${text}`)?.if;
}

const PLAIN = {
  when: {},
  reply: 'Goodbye.',
  thought: '',
  learns: [],
  cue: [],
  trust: 0,
  minutes: 1,
  kind: 'comfort/polite-exit',
  to: null,
};

describe('defaults', () => {
  test('of the file', () => {
    expect(readSmall()).toMatchObject({
      id: 'small',
      time: 5,
      patience: 3,
      impatient: '',
      teaches: [],
      seller: { role: 'Account executive', company: '', offer: '', brief: '' },
      cast: { carl: { name: 'Carl Brandt', role: '', company: '', manner: '' } },
      situations: { fit: { weight: 1, right: 'agree', truth: '' } },
      facts: { cause: { essential: false } },
      anytime: {},
      endings: { booked: { alternative: false, worth: {}, epilogue: '' } },
    });
  });
  test('of a phase: the shared clock, and where its end leads', () => {
    expect(readSmall().phases.call).toMatchObject({ time: 'shared', outOfTime: 'left', moves: {} });
  });
  test('of a cue: two moves', () => {
    expect(readSmall(['{lasts: 1}', '']).cues).toEqual({ weekend: 2 });
    expect(readSmall().cues).toEqual({ weekend: 1 });
  });
  test('of a commitment: always earned', () => {
    const scenario = readSmall(['    earned: {knows: cause}\n', '']);
    expect(scenario.commitments.session?.earned).toEqual({});
  });
  test('of a move and its outcome', () => {
    const { goodbye } = readSmall().phases.call?.beats.hello?.moves ?? {};
    expect(goodbye).toEqual({
      id: 'goodbye',
      say: [{ when: {}, line: "I won't take more of your time." }],
      kind: 'comfort/polite-exit',
      if: {},
      once: true,
      why: '',
      teaches: [],
      outcomes: { asks: null, plain: [{ ...PLAIN, to: 'left' }] },
    });
  });
});

describe('the file', () => {
  test('everything it can say is kept', () => {
    const scenario = readSmall(
      ['trust: 2', 'trust: 2\npatience: 4\nimpatient: Come to the point.\nteaches: [P01, P40]'],
      ['{right: agree}', '{right: agree, weight: 2.5, truth: They need it.}'],
      ['about: root-cause', 'about: root-cause\n    essential: true'],
      ['{kind: agreed}', '{kind: agreed, title: Booked, epilogue: Well., worth: {fit: 90}}'],
      ['  call:\n', '  call:\n    time: 7\n    out-of-time: hello\n'],
    );
    expect(scenario).toMatchObject({
      patience: 4,
      impatient: 'Come to the point.',
      teaches: ['P01', 'P40'],
      situations: { fit: { weight: 2.5, truth: 'They need it.' } },
      facts: { cause: { essential: true } },
      endings: { booked: { title: 'Booked', epilogue: 'Well.', worth: { fit: 90 } } },
      phases: { call: { time: 7, outOfTime: 'hello' } },
    });
  });
  test.each([
    ...LEVELS.map((level) => ['level: starter', `level: ${level}`] as const),
    ...STAGES.map((stage) => ['stage: first-call', `stage: ${stage}`] as const),
    ...RIGHTS.map((right) => ['right: part', `right: ${right}`] as const),
    ...ENDING_KINDS.map((kind) => ['{kind: agreed}', `{kind: ${kind}}`] as const),
  ])('%s may be %s', (...edit) => {
    expect(() => readSmall(edit)).not.toThrow();
  });
  test('no time of its own where every phase has one; none where no clock runs', () => {
    const { time, phases } = readSmall(
      ['time: 5\n', ''],
      ['  call:\n', '  call:\n    time: none\n'],
    );
    expect([time, phases.call?.time]).toEqual([null, 'none']);
  });
  test('running out of time may lead to a beat', () => {
    expect(readSmall(['out-of-time: left', 'out-of-time: hello']).phases.call?.outOfTime).toBe(
      'hello',
    );
  });
  test('moves, phases, facts and the rest each have names of their own', () => {
    const same = small().replaceAll('which-part', 'cause').replaceAll('session', 'cause');
    expect(readScenario('small', same.replaceAll('call:', 'cause:')).issues).toEqual([]);
  });
  test('two situations are enough, and twelve not too many', () => {
    const more = Array.from({ length: 10 }, (_, n) => `  more-${n}: {right: part}\n`).join('');
    const { situations } = readSmall([
      '  no-fit: {right: part}\n',
      `  no-fit: {right: part}\n${more}`,
    ]);
    expect(Object.keys(situations)).toHaveLength(12);
  });
  test('bounds are included', () => {
    readSmall(
      ['time: 5', 'time: 240'],
      ['trust: 2', 'trust: 4\npatience: 9'],
      ['{lasts: 1}', '{lasts: 9}'],
    );
    readSmall(['time: 5', 'time: 1'], ['trust: 2', 'trust: 1\npatience: 1']);
    expect(outcomes('reply: Goodbye.\ntrust: -5\nminutes: 0')).toMatchObject({
      plain: [{ trust: -5, minutes: 0 }],
    });
    expect(outcomes('reply: Goodbye.\ntrust: 5\nminutes: 240')).toMatchObject({
      plain: [{ trust: 5, minutes: 240 }],
    });
    readSmall(['{kind: agreed}', '{kind: agreed, worth: {fit: 0, no-fit: 100}}']);
  });
  test('the order of the file is kept', () => {
    expect(Object.keys(readSmall().phases.call?.beats.hello?.moves ?? {})).toEqual([
      'which-part',
      'ask-for-session',
      'goodbye',
    ]);
  });
});

describe('text', () => {
  const reply = (text: string) => {
    const read = outcomes(`reply: ${text}`);
    return read?.asks === null ? read.plain[0]?.reply : undefined;
  };
  test('is the same in all situations, or by situation with an else', () => {
    expect(reply('Goodbye.')).toBe('Goodbye.');
    expect(reply('{fit: Stay., else: Goodbye.}')).toEqual({ fit: 'Stay.', else: 'Goodbye.' });
    expect(reply('{no-fit: Goodbye.}')).toEqual({ 'no-fit': 'Goodbye.' });
  });
  test('may have lines of several speakers; space at its end is none of it', () => {
    expect(reply('|\n  Goodbye.\n  @carl Who was that?\n\n')).toBe('Goodbye.\n@carl Who was that?');
  });
});

describe('a beat', () => {
  const second = (buyer: string) =>
    readSmall(
      ['endings:', `  later:\n    beats:\n      back:\n        buyer: ${buyer}\n\nendings:`],
      ['to: left', 'to: back'],
    ).phases.later?.beats.back?.buyer;
  test('may say nothing', () => {
    expect(
      readSmall(['        buyer: Good morning.\n', '']).phases.call?.beats.hello?.buyer,
    ).toEqual([]);
  });
  test('says one text, also by situation', () => {
    expect(second('Back.')).toEqual([{ when: {}, line: 'Back.' }]);
    expect(second('{fit: Back., else: You?}')).toEqual([
      { when: {}, line: { fit: 'Back.', else: 'You?' } },
    ]);
  });
  test('says the first line that holds, each of them a text', () => {
    expect(
      second('[{when: {situation: fit, trust: 3}, line: {else: Well?}}, {line: Back.}]'),
    ).toEqual([
      { when: { situation: ['fit'], trust: { min: 3, max: 5 } }, line: { else: 'Well?' } },
      { when: {}, line: 'Back.' },
    ]);
  });
});

describe('a move', () => {
  test('says the first line that holds', () => {
    const say = '[{when: {knows: cause}, line: By hand?}, {line: Goodbye.}]';
    expect(
      moveWith('reply: Goodbye.', ["say: I won't take more of your time.", `say: ${say}`])?.say,
    ).toEqual([
      { when: { knows: [{ fact: 'cause', as: null }] }, line: 'By hand?' },
      { when: {}, line: 'Goodbye.' },
    ]);
  });
  test('may be said again, has a why and principles', () => {
    expect(
      moveWith('reply: Goodbye.\nonce: false\nwhy: It is polite.\nteaches: P31'),
    ).toMatchObject({
      once: false,
      why: 'It is polite.',
      teaches: ['P31'],
    });
  });
  test('may be offered in a phase or at any time', () => {
    const hello = '{hello-again: {say: Hello?, kind: comfort/checking-in, reply: Yes?}}';
    expect(readSmall(['phases:\n', `anytime: ${hello}\nphases:\n`]).anytime).toHaveProperty(
      'hello-again',
    );
    expect(
      readSmall(['  call:\n', `  call:\n    moves: ${hello}\n`]).phases.call?.moves,
    ).toHaveProperty('hello-again');
  });
  test('gives its kind and minutes to outcomes that name none', () => {
    const list = `
minutes: 3
outcomes:
  - {when: {situation: fit}, reply: Wait., kind: slip/pivot, minutes: 0, to: stay}
  - {reply: Goodbye., to: left}`;
    expect(outcomes(list)).toEqual({
      asks: null,
      plain: [
        { ...PLAIN, when: { situation: ['fit'] }, reply: 'Wait.', kind: 'slip/pivot', minutes: 0 },
        { ...PLAIN, minutes: 3, to: 'left' },
      ],
    });
  });
  test('with one outcome may have all its keys on itself', () => {
    const keys =
      'reply: Goodbye.\nthought: At last.\nlearns: cause\ncue: [weekend]\ntrust: -1\nminutes: 2\nto: stay';
    expect(outcomes(keys)).toMatchObject({
      plain: [
        {
          thought: 'At last.',
          learns: ['cause'],
          cue: ['weekend'],
          trust: -1,
          minutes: 2,
          to: null,
        },
      ],
    });
  });
  test('that asks has an outcome, or a list, for each answer', () => {
    const granted = 'granted: [{when: {trust: 4}, reply: With joy.}, {reply: Yes., to: booked}]';
    const scenario = readSmall(['granted: {reply: Yes. Tuesday., to: booked}', granted]);
    expect(scenario.phases.call?.beats.hello?.moves['ask-for-session']?.outcomes).toMatchObject({
      asks: 'session',
      granted: [{ reply: 'With joy.' }, { reply: 'Yes.', to: 'booked', kind: 'commit/consensus' }],
      unearned: [{ reply: 'That is early.' }],
      declined: [{ reply: "I don't see why." }],
    });
  });
  test('leaves out answers that its commitment cannot have', () => {
    const noUnearned: Edit = ['            unearned: {reply: That is early.}\n', ''];
    const noDeclined: Edit = ["            declined: {reply: I don't see why.}\n", ''];
    readSmall(noUnearned, ['    earned: {knows: cause}\n', '']);
    readSmall(noDeclined, ['accepts: fit', 'accepts: [no-fit, fit]']);
  });
});

describe('a condition', () => {
  test.each([
    ['{knows: cause}', { knows: [{ fact: 'cause', as: null }] }],
    ['{knows: [cause]}', { knows: [{ fact: 'cause', as: null }] }],
    ['{knows: {cause: no-fit}}', { knows: [{ fact: 'cause', as: ['no-fit'] }] }],
    ['{knows: {cause: [fit, no-fit]}}', { knows: [{ fact: 'cause', as: ['fit', 'no-fit'] }] }],
    ['{said: which-part}', { said: ['which-part'] }],
    ['{agreed: [session]}', { agreed: ['session'] }],
    ['{cue: weekend}', { cue: ['weekend'] }],
    ['{trust: 3}', { trust: { min: 3, max: 5 } }],
    ['{trust: {min: 1, max: 3}}', { trust: { min: 1, max: 3 } }],
    ['{trust: {max: 2}}', { trust: { min: 0, max: 2 } }],
    ['{not: {said: which-part}}', { not: { said: ['which-part'] } }],
    [
      '{any: [{trust: 3}, {cue: weekend}]}',
      { any: [{ trust: { min: 3, max: 5 } }, { cue: ['weekend'] }] },
    ],
    [
      '{all: [{not: {any: [{trust: 5}]}}]}',
      { all: [{ not: { any: [{ trust: { min: 5, max: 5 } }] } }] },
    ],
  ])('%s', (text, meaning) => {
    expect(condition(text)).toEqual(meaning);
  });
  test('of an outcome may ask for the situation', () => {
    const list = 'outcomes: [{when: {situation: [fit, no-fit]}, reply: A}, {reply: B}]';
    expect(outcomes(list)).toMatchObject({
      plain: [{ when: { situation: ['fit', 'no-fit'] } }, {}],
    });
  });
});
