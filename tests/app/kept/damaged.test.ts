import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Raw } from '../../../src/app/store/disk.ts';
import { exportDamaged, toJson } from '../../../src/app/store/export.ts';
import type { Store } from '../../../src/app/store/store.ts';
import { answer, record, talked } from '../fixtures.ts';
import { all, type Profile, profile } from './arbitrary.ts';
import { type Damaged, damaged, type Kind } from './damage.ts';
import { opened, type Shelf, shelf } from './shelf.ts';

/** Something kept under its key, sound or damaged. */
interface Lying extends Damaged {
  readonly key: string;
}

function lying(kind: Kind, kept: ReadonlyMap<string, object>): fc.Arbitrary<readonly Lying[]> {
  const one = ([key, value]: readonly [string, object], n: number): fc.Arbitrary<Lying> => {
    const bad = damaged(kind, { ...value }).map((damage) => ({ key, ...damage }));
    const sound = fc.constant({ key, value, certain: false });
    return kind === 'runs' && n === 0 ? bad : fc.oneof(bad, sound);
  };
  return fc.tuple(...[...kept].map(one));
}

/** What was kept, and what has become of it. At least one record is damaged. */
const broken = profile
  .filter(({ records }) => records.size > 0)
  .chain((was) =>
    fc.record({
      was: fc.constant(was),
      runs: lying('runs', was.records),
      files: lying('files', was.files),
      entries: lying('entries', was.entries),
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
  await store.saveEntry({ ...answer, id: 'quite another' });
  await store.bringIn(all(was));
}

/** Keys where something lies that isn't to be touched, told from what the store says of it. */
function lyingIn(on: Shelf, kind: Kind, list: readonly Raw[]): readonly string[] {
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
      fc.asyncProperty(broken, async ({ was, runs, files, entries }) => {
        const pairs = (of: readonly Lying[]) => of.map(({ key, value }) => [key, value] as const);
        const on = shelf(pairs(runs), pairs(files), pairs(entries));
        const before = {
          runs: new Map(on.runs),
          files: new Map(on.files),
          entries: new Map(on.entries),
        };
        const store = await opened(on.disk);
        const {
          records,
          files: sound,
          entries: answers,
          damaged: bad,
          newer,
          trouble,
        } = store.read();
        const every = [...runs, ...files, ...entries];

        expect(trouble).toBeNull();
        expect(records.size + sound.size + answers.size + bad.length).toBe(every.length);
        for (const { key, value, certain } of runs) {
          if (certain) expect(records.has(key)).toBe(false);
          else if (was.records.get(key) === value) expect(records.get(key)).toEqual(value);
        }
        for (const { key, value } of files) {
          if (was.files.get(key) === value) expect(sound.get(key)).toEqual(value);
        }
        for (const { key, value, certain } of entries) {
          if (certain) expect(answers.has(key)).toBe(false);
          else if (was.entries.get(key) === value) expect(answers.get(key)).toEqual(value);
        }
        expect(bad.length).toBeGreaterThanOrEqual(every.filter((one) => one.certain).length);
        expect(JSON.parse(exportDamaged(bad))).toEqual(JSON.parse(toJson({ damaged: bad })));

        const kinds = ['runs', 'files', 'entries'] as const;
        const ahead = [...newer.runs, ...newer.entries].map(([key, value]) => ({ key, value }));
        const keys = kinds.map((kind) => [kind, lyingIn(on, kind, [...bad, ...ahead])] as const);
        await useIt(store, was);
        for (const [kind, some] of keys) {
          for (const key of some) {
            expect(on.writes).not.toContain(`${kind} ${key}`);
            expect(on[kind].get(key)).toBe(before[kind].get(key));
          }
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
        const answered = [...again.entries.values()].map((entry) => says({ ...entry, id: '' }));
        for (const entry of was.entries.values()) {
          expect(answered).toContain(says({ ...entry, id: '' }));
        }
      }),
      { numRuns: 5000, seed: 20_261_126 },
    ),
);
