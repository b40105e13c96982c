import { describeKind, type Kind, nameOf } from '../../../model/kinds.ts';

/** `ask/root-cause` as `Root cause`. */
export function kindInWords(kind: Kind): string {
  return spaced(nameOf(kind));
}

/** What a kind is, in one line without its full stop. */
export function kindIs(kind: Kind): string {
  return describeKind(kind);
}

/** What a fact is about, in a word or two; `about` names a kind of question. */
export function aboutInWords(about: string): string {
  return spaced(about);
}

function spaced(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
