import { ANSWERS, type Id, type Scenario, type Text } from '../model/scenario.ts';
import { allMoves, beatPlace } from '../rules/lookup.ts';
import { outcomesFor } from '../rules/outcome.ts';
import { speeches } from '../rules/text.ts';
import type { Check, Fault } from './fault.ts';
import { beatPath, movePath, type Path } from './paths.ts';

/** Characters that a seller says in one breath, and a buyer in one speech. */
const MOST_SAID = 180;
const MOST_SPOKEN = 260;
/** LIX: words per sentence plus the share of words over six letters. Above it, prose is officialese. */
const HARDEST = 55;
const LONG_WORD = 6;
/** Shorter texts have no measure. */
const ENOUGH_WORDS = 12;

/** How it reads, as far as that can be counted; nothing here is worse than a warning. */
export function checkProse(scenario: Scenario): readonly Fault[] {
  return [...sayings(scenario), ...textsOf(scenario)].flatMap(({ path, text, most, what }) => [
    ...lookAlike(path, text),
    ...versionsOf(text).flatMap((words) => [
      ...tooLong(path, words, most, what),
      ...tooHard(path, words, what),
    ]),
  ]);
}

interface Prose {
  readonly path: Path;
  readonly text: Text;
  /** Characters. */
  readonly most: number;
  readonly what: string;
}

function sayings(scenario: Scenario): readonly Prose[] {
  return allMoves(scenario).flatMap(({ id, say }) =>
    say.map(({ line }) => ({
      path: [...movePath(scenario, id), 'say'],
      text: line,
      most: MOST_SAID,
      what: `\`${id}\``,
    })),
  );
}

/** What the buyer's side says: replies, lines on arrival, and the notes of facts. */
function textsOf(scenario: Scenario): readonly Prose[] {
  const spoken = (path: Path, text: Text, what: string): Prose => ({
    path,
    text,
    most: MOST_SPOKEN,
    what,
  });
  const beats = Object.values(scenario.phases).flatMap(({ beats: of }) => Object.keys(of));
  return [
    ...allMoves(scenario).flatMap(({ id, outcomes }) =>
      [null, ...ANSWERS]
        .flatMap((answer) => outcomesFor(outcomes, answer))
        .map(({ reply }) => spoken(movePath(scenario, id), reply, `the reply to \`${id}\``)),
    ),
    ...beats.flatMap((beat) =>
      beatPlace(scenario, beat).beat.buyer.map(({ line }) =>
        spoken([...beatPath(scenario, beat), 'buyer'], line, `the line of \`${beat}\``),
      ),
    ),
    ...Object.entries(scenario.facts).map(([fact, { note }]) =>
      spoken(['facts', fact, 'note'], note, `the note of \`${fact}\``),
    ),
  ];
}

function versionsOf(text: Text): readonly string[] {
  const versions = typeof text === 'string' ? [text] : Object.values(text);
  return versions.flatMap((words) => speeches(words).map((speech) => speech.text));
}

function warning(check: Check, path: Path, message: string, hint: string): Fault {
  return { check, severity: 'warning', path, message, hint, witness: null };
}

function tooLong(path: Path, words: string, most: number, what: string): readonly Fault[] {
  if (words.length <= most) return [];
  const message = `${what} is ${words.length} characters in one breath`;
  return [warning('line-length', path, message, `people speak shorter: ${most} at most`)];
}

function tooHard(path: Path, text: string, what: string): readonly Fault[] {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return [];
  const sentences = text.match(/[.!?…]+(?=\s|$)/g)?.length ?? 1;
  const long = words.filter((word) => word.length > LONG_WORD).length;
  const lix = words.length / Math.max(1, sentences) + (100 * long) / words.length;
  if (lix <= HARDEST) return [];
  const message = `${what} reads like a report (LIX ${Math.round(lix)})`;
  return [warning('reading-level', path, message, 'shorter sentences, and words people say aloud')];
}

/** Texts that differ by situation in nothing that a person would notice. */
function lookAlike(path: Path, text: Text): readonly Fault[] {
  if (typeof text === 'string') return [];
  const seen = new Map<string, Id>();
  return Object.entries(text).flatMap(([situation, words]) => {
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = seen.get(plain);
    if (other === undefined) {
      seen.set(plain, situation);
      return [];
    }
    const same = text[other] === words;
    const message = `\`${other}\` and \`${situation}\` ${same ? 'say the same' : 'look alike, and yet tell the two apart'}`;
    const hint = same
      ? 'put it under `else`, or leave one out'
      : 'make them the same, or plainly different';
    return [warning('look-alike', [...path, situation], message, hint)];
  });
}
