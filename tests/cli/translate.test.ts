import { describe, expect, it } from 'vitest';
import { small } from '../scenario/small.ts';
import { call } from './fake-io.ts';

const TARGET = 'a/late.de.yaml';
const files = { 'a/late.yaml': small(), 'a/bad.yaml': small(['level: starter', 'level: easy']) };
const translate = ['translate', 'a/late.yaml', '--language', 'de'];

/** What the command writes beside a scenario. */
async function made(all: Readonly<Record<string, string>> = files): Promise<string> {
  const { written } = await call(translate, { files: all });
  return written[TARGET] ?? '';
}

/** A translation in which every text is there: the original, in capitals but for names. */
async function whole(): Promise<string> {
  const text = await made();
  return text.replace(
    /from: (.*)\n {4}to:$/gm,
    (_, from: string) => `from: ${from}\n    to: ${from}!`,
  );
}

describe('translate', () => {
  it('writes every text beside the scenario, to be filled in, and says how many', async () => {
    const { exit, out, written } = await call(translate, { files });
    expect([exit, Object.keys(written)]).toEqual([0, [TARGET]]);
    expect(out).toMatch(/^a\/late\.de\.yaml: \d+ translated, \d+ to translate$/);
    expect(written[TARGET]).toContain('translates: late\nlanguage: de\n');
    expect(written[TARGET]).toMatch(/^ {2}title:\n {4}from: .+\n {4}to:$/m);
  });

  it('keeps what is there, and marks what has changed', async () => {
    const before = { ...files, [TARGET]: await whole() };
    expect(await made(before)).toBe(before[TARGET]);
    const changed = { ...before, 'a/late.yaml': small(['title: Late invoices', 'title: Later']) };
    const { out, written } = await call(translate, { files: changed });
    expect(out).toContain('1 to look at again, marked with was');
    expect(written[TARGET]).toContain('    was: Late invoices\n    from: Later\n');
  });

  it('leaves a file alone that it can’t read, and says why', async () => {
    const broken = { ...files, [TARGET]: 'texts: [' };
    const { exit, err, written } = await call(translate, { files: broken });
    expect([exit, written]).toEqual([1, {}]);
    expect(err).toMatch(/^a\/late\.de\.yaml:1:\d+ error/);
  });

  it.each([
    [['translate', 'a/late.yaml'], 2, /^translate needs --language/],
    [['translate', 'a/late.yaml', '--language', 'German'], 2, /^translate needs --language/],
    [['translate', TARGET, '--language', 'fr'], 2, /is a translation; name the original$/],
    [['translate', 'a/bad.yaml', '--language', 'de'], 1, /error unknown-value/],
    [['translate', 'a/none.yaml', '--language', 'de'], 2, /^no such file/],
  ])('%j: exit %i', async (argv, code, message) => {
    const { exit, err, written } = await call(argv, { files });
    expect([exit, written]).toEqual([code, {}]);
    expect(err).toMatch(message);
  });
});

describe('a translation', () => {
  it('can be read aloud: what is said is in its language, who plays goes by the original', async () => {
    const all = { ...files, [TARGET]: await whole() };
    const moves = ['--situation', 'fit', '--moves', 'which-part,goodbye'];
    const { exit, out } = await call(['read', TARGET, ...moves], { files: all });
    expect(exit).toBe(0);
    expect(out).toContain('You: Which part is the slow one?!');
    expect(out).toContain('That would be telling.!');
  });

  it('can be played', async () => {
    const all = { ...files, [TARGET]: await whole() };
    const { out } = await call(['play', TARGET, '--seed', '1'], { files: all, typed: ['q'] });
    expect(out).toContain('Which part is the slow one?!');
  });

  it('isn’t worked out: that is done on the original', async () => {
    const all = { ...files, [TARGET]: await whole() };
    const { exit, err } = await call(['solve', TARGET], { files: all });
    expect([exit, err]).toEqual([2, `${TARGET} is a translation; name the original`]);
  });
});

describe('check of a translation', () => {
  it('finds nothing wrong with a whole one', async () => {
    const { exit, out } = await call(['check', TARGET], {
      files: { ...files, [TARGET]: await whole() },
    });
    expect([exit, out]).toEqual([0, `${TARGET}: nothing wrong`]);
  });

  it('tells what is missing, has changed and is left over; nothing of it is an error', async () => {
    const text = (await whole())
      .replace('to: Late invoices!', 'to:')
      .replace('from: starter', 'from: easy')
      .replace(/^ {2}summary:$/m, '  summery:')
      .replace(/from: (Good morning.*)$/m, 'from: Hello.');
    const { exit, out } = await call(['check', TARGET], { files: { ...files, [TARGET]: text } });
    expect(exit).toBe(0);
    for (const code of ['missing-text', 'stale-text', 'left-over']) {
      expect(out).toMatch(new RegExp(`^a/late\\.de\\.yaml:\\d+:\\d+ warning ${code}$`, 'm'));
    }
    expect(out).toContain('did you mean `summary`?');
  });

  it('is wrong without its original', async () => {
    const text = await whole();
    for (const [file, others] of [
      ['b/late.de.yaml', files],
      ['a/bad.de.yaml', files],
    ] as const) {
      const { exit, out } = await call(['check', file], { files: { ...others, [file]: text } });
      expect([exit, out]).toEqual([1, expect.stringContaining('error no-original')]);
    }
  });

  it('finds the original as .yml too', async () => {
    const beside = { 'a/late.yml': small(), [TARGET]: await whole() };
    expect((await call(['check', TARGET], { files: beside })).exit).toBe(0);
  });
});
