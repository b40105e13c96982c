import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Conversation, say, start } from '../../src/engine/conversation.ts';
import { speeches } from '../../src/rules/text.ts';
import { example, mustRead } from '../fixtures/files.ts';

interface AxNode {
  readonly nodeId: string;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

/** All text in the log, as the browser hands it to a screen reader, in order. */
async function heardInLog(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly AxNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const texts = (node: AxNode | undefined): readonly string[] => {
    if (node === undefined) return [];
    if (node.role?.value === 'StaticText') return [String(node.name?.value)];
    return (node.childIds ?? []).flatMap((id) => texts(byId.get(id)));
  };
  return flat(texts(nodes.find(({ role }) => role?.value === 'log')).join(' '));
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Everything that is said in a conversation, by whomever, in order. */
function saidIn({ opening, turns }: Conversation): readonly string[] {
  const heard = (texts: readonly string[]) => texts.flatMap(speeches).map(({ text }) => flat(text));
  return [
    ...heard([opening.line]),
    ...turns.flatMap(({ words, shown }) => [flat(words), ...heard([shown.reply, shown.line])]),
  ].filter((text) => text !== '');
}

const table = readFileSync('scenarios/kitchen-table.yaml', 'utf8');

for (const { name, loaded, at } of [
  { name: 'one buyer', loaded: example(), at: 0 },
  { name: 'several speakers', loaded: mustRead('kitchen-table', table), at: 1 },
]) {
  test(`every line of a conversation stands once and in order in the accessibility tree: ${name}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('preferences', '{"forecasts": false}'));
    await page.goto(`/#/brief/${loaded.scenario.id}?seed=7`);
    await page.getByRole('button', { name: 'Begin' }).click();
    let conversation = start(loaded, 7);
    while (conversation.position.ending === null) {
      const { offered } = conversation;
      const place = at % offered.length;
      const said = say(conversation, offered[place]?.move ?? '');
      if (!said.ok) throw new Error(said.error.code);
      conversation = said.value;
      await expect(page.getByRole('group', { name: 'What do you say?' })).toBeVisible();
      await page.keyboard.press(String(place + 1));
      await expect(page.getByRole('log').locator('> div')).toHaveCount(
        conversation.turns.length + 1,
      );
      await expectOnceInOrder(page, conversation);
    }
    await expect(page.getByRole('button', { name: 'Read the debrief' })).toBeVisible();
    expect(conversation.turns.length).toBeGreaterThan(1);
  });
}

async function expectOnceInOrder(page: Page, conversation: Conversation): Promise<void> {
  let rest = await heardInLog(page);
  for (const line of saidIn(conversation)) {
    const place = rest.indexOf(line);
    expect(place, `“${line}” in “${rest}”`).toBeGreaterThanOrEqual(0);
    rest = rest.slice(place + line.length);
  }
  const all = await heardInLog(page);
  for (const line of new Set(saidIn(conversation))) {
    const times = saidIn(conversation).filter((other) => other.includes(line)).length;
    expect(all.split(line).length - 1, `“${line}”`).toBe(times);
  }
}
