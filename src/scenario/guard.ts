import { Lexer } from 'yaml';
import type { IssueCode } from '../model/issue.ts';

/** A mistake at a stretch of the text, in UTF-16 units from its beginning. */
export interface Stretch {
  readonly code: IssueCode;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** In UTF-8 bytes. */
const MAX_BYTES = 1_000_000;
/** Words, signs and backslashes within quotes. A scenario of the largest size has as many. */
const MAX_TOKENS = 200_000;
/** Of maps and lists within one another. A scenario needs twelve. */
const MAX_DEPTH = 64;

/**
 * What must be refused before the parser sees the text: it recurses by depth, and some deep texts
 * of a kilobyte stop it for half a minute or end the process. The lexer alone is quick on any text.
 * Null where the text may be parsed.
 */
export function refuse(text: string): Stretch | null {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BYTES) {
    return {
      code: 'too-large',
      from: 0,
      to: 0,
      message: `the file has ${bytes} bytes`,
      expected: `at most ${MAX_BYTES}`,
      hint: 'a scenario of ninety moves has about 60,000; is this the right file?',
    };
  }
  return scan(text);
}

function tooDense(at: number): Stretch {
  return {
    code: 'too-large',
    from: at,
    to: at + 1,
    message: 'the file has too many words and signs to be read; it was given up here',
    expected: `at most ${MAX_TOKENS}`,
    hint: 'a scenario of ninety moves has about 10,000; is this the right file?',
  };
}

function tooDeep(at: number): Stretch {
  return {
    code: 'too-deep',
    from: at,
    to: at + 1,
    message: 'maps and lists stand within one another too deeply here',
    expected: `at most ${MAX_DEPTH} levels`,
    hint: 'look for a bracket that was never closed, or for lines indented ever further',
  };
}

/** Where the text first goes deeper than allowed, or has too much in it; null where it never does. */
function scan(text: string): Stretch | null {
  let tokens = 0;
  let offset = 0;
  let lineStart = 0;
  let flow = 0;
  /** The columns at which block maps and lists are open, outermost first. */
  const block: number[] = [];
  /** Whether a map or list may begin here: first in its line, or after `-`, `?` or `:`. */
  let fresh = true;
  for (const token of new Lexer().lex(text)) {
    tokens += 1 + escapesIn(token);
    if (tokens > MAX_TOKENS) return tooDense(offset);
    if (isZeroWidth(token)) continue;
    const column = offset - lineStart;
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (flow === 0 && token.trim() !== '') {
      if (fresh) {
        while (block.length > 0 && (block.at(-1) ?? 0) >= column) block.pop();
        block.push(column);
      }
      fresh = token === '-' || token === '?' || token === ':';
    }
    if (flow + block.length > MAX_DEPTH) return tooDeep(offset);
    offset += token.length;
    const newline = token.lastIndexOf('\n');
    if (newline >= 0) {
      lineStart = offset - token.length + newline + 1;
      fresh = true;
    }
  }
  return null;
}

/** Backslashes within double quotes: the parser may make a complaint of each. */
function escapesIn(token: string): number {
  return token.startsWith('"') ? token.split('\\').length - 1 : 0;
}

/** Marks that the lexer puts in without their being in the text. */
function isZeroWidth(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f';
}
