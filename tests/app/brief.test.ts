import { expect, test } from 'vitest';
import { type BriefEvent, type BriefSnapshot, connectBrief } from '../../src/app/brief/connect.ts';
import { pack } from './fixtures.ts';

function connect(overrides: Partial<BriefSnapshot> = {}) {
  const sent: BriefEvent[] = [];
  const settings = { coach: 'off', readAloud: false, blind: false } as const;
  const props = connectBrief({ pack, settings, voice: true, seed: null, ...overrides }, (event) =>
    sent.push(event),
  );
  return { props, sent };
}

test('the brief tells what the seller knows, and nothing that is to be found out', () => {
  const { props } = connect();
  expect(props.brief[0]).toContain('Nine minutes');
  expect(props.buyer).toMatchObject({ name: 'Marta Oyelaran', portrait: 'marta-2' });
  expect(props.time).toContain('9 minutes');
  const words = JSON.stringify(props);
  for (const { truth } of Object.values(pack.scenario.situations))
    expect(words).not.toContain(truth);
  expect(words).not.toContain('paper slips, a week late');
});

test('a good no counts as much as a good yes, and pressure never pays: it says so', () => {
  const heads = connect().props.judged.map(({ head }) => head);
  expect(heads).toContain('A good no counts as much as a good yes');
  expect(heads).toContain('Never rewarded');
});

test('the settings are the coach and reading aloud, the latter only where there is a voice', () => {
  const { props, sent } = connect();
  expect(props.coach.map(({ value, chosen }) => [value, chosen])).toEqual([
    ['off', true],
    ['hint', false],
    ['each-move', false],
  ]);
  props.coach[1]?.choose();
  props.aloud?.turn(true);
  props.begin();
  expect(sent).toEqual([
    { type: 'SET', settings: { coach: 'hint', readAloud: false, blind: false } },
    { type: 'SET', settings: { coach: 'off', readAloud: true, blind: false } },
    { type: 'BEGIN' },
  ]);
  expect(connect({ voice: false }).props.aloud).toBeNull();
  expect(connect({ seed: 12 }).props.seeded).toContain('seed 12');
});

test('the notebook can be left out', () => {
  const { props, sent } = connect();
  expect(props.blind.on).toBe(false);
  props.blind.turn(true);
  expect(sent).toEqual([
    { type: 'SET', settings: { coach: 'off', readAloud: false, blind: true } },
  ]);
});
