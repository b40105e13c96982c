// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ServicesProvider } from '../../../src/app/shell/services.ts';
import { RoomPage } from '../../../src/app/workshop/RoomPage.tsx';
import { WorkshopProvider } from '../../../src/app/workshop/services.ts';
import type { View } from '../../../src/room/views.ts';
import { services } from '../services.ts';
import { CODE, type FakeServer, fakeServer, view } from './fakes.ts';

function show({ options, seats }: FakeServer) {
  const { dial, later } = options;
  const workshop = { dial, seats, later, server: async () => ({ scenarios: [], addresses: [] }) };
  render(
    <ServicesProvider value={services}>
      <WorkshopProvider value={workshop}>
        <Suspense fallback={null}>
          <RoomPage code={CODE} />
        </Suspense>
      </WorkshopProvider>
    </ServicesProvider>,
  );
}

async function arrive(server: FakeServer, seen: View) {
  await act(async () => {
    server.hears().connected();
    await server.settle();
    server.hears().view({ version: 4, parts: seen });
  });
}

beforeAll(() => {
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.close = () => {};
});
afterEach(cleanup);

test('somebody joins without a name, sees the moves and votes', async () => {
  const server = fakeServer();
  show(server);
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  await arrive(server, view());
  expect(server.entered[0]?.join).toEqual({ name: null });
  fireEvent.click(await screen.findByText('The second.', {}, { timeout: 10_000 }));
  await act(server.settle);
  expect(server.acted).toMatchObject([
    { seen: 4, action: { type: 'vote', decision: 1, round: 'first', move: 'two' } },
  ]);
});

test('the big screen says how many voted, and moves the room on once however often it is pressed', async () => {
  const server = fakeServer();
  server.enter = { ok: true, seat: 1, kind: 'facilitator' };
  server.seats.keep(CODE, { secret: 's', kind: 'facilitator', join: null, unsent: [] });
  show(server);
  const seen = view();
  await arrive(server, { ...seen, you: { ...seen.you, kind: 'facilitator' } });
  const reveal = await screen.findByRole('button', { name: 'Show the votes' }, { timeout: 10_000 });
  expect(screen.getByText('0 of 3 voted')).not.toBeNull();
  fireEvent.click(reveal);
  fireEvent.click(reveal);
  await act(server.settle);
  expect(server.acted.map(({ action }) => action)).toEqual([{ type: 'reveal' }]);
});

test('where the workshop goes on, the phone goes along in its seat, and can come back to read', async () => {
  const NEXT = 'FHJKMN';
  const server = fakeServer();
  show(server);
  fireEvent.change(screen.getByLabelText('Your name'), { target: { value: 'Ana' } });
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  await arrive(server, view());
  const secret = server.entered[0]?.secret ?? '';
  const on = view({ next: NEXT });
  await act(async () => server.hears().view({ version: 5, parts: on }));
  expect(location.hash).toBe(`#/room/${NEXT}`);
  expect(server.seats.read(NEXT)).toEqual({
    ...{ secret, kind: null, join: { name: 'Ana' }, unsent: [], before: CODE },
  });
  cleanup();
  location.hash = `#/room/${CODE}`;
  show(server);
  await arrive(server, on);
  const along = await screen.findByRole('link', { name: 'Go along' }, { timeout: 10_000 });
  expect(along.getAttribute('href')).toBe(`#/room/${NEXT}`);
  expect(location.hash).toBe(`#/room/${CODE}`);
});
