import { type DBSchema, openDB } from 'idb';
import { parseRecord, type RunRecord } from '../session/record.ts';
import { ConflictError, type Disk, ErasedError, type Raw } from './disk.ts';
import { fileKey, parseFile, type ScenarioFile } from './scenario-file.ts';

const DATABASE = 'opening-move';
/** Raised whenever what is stored changes shape. An older program then refuses to open it. */
const VERSION = 1;

/** Nothing that comes out is believed before it was parsed. */
interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  files: { key: string; value: unknown };
}

/** Opens the browser's own database; rejects where it is refused, broken or of a newer version. */
export async function openIndexed(): Promise<Disk> {
  const database = await openDB<Schema>(DATABASE, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('runs');
      fresh.createObjectStore('files');
    },
    // A newer program in another window wants to change it: let go, and say so at the next move.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

  async function all(name: 'runs' | 'files'): Promise<readonly Raw[]> {
    const store = database.transaction(name).store;
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, n) => ({ key: String(key), value: values[n] }));
  }

  /** Writes, unless what lies there already is a reason not to. */
  async function put(
    name: 'runs' | 'files',
    key: string,
    value: unknown,
    against: (found: unknown) => Error | null,
  ): Promise<void> {
    const change = database.transaction(name, 'readwrite');
    const reason = against(await change.store.get(key));
    if (reason !== null) {
      change.abort();
      await change.done.catch(() => undefined);
      throw reason;
    }
    await Promise.all([change.store.put(value, key), change.done]);
  }

  return {
    runs: () => all('runs'),
    files: () => all('files'),
    putRun: (record, known) =>
      put('runs', record.id, record, (found) => {
        if (found === undefined && known) {
          return new ErasedError(`${record.id} is there no more`);
        }
        if (found === undefined || continues(found, record)) return null;
        return new ConflictError(`another conversation is kept as ${record.id}`);
      }),
    putFile: (file, key) =>
      put('files', key, file, (found) =>
        found === undefined || isSame(found, file)
          ? null
          : new ConflictError(`something else is kept as ${key}`),
      ),
    async erase() {
      const change = database.transaction(['runs', 'files'], 'readwrite');
      await Promise.all([
        change.objectStore('runs').clear(),
        change.objectStore('files').clear(),
        change.done,
      ]);
    },
  };
}

/** Whether `record` is a later state of what was found. */
function continues(found: unknown, record: RunRecord): boolean {
  const kept = parseRecord(found);
  if (!kept.ok) return false;
  const { moves } = kept.value.run;
  return moves.every((move, n) => record.run.moves[n] === move);
}

function isSame(found: unknown, file: ScenarioFile): boolean {
  const kept = parseFile(found);
  return kept.ok && fileKey(kept.value) === fileKey(file);
}
