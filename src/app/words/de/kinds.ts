import type { Kind } from '../../../model/kinds.ts';
import { own } from '../../../model/record.ts';
import { type Named, SOUND } from './sound-kinds.ts';
import { WRONG } from './wrong-kinds.ts';

const KIND: Named<Kind> = { ...SOUND, ...WRONG };

/** `ask/root-cause` as `Ursache`. */
export function kindInWords(kind: Kind): string {
  return KIND[kind][0];
}

/** What a kind is, in one line without its full stop. */
export function kindIs(kind: Kind): string {
  return KIND[kind][1];
}

/** What a fact is about, in a word or two; `about` names a kind of question. */
export function aboutInWords(about: string): string {
  return own<readonly [string, string]>(KIND, `ask/${about}`)?.[0] ?? about;
}
