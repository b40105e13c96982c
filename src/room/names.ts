import { ROOM_LIMITS } from './limits.ts';

/** A name as it is kept: one line, no longer than it may be; null where nothing is left of it. */
export function tidyName(typed: string | null): string | null {
  const line = (typed ?? '').normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  const tidy = [...line].slice(0, ROOM_LIMITS.name).join('').trim();
  return tidy === '' ? null : tidy;
}

/** Control characters, and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
