/** One change of a text: what kind it is, and numbers for where and what. */
export type Mutation = readonly [kind: number, where: number, what: number];

/** Characters that mean something to YAML, or that files seldom hold. */
const CHARACTERS = [
  ...'[]{}?:-,#&*!|>\'"%@`<=~ \t\n\r\\/.0aZ',
  '\0',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud800',
  '😀',
  '\u001b',
];

const KEYS = [
  'title',
  'time',
  'trust',
  'moves',
  'when',
  'if',
  'reply',
  'outcomes',
  'asks',
  'granted',
]
  .concat(['knows', 'situation', 'to', 'buyer', 'else', 'stay', 'beats', 'learns', 'cue', 'kind'])
  .concat([
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    '<<',
    '?',
    '""',
    '[a]',
    '1',
    'null',
    '~',
  ]);

const VALUES = [
  '',
  '~',
  '[]',
  '{}',
  '[[]]',
  '{a: {}}',
  '0',
  '-1',
  '1.5',
  '1e999',
  '.nan',
  '-.inf',
  '0x7',
]
  .concat([
    '9999999999999999999',
    'true',
    'no',
    'stay',
    'else',
    'none',
    'fit',
    'hello',
    'left',
    'cause',
  ])
  .concat([
    'ask/root-cause',
    'pressure/guilt',
    '*a',
    '&a b',
    '!t b',
    '!!str',
    '"',
    "'",
    '|',
    '>-',
    '"\\x"',
  ])
  .concat(['[fit, no-fit]', '{fit: a, else: b}', '{min: 4, max: 2}', '{knows: {cause: fit}}'])
  .concat(['{situation: fit}', '{not: {trust: 3}}', '[{when: {trust: 3}, line: a}, {line: b}]'])
  .concat([
    '[{reply: a}]',
    '{reply: a, to: left}',
    "'@nobody Hello.'",
    '__proto__',
    '{__proto__: a}',
    '{valueOf: 1, toString: 1}',
  ]);

/** What ends the process or stops it for half a minute where the parser sees it; STACK.md, Traps. */
export const KILLERS = ['['.repeat(1024), '? '.repeat(512)];

function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % list.length];
}

function splice(text: string, at: number, gone: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + gone);
}

/** Changes one line into any number of lines. */
function onLine(text: string, where: number, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = where % lines.length;
  return lines.toSpliced(at, 1, ...change(lines[at] ?? '')).join('\n');
}

type Change = (text: string, where: number, what: number) => string;

const CHANGES: readonly Change[] = [
  // bytes
  (text, where, what) => splice(text, where % (text.length + 1), 1, pick(CHARACTERS, what) ?? ''),
  (text, where, what) => splice(text, where % (text.length + 1), 0, pick(CHARACTERS, what) ?? ''),
  (text, where, what) => splice(text, where % (text.length + 1), 1 + (what % 40), ''),
  // lines
  (text, where) => onLine(text, where, () => []),
  (text, where) => onLine(text, where, (line) => [line, line]),
  (text, where, what) => {
    const lines = text.split('\n');
    const [moved = ''] = lines.splice(where % lines.length, 1);
    return lines.toSpliced(what % (lines.length + 1), 0, moved).join('\n');
  },
  (text, where, what) =>
    onLine(text, where, () => [what % 8 === 0 ? '---' : (pick(text.split('\n'), what) ?? '')]),
  // indentation
  (text, where, what) => onLine(text, where, (line) => [' '.repeat(what % 9) + line]),
  (text, where, what) =>
    onLine(text, where, (line) => [line.replace(/^ {1,2}/, what % 2 ? '' : '\t')]),
  // keys
  (text, where, what) =>
    onLine(text, where, (line) => [line.replace(/[\w-]+(?=:)/, () => pick(KEYS, what) ?? '')]),
  (text, where, what) =>
    onLine(text, where, (line) => [
      line,
      `${/^ */.exec(line)?.[0]}${pick(KEYS, what)}: ${pick(VALUES, where)}`,
    ]),
  // values
  (text, where, what) =>
    onLine(text, where, (line) => [line.replace(/: .*/, () => `: ${pick(VALUES, what)}`)]),
  (text, where, what) =>
    onLine(text, where, (line) => [
      line.replace(/[\w-]+(?=[\],}]|$)/, () => pick(VALUES, what) ?? ''),
    ]),
  // words, which leave most files whole
  (text, where, what) => onLine(text, where, (line) => [line.replace(/ \w+\.$/, ` ${what}.`)]),
];

/** A text after some changes, a killer among them once in a hundred. */
export function mutate(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((before, [kind, where, what]) => {
    if (kind % 100 === 99) return onLine(before, where, () => [pick(KILLERS, what) ?? '']);
    return pick(CHANGES, kind % 100)?.(before, where, what) ?? before;
  }, text);
}
