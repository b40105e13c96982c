import { expect, test } from 'vitest';
import { connectKept, type KeptEvent, type KeptSnapshot } from '../../../src/app/kept/connect.ts';
import type { Copy } from '../../../src/app/store/import.ts';
import { answer, kept, record, talked } from '../fixtures.ts';

const one = record(talked(['may-be-no']));
const file = { id: 'mine', name: 'Mine.yaml', text: '', hash: 'b' };
const full = kept({
  records: new Map([['r1', one]]),
  files: new Map([['mine~b', file]]),
  entries: new Map([
    ['p1', answer],
    ['p2', answer],
  ]),
  damaged: [{ key: 'x', value: 1 }],
});

function connect(overrides: Partial<KeptSnapshot> = {}) {
  const sent: KeptEvent[] = [];
  const snapshot = {
    kept: full,
    chosen: false,
    promised: null,
    done: { did: 'nothing' },
    erasing: false,
  } as const;
  const props = connectKept({ ...snapshot, ...overrides }, (event) => sent.push(event));
  return { props, sent };
}

function broughtIn(copy: Partial<Copy>, records = [0, 0], files = [0, 0], entries = [0, 0]) {
  const counted = (of: readonly number[]) => ({ added: of[0] ?? 0, here: of[1] ?? 0 });
  const { props } = connect({
    done: {
      did: 'brought-in',
      copy: { records: [one], files: [], entries: [], refused: [], ...copy },
      counted: { records: counted(records), files: counted(files), entries: counted(entries) },
    },
  });
  return { said: props.said, rest: props.refused };
}

const refused = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ where: `records[${n + 4}]`, why: 'no times' }));

test('what there is, is counted; nothing of a kind is nothing to press', () => {
  const { props, sent } = connect();
  expect(props.counts.map(({ name, count }) => [name, count])).toEqual([
    ['Conversations', 1],
    ['Answers outside a conversation', 2],
    ['Opened files', 1],
    ['Damaged entries', 1],
  ]);
  expect(props.counts[3]?.note).toContain('never written over');
  props.saveCopy?.();
  props.saveDamaged?.();
  props.askErase();
  props.erase();
  expect(sent.map(({ type }) => type)).toEqual(['SAVE_COPY', 'SAVE_DAMAGED', 'ASK_ERASE', 'ERASE']);
  const empty = connect({ kept: kept() });
  expect(empty.props).toMatchObject({ saveCopy: null, saveDamaged: null, said: null });
  empty.props.askErase();
  expect(empty.sent).toEqual([{ type: 'NONE_TO_ERASE' }]);
  const settings = connect({ kept: kept(), chosen: true });
  settings.props.askErase();
  expect(settings.sent).toEqual([{ type: 'ASK_ERASE' }]);
  expect(settings.props.erasing.words).toBe('What goes: your settings. This can’t be undone.');
  expect(connect({ done: { did: 'none-to-erase' } }).props.said).toBe('There is nothing to erase.');
});

test('the dialog says what goes, and what was saved while it was open', () => {
  const { props } = connect({ erasing: true, done: { did: 'copy-saved' } });
  expect(props.erasing).toEqual({
    open: true,
    words:
      'What goes: 1 conversation with its debrief, 2 answers outside a conversation, 1 opened file and 1 damaged entry. This can’t be undone.',
    said: 'A copy is saved where your downloads go.',
  });
  const damagedOnly = connect({ kept: kept({ damaged: full.damaged }) }).props;
  expect(damagedOnly.erasing.words).toBe('What goes: 1 damaged entry. This can’t be undone.');
});

test('what a newer version has kept is counted, and goes into a copy where nothing else is', () => {
  const newer = { runs: new Map([['r9', {}]]), entries: new Map() };
  const { props } = connect({ kept: kept({ newer }), erasing: true });
  expect(props.counts.map(({ name, count }) => [name, count])).toContainEqual([
    'Of a newer version',
    1,
  ]);
  expect(props.saveCopy).not.toBeNull();
  expect(props.erasing.words).toContain('1 entry of a newer version');
});

test('what became of a copy, one and many', () => {
  expect(broughtIn({ refused: refused(1) }, [12, 3]).said).toBe(
    '12 conversations brought in, 3 were here already, 1 could not be read (records[4]: no times).',
  );
  expect(broughtIn({}, [1, 0], [2, 1]).said).toBe(
    '1 conversation brought in, 2 opened files brought in, 1 was here already.',
  );
  const { said } = broughtIn({ records: [], entries: [answer] }, [0, 0], [0, 0], [1, 2]);
  expect(said).toBe('1 answer brought in, 2 were here already.');
  expect(broughtIn({ records: [] }).said).toBe('There is nothing in this copy.');
});

test('what could not be read is listed behind the first, twenty at most', () => {
  expect(broughtIn({ refused: refused(1) }, [1, 0]).rest).toEqual([]);
  expect(broughtIn({ refused: refused(3) }, [1, 0]).rest).toEqual([
    'records[5]: no times',
    'records[6]: no times',
  ]);
  const { rest } = broughtIn({ refused: refused(30) }, [1, 0]);
  expect(rest).toHaveLength(21);
  expect(rest.at(-1)).toBe('And 9 more.');
});

test('where nothing could be read, the place and what to do are said', () => {
  const at = [{ where: 'line 3, column 9', why: 'not JSON' }];
  expect(broughtIn({ records: [], refused: at }).said).toBe(
    'Nothing was brought in (line 3, column 9: not JSON). Pick the file that “Save a copy” made, as it was made.',
  );
});

test('while storage is waited for nothing is brought in, and that is said', () => {
  const copy = { records: [one], files: [], entries: [], refused: [] };
  const { props } = connect({ done: { did: 'brought-in', copy, counted: null } });
  expect(props.said).toContain('storage doesn’t answer yet');
});

test('whether the browser has promised, and a button where it can be asked', () => {
  const promise = (promised: KeptSnapshot['promised']) => connect({ promised }).props.promise;
  expect(promise(null)).toEqual({ words: 'Asking the browser.', ask: null });
  expect(promise('yes').words).toContain('has promised');
  expect(promise('refused').ask).toBeNull();
  expect(promise('never').ask).toBeNull();
  const { props, sent } = connect({ promised: 'no' });
  props.promise.ask?.();
  expect(sent).toEqual([{ type: 'ASK' }]);
});

test('a file that was picked is handed on, and none is none', () => {
  const { props, sent } = connect();
  props.bringIn(undefined);
  expect(sent).toEqual([]);
  const picked = new File(['{}'], 'opening-move.json');
  props.bringIn(picked);
  expect(sent).toEqual([{ type: 'BRING_IN', file: picked }]);
});

test('each way an erasing can go has its words', () => {
  const said = (['all', 'here', 'later', 'refused'] as const).map(
    (erased) => connect({ done: { did: 'erased', erased } }).props.said,
  );
  expect(new Set(said).size).toBe(4);
  for (const words of said) expect(words).toMatch(/^[A-Z].*\.$/);
});
