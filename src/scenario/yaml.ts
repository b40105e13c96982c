import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { refuse, type Stretch } from './guard.ts';
import { idsAt } from './ids.ts';
import { Lines } from './lines.ts';
import { syntaxErrors } from './syntax.ts';

/** A file's text as YAML, with whatever is wrong with it as such. */
export interface Parsed {
  readonly lines: Lines;
  /** Null where the text could not be read at all. */
  readonly document: Document | null;
  readonly mistakes: readonly Stretch[];
  /** From where on the text may have been misread, in UTF-16 units; null where it wasn't. */
  readonly misreadFrom: number | null;
}

/** Parses a text after refusing what would harm the parser. Never throws, never hangs. */
export function parseYaml(text: string): Parsed {
  const lines = new Lines(text);
  const refused = refuse(text);
  if (refused) return { lines, document: null, mistakes: [refused], misreadFrom: 0 };
  const [document, second] = documentsOf(text);
  if (!document) return { lines, document: null, mistakes: [], misreadFrom: null };
  const errors = syntaxErrors(document, text);
  const mistakes = oneOfALine([...errors, ...refusals(document, text)], lines);
  const misread = errors.map(({ from }) => from);
  if (second) {
    const stretch = severalDocuments(document, text);
    mistakes.push(stretch);
    misread.push(stretch.from);
  }
  const misreadFrom = misread.length === 0 ? null : misread.reduce((a, b) => Math.min(a, b));
  return { lines, document, mistakes, misreadFrom };
}

/**
 * The parser makes an Error of every complaint, and the stack in it takes longer than all the rest:
 * with it, a bad megabyte took five seconds.
 */
function documentsOf(text: string): readonly Document[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return 'empty' in documents ? [] : documents;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function severalDocuments(first: Document, text: string): Stretch {
  const marker = /^(---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = first.range?.[1] ?? 0;
  const from = marker.exec(text)?.index ?? text.length;
  return {
    code: 'several-documents',
    from,
    to: from + 3,
    message: 'this line ends the scenario, and more stands below it',
    expected: 'one document in a file',
    hint: 'take the line out, or put what follows into a file of its own',
  };
}

/**
 * One mistake makes several complaints: of those about one line, an alias or a tag goes before what
 * the parser made of it, and then the first counts. Words that may be lost are told only where
 * nothing else is.
 */
function oneOfALine(mistakes: readonly Stretch[], lines: Lines): Stretch[] {
  const lineOf = ({ from }: Stretch) => lines.at(from).line;
  const clear = ({ code }: Stretch) => code !== 'syntax' && code !== 'lost-words';
  const told = new Set(mistakes.filter(clear).map(lineOf));
  return mistakes.filter((mistake) => {
    if (clear(mistake)) return true;
    const first = !told.has(lineOf(mistake));
    told.add(lineOf(mistake));
    return first;
  });
}

/** What YAML allows and a scenario doesn't. */
function refusals(document: Document, text: string): Stretch[] {
  const found: Stretch[] = [];
  const refuseNode = (node: unknown, problem: Omit<Stretch, 'from' | 'to'>) => {
    const [from = 0, to = from] = (isNode(node) && node.range) || [];
    found.push({ ...problem, from, to });
  };
  visit(document, (_, node, parents) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') refuseNode(node.key, NO_MERGE);
      return;
    }
    if (isAlias(node)) {
      refuseNode(node, NO_ALIAS);
      return nothingAt(node);
    }
    if (!isNode(node)) return;
    if ('comment' in node && node.comment && isScalar(node)) found.push(...lostWords(node, text));
    const [begins = 0] = node.range ?? [];
    if ('anchor' in node && node.anchor) found.push({ ...NO_ALIAS, ...mark(text, '&', begins) });
    if (node.tag) found.push({ ...NO_TAG, ...mark(text, '!', begins) });
    if (isMap(node)) {
      for (const { key } of node.items) if (!isScalar(key)) refuseNode(key, NO_COMPLEX_KEY);
      // All at once: taken out one by one, twenty thousand took half a second.
      node.items = node.items.filter(({ key }) => isScalar(key));
      found.push(...doubledKeys(node, parents));
    }
  });
  return found;
}

/** The anchor or tag that stands before a node: it isn't part of it. */
function mark(text: string, sign: '&' | '!', before: number): Pick<Stretch, 'from' | 'to'> {
  let from = text.lastIndexOf(sign, before);
  while (text[from - 1] === sign) from--;
  const [whole] = /^\S+/.exec(text.slice(from, from + 100)) ?? [sign];
  return { from, to: from + whole.length };
}

/** Stands in for an alias: following aliases can take for ever. */
function nothingAt({ range }: Alias): Scalar {
  const nothing = new Scalar(null);
  nothing.range = range ?? null;
  return nothing;
}

const NO_ALIAS = {
  code: 'alias',
  message: '& and * name a part of a file to use it again, which scenarios may not do',
  hint: 'if these are words, put quotes around them; if not, write the part out again',
} as const;
const NO_TAG = {
  code: 'tag',
  message: 'a ! begins a tag, which scenarios may not have',
  hint: 'if these are words, put quotes around them; if not, take it out',
} as const;
const NO_MERGE = {
  code: 'merge-key',
  message: '<< takes over keys from another part of a file, which scenarios may not do',
  hint: 'write the keys out',
} as const;
const NO_COMPLEX_KEY = {
  code: 'syntax',
  message: 'a key must be a single word',
  hint: 'is there a ? or a bracket at the beginning of the line?',
} as const;

/**
 * Words without quotes that a # cuts off, as in `Bill #3 this year`: no mistake in YAML, which takes
 * them for a remark. Where a space follows the #, it was meant as one.
 */
function lostWords({ comment, type, range }: Scalar, text: string): Stretch[] {
  if (type !== Scalar.PLAIN || !comment || !/^\S/.test(comment)) return [];
  const from = text.indexOf('#', range?.[1]);
  const [line = ''] = comment.split('\n');
  return [
    {
      code: 'lost-words',
      from,
      to: from + 1 + line.length,
      message: 'a # begins a remark, so these words are lost',
      hint: 'put quotes around all of the words; if it is a remark, put a space behind the #',
    },
  ];
}

function doubledKeys(map: YAMLMap, parents: readonly unknown[]): Stretch[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value ?? '');
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const [from = 0, to = from] = key.range ?? [];
    const message = `\`${name}\` stands here a second time`;
    const hint = 'keep one of the two, or give one another name';
    const code = holdsIds(parents) ? 'doubled-id' : 'doubled-key';
    return [{ code, from, to, message, hint } as const];
  });
}

/** Whether a map below these nodes has ids for keys. */
function holdsIds(parents: readonly unknown[]): boolean {
  if (parents.some(isSeq)) return false;
  const keys = parents.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  return idsAt(keys) !== undefined;
}
