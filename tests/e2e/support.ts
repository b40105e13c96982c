import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { drawSituation } from '../../src/engine/chance.ts';
import type { Scenario } from '../../src/model/scenario.ts';

/** What the draw of the example depends on; the rest of the scenario doesn't matter to it. */
const WEIGHTS = { fit: 4, 'no-fit': 3, 'not-now': 3 } as const;
export type Situation = keyof typeof WEIGHTS;

/** A seed that draws a situation of the example. */
export function seedFor(situation: Situation): number {
  const situations = Object.fromEntries(
    Object.entries(WEIGHTS).map(([id, weight]) => [id, { weight, right: 'agree', truth: '' }]),
  );
  const scenario = { situations } as unknown as Scenario;
  for (let n = 0; n < 1000; n++) {
    const seed = (n * 40_503_017) % 2 ** 32;
    if (drawSituation(scenario, seed) === situation) return seed;
  }
  throw new Error(`no seed draws ${situation}`);
}

/** Each theme and each width once: what the one changes doesn't hang on the other. */
export const SEEN = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

export const EXAMPLE = 'twelve-day-close';

/** The words of the moves that the tests say, as far as they are needed to find them. */
export const SAY = {
  mayBeNo: 'A few questions first',
  lastClose: 'Walk me through',
  whichPart: 'Which part of those',
  whyNow: 'What makes this worth',
  weekend: 'Another weekend',
  whoElse: 'Who else has to be',
  youSign: 'the one who decides',
  playBack: 'Let me check.',
  session: 'Shall the two of you',
  notYourFix: 'not your fix',
  checklist: 'Then don',
  friday: 'until Friday',
  deck: 'send our deck',
  story: 'at day twelve, by hand',
} as const;

/** The buttons of the moves on offer. */
export function moves(page: Page) {
  return page.getByRole('group', { name: 'What do you say?' }).getByRole('button');
}

/** Says a move by the digit that stands beside its words. */
export async function press(page: Page, words: string): Promise<void> {
  const move = moves(page).filter({ hasText: words });
  await expect(move).toBeVisible();
  const digit = (await move.innerText()).trim().charAt(0);
  await page.keyboard.press(digit);
  await expect(move.filter({ hasText: words })).toHaveCount(0);
}

/** Skips a forecast where one is asked for, by keyboard. */
export async function skipForecast(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip it' });
  await expect(skip).toBeVisible();
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(skip).toHaveCount(0);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Milliseconds in which nothing has changed on a page that stands still. */
const STILL = 150;

/** Until everything has arrived: nothing moves, comes or changes any more. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async (still) => {
    let changed = performance.now();
    const changes = new MutationObserver(() => {
      changed = performance.now();
    });
    changes.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const moves = () => document.getAnimations().some(({ playState }) => playState === 'running');
    while (performance.now() - changed < still || moves()) {
      await new Promise(requestAnimationFrame);
    }
    changes.disconnect();
  }, STILL);
}

/** That axe finds nothing in anybody's way. */
export async function noBarriers(page: Page, screen: string): Promise<void> {
  // Colours are measured as they stay.
  await standsStill(page);
  // Its other mode opens a page more each time, for frames that there are none of here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
  expect(found).toEqual([]);
}

/** All that the page's policy refuses from now on; it grows as that happens. */
export async function refusals(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report: unknown = Reflect.get(globalThis, 'refused');
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return refused;
}
