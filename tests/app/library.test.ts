import { expect, test } from 'vitest';
import type { EndingTitles } from '../../src/app/catalogue/pack.ts';
import type { Endings } from '../../src/app/catalogue/told.ts';
import { connectLibrary, type LibraryEvent } from '../../src/app/library/connect.ts';
import type { Kept } from '../../src/app/store/store.ts';
import { card, kept, record, TO_PARTED, talked } from './fixtures.ts';

const CARDS = [
  card(),
  card({ id: 'b', title: 'Second', stage: 'renewal', level: 'working', teaches: ['P30'] }),
  card({ id: 'c', title: 'Third', stage: 'renewal', level: 'expert', teaches: ['P06'] }),
  card({ id: 'd', title: 'Fourth', stage: 'proposal', level: 'expert', teaches: [] }),
];

function connect(
  query = '',
  overrides: Partial<Kept> = {},
  cards = CARDS,
  endings: Endings = new Map(),
) {
  const sent: LibraryEvent[] = [];
  const props = connectLibrary({ cards, kept: kept(overrides), query, endings }, (event) =>
    sent.push(event),
  );
  return { props, sent };
}

test('what is left open is there to go on with', () => {
  expect(connect().props.goOn).toBeNull();
  const open = record(talked(['may-be-no']));
  const { props } = connect('', { records: new Map([['r1', open]]) });
  expect(props.goOn).toMatchObject({
    href: '#/talk/r1',
    words: 'The twelve-day close, after turn 1',
  });
});

test('the filters are in the address, and one address shows one list', () => {
  const titles = (query: string) => connect(query).props.cards.map(({ title }) => title);
  expect(titles('')).toHaveLength(4);
  expect(titles('stage=renewal')).toEqual(['Second', 'Third']);
  expect(titles('stage=renewal&level=expert')).toEqual(['Third']);
  expect(titles('trains=P06')).toEqual(['The twelve-day close', 'Third']);
  expect(titles('find=brandt%20second')).toEqual(['Second']);
  expect(titles('stage=nonsense')).toHaveLength(4);
  expect(titles('find=zebra')).toEqual([]);
  const { props, sent } = connect('stage=renewal');
  props.filters.find(({ name }) => name === 'level')?.set('expert');
  props.filters.find(({ name }) => name === 'stage')?.set('');
  expect(sent).toEqual([
    { type: 'FILTER', query: 'stage=renewal&level=expert' },
    { type: 'FILTER', query: '' },
  ]);
});

test('a card says how long it is in all its parts, and leaves out a company that there is none of', () => {
  const buyer = { name: 'Rosalind Hart', role: 'Retired teacher', company: '' };
  const two = card({ length: { clocks: 2, minutes: 21 }, buyer });
  const none = card({ length: { clocks: 0, minutes: 0 } });
  const [first, second, third] = connect('', {}, [card(), two, none]).props.cards;
  expect(first?.facts).toBe('First call\u00a0· Starter\u00a0· 9 minutes');
  expect(second?.facts).toBe('First call\u00a0· Starter\u00a0· 21 minutes in 2 parts');
  expect(second?.buyer).toBe('Rosalind Hart, Retired teacher');
  expect(third?.facts).toBe('First call\u00a0· Starter');
});

test('where there is little there is nothing to filter', () => {
  expect(connect('', {}, CARDS.slice(0, 1)).props.filters).toEqual([]);
});

test('a content note at the end of a summary stands by itself, and is found by a search', () => {
  const summary = 'He says yes before you ask. (Content note: money is tight.)';
  const marked = card({ id: 'b', summary });
  const inside = card({ id: 'c', summary: 'A (Content note: short) one.' });
  const [plain, first, second] = connect('', {}, [card(), marked, inside]).props.cards;
  expect(plain?.content).toBeNull();
  expect(first?.summary).toBe('He says yes before you ask.');
  expect(first?.content).toBe('Content note: money is tight.');
  expect(second).toMatchObject({ summary: 'A (Content note: short) one.', content: null });
  expect(connect('find=tight', {}, [card(), marked]).props.cards).toHaveLength(1);
});

test('a card says how it went, by the last that ended', () => {
  const finish = { ending: 'parted', title: 'Parted', points: 91.6 };
  const ended = record(talked(TO_PARTED), { ended: true, finish, updated: 5 });
  const later = { ...ended, id: 'r2', updated: 9, finish: { ...finish, points: 20.2 } };
  const { props } = connect('', {
    records: new Map([
      ['r1', ended],
      ['r2', later],
    ]),
  });
  expect(props.cards[0]?.went).toBe('Played 2 times. Last: Parted, 20 points');
  expect(props.cards[1]?.went).toBe('Not played yet');
  expect(props.goOn).toBeNull();
});

test('an ending is called what it is by now, where it is still there', () => {
  const finish = { ending: 'parted', title: 'Parted', points: 91.6 };
  const records = new Map([['r1', record(talked(TO_PARTED), { ended: true, finish })]]);
  const wentIn = (endings: EndingTitles) =>
    connect('', { records }, CARDS, new Map([[card().id, endings]])).props.cards[0]?.went;
  expect(wentIn({ parted: 'Auseinandergegangen' })).toContain('Last: Auseinandergegangen, 92');
  expect(wentIn({ booked: 'Verabredet' })).toContain('Last: Parted, 92');
});

test('what cannot be read is counted and can be taken away', () => {
  const damaged = [
    { key: 'x', value: 1 },
    { key: 'y', value: 2 },
  ];
  const { props, sent } = connect('', { damaged });
  expect(props.damaged?.words).toContain('2 saved conversations can’t be read');
  props.damaged?.save();
  expect(sent).toEqual([{ type: 'SAVE_DAMAGED' }]);
});

test('what a newer version has kept is said', () => {
  expect(connect('').props.newer).toBeNull();
  const newer = { runs: new Map([['r1', 1]]), entries: new Map() };
  expect(connect('', { newer }).props.newer).toMatch(/^One thing here was kept by a newer version/);
  const more = { ...newer, entries: new Map([['e1', 2]]) };
  expect(connect('', { newer: more }).props.newer).toMatch(/^2 things here were/);
});

test('progress is linked once a conversation has ended', () => {
  const open = record(talked(['may-be-no']));
  const ended = record(talked(TO_PARTED), { id: 'r2', ended: true });
  expect(connect('', { records: new Map([['r1', open]]) }).props.progress).toBeNull();
  expect(connect('', { records: new Map([['r2', ended]]) }).props.progress).toBe('#/progress');
});

test('plans are linked once there is one; a rule alone is none', () => {
  const rule = { rule: 'Ask.', prospect: '', when: '', ask: '', askIn: 7 };
  const withRule = record(talked(TO_PARTED), { ended: true, plan: rule });
  const withPlan = { ...withRule, plan: { ...rule, ask: 'Who signs?' } };
  expect(connect('', { records: new Map([['r1', withRule]]) }).props.plans).toBeNull();
  expect(connect('', { records: new Map([['r1', withPlan]]) }).props.plans).toBe('#/plans');
});

test('files that were opened are there to be opened again', () => {
  const file = { id: 'mine', name: 'Mine.yaml', text: '', hash: 'abc' };
  const { props } = connect('', { files: new Map([['mine~abc', file]]) });
  expect(props.opened).toEqual([
    { href: '#/brief/mine~abc', name: 'Mine.yaml', went: 'Not played yet' },
  ]);
});

test('a card leads through the costly moments of the last conversation that has ended', () => {
  const ended = record(talked(TO_PARTED), { id: 'old', ended: true, updated: 5 });
  const last = { ...ended, id: 'last', updated: 9 };
  const open = record(talked(['may-be-no']), { id: 'open', updated: 12 });
  const records = new Map([ended, last, open].map((one) => [one.id, one]));
  const { props } = connect('', { records });
  expect(props.cards.map(({ moments }) => moments)).toEqual(['#/moments/last', null, null, null]);
});
