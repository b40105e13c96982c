import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** DESIGN: imports run to the left only. The three shells stand side by side at the right. */
const parts = [
  'model',
  'scenario',
  'rules',
  'machine',
  'engine',
  'solve',
  'review',
  'check',
  'practice',
  'room',
];
const shells = ['server', 'app', 'cli'];
const folders = [...parts, ...shells];

/** One import: `to` as written in `file`, which lies in the folder `from`. */
type Case = { file: string; from: string; to: string; allowed: boolean };

function between(from: string, to: string): Case[] {
  const allowed =
    parts.includes(to) && (parts.indexOf(to) < parts.indexOf(from) || shells.includes(from));
  return [
    { from, to: `../${to}/x.ts`, file: `src/${from}/to-${to}.ts`, allowed },
    { from, to: `../../${to}/x.ts`, file: `src/${from}/deep/to-${to}.ts`, allowed },
  ];
}

function itself(from: string): Case[] {
  return [
    { from, to: './x.ts', file: `src/${from}/beside.ts`, allowed: true },
    { from, to: './deep/x.ts', file: `src/${from}/down.ts`, allowed: true },
    { from, to: '../x.ts', file: `src/${from}/deep/up.ts`, allowed: true },
  ];
}

/** A way back to the right through an allowed folder. */
function detour(from: string): Case {
  return { from, to: '../model/../server/x.ts', file: `src/${from}/detour.ts`, allowed: false };
}

function modules(from: string, names: string[], allowed: boolean): Case[] {
  return names.map((to, i) => ({
    from,
    to,
    file: `src/${from}/module-${allowed}-${i}.ts`,
    allowed,
  }));
}

const impure = ['react', 'react-dom/client', '@xstate/react', 'idb', 'wouter', 'framer-motion'];
const node = ['node:fs', 'node:fs/promises', 'vite'];
const cases: Case[] = [
  ...folders.flatMap((from) =>
    folders.filter((to) => to !== from).flatMap((to) => between(from, to)),
  ),
  ...folders.flatMap(itself),
  ...parts.map(detour),
  ...parts.flatMap((part) => modules(part, [...impure, ...node, '../unknown/x.ts'], false)),
  ...modules('model', ['zod', 'xstate'], false),
  ...modules('scenario', ['yaml', 'zod', 'zod/mini', '@noble/hashes/sha2.js'], true),
  ...modules('rules', ['yaml', 'xstate'], false),
  ...modules('machine', ['xstate'], true),
  ...modules('engine', ['xstate', 'pure-rand', 'pure-rand/generator/xoroshiro128plus'], true),
  ...modules('solve', ['xstate', 'ts-fsrs'], false),
  ...modules('practice', ['ts-fsrs'], true),
  ...modules('room', ['xstate', 'zod/mini'], true),
  ...modules('room', ['zod', 'socket.io', 'libsql'], false),
  ...modules('app', [...node, './build/x.ts'], false),
  ...modules('app', impure, true),
  ...modules('app/build', node, true),
  ...modules('app/build', ['../../server/x.ts', '../../cli/x.ts'], false),
  ...modules('server', node, true),
  ...modules('cli', node, true),
];

/** Files that each break one other rule of the project. */
const breaches: Record<string, readonly [rule: string, text: string]> = {
  'src/rules/ring-a.ts': [
    'suspicious/noImportCycles',
    "import { b } from './ring-b.ts';\nexport const a = () => b;\n",
  ],
  'src/rules/ring-b.ts': [
    'suspicious/noImportCycles',
    "import { a } from './ring-a.ts';\nexport const b = () => a;\n",
  ],
  'src/rules/ring-types-a.ts': [
    'suspicious/noImportCycles',
    "import type { B } from './ring-types-b.ts';\nexport type A = B[];\n",
  ],
  'src/rules/ring-types-b.ts': [
    'suspicious/noImportCycles',
    "import type { A } from './ring-types-a.ts';\nexport type B = A[];\n",
  ],
  'src/rules/long.ts': [
    'style/noExcessiveLinesPerFile',
    'export const a = [\n'.concat('  1,\n'.repeat(400), '];\n'),
  ],
  'src/rules/default.ts': ['style/noDefaultExport', 'export default 1;\n'],
  'src/rules/any.ts': ['suspicious/noExplicitAny', 'export const a: any = 1;\n'],
  'src/rules/console.ts': ['suspicious/noConsole', 'console.log(1);\n'],
  'src/app/console.ts': ['suspicious/noConsole', 'console.log(1);\n'],
  'src/rules/barrel.ts': ['performance/noBarrelFile', "export { a } from './long.ts';\n"],
  'src/rules/bare.ts': [
    'correctness/useImportExtensions',
    "import { a } from './long';\nexport const b = a;\n",
  ],
  'src/rules/unused-import.ts': ['correctness/noUnusedImports', "import { a } from './long.ts';\n"],
  'src/rules/unused-variable.ts': ['correctness/noUnusedVariables', 'const a = 1;\n'],
  'src/rules/ignored.ts': ['suspicious/noTsIgnore', '// @ts-ignore\nexport const a: number = 1;\n'],
  'tests/only.test.ts': [
    'suspicious/noFocusedTests',
    "import { test } from 'vitest';\ntest.only('x', () => {});\n",
  ],
  'tests/skip.test.ts': [
    'suspicious/noSkippedTests',
    "import { test } from 'vitest';\ntest.skip('x', () => {});\n",
  ],
  'src/app/image.tsx': ['a11y/useAltText', 'export const a = <img src="a.png" />;\n'],
};

const printers = ['src/cli/console.ts', 'src/app/build/console.ts'];

const tree = mkdtempSync(join(tmpdir(), 'opening-move-directions-'));
const refused = new Map<string, Set<string>>();

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

beforeAll(() => {
  const root = join(import.meta.dirname, '..');
  copyFileSync(join(root, 'biome.json'), join(tree, 'biome.json'));
  for (const { file, to } of cases)
    write(file, `import { x } from '${to}';\nexport const y = x;\n`);
  for (const [file, [, text]] of Object.entries(breaches)) write(file, text);
  for (const file of printers) write(file, 'console.log(1);\n');
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(biome, args, { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 26 });
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    const rules = refused.get(location.path) ?? new Set();
    refused.set(location.path, rules.add(category));
  }
});
afterAll(() => rmSync(tree, { recursive: true }));

describe.each(['app/build', ...folders])('%s', (folder) => {
  test.each(cases.filter(({ from }) => from === folder))('$file: $to, allowed: $allowed', (row) => {
    const rules = refused.get(row.file) ?? new Set();
    expect(rules.has('lint/style/noRestrictedImports')).toBe(!row.allowed);
  });
});

test.each(Object.entries(breaches))('%s', (file, [rule]) => {
  expect(refused.get(file)).toContain(`lint/${rule}`);
});

test('the terminal and the build may print', () => {
  for (const file of printers) expect(refused.get(file)).toBeUndefined();
});
