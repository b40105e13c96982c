import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Action } from '../../src/room/actions.ts';
import { host } from '../../src/server/host.ts';
import { serve } from '../../src/server/serve.ts';
import { facilitating, joining, newSecret } from '../server/phones.ts';
import { device, expect, heading, SCREEN } from './workshop-people.ts';

/** A room that a test leads over its wire, and the big screen in a browser. */
export interface Led {
  readonly big: Page;
  /** Through one decision, with a few votes, by a move, null for the first; `seen` is called at each of its stages. */
  decide(move: string | null, seen: (stage: string) => Promise<void>): Promise<void>;
  end(): Promise<void>;
}

/** `seed` draws the situation, and the order of the moves. */
export async function led(browser: Browser, scenario: string, seed: number): Promise<Led> {
  const data = mkdtempSync(join(tmpdir(), 'opening-move-led-'));
  const serving = await serve({
    ...{ port: 0, hostname: '127.0.0.1', data, app: 'dist', scenarios: 'scenarios' },
    ...{ database: null, behindProxy: false, openMetrics: false, write() {} },
    host: { ...host, newSeed: () => seed },
  });
  const lead = await facilitating(serving.port, scenario);
  const phones = await Promise.all(
    ['Ana', 'Ben', null].map((name) => joining(serving.port, lead.code, name)),
  );
  const secret = newSecret();
  await lead.act({ type: 'invite', kind: 'facilitator', secret });
  const { page: big } = await device(browser, SCREEN);
  await big.goto(`http://127.0.0.1:${serving.port}/#/room/${lead.code}/as/${secret}`);
  await lead.do({ type: 'begin' });
  /** As a person would: not too much at once. */
  const go = async (action: Action): Promise<void> => {
    const answer = await lead.act(action);
    if (answer.ok) return lead.until((phone) => phone.version >= answer.version);
    if (answer.reason !== 'too-many')
      throw new Error(`${action.type} is refused: ${answer.reason}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return go(action);
  };
  return {
    big,
    async decide(move, seen) {
      await go({ type: 'ask' });
      const number = lead.view?.room.decision?.number ?? 0;
      for (const [n, phone] of phones.entries()) {
        await phone.until(({ view }) => view?.room.decision?.number === number);
        await phone.vote(n % 2);
      }
      await expect(big.getByText('3 of 3 voted')).toBeVisible();
      await seen('vote');
      await go({ type: 'reveal' });
      await heading(big, 'How you voted');
      await seen('split');
      await go({ type: 'talk' });
      await heading(big, 'Talk it over');
      await seen('talk');
      await go({ type: 'close' });
      await heading(big, 'Decide');
      await seen('decided');
      const first = lead.view?.room.decision?.offered[0]?.move ?? '';
      await go({ type: 'say', decision: number, move: move ?? first });
      await heading(big, 'The reply');
      await seen('reply');
    },
    async end() {
      for (const phone of [lead, ...phones]) phone.leave();
      await serving.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
