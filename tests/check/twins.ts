import type { Check } from '../../src/check/fault.ts';

/** The example with one thing broken by small edits of its text. */
export interface Broken {
  readonly check: Check;
  readonly what: string;
  /** What stands there once, and what in its place. */
  readonly edits: readonly (readonly [was: string, is: string])[];
  /** What is wrong can't be shown by a conversation. */
  readonly unseen?: true;
}

const THANK_HER = '          thank-her:\n';
const PLAY_BACK = '            kind: listen/summarise\n';

/** One more thing to say in overtime, that leads nowhere or to an ending. */
function oneMore(id: string, to = ''): string {
  return `          ${id}:
            say: One more thing, ${id}.
            kind: tell/teach
            reply: Hm.
${to}            why: It was one thing more.
`;
}

/** Four small talks after the yes, with one wrong thing to say in each: nothing left to decide. */
const AFTERWARDS = ['a', 'b', 'c', 'd'].map(
  (id, n) => `      after-${id}:
        buyer: And then?
        moves:
          go-on-${id}: {say: Fine., kind: care/keep-warm, reply: Good., to: ${['after-b', 'after-c', 'after-d', 'booked'][n]}, why: It keeps going.}
          drop-${id}: {say: That was all I wanted from you., kind: comfort/silence-after-yes, reply: Oh., to: drifted, why: It drops her.}
`,
);

const LEFT =
  '  left:\n    kind: parted\n    title: Parted, without a reason\n    epilogue:\n      ';

/** Makes words so much longer, by ten letters each time. */
const more = (times: number) => ', you know'.repeat(times);

/** For each check at least one twin that breaks it, and nothing else. */
export const BROKEN: readonly Broken[] = [
  {
    check: 'ends',
    what: 'an ending that nothing leads to',
    edits: [
      [
        '  hung-up:\n    kind: walked',
        '  nowhere: {kind: stalled, title: Nowhere, epilogue: Nothing.}\n  hung-up:\n    kind: walked',
      ],
    ],
    unseen: true,
  },
  {
    check: 'ends',
    what: 'a beat without a move',
    edits: [
      ['kind: comfort/no-next-step\n', 'kind: comfort/no-next-step\n            if: {trust: 2}\n'],
      ['          ten-on-monday:\n', '          ten-on-monday:\n            if: {trust: 2}\n'],
    ],
  },
  {
    check: 'ends',
    what: 'four moves in overtime',
    edits: [[THANK_HER, ['one', 'two', 'three'].map((id) => oneMore(id)).join('') + THANK_HER]],
  },
  {
    check: 'ends',
    what: 'a move that can be said for ever',
    edits: [[PLAY_BACK, `${PLAY_BACK}            once: false\n            minutes: 0\n`]],
  },
  {
    check: 'knowable',
    what: 'what is so told by the first move',
    edits: [
      [
        "reply: It's November. So?",
        "reply: {fit: It's November. So?, no-fit: Yes. So?, not-now: Is it?}",
      ],
    ],
  },
  {
    check: 'knowable',
    what: 'two situations alike to the end',
    edits: [
      [
        'not-now: The accounting system is being replaced until June.',
        'not-now: From March the bank wants covenant figures by day ten.',
      ],
      [
        "not-now: It isn't now. We are replacing the accounting system until June.",
        'not-now: The bank. From March they want covenant figures by day ten.',
      ],
      ['not-now: She used the checklist', 'else: She used the checklist'],
      ['thought: At least he asked plainly.\n', 'to: pencilled\n'],
      [
        'Listen.\n            thought: He has me mixed up with someone.\n',
        'Listen.\n            to: drifted\n',
      ],
      ['thought: So that is who I am talking to.\n', 'to: hung-up\n'],
    ],
    unseen: true,
  },
  {
    check: 'right-ending',
    what: 'a right ending worth 84',
    edits: [
      [
        '    title: Parted, with a better idea\n',
        '    worth: {no-fit: 84}\n    title: Parted, with a better idea\n',
      ],
    ],
  },
  {
    check: 'pressure-never-pays',
    what: 'a pushed yes worth 96',
    edits: [['    kind: pressured\n', '    kind: pressured\n    worth: {fit: 96}\n']],
  },
  {
    check: 'comfort-never-pays',
    what: 'no next step worth 60',
    edits: [['    title: No next step\n', '    worth: {fit: 60}\n    title: No next step\n']],
  },
  {
    check: 'unearned-never-pays',
    what: 'asking too early told all that was missing',
    edits: [
      [
        'unearned:\n          trust: -1\n',
        'unearned:\n          learns: [clock, signer]\n          trust: 1\n',
      ],
    ],
  },
  {
    check: 'no-tells',
    what: 'the best moves the longest ones',
    edits: [
      ["If we can't help", `If we can't help${more(5)}`],
      ['close, from the first day.', `close, from the first day${more(5)}.`],
      ['is the slow one?', `is the slow one${more(10)}?`],
      ["the week you're live?", `the week you're live${more(5)}?`],
    ],
  },
  {
    check: 'no-tells',
    what: 'always the longest words, and well',
    edits: [
      ["If we can't help", `If we can't help${more(5)}`],
      ['close, from the first day.', `close, from the first day${more(5)}.`],
      ['is the slow one?', `is the slow one${more(30)}?`],
      ['rather than a year from now?', `rather than a year from now${more(25)}?`],
      ['What did I miss?', `What did I miss${more(20)}?`],
      ['before something like this changes?', `before something like this changes${more(15)}?`],
      ['and see whether this holds?', `and see whether this holds${more(10)}?`],
      ["the week you're live?", `the week you're live${more(5)}?`],
    ],
  },
  {
    check: 'temptations-bite',
    what: 'a leading question that costs no trust',
    edits: [
      [
        'if: {knows: pain, not: {knows: signer}}\n            trust: -1\n',
        'if: {knows: pain, not: {knows: signer}}\n',
      ],
    ],
  },
  {
    check: 'decisions-matter',
    what: 'a long way after the yes with nothing to decide',
    edits: [
      ['          to: booked\n', '          to: after-a\n'],
      ['\nendings:\n', `  after:\n    time: none\n    beats:\n${AFTERWARDS.join('')}\nendings:\n`],
    ],
  },
  {
    check: 'readable',
    what: 'nine moves at once',
    edits: [
      [
        THANK_HER,
        ['a', 'b', 'c', 'd', 'e', 'f', 'g']
          .map((id) => oneMore(`thing-${id}`, '            to: drifted\n'))
          .join('') + THANK_HER,
      ],
    ],
  },
  {
    check: 'explained',
    what: 'an epilogue missing where it can be read',
    edits: [[`${LEFT}else:`, `${LEFT}fit:`]],
  },
  {
    check: 'explained',
    what: 'a reply missing where it can be heard',
    edits: [['reply: Sure. Send it.', 'reply: {fit: Sure. Send it.}']],
  },
  {
    check: 'explained',
    what: 'a line missing where it can be heard',
    edits: [
      [
        "buyer: I have to go, they're waiting for me.",
        "buyer: {fit: 'I have to go, they are waiting for me.'}",
      ],
    ],
  },
  {
    check: 'explained',
    what: 'a move without a why',
    edits: [['            why: Pleasant, and over.\n', '']],
    unseen: true,
  },
  {
    check: 'explained',
    what: 'a principle that no move teaches',
    edits: [['teaches: [P01, P04,', 'teaches: [P01, P02, P04,']],
    unseen: true,
  },
];
