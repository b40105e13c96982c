import { type Document, isCollection, isScalar, visit } from 'yaml';
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

const TOO_FAR: Pick<Stretch, 'message' | 'hint'> = {
  message: 'the line below is indented too far',
  hint: 'indent it as this one; or put quotes around words that hold a colon and a space',
};

const UNCLOSED = /Flow .* end with a|Missing closing|Missing .*[\]}]$/;

/** The parser's complaints in an author's words. One mistake often makes several. */
export function syntaxErrors(document: Document, text: string): Stretch[] {
  const manyLines = new Set(
    document.errors
      .filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
      .map(({ pos }) => pos[0]),
  );
  return document.errors.map(({ code, message, pos }) => {
    const complaint = `${code}: ${message.split('\n')[0]}`;
    const found = MEANINGS.find(([pattern]) => pattern.test(complaint));
    const meaning =
      code === 'BLOCK_AS_IMPLICIT_KEY' && complaint.includes('Nested') && manyLines.has(pos[0])
        ? TOO_FAR
        : {
            message: found?.[1] ?? `not YAML: ${message.replaceAll('\n', ' ')}`,
            hint:
              found?.[2] ?? 'look at the quotes, colons and indentation here and in the line above',
          };
    const opened = UNCLOSED.test(complaint) ? openedBefore(document, pos[0]) : null;
    if (opened !== null) return { code: 'syntax', from: opened, to: opened + 1, ...meaning };
    const blank = code === 'TAB_AS_INDENT' ? 0 : blanksAt(text, pos[0]);
    return { code: 'syntax', from: pos[0] + blank, to: pos[1] + blank, ...meaning };
  });
}

/** How many blanks stand at a place: what is wrong begins behind them. */
function blanksAt(text: string, at: number): number {
  return /^ */.exec(text.slice(at, at + 200))?.[0].length ?? 0;
}

/** Where the last quote or bracket begins that goes as far as a place. */
function openedBefore(document: Document, at: number): number | null {
  let opened: number | null = null;
  visit(document, {
    Node: (_, node) => {
      if (!node.range || node.range[0] >= at || node.range[2] < at) return;
      const quoted = isScalar(node) && node.type?.startsWith('QUOTE');
      if (quoted || (isCollection(node) && node.flow)) opened = node.range[0];
    },
  });
  return opened;
}
