// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Pack } from '../../src/app/catalogue/pack.ts';
import { told } from '../../src/app/catalogue/told.ts';
import { Compare } from '../../src/app/compare/Compare.tsx';
import { connectCompare } from '../../src/app/compare/connect.ts';
import { Asked } from '../../src/app/drills/Asked.tsx';
import { Over } from '../../src/app/drills/Over.tsx';
import { connectOver } from '../../src/app/drills/over.ts';
import type { Done } from '../../src/app/drills/sitting.ts';
import { ToldIn } from '../../src/app/parts/told-in.ts';
import { ServicesProvider } from '../../src/app/shell/services.ts';
import type { Conversation } from '../../src/engine/conversation.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Run } from '../../src/engine/run.ts';
import { textsOf } from '../../src/scenario/texts.ts';
import { played } from '../review/played.ts';
import { ask, TODAY } from './drills/asked.ts';
import { drawn, pack, record } from './fixtures.ts';
import { services } from './services.ts';

/* The page is in English here, so a scenario in German is the one that is in another language. */

beforeAll(() => {
  window.scrollTo = () => {};
  // jsdom has no dialogs that open and close.
  HTMLDialogElement.prototype.close = () => {};
});
afterEach(cleanup);

/** Every text of the example with `de: ` before it, what people are called apart. */
const words = Object.fromEntries(
  textsOf(drawn.scenario)
    .filter(({ path }) => !path.endsWith('.name'))
    .map(({ path, text }) => [path, `de: ${text}`]),
);
const german: Pack = told(drawn, words, 'de');

async function show(screenful: ReactNode): Promise<void> {
  await act(async () => {
    render(
      <ServicesProvider value={services}>
        <Suspense>{screenful}</Suspense>
      </ServicesProvider>,
    );
  });
}

function retoldIn({ told: loaded }: Pack, run: Run): Conversation {
  const again = replay(loaded, run);
  if (!again.ok) throw new Error(again.error.code);
  return again.value.conversation;
}

/** The texts on the page: in German, and in English. */
function texts(): { readonly de: readonly string[]; readonly en: readonly string[] } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all = { de: [] as string[], en: [] as string[] };
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    all[parent?.closest('[lang]')?.getAttribute('lang') === 'de' ? 'de' : 'en'].push(
      textContent ?? '',
    );
  }
  return all;
}

/** That what is the scenario's is marked as German, and nothing of the app's. */
function marked(): void {
  const { de, en } = texts();
  expect(en.filter((text) => text.includes('de: '))).toEqual([]);
  const names = Object.values(german.scenario.cast).map(({ name }) => name);
  expect(de.filter((text) => !text.startsWith('de: ') && !names.includes(text))).toEqual([]);
  expect(de.length).toBeGreaterThan(5);
}

test('a drill is asked and told in the words it is read in, marked with their language', async () => {
  const done: Done[] = [];
  const saved = vi.spyOn(services.store, 'saveEntry');
  await show(
    <Asked
      ask={ask()}
      nth={1}
      all={1}
      today={TODAY}
      pack={Promise.resolve(german)}
      onDone={(one) => done.push(one)}
      onNext={() => {}}
    />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`de: ${pack.scenario.title}`);
  marked();
  const [first] = screen.getAllByRole('button', { name: /^\d? ?de: / });
  if (first) fireEvent.click(first);
  expect(screen.getByRole('region', { name: 'What it came to' }).textContent).toContain('de: ');
  marked();
  // What is kept is the original's.
  expect(saved.mock.calls[0]?.[0]).toMatchObject({ scenario: pack.scenario.id, hash: pack.hash });
  expect(done).toMatchObject([{ title: `de: ${pack.scenario.title}`, lang: 'de' }]);
});

test('at the end of a sitting each conversation is named in its own language', async () => {
  const done = [{ title: 'Geht Montag?', lang: 'de', loss: 0, due: TODAY + 1 }];
  const drills = { cards: [], decisions: [], whole: true, today: TODAY };
  await show(<Over {...connectOver({ done, of: null, drills }, () => {})} />);
  expect(texts().de).toEqual(['Geht Montag?']);
});

test('two runs stand side by side in the words they are read in', async () => {
  const conversations = [
    played('fit', 'may-be-no last-close which-part ask-for-session send-deck'),
    played('no-fit', 'may-be-no last-close which-part not-your-fix'),
  ].map((conversation) => retoldIn(german, conversation.run));
  const [one, two] = conversations.map((conversation, n) => ({
    conversation,
    record: record(conversation, { id: `r${n}`, started: n, ended: true }),
  }));
  if (!one || !two) throw new Error('two are compared');
  await show(
    <ToldIn value="de">
      <Compare view={connectCompare([one, two], null)} waiting={null} />
    </ToldIn>,
  );
  marked();
  expect(screen.getByRole('region', { name: 'What was so' }).textContent).toContain('de: ');
});
