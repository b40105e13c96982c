import type { Mistake } from '../open/read-file.ts';
import type { ScenarioFile } from '../store/scenario-file.ts';

/** In bytes. */
const MAX_SIZE = 1_000_000;

/** What became of a file that was picked or dropped. */
export type Opened =
  | { readonly is: 'opened'; readonly file: ScenarioFile }
  | { readonly is: 'mistakes'; readonly name: string; readonly mistakes: readonly Mistake[] }
  | { readonly is: 'too-large' | 'not-text' | 'failed' };

/** Reads a file from the reader's disk as a scenario. Never rejects. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MAX_SIZE) return { is: 'too-large' };
  try {
    const text = decode(await file.arrayBuffer());
    if (text === null) return { is: 'not-text' };
    const { readFile } = await import('../open/read-file.ts');
    const read = readFile(file.name, text);
    if (!read.ok) return { is: 'mistakes', name: file.name, mistakes: read.error };
    const { scenario, hash } = read.value;
    return { is: 'opened', file: { id: scenario.id, name: file.name, text, hash } };
  } catch {
    return { is: 'failed' };
  }
}

/** Null where the bytes aren't UTF-8 text. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
