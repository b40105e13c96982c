import { readOverlay } from '../scenario/overlay.ts';
import { isLanguage } from '../scenario/overlay-name.ts';
import { overlayText, type Refreshed, refreshed } from '../scenario/overlay-write.ts';
import { printIssues } from '../scenario/print.ts';
import { EXIT, type Exit, type Io, UsageError } from './io.ts';
import { load } from './load.ts';

interface TranslateArgs {
  readonly file: string;
  readonly language: string | undefined;
}

/**
 * Writes the texts of a scenario in another language beside it, each with its original: new ones to
 * be filled in, those that are there kept. A file that can't be read is left as it is.
 */
export function translate(io: Io, { file, language }: TranslateArgs): Exit {
  if (language === undefined || !isLanguage(language)) {
    throw new UsageError('translate needs --language, in small letters, such as de or pt-br');
  }
  const loaded = load(io, file);
  if (!loaded) return EXIT.wrong;
  const { scenario } = loaded;
  const name = { id: scenario.id, language };
  const target = file.replace(/\.ya?ml$/, `.${language}.yaml`);
  const text = io.read(target);
  const before = text === null ? null : readOverlay(name, text, scenario);
  if (text !== null && before?.file === null) {
    io.err(printIssues(target, text, before.issues));
    return EXIT.wrong;
  }
  const now = refreshed(scenario, name, before?.file ?? null);
  io.write(target, overlayText(now.file));
  io.out(`${target}: ${countsOf(now)}`);
  return EXIT.right;
}

function countsOf({ translated, stale, missing, leftOver }: Refreshed): string {
  return [
    `${translated} translated`,
    `${missing} to translate`,
    `${stale} to look at again, marked with was`,
    `${leftOver} left over, at the end`,
  ]
    .filter((count) => !count.startsWith('0 '))
    .join(', ');
}
