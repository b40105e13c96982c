import { openSqlite, type Synchronous } from './sqlite.ts';
import type { Store } from './store.ts';

/** Where rooms are kept. */
export interface Place {
  /** The folder of a file, for one server alone. */
  readonly data: string;
  readonly synchronous?: Synchronous;
  /** Of a PostgreSQL that several servers share; null for the file. */
  readonly database: string | null;
}

export async function openStore({ database, data, synchronous }: Place): Promise<Store> {
  if (database === null) return openSqlite(data, synchronous);
  // Only then, so that a server on its own starts quicker.
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(database);
}
