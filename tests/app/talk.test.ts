import { expect, test } from 'vitest';
import { connectTalk, type TalkEvent, type TalkSnapshot } from '../../src/app/talk/connect.ts';
import { actionOf } from '../../src/app/talk/keys.ts';
import { valued } from '../../src/review/valued.ts';
import { solve } from '../../src/solve/solve.ts';
import { pack, record, TO_PARTED, talked } from './fixtures.ts';

function connect(
  moves: readonly string[],
  overrides: Partial<TalkSnapshot> = {},
  situation?: string,
) {
  const sent: TalkEvent[] = [];
  const conversation = talked(moves, situation);
  const props = connectTalk(
    {
      conversation,
      record: record(conversation),
      portraits: pack.portraits,
      stage: 'choosing',
      hint: null,
      valued: [],
      chances: null,
      aloud: null,
      reloaded: null,
      ...overrides,
    },
    (event) => sent.push(event),
  );
  return { props, sent, conversation };
}

test('moves stand in the order of the conversation, each with its key', () => {
  const { props, sent, conversation } = connect([]);
  expect(props.moves.map(({ id }) => id)).toEqual(conversation.offered.map(({ move }) => move));
  expect(props.moves.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5]);
  props.moves[1]?.say();
  expect(sent).toEqual([{ type: 'SAY', move: conversation.offered[1]?.move }]);
});

test('the face is that of the trust so far, and its words are told where it changes', () => {
  const { props } = connect(['may-be-no', 'last-close']);
  expect(props.speaker).toMatchObject({ id: 'marta', trust: 3 });
  expect(props.entries.map(({ mood }) => mood)).toEqual([
    'Marta looks guarded',
    'Marta is listening',
    null,
  ]);
});

test('the clock says what is left, or that time is up', () => {
  expect(connect([]).props.clock).toMatchObject({ words: '9 minutes left', share: 1 });
  const late = [
    'may-be-no',
    'last-close',
    'another-weekend',
    'which-part',
    'play-back',
    'who-else',
    'why-now',
    'day-twelve-to-five',
  ];
  expect(connect(late).props.clock).toMatchObject({
    words: 'Time is up',
    overtime: true,
    share: 0,
  });
});

test('the notebook fills itself: what was found out, who is there, what was asked for', () => {
  const { props } = connect(['may-be-no', 'last-close', 'which-part', 'ask-for-session']);
  expect(props.notebook?.found.map(({ about, fresh }) => [about, fresh])).toEqual([
    ['Problem', false],
    ['Root cause', false],
  ]);
  expect(props.notebook?.people.map(({ name }) => name)).toEqual(['Marta Oyelaran']);
  expect(props.notebook?.asked).toMatchObject([{ answer: 'unearned', words: 'Not yet earned' }]);
  expect(props.entries.at(-1)?.answer?.words).toBe(
    'Not yet earned: A working session with Henk, on their own numbers',
  );
});

test('before the last forecast nothing of the last reply is shown', () => {
  const { props, sent } = connect(TO_PARTED, { stage: 'forecast' });
  expect(props.entries.at(-1)).toMatchObject({ turn: 4, lines: [], answer: null, noted: [] });
  expect(props.over).toBeNull();
  expect(props.moves).toEqual([]);
  expect(props.forecast?.at).toBe('end');
  expect(props.forecast?.chances.map(({ chance }) => chance)).toEqual([34, 33, 33]);
  props.forecast?.chances[0]?.set(50);
  expect(sent).toEqual([{ type: 'CHANCES', chances: { agree: 50, part: 25, 'small-step': 25 } }]);
});

test('a forecast names what would be right and never a situation', () => {
  const { props } = connect(TO_PARTED, { stage: 'forecast' });
  const words = JSON.stringify(props.forecast);
  for (const [id, { truth }] of Object.entries(pack.scenario.situations)) {
    expect(words).not.toContain(`"${id}"`);
    expect(words).not.toContain(truth);
  }
});

test('no thought, truth, kind or epilogue is in what the talk is made from', () => {
  const { props } = connect(TO_PARTED, { stage: 'over' });
  const words = JSON.stringify(props);
  expect(words).not.toContain('remember this one');
  expect(words).not.toContain('honesty/not-a-fit');
  expect(words).not.toContain('The slips are scanned');
  expect(words).not.toContain('no-fit');
  expect(props.over?.ending).toBe('Parted, with a better idea');
});

test('the coach speaks after each move only where that was asked for', () => {
  const conversation = talked(['may-be-no', 'last-close', 'you-sign']);
  const settings = { coach: 'each-move', readAloud: false, blind: false } as const;
  const { props } = connect(['may-be-no', 'last-close', 'you-sign'], {
    record: record(conversation, { settings }),
  });
  expect(props.entries.map(({ coaching }) => coaching?.verdict)).toEqual([
    undefined,
    null,
    null,
    'A slip',
  ]);
  expect(props.entries[3]?.coaching?.why).toContain('It makes her small');
  expect(connect(['may-be-no']).props.entries[1]?.coaching).toBeNull();
});

test('where the moves are valued the coach says the grade, and names what is to be named', () => {
  const moves = ['may-be-no', 'last-close', 'you-sign', 'which-part', 'ask-for-session'];
  const conversation = talked(moves, 'fit');
  const solved = solve(pack.scenario);
  if (!solved.ok) throw new Error('not solved');
  const settings = { coach: 'each-move', readAloud: false, blind: false } as const;
  const valuedMoves = valued(solved.solution, conversation).moves;
  const { props } = connect(
    moves,
    { record: record(conversation, { settings }), valued: valuedMoves.slice(0, 4) },
    'fit',
  );
  expect(props.entries[1]?.coaching).toMatchObject({ verdict: 'Best', cost: false });
  expect(props.entries[3]?.coaching).toMatchObject({ kind: 'Leading question, a slip' });
  expect(props.entries[3]?.coaching?.verdict).toMatch(/−\d+\.\d$/);
  // Its worth isn't worked out yet.
  expect(props.entries[5]?.coaching).toMatchObject({
    verdict: 'Not yet earned',
    kind: 'Consensus',
  });
});

test('keys: digits say, N notes, ? keys, S reads aloud, H only where there is a hint', () => {
  const said: string[] = [];
  const keys = {
    moves: [{ id: 'a', key: 1, words: 'A', say: () => said.push('a') }],
    hint: null,
    aloud: () => said.push('aloud'),
    notes: () => said.push('notes'),
    keys: () => said.push('keys'),
  };
  for (const key of ['1', '2', 'N', '?', 'h', 'S', 'x']) actionOf(key, keys)?.();
  expect(said).toEqual(['a', 'notes', 'keys', 'aloud']);
});

test('read aloud are the newest lines of others, each with its speaker, where there is a voice', () => {
  expect(connect(['may-be-no']).props.aloud).toBeNull();
  const { props, sent } = connect(['may-be-no'], { aloud: true });
  expect(props.aloud).toMatchObject({
    on: true,
    speakers: ['marta'],
    lines: [
      { speaker: 'marta', text: 'That would be a first. Ask.' },
      { speaker: 'marta', text: 'So. What would you like to know?' },
    ],
  });
  props.aloud?.turn(false);
  expect(sent).toEqual([{ type: 'ALOUD', on: false }]);
  // Before the last forecast the reply isn't heard either.
  expect(connect(TO_PARTED, { aloud: true, stage: 'forecast' }).props.aloud?.lines).toEqual([]);
});

test('without the notebook nothing is noted, and no key opens it', () => {
  const moves = ['may-be-no', 'last-close'];
  const conversation = talked(moves);
  const settings = { coach: 'off', readAloud: false, blind: true } as const;
  const blind = connect(moves, { record: record(conversation, { settings }) }).props;
  expect(blind.notebook).toBeNull();
  expect(blind.entries.flatMap(({ noted }) => noted)).toEqual([]);
  const open = connect(moves).props;
  expect(open.notebook?.found).toHaveLength(1);
  expect(open.entries.flatMap(({ noted }) => noted)).toHaveLength(1);
  // All else is as it was.
  expect(blind.clock).toEqual(open.clock);
  expect(blind.entries.map(({ lines }) => lines)).toEqual(open.entries.map(({ lines }) => lines));
  const keys = { moves: [], hint: null, aloud: null, notes: null, keys: () => undefined };
  expect(actionOf('n', keys)).toBeNull();
});
