import type { Id } from '../model/scenario.ts';

/** What the name of an overlay's file says. */
export interface OverlayName {
  /** The scenario that it translates. */
  readonly id: Id;
  /** A tag as browsers and pages have them: `de`, `pt-br`. */
  readonly language: string;
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
const NAME = /^([^.]+)\.([^.]+)\.ya?ml$/;

export function isLanguage(tag: string): boolean {
  return LANGUAGE.test(tag);
}

/** The parts of a name such as `twelve-day-close.de.yaml`, without folders; null for any other. */
export function overlayName(name: string): OverlayName | null {
  const [, id, language] = NAME.exec(name) ?? [];
  return id !== undefined && language !== undefined && isLanguage(language)
    ? { id, language }
    : null;
}
