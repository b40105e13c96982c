import { expect, test } from 'vitest';
import { ID } from '../../src/scenario/ids.ts';
import { type Edit, small, wrongIn } from './small.ts';

const GOODBYE = '            reply: Goodbye.\n            to: left';

function onMove(line: string): readonly Edit[] {
  return [[GOODBYE, `${GOODBYE}\n            ${line}`]];
}

function instead(keys: string): readonly Edit[] {
  return [[GOODBYE, keys.replaceAll(/^/gm, '            ')]];
}

/** Each row breaks one sentence of the format; all its issues are named. */
const ROWS: readonly (readonly [what: string, edits: readonly Edit[], ...codes: string[]])[] = [
  // numbers
  ['no time of zero', [['time: 5', 'time: 0']], 'out-of-range'],
  ['no time above 240', [['time: 5', 'time: 241']], 'out-of-range'],
  ['no time of none for the file', [['time: 5', 'time: none']], 'wrong-type'],
  ['no phase with a word for a time', [['  call:\n', '  call:\n    time: long\n']], 'wrong-type'],
  ['no minutes below zero', onMove('minutes: -1'), 'out-of-range'],
  ['no minutes above 240', onMove('minutes: 241'), 'out-of-range'],
  ['no change of trust beyond five', onMove('trust: 6'), 'out-of-range'],
  ['no part of a trust', onMove('trust: 0.5'), 'not-whole'],
  ['no endless number', onMove('trust: .inf'), 'wrong-type'],
  ['no number too large to be one', onMove('trust: 1e999'), 'wrong-type'],
  ['no start without trust', [['trust: 2', 'trust: 0']], 'out-of-range'],
  ['no cue that lasts ten moves', [['lasts: 1', 'lasts: 10']], 'out-of-range'],
  ['no patience of zero', [['trust: 2', 'trust: 2\npatience: 0']], 'out-of-range'],
  ['no weight of zero', [['{right: agree}', '{right: agree, weight: 0}']], 'out-of-range'],
  ['no weight below it', [['{right: agree}', '{right: agree, weight: -1}']], 'out-of-range'],
  ['no worth above 100', [['{kind: agreed}', '{kind: agreed, worth: {fit: 101}}']], 'out-of-range'],
  [
    'no worth for an else',
    [['{kind: agreed}', '{kind: agreed, worth: {else: 1}}']],
    'unknown-situation',
  ],
  ['no yes for true', onMove('once: yes'), 'wrong-type'],
  // empty lists, maps and values
  ['no empty list', onMove('teaches: []'), 'empty'],
  ['no empty map', [['seller: {role: Account executive}', 'seller: {}']], 'empty'],
  ['no empty condition', onMove('if: {}'), 'empty'],
  ['no empty condition within one', onMove('if: {any: [{}]}'), 'empty'],
  ['no empty any', onMove('if: {any: []}'), 'empty'],
  ['no empty knows', onMove('if: {knows: {}}'), 'empty'],
  ['no empty list of situations', onMove('if: {knows: {cause: []}}'), 'empty'],
  ['no empty trust', onMove('if: {trust: {}}'), 'empty'],
  ['no empty text', instead('reply: {}'), 'empty'],
  ['no key without a value', onMove('why:'), 'empty'],
  ['no words without words', [['title: Late invoices', 'title: " "']], 'empty'],
  ['no empty map of moves', [['  call:\n', '  call:\n    moves: {}\n']], 'empty'],
  ['no empty answers', [['unearned: {reply: That is early.}', 'unearned: []']], 'empty'],
  // maps where words or numbers belong, with keys that every object has
  ['no map for a number', [['trust: 2', 'trust: {toString: 1, valueOf: 2}']], 'wrong-type'],
  ['no map for a word', [['level: starter', 'level: {toString: 1}']], 'wrong-type'],
  ['no map for a name', [['buyer: ida', 'buyer: {valueOf: 1, toString: 1}']], 'wrong-type'],
  [
    'no map for a kind',
    [['{kind: agreed}', '{kind: {toString: a}, alternative: true}']],
    'wrong-type',
  ],
  ['no list for a word', [['level: starter', 'level: [starter]']], 'wrong-type'],
  // names
  ['no capitals in an id', [['          goodbye:', '          Goodbye:']], 'bad-id'],
  ['no digit to begin an id', [['          goodbye:', '          2-goodbye:']], 'bad-id'],
  [
    'no situation called else',
    [['  fit: {right', '  else: {right']],
    'reserved-id',
    'unknown-situation',
    'unknown-situation',
  ],
  ['no ending called stay', [['booked: {kind', 'stay: {kind']], 'unknown-place', 'reserved-id'],
  [
    'no ending called as a beat',
    [['left: {kind', 'hello: {kind']],
    'unknown-place',
    'doubled-id',
    'unknown-place',
    'unknown-place',
  ],
  ['no move twice in a map', [['          goodbye:', '          which-part:']], 'doubled-id'],
  [
    'no move twice in the file',
    [['phases:', 'anytime: {goodbye: {say: Bye., kind: care/let-go, reply: Bye.}}\nphases:']],
    'doubled-id',
  ],
  ['no start that stays', [['start: hello', 'start: stay']], 'unknown-place'],
  ['no running out that stays', [['out-of-time: left', 'out-of-time: stay']], 'unknown-place'],
  ['no other kind of question', [['about: root-cause', 'about: next-step']], 'unknown-kind'],
  ['no other kind of ask', [['type: consensus', 'type: root-cause']], 'unknown-kind'],
  ['no kind without its family', [['kind: ask/root-cause', 'kind: root-cause']], 'unknown-kind'],
  [
    'no note for a situation that is not there',
    onMove('if: {knows: {cause: later}}'),
    'unknown-situation',
  ],
  ['no fact that is not there', onMove('if: {knows: {clock: fit}}'), 'unknown-fact'],
  [
    'no else in a condition',
    instead('outcomes: [{when: {situation: else}, reply: A}, {reply: B}]'),
    'unknown-situation',
  ],
  [
    'no speaker from outside the cast',
    instead("reply: {fit: '@ida A', else: '@eve B'}"),
    'unknown-speaker',
  ],
  ['no thought of somebody else', onMove("thought: '@eve Well.'"), 'unknown-speaker'],
  // conditions
  ['no situation in an if', onMove('if: {situation: fit}'), 'hidden-situation'],
  [
    'nor deep within it',
    onMove('if: {not: {all: [{any: [{situation: fit}]}]}}'),
    'hidden-situation',
  ],
  [
    'nor in what earns',
    [['earned: {knows: cause}', 'earned: {not: {situation: fit}}']],
    'hidden-situation',
  ],
  [
    'nor in what the seller says',
    [
      [
        "say: I won't take more of your time.",
        'say: [{when: {situation: fit}, line: A}, {line: B}]',
      ],
    ],
    'hidden-situation',
  ],
  ['no trust that never holds', onMove('if: {trust: {min: 4, max: 2}}'), 'out-of-range'],
  ['no trust above five', onMove('if: {trust: 6}'), 'out-of-range'],
  ['no condition for a list of them', onMove('if: {any: {trust: 3}}'), 'wrong-type'],
  ['no list for a condition', onMove('if: [{trust: 3}]'), 'wrong-type'],
  ['no word for a condition', onMove('if: cause'), 'wrong-type'],
  // moves and outcomes
  ['no when on a move', onMove('when: {trust: 3}'), 'unknown-key'],
  ['no move without an outcome', instead('thought: Well.'), 'missing-key'],
  ['no outcome without a reply', instead('outcomes: [{to: left}]'), 'missing-key'],
  [
    'no answer without a reply',
    [['granted: {reply: Yes. Tuesday., to: booked}', 'granted: {to: booked}']],
    'missing-key',
  ],
  ['no outcomes that are no list', instead('outcomes: {reply: Goodbye.}'), 'wrong-type'],
  [
    'no reply beside outcomes',
    instead('reply: A\noutcomes: [{reply: B}]'),
    'one-and-many-outcomes',
  ],
  [
    'no reply beside asks',
    [['asks: session', 'asks: session\n            reply: A']],
    'asks-with-outcomes',
  ],
  [
    'no outcomes beside asks',
    [['asks: session', 'asks: session\n            outcomes: [{reply: A}]']],
    'asks-with-outcomes',
  ],
  ['no answer beside a reply', onMove('granted: {reply: A}'), 'answer-without-asks'],
  [
    'no grant left out',
    [['            granted: {reply: Yes. Tuesday., to: booked}\n', '']],
    'missing-answer',
  ],
  [
    'nor what has to be earned',
    [['            unearned: {reply: That is early.}\n', '']],
    'missing-answer',
  ],
  [
    'no last outcome with a when',
    instead('outcomes: [{when: {trust: 3}, reply: A}]'),
    'last-has-when',
  ],
  [
    'nor an only answer',
    [['granted: {reply', 'granted: {when: {trust: 3}, reply']],
    'last-has-when',
  ],
  [
    'nor a last answer',
    [['granted: {reply: Yes. Tuesday., to: booked}', 'granted: [{reply: A, when: {trust: 3}}]']],
    'last-has-when',
  ],
  ['no earlier one without', instead('outcomes: [{reply: A}, {reply: B}]'), 'earlier-without-when'],
  [
    'nor words of the seller',
    [["say: I won't take more of your time.", 'say: [{line: A}, {line: B}]']],
    'earlier-without-when',
  ],
  [
    'no words by situation',
    [["say: I won't take more of your time.", 'say: {fit: A, no-fit: B}']],
    'wrong-type',
  ],
  [
    'no first line from a list',
    [['buyer: Good morning.', 'buyer: [{line: Good morning.}]']],
    'start-line-varies',
  ],
  [
    'no first line by situation',
    [['buyer: Good morning.', 'buyer: {else: Good morning.}']],
    'start-line-varies',
  ],
  // the file as YAML
  ['no anchor', [['fit: {right: agree}', 'fit: &a {right: agree}']], 'alias'],
  ['no alias', [['learns: cause', 'learns: *a']], 'alias'],
  ['no tag', [['trust: 2', 'trust: !!int 2']], 'tag'],
  [
    'no merge key',
    [['  no-fit: {right: part}', '  no-fit: {<<: {right: part}, right: part}']],
    'merge-key',
  ],
  ['no key of several words', [['trust: 2', '? [trust]\n: 2\ntrust: 2']], 'syntax'],
  ['no second document', [['start: hello', '---\nstart: hello']], 'several-documents'],
  ['no words behind its end', [['start: hello', '...\nstart: hello']], 'several-documents'],
];

for (const [what, edits, ...codes] of ROWS) {
  test(what, () => {
    expect(wrongIn(...edits).map((place) => place.split(' ')[0])).toEqual(codes);
  });
}

const REQUIRED = [
  'title',
  'summary',
  'level',
  'stage',
  'time',
  'buyer',
  'trust',
  'start',
  'out-of-time',
  'walks-out',
];

test.each(REQUIRED)('the file needs its %s', (key) => {
  const line = new RegExp(`^${key}: .*\n`, 'm').exec(small())?.[0] ?? '';
  const code = key === 'time' ? 'no-clock' : 'missing-key';
  expect(wrongIn([line, '']).map((place) => place.split(' ')[0])).toEqual([code]);
});

test('ids are kebab-case and begin with a letter', () => {
  const good = ['a', 'a1', 'not-now', 'a-1-b', 'constructor'];
  const bad = ['', '1a', 'a-', '-a', 'a--b', 'a_b', 'A', 'ä', 'a b', '__proto__', 'a\n'];
  expect(good.filter((id) => ID.test(id))).toEqual(good);
  expect(bad.filter((id) => ID.test(id))).toEqual([]);
});
