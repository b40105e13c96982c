import { expect, test, vi } from 'vitest';
import { connectControls, verdictOn } from '../../../src/app/workshop/controls.ts';
import { csvOf } from '../../../src/app/workshop/csv.ts';
import { connectPhone } from '../../../src/app/workshop/phone.ts';
import { phoneAddress, serverIn } from '../../../src/app/workshop/server.ts';
import { CHART } from '../../../src/room/chart.ts';
import { STAGES } from '../../../src/room/stages.ts';
import type { DecisionView, RoomView } from '../../../src/room/views.ts';
import { played } from '../../review/played.ts';
import { view } from './fakes.ts';

const { scenario } = played('fit', 'may-be-no');
const HERE = { waiting: [], state: { at: 'here' }, refusal: null } as const;

function decided(leaders: readonly string[], over: Partial<RoomView> = {}): RoomView {
  const { room } = view({ stage: 'decided', ...over });
  const final = [3, 3, 1].map((count, n) => ({ move: ['one', 'two', 'three'][n] ?? '', count }));
  return { ...room, decision: { ...room.decision, round: null, final, leaders } as DecisionView };
}

test('every step that the screen offers is one that the chart lets', () => {
  for (const stage of STAGES) {
    const act = vi.fn();
    const { main, others } = connectControls(view({ stage }), act);
    for (const control of main ? [main, ...others] : others) control.press();
    const allowed = Object.keys(CHART.states[stage].on ?? {});
    for (const [action] of act.mock.calls) expect(allowed, stage).toContain(action.type);
  }
});

test('a majority has one button, a tie one for each, and the rest are behind another', () => {
  const most = connectControls({ ...view(), room: decided(['two']) }, vi.fn());
  expect(most.main?.words).toBe('Say B, as most want');
  expect(most.folded?.controls.map(({ words }) => words)).toEqual(['Say A', 'Say C']);
  const room = decided(['one', 'two']);
  const tie = connectControls({ ...view(), room }, vi.fn());
  expect(tie.main).toBeNull();
  expect(tie.others.map(({ words }) => words)).toEqual(['Say A', 'Say B']);
  expect(verdictOn(room)).toBe('A tie between A and B. You choose.');
  expect(verdictOn(decided([]))).toBe('Nobody voted. You choose.');
});

test('a phone votes in the round that is open, and says what it voted', () => {
  const act = vi.fn();
  const { picks } = connectPhone(view(), HERE, scenario, act);
  expect(picks.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  picks[1]?.pick();
  expect(act).toHaveBeenCalledWith({ type: 'vote', decision: 1, round: 'first', move: 'two' });
  const voted = view();
  const you = { ...voted.you, votes: [{ decision: 1, first: 'two', second: null }] };
  expect(connectPhone({ ...voted, you }, HERE, scenario, act).vote).toMatch(/^You voted B\./);
  const split = { ...voted, room: { ...voted.room, stage: 'split' as const }, you };
  const decision = { ...voted.room.decision, round: null, first: [] } as unknown as DecisionView;
  const shown = connectPhone({ ...split, room: { ...split.room, decision } }, HERE, scenario, act);
  expect(shown.picks).toEqual([]);
  expect(shown.vote).toBe('You voted B.');
});

test('nobody’s votes are on a phone before they are shown', () => {
  const props = connectPhone(view(), HERE, scenario, vi.fn());
  expect(props.sides).toEqual([]);
});

test('phones are sent to an address that reaches this machine', () => {
  const own = ['http://192.168.1.20:4173'];
  const here = (host: string) => ({
    ...{ protocol: 'http:', host, pathname: '/', origin: `http://${host}` },
  });
  expect(phoneAddress(here('localhost:4173'), own)).toBe('http://192.168.1.20:4173/');
  expect(phoneAddress(here('rooms.example'), own)).toBe('http://rooms.example/');
  expect(phoneAddress(here('localhost:4173'), [])).toBe('http://localhost:4173/');
  expect(serverIn({ scenarios: [], addresses: own })).toEqual({ scenarios: [], addresses: own });
  expect(serverIn({ scenarios: [] })).toBeNull();
});

test('what could be a formula is plain text in the results', () => {
  const row = {
    ...{ road: 1, turn: 1, decision: 1, move: 'm', words: '=1+1', firstVotes: 2, finalVotes: 3 },
    ...{ said: true, best: false, loss: 2 / 3 },
  };
  expect(csvOf([row]).split('\r\n')[1]).toBe(`1,1,1,m,"'=1+1",2,3,true,false,0.667`);
});
