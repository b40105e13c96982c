import type { Plugin } from 'vite';

const READ = /\/@fontsource-variable\/source-serif-4\/.*\.css$/;

/**
 * The font of what is read waits for the next page where it isn't here at once: nothing moves under
 * somebody's eyes, or is laid out again. Its package asks for it to be swapped in whenever it comes.
 */
export function optionalFont(): Plugin {
  return {
    name: 'optional-font',
    enforce: 'pre',
    transform: {
      filter: { id: READ },
      handler: (code) => code.replaceAll('font-display: swap', 'font-display: optional'),
    },
  };
}
