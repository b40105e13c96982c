import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { editorSchema } from '../../src/scenario/editor-schema.ts';
import { small } from '../scenario/small.ts';
import { call, EXAMPLE } from './fake-io.ts';

const files = { 'bad.yaml': small(['level: starter', 'level: easy']), 'good.yaml': small() };

test.each([
  [[], /^Usage:/],
  [['dance'], /^no such command: dance\n\nUsage:/],
  [['check'], /^check needs a file\n\nUsage:/],
  [['check', '--loud', EXAMPLE], /--loud[\s\S]*Usage:/],
  [['play'], /^one file, please/],
  [['play', EXAMPLE, EXAMPLE], /^one file, please/],
  [['play', EXAMPLE, '--seed'], /--seed[\s\S]*Usage:/],
  [['trace', '--situation', 'fit'], /^one file, please/],
  [['machine'], /^one file, please/],
  [['perft', EXAMPLE], /^perft needs --depth/],
  [['perft', EXAMPLE, '--depth', '0'], /^perft needs --depth/],
  [['perft', EXAMPLE, '--depth', '1.5'], /^perft needs --depth/],
  [['perft', EXAMPLE, '--depth', '99'], /^perft needs --depth/],
])('wrong usage: %j', async (argv, message) => {
  const { exit, out, err } = await call(argv);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});

const COMMANDS = ['play', 'trace --situation fit', 'machine', 'perft --depth 1'];

test.each(COMMANDS)('%s of a file that is not there: exit 2', async (command) => {
  expect(await call([...command.split(' '), 'none.yaml'])).toMatchObject({
    exit: 2,
    out: '',
    err: 'no such file: none.yaml',
  });
});

test.each(COMMANDS)('%s of a file with a mistake: exit 1, and which', async (command) => {
  const { exit, out, err } = await call([...command.split(' '), 'bad.yaml'], { files });
  expect([exit, out]).toEqual([1, '']);
  expect(err).toMatch(/^bad\.yaml:3:8 error unknown-value\n/);
});

test('perft, as text and as JSON', async () => {
  const text = await call(['perft', EXAMPLE, '--depth', '2']);
  const json = await call(['perft', EXAMPLE, '--depth', '2', '--json']);
  expect([text.exit, json.exit]).toEqual([0, 0]);
  // Five moves at the start: three lead on to four more, two end it but where friday-price doesn't.
  expect(JSON.parse(json.out)).toEqual({
    situations: { fit: [5, 12], 'no-fit': [5, 12], 'not-now': [5, 12] },
  });
  expect(text.out).toBe('fit: 5 12\nno-fit: 5 12\nnot-now: 5 12');
});

test('the machine is JSON, and XState takes it', async () => {
  const { exit, out } = await call(['machine', 'good.yaml'], { files });
  expect(exit).toBe(0);
  const machine = createMachine(JSON.parse(out));
  expect(JSON.stringify(machine.config)).toContain('which-part');
});

test('the schema is written beside the scenarios', async () => {
  const { exit, out, written } = await call(['schema']);
  expect([exit, out, Object.keys(written)]).toEqual([0, '', ['scenarios/scenario.schema.json']]);
  const [text = ''] = Object.values(written);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(editorSchema())));
  expect(text.endsWith('}\n')).toBe(true);
});
