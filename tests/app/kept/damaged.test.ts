import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Raw } from '../../../src/app/store/disk.ts';
import { exportDamaged, toJson } from '../../../src/app/store/export.ts';
import type { Store } from '../../../src/app/store/store.ts';
import { record, talked } from '../fixtures.ts';
import { type Profile, profile } from './arbitrary.ts';
import { type Damaged, damaged } from './damage.ts';
import { opened, type Shelf, shelf } from './shelf.ts';

/** Something kept under its key, sound or damaged. */
interface Entry extends Damaged {
  readonly key: string;
}

type Kind = 'runs' | 'files';

function entries(kind: Kind, all: ReadonlyMap<string, object>): fc.Arbitrary<readonly Entry[]> {
  const one = ([key, value]: readonly [string, object], n: number): fc.Arbitrary<Entry> => {
    const bad = damaged(kind, { ...value }).map((damage) => ({ key, ...damage }));
    const sound = fc.constant({ key, value, certain: false });
    return kind === 'runs' && n === 0 ? bad : fc.oneof(bad, sound);
  };
  return fc.tuple(...[...all].map(one));
}

/** What was kept, and what has become of it. At least one record is damaged. */
const broken = profile
  .filter(({ records }) => records.size > 0)
  .chain((was) =>
    fc.record({
      was: fc.constant(was),
      runs: entries('runs', was.records),
      files: entries('files', was.files),
    }),
  );

/** All that somebody may do: go on, begin another, open the same files, bring their copy in. */
async function useIt(store: Store, was: Profile): Promise<void> {
  await store.saveRun(record(talked(['may-be-no']), { id: 'quite another' }));
  for (const kept of store.read().records.values()) {
    const run = { ...kept.run, moves: [...kept.run.moves, 'on'] };
    await store.saveRun({ ...kept, run });
  }
  for (const file of was.files.values()) await store.saveFile(file);
  await store.bringIn([...was.records.values()], [...was.files.values()]);
}

/** Keys where something damaged lies, told from what the store says of it. */
function damagedIn(on: Shelf, kind: Kind, list: readonly Raw[]): readonly string[] {
  return list
    .filter(({ key, value }) => says(on[kind].get(key)) === says(value))
    .map(({ key }) => key);
}

function says(value: unknown): string {
  return toJson({ value });
}

test(
  'of 5,000 damaged profiles all start, show what is sound, give what is not, and never write over it',
  {
    timeout: 300_000,
  },
  () =>
    fc.assert(
      fc.asyncProperty(broken, async ({ was, runs, files }) => {
        const pairs = (all: readonly Entry[]) => all.map(({ key, value }) => [key, value] as const);
        const on = shelf(pairs(runs), pairs(files));
        const [before, beforeFiles] = [new Map(on.runs), new Map(on.files)];
        const store = await opened(on.disk);
        const { records, files: sound, damaged: bad, trouble } = store.read();

        expect(trouble).toBeNull();
        expect(records.size + sound.size + bad.length).toBe(runs.length + files.length);
        for (const { key, value, certain } of runs) {
          if (certain) expect(records.has(key)).toBe(false);
          else if (was.records.get(key) === value) expect(records.get(key)).toEqual(value);
        }
        for (const { key, value } of files) {
          if (was.files.get(key) === value) expect(sound.get(key)).toEqual(value);
        }
        expect(bad.length).toBeGreaterThanOrEqual(
          [...runs, ...files].filter((e) => e.certain).length,
        );
        expect(JSON.parse(exportDamaged(bad))).toEqual(JSON.parse(toJson({ damaged: bad })));

        const keys = { runs: damagedIn(on, 'runs', bad), files: damagedIn(on, 'files', bad) };
        await useIt(store, was);
        for (const key of keys.runs) {
          expect(on.writes).not.toContain(`runs ${key}`);
          expect(on.runs.get(key)).toBe(before.get(key));
        }
        for (const key of keys.files) {
          expect(on.writes).not.toContain(`files ${key}`);
          expect(on.files.get(key)).toBe(beforeFiles.get(key));
        }
        expect(on.writes).not.toContain('*');

        const again = (await opened(on.disk)).read();
        expect(says(again.damaged)).toBe(says(bad));
        const played = [...again.records.values()].map(({ run }) => says(run.moves.join('\n')));
        for (const { run } of was.records.values()) {
          const start = says(run.moves.join('\n')).replace(/"\s*\}$/, '');
          expect(played.some((moves) => moves.startsWith(start))).toBe(true);
        }
        for (const key of was.files.keys()) expect(again.files.has(key)).toBe(true);
      }),
      { numRuns: 5000, seed: 20_261_126 },
    ),
);
