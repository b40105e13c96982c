import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { type Chunk, entriesOf, reached } from './reached.ts';

/** What the first load may weigh, in KiB of gzipped JavaScript. */
const LIMIT_KIB = 130;

/** The part of a bundle's output that the size depends on. */
export type Output = Readonly<
  Record<
    string,
    | { readonly type: 'asset' }
    | (Chunk & {
        readonly code: string;
        /** The module that a chunk was made for: a language's words are fetched before anything shows. */
        readonly facadeModuleId: string | null;
        readonly moduleIds: readonly string[];
      })
  >
>;

const WORDS = /\/src\/app\/words\/\w+\/\w+\.ts$/;

/**
 * Gzipped size in KiB of the entry chunks and all that they import statically, each file once, with
 * the words of the longest language.
 */
export function firstLoadKiB(output: Output): number {
  const codes = reached(output, entriesOf(output)).flatMap((name) => {
    const file = output[name];
    return file?.type === 'chunk' ? [file.code] : [];
  });
  const bytes = codes.reduce((sum, code) => sum + gzipSync(code).length, 0);
  const words = Object.values(output).flatMap((file) =>
    file.type === 'chunk' && WORDS.test(file.facadeModuleId ?? '')
      ? [gzipSync(file.code).length]
      : [],
  );
  return (bytes + Math.max(0, ...words)) / 1024;
}

const WAITING = /\/src\/app\/words\/words\.ts$/;

/**
 * The words of a language that wait for whoever waits for them: the page would stay blank. The
 * module that loads them at top level may stand in no file that they import.
 */
export function wordsInARing(output: Output): readonly string[] {
  return Object.entries(output).flatMap(([name, file]) => {
    if (file.type !== 'chunk' || !WORDS.test(file.facadeModuleId ?? '')) return [];
    return reached(output, file.imports).some((each) => {
      const chunk = output[each];
      return chunk?.type === 'chunk' && chunk.moduleIds.some((id) => WAITING.test(id));
    })
      ? [name]
      : [];
  });
}

/** Prints what the first load weighs, and fails the build above the limit. */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    writeBundle(_options, bundle) {
      for (const name of wordsInARing(bundle)) {
        this.error(
          `${name} waits for the app, which waits for it: see codeSplitting in vite.config.ts`,
        );
      }
      const size = firstLoadKiB(bundle);
      const line = `First load: ${size.toFixed(1)} KiB of JavaScript gzipped (at most ${LIMIT_KIB})`;
      if (size > LIMIT_KIB) this.error(line);
      console.log(line);
    },
  };
}
