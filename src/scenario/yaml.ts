import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { refuse, type Stretch } from './guard.ts';
import { idsAt } from './ids.ts';

/** A file's text as YAML, with whatever is wrong with it as such. */
export interface Parsed {
  readonly lines: LineCounter;
  /** Null where the text could not be read at all. */
  readonly document: Document | null;
  readonly mistakes: readonly Stretch[];
}

/** Parses a text after refusing what would harm the parser. Never throws, never hangs. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const refused = refuse(text);
  if (refused) {
    lines.addNewLine(0);
    for (
      let at = text.indexOf('\n');
      at >= 0 && at < refused.from;
      at = text.indexOf('\n', at + 1)
    ) {
      lines.addNewLine(at + 1);
    }
    return { lines, document: null, mistakes: [refused] };
  }
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (!document) return { lines, document: null, mistakes: [] };
  const mistakes = [...syntaxErrors(document), ...refusals(document)];
  if (second) mistakes.push(severalDocuments(second, text));
  return { lines, document, mistakes };
}

function severalDocuments({ range }: Document, text: string): Stretch {
  const begins = range?.[0] ?? text.length;
  const marker = text.lastIndexOf('---', begins);
  const from = marker >= 0 ? marker : begins;
  return {
    code: 'several-documents',
    from,
    to: from + 3,
    message: 'a second document begins here',
    expected: 'one document in a file',
    hint: 'take the line out, or make a file of its own of what follows',
  };
}

function syntaxErrors(document: Document): Stretch[] {
  return document.errors.map(({ code, message, pos }) => ({
    code: 'syntax',
    from: pos[0],
    to: pos[1],
    message: `not YAML: ${message.replaceAll('\n', ' ')}`,
    hint:
      SYNTAX_HINTS[code] ??
      'look at the quotes, the colons and the indentation of this line and the one above',
  }));
}

const SYNTAX_HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'words that hold a colon and a space need quotes around them',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'give the lines of one map the same indentation',
  MISSING_CHAR: 'a bracket or a quote that was opened here is never closed',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; is a colon missing?',
  BAD_SCALAR_START: 'words that begin with @, ` or % need quotes around them',
  UNEXPECTED_TOKEN: 'words that begin with a bracket, a quote or @ need quotes around all of them',
};

/** What YAML allows and a scenario doesn't. */
function refusals(document: Document): Stretch[] {
  const found: Stretch[] = [];
  const refuseNode = (node: unknown, problem: Omit<Stretch, 'from' | 'to'>) => {
    const [from = 0, to = from] = (isNode(node) && node.range) || [];
    found.push({ ...problem, from, to });
  };
  visit(document, (_, node, parents) => {
    if (isPair(node)) {
      if (!isScalar(node.key)) refuseNode(node.key, NO_COMPLEX_KEY);
      else if (node.key.value === '<<') refuseNode(node.key, NO_MERGE);
      return;
    }
    if (isAlias(node)) {
      refuseNode(node, NO_ALIAS);
      return nothingAt(node);
    }
    if (!isNode(node)) return;
    if ('anchor' in node && node.anchor) refuseNode(node, NO_ALIAS);
    if (node.tag) refuseNode(node, { ...NO_TAG, message: `the tag ${node.tag}` });
    if (isMap(node)) found.push(...doubledKeys(node, parents));
  });
  return found;
}

/** Stands in for an alias: following aliases can take for ever. */
function nothingAt({ range }: Alias): Scalar {
  const nothing = new Scalar(null);
  nothing.range = range ?? null;
  return nothing;
}

const NO_ALIAS = {
  code: 'alias',
  message: 'anchors (&) and aliases (*) are not used in scenarios',
  hint: 'write it out again; if the words begin with & or *, put quotes around them',
} as const;
const NO_TAG = {
  code: 'tag',
  hint: 'take it out; if the words begin with !, put quotes around them',
} as const;
const NO_MERGE = {
  code: 'merge-key',
  message: 'merge keys (<<) are not used in scenarios',
  hint: 'write out what should stand here',
} as const;
const NO_COMPLEX_KEY = {
  code: 'syntax',
  message: 'a key must be a single word',
  hint: 'is there a ? or a bracket at the beginning of the line?',
} as const;

function doubledKeys(map: YAMLMap, parents: readonly unknown[]): Stretch[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
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
