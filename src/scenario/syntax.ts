import { type Document, isCollection, isScalar, visit, type YAMLParseError } from 'yaml';
import type { Stretch } from './guard.ts';

/** What the parser's complaints mean to an author: what to look for in one, what it says, what helps. */
const MEANINGS: readonly (readonly [complaint: RegExp, message: string, hint: string])[] = [
  [
    /A block sequence may not be used/,
    "a `-` can't stand here, among keys",
    'take it away, or indent the list under its own key',
  ],
  [/TAB_AS_INDENT/, 'there is a tab here', 'indent with spaces'],
  [/Flow .* end with a|Missing .*[\]}]$/, 'this bracket is never closed', 'close it'],
  [
    /Missing closing .*quote/,
    'this quote is never closed',
    'close it at the end of the words; a single quote within single quotes is written twice',
  ],
  [
    /BAD_INDENT/,
    "this line isn't indented as the lines that belong with it",
    'give all keys of one entry the same indentation',
  ],
  [
    /BAD_SCALAR_START/,
    "words can't begin with this character",
    'put quotes around all of them, or write them under `|` on lines of their own',
  ],
  [
    /Not a YAML token|header includes/,
    "words can't stand on the line of a `|` or `>`",
    'begin them on the next line, indented; or put quotes around them',
  ],
  [
    /block-seq-ind on same line/,
    "a hyphen and a space begin a list, which can't stand on this line",
    'put quotes around the words, or the list on lines of its own',
  ],
  [
    /BAD_DQ_ESCAPE/,
    'a backslash has a meaning of its own within double quotes',
    'write it twice, or use single quotes',
  ],
  [
    /UNEXPECTED_TOKEN/,
    'something stands behind a quote or bracket that was closed',
    'put quotes around all of the words',
  ],
  [
    /directives-end/,
    'a line above begins with %',
    'put quotes around words that begin with %, or take the line out',
  ],
  [
    /MULTILINE_IMPLICIT_KEY|followed by map values/,
    'this is no `key: value`',
    'is the colon missing, or the space behind it? words that go on from the line above are indented further than their key',
  ],
  [
    /BLOCK_AS_IMPLICIT_KEY/,
    'a colon and a space within words make a key of them',
    'put quotes around all of the words',
  ],
];

/** What is to be told of a complaint, and what helps. */
interface Meaning {
  readonly message: string;
  readonly hint: string;
}

const TOO_FAR: Meaning = {
  message: 'the line below is indented too far',
  hint: 'indent it as this one; or put quotes around words that hold a colon and a space',
};

const UNCLOSED = /Flow .* end with a|Missing closing|Missing .*[\]}]$/;

/** The parser's complaints in an author's words. One mistake often makes several. */
export function syntaxErrors(document: Document, text: string): Stretch[] {
  const complaintOf = complaints();
  const isUnclosed = (error: YAMLParseError) => complaintOf(error).unclosed;
  const spans = document.errors.some(isUnclosed) ? spansOf(document) : [];
  const manyLines = new Set(
    document.errors.filter(({ code }) => code === MANY_LINES).map(({ pos: [at] }) => at),
  );
  let unreadable = Number.POSITIVE_INFINITY;
  const errors = document.errors.map((error): Stretch => {
    const [at, end] = error.pos;
    const complaint = complaintOf(error);
    const tooFar = complaint.nested && manyLines.has(at);
    const { message, hint } = tooFar ? TOO_FAR : complaint.meaning;
    const opened = complaint.unclosed ? openedBefore(spans, at) : null;
    if (opened !== null) {
      unreadable = Math.min(unreadable, opened);
      return { code: 'syntax', from: opened, to: opened + 1, message, hint };
    }
    const blanks = error.code === 'TAB_AS_INDENT' ? 0 : blanksAt(text, at);
    return { code: 'syntax', from: at + blanks, to: end + blanks, message, hint };
  });
  // What stands behind an opening that was never closed is read as if it stood within.
  return errors.filter(({ from }) => from <= unreadable);
}

/** From an opening to as far as it was read, in UTF-16 units. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const MANY_LINES = 'MULTILINE_IMPLICIT_KEY';

/** What a complaint is, wherever it stands. */
interface Complaint {
  readonly meaning: Meaning;
  readonly unclosed: boolean;
  readonly nested: boolean;
}

/** Looks each complaint up once: a bad file may have the same one half a million times. */
function complaints(): (error: YAMLParseError) => Complaint {
  const known = new Map<string, Complaint>();
  return ({ code, message }) => {
    const key = `${code}: ${message}`;
    const complaint = known.get(key) ?? readComplaint(code, message);
    known.set(key, complaint);
    return complaint;
  };
}

function readComplaint(code: string, message: string): Complaint {
  const words = `${code}: ${message.split('\n')[0]}`;
  const found = MEANINGS.find(([pattern]) => pattern.test(words));
  return {
    meaning: {
      message: found?.[1] ?? `not YAML: ${message.replaceAll('\n', ' ')}`,
      hint: found?.[2] ?? 'look at the quotes, colons and indentation here and in the line above',
    },
    unclosed: UNCLOSED.test(words),
    nested: words.includes('Nested'),
  };
}

/** How many blanks stand at a place: what is wrong begins behind them. */
function blanksAt(text: string, at: number): number {
  return /^ */.exec(text.slice(at, at + 200))?.[0].length ?? 0;
}

/** All quoted words and all lists and maps in brackets, by where they begin. */
function spansOf(document: Document): readonly Span[] {
  const spans: Span[] = [];
  visit(document, {
    Node: (_, node) => {
      const quoted = isScalar(node) && node.type?.startsWith('QUOTE');
      if (!node.range || !(quoted || (isCollection(node) && node.flow))) return;
      spans.push({ from: node.range[0], to: node.range[2] });
    },
  });
  return spans;
}

/** Farther back than this many openings none is looked for. */
const MAX_BACK = 200;

/** Where the last of the spans begins that goes as far as a place. */
function openedBefore(spans: readonly Span[], at: number): number | null {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  const before = spans.slice(Math.max(0, low - MAX_BACK), low);
  return before.findLast(({ to }) => to >= at)?.from ?? null;
}
