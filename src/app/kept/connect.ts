import type { Copy, Refused } from '../store/import.ts';
import type { BroughtIn } from '../store/join.ts';
import { countNewer } from '../store/sorted.ts';
import type { Erased, Kept } from '../store/store.ts';
import { broughtIn, ERASED, goes, KEPT, reason, unreadable } from '../words/kept.ts';

/** What the browser says of keeping this: null while it is being asked. */
export type Promised = 'yes' | 'no' | 'refused' | 'never' | null;

/** What was done here last. */
export type Done =
  | { readonly did: 'nothing' | 'reading' | 'copy-saved' | 'damaged-saved' | 'none-to-erase' }
  | {
      readonly did: 'brought-in';
      readonly copy: Copy;
      /** Null where storage was still waited for. */
      readonly counted: BroughtIn | null;
    }
  | { readonly did: 'erased'; readonly erased: Erased };

export interface KeptSnapshot {
  readonly kept: Kept;
  /** Whether any setting is other than at first. */
  readonly chosen: boolean;
  readonly promised: Promised;
  readonly done: Done;
  readonly erasing: boolean;
}

export type KeptEvent =
  | { readonly type: 'SAVE_COPY' | 'SAVE_DAMAGED' | 'ASK' }
  | { readonly type: 'ASK_ERASE' | 'NONE_TO_ERASE' | 'KEEP' | 'ERASE' }
  | { readonly type: 'BRING_IN'; readonly file: File };

export interface KeptProps {
  readonly counts: readonly {
    readonly name: string;
    readonly count: number;
    readonly note: string | null;
  }[];
  readonly promise: { readonly words: string; readonly ask: (() => void) | null };
  readonly said: string | null;
  /** The rest of what could not be read, a line each. */
  readonly refused: readonly string[];
  /** Null where there is nothing of the kind. */
  readonly saveCopy: (() => void) | null;
  readonly saveDamaged: (() => void) | null;
  bringIn(file: File | undefined): void;
  askErase(): void;
  readonly erasing: {
    readonly open: boolean;
    readonly words: string;
    /** What was saved while it was open. */
    readonly said: string | null;
  };
  keep(): void;
  erase(): void;
}

/** Of what could not be read, so many are listed. */
const LISTED = 20;

const PROMISE: Readonly<Record<NonNullable<Promised>, string>> = {
  yes: KEPT.promised,
  no: KEPT.notPromised,
  refused: KEPT.asked,
  never: KEPT.cannotPromise,
};

export function connectKept(
  { kept, chosen, promised, done, erasing }: KeptSnapshot,
  send: (event: KeptEvent) => void,
): KeptProps {
  const { records, files, entries, newer, damaged } = kept;
  const unread = unreadNewer(kept);
  const sound = records.size + files.size + entries.size + unread;
  const bad = damaged.length;
  return {
    counts: [
      { name: KEPT.conversations, count: records.size, note: null },
      { name: KEPT.entries, count: entries.size, note: null },
      { name: KEPT.files, count: files.size, note: null },
      ...(countNewer(newer) === 0
        ? []
        : [{ name: KEPT.newer, count: countNewer(newer), note: KEPT.newerNote }]),
      { name: KEPT.damaged, count: bad, note: bad === 0 ? null : KEPT.damagedNote },
    ],
    promise: {
      words: promised === null ? KEPT.asking : PROMISE[promised],
      ask: promised === 'no' ? () => send({ type: 'ASK' }) : null,
    },
    said: saidOf(done),
    refused: done.did === 'brought-in' && done.counted ? listed(done.copy) : [],
    saveCopy: sound === 0 ? null : () => send({ type: 'SAVE_COPY' }),
    saveDamaged: bad === 0 ? null : () => send({ type: 'SAVE_DAMAGED' }),
    bringIn: (file) => {
      if (file) send({ type: 'BRING_IN', file });
    },
    askErase: () => send({ type: sound + bad === 0 && !chosen ? 'NONE_TO_ERASE' : 'ASK_ERASE' }),
    erasing: {
      open: erasing,
      words: goes({
        conversations: records.size,
        answers: entries.size,
        files: files.size,
        newer: unread,
        damaged: bad,
        settings: chosen,
      }),
      said: done.did === 'copy-saved' || done.did === 'damaged-saved' ? saidOf(done) : null,
    },
    keep: () => send({ type: 'KEEP' }),
    erase: () => send({ type: 'ERASE' }),
  };
}

/** What a newer version has kept and this one can't read at all. */
function unreadNewer({ records, entries, newer }: Kept): number {
  const runs = [...newer.runs.keys()].filter((id) => !records.has(id));
  return runs.length + [...newer.entries.keys()].filter((id) => !entries.has(id)).length;
}

function saidOf(done: Done): string | null {
  switch (done.did) {
    case 'nothing':
      return null;
    case 'reading':
      return KEPT.reading;
    case 'copy-saved':
      return KEPT.copySaved;
    case 'damaged-saved':
      return KEPT.damagedSaved;
    case 'none-to-erase':
      return KEPT.nothing;
    case 'erased':
      return ERASED[done.erased];
    case 'brought-in':
      return broughtInOf(done.copy, done.counted);
  }
}

function broughtInOf(copy: Copy, counted: BroughtIn | null): string {
  const { records, files, entries, refused } = copy;
  const [first] = refused;
  if (first && records.length + files.length + entries.length === 0 && refused.length === 1) {
    return unreadable(first.where, first.why);
  }
  if (counted === null) return KEPT.waiting;
  return broughtIn(counted, refused);
}

/** All but the first, which the line above names. */
function listed({ refused }: Copy): readonly string[] {
  const rest = refused.slice(1);
  const lines = rest.slice(0, LISTED).map(({ where, why }: Refused) => reason(where, why));
  return rest.length > LISTED ? [...lines, KEPT.rest(rest.length - LISTED)] : lines;
}
