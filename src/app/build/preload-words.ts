import type { Plugin } from 'vite';
import { reached } from './reached.ts';

/** The words that most people read; another language's are asked for when its reader is known. */
const WORDS = /\/src\/app\/words\/en\/english\.ts$/;

/**
 * Has the page ask for its words together with its script, which would ask for them only once it
 * runs.
 */
export function preloadWords(): Plugin {
  return {
    name: 'preload-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const words = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' && WORDS.test(file.facadeModuleId ?? '') ? [file.fileName] : [],
        );
        return reached(bundle, words)
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
