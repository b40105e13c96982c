import { type DBSchema, openDB } from 'idb';
import { parseRecord, type RunRecord } from '../session/record.ts';
import { ConflictError, type Disk, type Raw } from './disk.ts';
import { fileKey, type ScenarioFile } from './scenario-file.ts';

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

  return {
    runs: () => all('runs'),
    files: () => all('files'),
    async putRun(record) {
      const change = database.transaction('runs', 'readwrite');
      const found: unknown = await change.store.get(record.id);
      if (found !== undefined && !continues(found, record)) {
        change.abort();
        await change.done.catch(() => undefined);
        throw new ConflictError(`another conversation is kept as ${record.id}`);
      }
      await Promise.all([change.store.put(record, record.id), change.done]);
    },
    async putFile(file: ScenarioFile) {
      await database.put('files', file, fileKey(file));
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
