import { type Edit, small } from './small.ts';

/** Makes a text of a size, in UTF-16 units. */
type Make = (size: number) => string;

/** A part as often as it fits. */
function fill(part: string | ((n: number) => string), before = '', after = ''): Make {
  return (size) => {
    const parts: string[] = [];
    let left = size - before.length - after.length;
    for (let n = 0; ; n++) {
      const next = typeof part === 'string' ? part : part(n);
      left -= next.length;
      if (left < 0) return before + parts.join('') + after;
      parts.push(next);
    }
  };
}

/** The small scenario with as many lines more as fit below one of its own. */
function filled(below: string, line: (n: number) => string, ...edits: readonly Edit[]): Make {
  const [before = '', after = ''] = small(...edits).split(below);
  return fill(line, before + below, after);
}

const GOODBYE = '            reply: Goodbye.\n';

/** Texts of up to the size that is read which might take long or end the process. */
export const HOSTILE: Readonly<Record<string, Make>> = {
  'a kilobyte of brackets': () => '['.repeat(1024),
  'a kilobyte of braces': () => '{'.repeat(1024),
  'a kilobyte of question marks': () => '? '.repeat(512),
  'a kilobyte of hyphens': () => '- '.repeat(512),
  'question marks in lines': () => '?\n'.repeat(512),
  brackets: fill('['),
  'brackets and closed ones': fill('[]'),
  'brackets within the depth': fill('[[[[[[]]]]]],', 'a: [', ']'),
  'maps in brackets that are open': fill((n) => `k${n}: [\n`),
  'open quotes': fill((n) => `k${n}: "\n`),
  'one line': fill('a', 'title: '),
  'one line in quotes': fill('a', 'title: "', '"'),
  'one line of colons': fill('a: '),
  'one line of colons in braces': fill('a: ', '{'),
  'one line of colons in lists': fill('- a: '),
  'a kilobyte of colons': () => 'a: '.repeat(341),
  'one line of quotes': fill(`'`, 'title: '),
  'one line of stars': fill('*a '),
  'one line of ampersands': fill('&a '),
  'one line of tags': fill('!a '),
  'tags on every value': fill((n) => `k${n}: !a b\n`),
  'anchors on every value': fill((n) => `k${n}: &a b\n`),
  keys: fill((n) => `k${n}: 1\n`),
  'keys in braces': fill((n) => `k${n}: 1,`, '{', '}'),
  'list items': fill('- a\n'),
  'list items in brackets': fill('1,', 'teaches: [', ']'),
  'items where one is wanted': filled(
    GOODBYE,
    (n) => `${n === 0 ? '            learns:\n' : ''}            - f${n}\n`,
  ),
  'a staircase': fill((n) => `${' '.repeat(n % 1200)}a:\n`),
  'a staircase of lists': fill((n) => `${' '.repeat(n % 1200)}-\n`),
  'a staircase within the depth': fill((n) => `${' '.repeat(n % 60)}a:\n`),
  'doubled keys': fill('title: a\n'),
  'doubled ids': filled('endings:\n', () => '  left: {kind: parted}\n'),
  'unknown keys': filled(GOODBYE, (n) => `            k${n}: 1\n`),
  'bad ids': filled('endings:\n', (n) => `  A${n}: {kind: parted}\n`),
  cues: filled('cues:\n', (n) => `  cue-${n}:\n`),
  'unknown names beside many': filled(
    'cues:\n',
    (n) => (n % 2 ? `  cue-${n}:\n` : `  q-${n}: {last: 1}\n`),
    ['cue: weekend', 'cue: weekand'],
  ),
  'unknown facts': (size) => {
    const facts = Array.from(
      { length: size / 80 },
      (_, n) => `  fact-${n}: {about: fit, note: a}\n`,
    ).join('');
    const names = Array.from({ length: size / 40 }, (_, n) => `fakt-${n}`).join(', ');
    return small(['facts:\n', `facts:\n${facts}`], ['learns: cause', `learns: [${names}]`]);
  },
  'unknown speakers': filled(
    GOODBYE,
    (n) => `${n === 0 ? '            thought: |\n' : ''}              @s${n} Hello.\n`,
  ),
  moves: filled('        moves:\n', (n) => `          m${n}: {say: A, kind: ask/fit, reply: B}\n`),
  'moves without anything': filled('        moves:\n', (n) => `          m${n}:\n`),
  beats: filled('    beats:\n', (n) => `      b${n}: {buyer: A}\n`),
  'phases with clocks': filled(
    'phases:\n',
    (n) => `  p${n}: {time: 1, beats: {b${n}: {buyer: A}}}\n`,
  ),
  'sixty clocks and a web of ways': () => {
    const beats = Array.from({ length: 59 }, (_, n) => n);
    const ways = (from: number) =>
      beats.map((to) => `m${from}-${to}: {say: A, kind: ask/fit, reply: B, to: b${to}}`).join(', ');
    const phases = beats.map((n) => `  p${n}: {time: 1, beats: {b${n}: {moves: {${ways(n)}}}}}\n`);
    return small(['phases:\n', `phases:\n${phases.join('')}`]);
  },
  'moves at any time with many clocks': (size) => {
    const phases = Array.from(
      { length: 58 },
      (_, n) => `  p${n}: {time: 1, beats: {b${n}: {buyer: A}}}\n`,
    );
    const head = small(['phases:\n', `phases:\n${phases.join('')}`]);
    const move = (n: number) => `  m${n}: {say: A, kind: ask/fit, reply: B, to: b${n % 58}}\n`;
    return fill(move, `${head}anytime:\n`)(size);
  },
  situations: filled('situations:\n', (n) => `  s${n}: {right: part}\n`),
  'texts by situation': filled('    note:\n', (n) => `      s${n}: a\n`),
  outcomes: filled(
    GOODBYE,
    (n) => `${n === 0 ? '            outcomes:\n' : ''}            - {reply: A}\n`,
  ),
  'conditions within one another': () =>
    small([
      '            to: left',
      `            if: ${'{not: '.repeat(50)}{trust: 3}${'}'.repeat(50)}\n            to: left`,
    ]),
  'wide conditions': filled(
    GOODBYE,
    (n) => `${n === 0 ? '            if:\n              any:\n' : ''}              - {trust: 3}\n`,
  ),
  laughs: () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 60; n++)
      lines.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    return lines.join('\n');
  },
  aliases: fill('- *a\n', '- &a b\n'),
  'merge keys': fill('- {<<: {a: 1}}\n'),
  documents: fill('---\na: 1\n'),
  'ends of documents': fill('...\n'),
  directives: fill('%YAML 1.1\n'),
  comments: fill('# a\n', small()),
  'blank lines': fill('\n', small()),
  blanks: fill(' ', small()),
  tabs: fill('\t', small()),
  'tabs in lines': fill('\ta: b\n'),
  'a long number': fill('9', 'time: '),
  'a long fraction': fill('9', 'time: 0.'),
  'a long exponent': fill('9', 'time: 1e'),
  'a long hexadecimal': fill('f', 'time: 0x'),
  'a long id': fill('a', `${small()}anytime: {`, ': 1}'),
  'a long name': () => small(['learns: cause', `learns: ${'cause'.repeat(100_000)}`]),
  'a block of words': fill('  word\n', 'title: |\n'),
  'a folded block': fill('  word\n', 'title: >\n'),
  escapes: fill('\\n', 'title: "', '"'),
  'bad escapes': fill('\\q', 'title: "', '"'),
  zeros: fill('\0'),
  'zeros in words': fill('\0', 'title: a'),
  'half characters': fill('\ud800'),
  'half characters in words': fill('\udc00\ud800 ', 'title: a'),
  'marks of byte order': fill('\ufeff'),
  'carriage returns': fill('\r'),
  'control characters': fill('\u001b[2J', 'title: a'),
  'wide characters': fill('😀', 'title: '),
  'words that stop being YAML': fill('a: b: c\n'),
  'lines that are no keys': fill('word\n: \n'),
  'keys that are lists': fill('[a]: b\n'),
  'complex keys': fill('? a\n: b\n'),
};
