import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the first load may weigh, in KiB of gzipped JavaScript. */
const LIMIT_KIB = 130;

/** The part of a bundle's output that the size depends on. */
export type Output = Readonly<
  Record<
    string,
    | { readonly type: 'asset' }
    | {
        readonly type: 'chunk';
        readonly code: string;
        readonly isEntry: boolean;
        /** The module that a chunk was made for: a language's words are fetched before anything shows. */
        readonly facadeModuleId: string | null;
        /** File names of the chunks imported statically: those a browser fetches before it starts. */
        readonly imports: readonly string[];
      }
  >
>;

const WORDS = /\/src\/app\/words\/\w+\/\w+\.ts$/;

/**
 * Gzipped size in KiB of the entry chunks and all that they import statically, each file once, with
 * the words of the longest language.
 */
export function firstLoadKiB(output: Output): number {
  const waiting = Object.keys(output).filter((name) => {
    const file = output[name];
    return file?.type === 'chunk' && file.isEntry;
  });
  const seen = new Set<string>();
  let bytes = 0;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = output[name];
    if (seen.has(name) || file?.type !== 'chunk') continue;
    seen.add(name);
    bytes += gzipSync(file.code).length;
    waiting.push(...file.imports);
  }
  const words = Object.values(output).flatMap((file) =>
    file.type === 'chunk' && WORDS.test(file.facadeModuleId ?? '')
      ? [gzipSync(file.code).length]
      : [],
  );
  return (bytes + Math.max(0, ...words)) / 1024;
}

/** Prints what the first load weighs, and fails the build above the limit. */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    writeBundle(_options, bundle) {
      const size = firstLoadKiB(bundle);
      const line = `First load: ${size.toFixed(1)} KiB of JavaScript gzipped (at most ${LIMIT_KIB})`;
      if (size > LIMIT_KIB) this.error(line);
      console.log(line);
    },
  };
}
