import { type Entry, isEntry, own } from './entries.ts';
import type { Finding } from './finding.ts';
import type { Nearest } from './nearest.ts';
import type { OverlayName } from './overlay-name.ts';
import { type PlacedText, sameWords } from './texts.ts';

/** Whether the head of an overlay says the same as the name of its file. */
export function checkName(
  file: Entry,
  { id, language }: OverlayName,
  hasOriginal: boolean,
): readonly Finding[] {
  const other = (key: string, expected: string): readonly Finding[] => {
    const found = own(file, key);
    if (typeof found !== 'string' || found === expected) return [];
    const message = `\`${key}: ${found}\`: by the name of this file it is \`${expected}\``;
    return [{ code: 'other-name', path: [key], part: 'value', message, found, expected }];
  };
  const names = [...other('translates', id), ...other('language', language)];
  if (hasOriginal) return names;
  const message = `there is no \`${id}.yaml\` beside this file, or it has mistakes of its own`;
  const hint = 'check that one first';
  return [{ code: 'no-original', path: ['translates'], part: 'value', message, hint }, ...names];
}

/** A text that is translated from what the original says now. */
interface Told {
  readonly placed: PlacedText;
  readonly to: string;
}

/** What holding the texts of an overlay against those of the original came to. */
interface Held {
  readonly findings: readonly Finding[];
  /** By path, the words of all texts that are translated from what the original says now. */
  readonly fresh: ReadonlyMap<string, string>;
}

export function checkTexts(file: Entry, placed: readonly PlacedText[], nearest: Nearest): Held {
  const texts = own(file, 'texts');
  if (!isEntry(texts)) return { findings: [], fresh: new Map() };
  const originals = new Map(placed.map((one) => [one.path, one]));
  const absent = placed.filter(({ path }) => !Object.hasOwn(texts, path));
  const told: Told[] = [];
  const findings = Object.entries(texts).flatMap(([path, entry]): readonly Finding[] => {
    const original = originals.get(path);
    if (!original) return [leftOver(path, absent, nearest)];
    if (!isEntry(entry)) return [];
    const [from, to, was] = ['from', 'to', 'was'].map((key) => own(entry, key));
    if (typeof from !== 'string') return [];
    if (was !== undefined || !sameWords(from, original.text)) {
      return [stale(path, original.text, was !== undefined)];
    }
    if (to === undefined || to === null || (typeof to === 'string' && to.trim() === '')) {
      return [missing(path)];
    }
    if (typeof to === 'string') told.push({ placed: original, to: to.trimEnd() });
    return [];
  });
  return {
    findings: [
      ...absentFrom(absent),
      ...findings,
      ...told.flatMap(checkSpeakers),
      ...checkAlike(told),
    ],
    fresh: new Map(told.map(({ placed: { path }, to }) => [path, to])),
  };
}

function leftOver(path: string, absent: readonly PlacedText[], nearest: Nearest): Finding {
  const near = nearest(
    path,
    absent.map((one) => one.path),
  );
  return {
    code: 'left-over',
    path: ['texts', path],
    part: 'key',
    message: `the scenario has no text \`${path}\``,
    found: path,
    hint: near === null ? 'take it out' : `did you mean \`${near}\`?`,
  };
}

function stale(path: string, now: string, marked: boolean): Finding {
  return {
    code: 'stale-text',
    path: ['texts', path, marked ? 'was' : 'from'],
    part: marked ? 'key' : 'value',
    message: `\`${path}\` was made from other words than the original has now, and the original is shown`,
    ...(marked ? {} : { expected: now }),
    hint: marked
      ? 'put right what stands under `to`, then take `was` out'
      : '`translate` puts the new words beside the old',
  };
}

function missing(path: string): Finding {
  const message = `\`${path}\` isn't translated, and the original is shown`;
  return { code: 'missing-text', path: ['texts', path, 'to'], part: 'value', message };
}

/** Of many that aren't there, so many are told by name. */
const MOST_NAMED = 3;

function absentFrom(absent: readonly PlacedText[]): readonly Finding[] {
  if (absent.length === 0) return [];
  const named = absent.slice(0, MOST_NAMED).map(({ path }) => `\`${path}\``);
  const more = absent.length - named.length;
  const message = `not here, so that the original is shown: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const hint = '`translate` puts in what is missing';
  return [{ code: 'missing-text', path: ['texts'], part: 'key', message, hint }];
}

/** Who speaks in a text, in turn: words before the first name are the buyer's. */
function speakersOf(text: string): string {
  const named = [...text.matchAll(/^@\S+(?= |$)/gm)].map(([name]) => name);
  return (text.startsWith('@') ? named : ['the buyer', ...named]).join(', then ');
}

function checkSpeakers({ placed: { path, text }, to }: Told): readonly Finding[] {
  const [expected, found] = [speakersOf(text), speakersOf(to)];
  if (expected === found) return [];
  const message = `\`${path}\` is spoken by others than in the original`;
  return [
    {
      code: 'other-speakers',
      path: ['texts', path, 'to'],
      part: 'value',
      message,
      found,
      expected,
    },
  ];
}

/** Texts that may be heard at the same place read alike in both languages, or in neither. */
function checkAlike(told: readonly Told[]): readonly Finding[] {
  /** By place and words: the first text that has them. */
  const originals = new Map<string, Told>();
  const translations = new Map<string, Told>();
  return told.flatMap((one): readonly Finding[] => {
    const { path, text, group } = one.placed;
    if (group === null) return [];
    const first = once(originals, `${group} ${text}`, one);
    const alike = once(translations, `${group} ${one.to}`, one);
    const at = { path: ['texts', path, 'to'], part: 'value' } as const;
    if (first.to !== one.to) {
      const message = `\`${first.placed.path}\` and \`${path}\` read alike in the original and not here, so that situations could be told apart by them`;
      return [{ ...at, code: 'told-apart', message, hint: 'put the same words under both' }];
    }
    if (alike.placed.text === text) return [];
    const message = `\`${alike.placed.path}\` and \`${path}\` read alike here and not in the original, so that situations could no longer be told apart by them`;
    return [{ ...at, code: 'run-together', message, hint: 'put one of them another way' }];
  });
}

/** What stands under a key first. */
function once(map: Map<string, Told>, key: string, one: Told): Told {
  const first = map.get(key) ?? one;
  map.set(key, first);
  return first;
}
