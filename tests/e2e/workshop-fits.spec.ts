import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { drawSituation } from '../../src/engine/chance.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { noBarriers } from './support.ts';
import { led } from './workshop-led.ts';

const PICTURES = 'test-results/workshop';

/** CSS pixels at 1280 by 800: on a wall three metres wide, an x about two centimetres high. */
const LEAST_TYPE = 17;

/** That nothing has to be scrolled, and the moves are large enough. */
async function fits(big: Page, where: string): Promise<void> {
  const { over, type } = await big.evaluate(() => {
    const words = document.querySelector('main ol li span:nth-child(2)');
    return {
      over: document.documentElement.scrollHeight - innerHeight,
      type: words === null ? 99 : Number.parseFloat(getComputedStyle(words).fontSize),
    };
  });
  expect.soft(over, `${where}: pixels below the screen`).toBeLessThanOrEqual(0);
  expect.soft(type, `${where}: type`).toBeGreaterThanOrEqual(LEAST_TYPE);
}

/** The decision with the most moves, and the one with the longest words: a way that leads to each. */
const LONG = [
  { scenario: 'twelve-day-close', situation: 'no-fit', way: 'rain last-close why-now which-part' },
  {
    ...{ scenario: 'last-clever-box', situation: 'fit' },
    way: 'gear-oil why-you-sent-for-me show-me show-me what-came-before show-me never-hear-it is-that-it how-long-left three-stops your-own-part who-lives-with-it the-four-of-us',
  },
] as const;

function seedFor(id: string, situation: string): number {
  const { loaded } = readScenario(id, readFileSync(`scenarios/${id}.yaml`, 'utf8'));
  if (!loaded) throw new Error(`${id} can’t be read`);
  for (let seed = 0; seed < 1_000; seed++) {
    if (drawSituation(loaded.scenario, seed * 7_919) === situation) return seed * 7_919;
  }
  throw new Error(`no seed draws ${situation}`);
}

for (const { scenario, situation, way } of LONG) {
  test(`every decision of ${scenario} is seen at once on the big screen`, async ({ browser }) => {
    test.setTimeout(180_000);
    mkdirSync(PICTURES, { recursive: true });
    const room = await led(browser, scenario, seedFor(scenario, situation));
    const { big } = room;
    for (const [n, move] of way.split(' ').entries()) {
      await room.decide(move, (stage) =>
        stage === 'split' ? fits(big, `split ${n + 1}`) : Promise.resolve(),
      );
    }
    await room.decide(null, async (stage) => {
      await fits(big, `the last, ${stage}`);
      await big.screenshot({ path: `${PICTURES}/40-${scenario}-${stage}.png` });
      await big.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await big.screenshot({ path: `${PICTURES}/40-${scenario}-${stage}-dark.png` });
      if (stage === 'split') await noBarriers(big, 'split, dark');
      await big.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    });
    await room.end();
  });
}
