import { expect, test } from 'vitest';
import { makeCopies } from '../../../src/app/offline/copies.ts';

const HOME = 'https://here.example/app/';

/** The browser's store, as far as it is used: caches in the order they were made. */
function storage() {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => void entries.set(address, response),
    };
  };
  const caches = {
    open: async (name: string) => cacheOf(name) as unknown as Cache,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (address: unknown) => {
      for (const entries of all.values()) {
        const found = entries.get(String(address));
        if (found) return found.clone();
      }
      return undefined;
    },
  };
  return { all, caches };
}

/** A version with these files, each holding its own address. */
async function install(
  version: string,
  paths: readonly string[],
  { caches }: ReturnType<typeof storage>,
) {
  const copies = makeCopies({ home: HOME, version, caches });
  const cache = await caches.open(copies.mine);
  for (const path of paths) await cache.put(`${HOME}${path}`, new Response(path));
  return copies;
}

test('what is the same in a new version is taken over, and nothing else', async () => {
  const shelf = storage();
  await install('one', ['assets/a-1.js', 'assets/b-1.js', 'icon.svg'], shelf);
  const two = makeCopies({ home: HOME, version: 'two', caches: shelf.caches });
  await two.takeOver(
    ['assets/a-1.js', 'assets/c-2.js', 'icon.svg'].map((path) => `${HOME}${path}`),
  );
  expect([...(shelf.all.get(two.mine) ?? [])].map(([address]) => address)).toEqual([
    `${HOME}assets/a-1.js`,
  ]);
});

test('a page of the version before still gets its files, and older ones are let go', async () => {
  const shelf = storage();
  await install('one', ['assets/a-1.js'], shelf);
  await install('two', ['portraits/b-2.svg', 'icon.svg'], shelf);
  const three = await install('three', ['assets/c-3.js'], shelf);
  await three.tidy();
  expect([...shelf.all.keys()]).toEqual([`opening-move ${HOME} two`, `opening-move ${HOME} three`]);
  const had = async (path: string) => (await three.older(`${HOME}${path}`))?.text();
  expect(await had('portraits/b-2.svg')).toBe('portraits/b-2.svg');
  expect(await had('assets/a-1.js')).toBeUndefined();
  expect(await had('icon.svg')).toBeUndefined();
});

test('what isn’t named by its content, or isn’t the app’s, is of no older version', () => {
  const { mayBeOlder } = makeCopies({ home: HOME, version: 'one', caches: storage().caches });
  expect(mayBeOlder(`${HOME}assets/a-1.js`)).toBe(true);
  for (const address of [
    'https://there.example/app/assets/a-1.js',
    'https://here.example/assets/a-1.js',
    `${HOME}index.html`,
    `${HOME}room/assets/17`,
  ]) {
    expect(mayBeOlder(address), address).toBe(false);
  }
});

test('another copy of the app under the same origin keeps its own', async () => {
  const shelf = storage();
  await shelf.caches.open('opening-move https://here.example/other/ one');
  await shelf.caches.open('somebody else');
  for (const version of ['one', 'two', 'three']) {
    await (await install(version, [], shelf)).tidy();
  }
  expect([...shelf.all.keys()]).toEqual([
    'opening-move https://here.example/other/ one',
    'somebody else',
    `opening-move ${HOME} two`,
    `opening-move ${HOME} three`,
  ]);
});
