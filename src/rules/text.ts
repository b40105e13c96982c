import { own } from '../model/record.ts';
import type { Id, Text } from '../model/scenario.ts';

/** What a text says in a situation; empty where it has neither the situation nor an `else`. */
export function textIn(text: Text, situation: Id): string {
  if (typeof text === 'string') return text;
  return own(text, situation) ?? own(text, 'else') ?? '';
}

/** Some lines by one speaker; null is the buyer. */
export interface Speech {
  readonly speaker: Id | null;
  readonly text: string;
}

const SPOKEN_BY = /^@(\S+) (.*)$/;

/** Splits a text into speeches: a line that begins with `@id ` hands over to that speaker. */
export function speeches(text: string): readonly Speech[] {
  if (text === '') return [];
  const found: { speaker: Id | null; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const named = SPOKEN_BY.exec(line);
    const last = found.at(-1);
    if (named) found.push({ speaker: named[1] ?? null, lines: [named[2] ?? ''] });
    else if (last) last.lines.push(line);
    else found.push({ speaker: null, lines: [line] });
  }
  return found.map(({ speaker, lines }) => ({ speaker, text: lines.join('\n') }));
}
