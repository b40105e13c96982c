import { fail, ok, type Result } from '../../model/result.ts';
import { type Entry, parseEntry } from '../session/entry.ts';
import { COPY, copyOfToday } from '../session/migrations.ts';
import { parseRecord, type RunRecord } from '../session/record.ts';
import { jsonFault } from './json-fault.ts';
import { parseFile, type ScenarioFile } from './scenario-file.ts';

/** In bytes. */
const MAX_SIZE = 50_000_000;
/** Of lists within lists, from an entry down. Deeper ones could not be written again. */
const MAX_DEPTH = 64;

/** Something that was not taken from a copy: its place there, and what is wrong with it. */
export interface Refused {
  /** `records[4]`, or `line 3, column 9`, or `the file`. */
  readonly where: string;
  readonly why: string;
}

/** What could be read of a copy, and what could not. */
export interface Copy {
  readonly records: readonly RunRecord[];
  readonly files: readonly ScenarioFile[];
  readonly entries: readonly Entry[];
  readonly refused: readonly Refused[];
}

const EMPTY = { records: [], files: [], entries: [] } as const;

/** Reads a file that the reader picked. Never rejects. */
export async function readCopyFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<Copy> {
  if (file.size > MAX_SIZE) return refuse('the file', 'larger than 50 MB');
  try {
    const bytes = await file.arrayBuffer();
    const text = decode(bytes);
    return text === null ? refuse('the file', 'not text') : readCopy(text);
  } catch {
    return refuse('the file', 'it could not be opened');
  }
}

/** Reads the text of a copy, and as much of it as is sound. Never throws. */
export function readCopy(text: string): Copy {
  const read = parse(text);
  if (!read.ok) return { ...EMPTY, refused: [read.error] };
  const { format, version, records, files, entries, damaged } = copyOfToday(read.value);
  if (format !== COPY.format) return refuse('format', 'no copy of this app');
  if (version !== COPY.version) {
    return refuse('version', 'written by a newer version of Opening Move');
  }
  if (records === undefined && files === undefined && entries === undefined) {
    return damaged === undefined
      ? refuse('the file', 'no copy of this app')
      : refuse('damaged', 'this is what was damaged, and no copy');
  }
  const refused: Refused[] = [];
  return {
    records: sound('records', records, parseRecord, refused),
    files: sound('files', files, parseFile, refused),
    entries: sound('entries', entries, parseEntry, refused),
    refused,
  };
}

function sound<T>(
  name: string,
  list: unknown,
  read: (value: unknown) => Result<T, string>,
  refused: Refused[],
): readonly T[] {
  if (!Array.isArray(list)) {
    refused.push({ where: name, why: 'not a list' });
    return [];
  }
  return list.flatMap((value: unknown, n) => {
    const entry = isDeep(value) ? fail('lists within lists without end') : read(value);
    if (entry.ok) return [entry.value];
    refused.push({ where: `${name}[${n}]`, why: entry.error });
    return [];
  });
}

function parse(text: string): Result<Readonly<Record<string, unknown>>, Refused> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(value as Readonly<Record<string, unknown>>)
      : fail({ where: 'the file', why: 'no copy of this app' });
  } catch {
    const at = jsonFault(text) ?? 0;
    return fail({ where: placeIn(text, at), why: at < text.length ? 'not JSON' : 'it breaks off' });
  }
}

/** As editors count. */
function placeIn(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

/** Null where the bytes aren't UTF-8. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(where: string, why: string): Copy {
  return { ...EMPTY, refused: [{ where, why }] };
}
