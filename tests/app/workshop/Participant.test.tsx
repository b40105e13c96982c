// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ServicesProvider } from '../../../src/app/shell/services.ts';
import { JoinForm } from '../../../src/app/workshop/JoinForm.tsx';
import { LineTrouble } from '../../../src/app/workshop/LineTrouble.tsx';
import type { LineView } from '../../../src/app/workshop/line.ts';
import { Phone } from '../../../src/app/workshop/Participant.tsx';
import { connectPhone } from '../../../src/app/workshop/phone.ts';
import type { View } from '../../../src/room/views.ts';
import { played } from '../../review/played.ts';
import { services } from '../services.ts';
import { view } from './fakes.ts';

const { scenario } = played('fit', 'may-be-no');
type At = Pick<LineView, 'waiting' | 'state' | 'refusal'>;
const HERE: At = { waiting: [], state: { at: 'here' }, refusal: null };

function show(seen: View, at: At = HERE, act = vi.fn()) {
  const props = connectPhone(seen, at, scenario, act);
  render(
    <ServicesProvider value={services}>
      <Phone {...props} code={seen.room.code} />
    </ServicesProvider>,
  );
  return act;
}

beforeAll(() => {
  window.scrollTo = () => {};
});
afterEach(cleanup);

test('the moves are buttons with letters, and pressing one votes', () => {
  const act = show(view());
  expect(screen.getByText('I have until half past.')).not.toBeNull();
  const moves = screen.getAllByRole('button', { pressed: false });
  expect(moves.map((move) => move.textContent)).toEqual([
    'AThe first.',
    'BThe second.',
    'CThe third.',
  ]);
  fireEvent.click(screen.getByText('The third.'));
  expect(act).toHaveBeenCalledWith({ type: 'vote', decision: 1, round: 'first', move: 'three' });
});

test('a vote that can’t go out yet is shown as voted, and as kept', () => {
  const action = { type: 'vote', decision: 1, round: 'first', move: 'two' } as const;
  const waiting = [{ id: 'a', seen: 1, action, taken: null }];
  show(view(), { ...HERE, waiting, state: { at: 'away' } });
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('BThe second.');
  expect(screen.getByText('Kept here; it goes out when the network is back.')).not.toBeNull();
  expect(screen.getByText('No connection. Trying again.')).not.toBeNull();
});

test('a vote that came too late says so', () => {
  const action = { type: 'vote', decision: 1, round: 'first', move: 'two' } as const;
  show(view(), { ...HERE, refusal: { action, reason: 'passed' } });
  expect(screen.getByText(/came too late/)).not.toBeNull();
});

test('a code is read however it is typed, and what is none is said to be none', () => {
  const join = vi.fn();
  render(
    <ServicesProvider value={services}>
      <JoinForm code={null} onJoin={join} />
    </ServicesProvider>,
  );
  const code = screen.getByLabelText('Code');
  fireEvent.change(code, { target: { value: 'abc' } });
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(screen.getByRole('alert').textContent).toMatch(/six letters/);
  expect(document.activeElement).toBe(code);
  fireEvent.change(code, { target: { value: 'bcd-fhj' } });
  fireEvent.change(screen.getByLabelText('Your name'), { target: { value: '  Ana ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(join.mock.calls).toEqual([['BCDFHJ', 'Ana']]);
});

test('a room that can’t be shown says why, as a heading', () => {
  render(
    <ServicesProvider value={services}>
      <LineTrouble state={{ at: 'gone', why: 'erased' }} onAgain={vi.fn()} onLeave={vi.fn()} />
    </ServicesProvider>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^This room was ended/);
});
