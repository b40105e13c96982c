import type { Plugin } from 'vite';
import { type Chunk, entriesOf, reached } from './reached.ts';

/** The part of a bundle's output that this depends on. */
export type Built = Readonly<
  Record<
    string,
    | { readonly type: 'asset' }
    | (Chunk & {
        /** The module that a chunk was made for. */
        readonly facadeModuleId: string | null;
        readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
      })
  >
>;

/** Screens and scenarios, which addresses call by the names of their files. */
const NAMED = /\/src\/app\/\w+\/(\w+)Page\.tsx$|\/scenarios\/([^/.]+)\.yaml$/;

/** All files of these chunks and of what they import, each once. */
function filesOf(built: Built, chunks: readonly string[]): ReadonlySet<string> {
  const files = reached(built, chunks).flatMap((name) => {
    const chunk = built[name];
    return chunk?.type === 'chunk' ? [name, ...(chunk.viteMetadata?.importedCss ?? [])] : [];
  });
  return new Set(files);
}

/**
 * What each screen and each scenario is made of beyond what every page fetches: names of files, by
 * the word that stands for it in addresses.
 */
export function madeOf(built: Built): Readonly<Record<string, readonly string[]>> {
  const everywhere = filesOf(built, entriesOf(built));
  return Object.fromEntries(
    Object.entries(built).flatMap(([name, file]) => {
      const [, screen, scenario] =
        (file.type === 'chunk' && file.facadeModuleId && NAMED.exec(file.facadeModuleId)) || [];
      const word = screen?.toLowerCase() ?? scenario;
      if (word === undefined) return [];
      return [[word, [...filesOf(built, [name])].filter((each) => !everywhere.has(each))]];
    }),
  );
}

const EARLY = '<script src="./early.js">';

/** Tells public/early.js what each address is made of, so that the page asks for it at once. */
export function tellMadeOf(): Plugin {
  return {
    name: 'made-of',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        if (!html.includes(EARLY)) throw new Error(`index.html has no ${EARLY}`);
        const files = JSON.stringify(madeOf(bundle));
        return html.replace(EARLY, `<meta name="made-of" content='${files}' />\n    ${EARLY}`);
      },
    },
  };
}
