import type { Plugin } from 'vite';

const FONTS = /\/@fontsource-variable\/.*\.css$/;

/**
 * A font that isn't here at once waits for the next page: nothing that is being read moves or is
 * laid out again. The packages ask for it to be swapped in whenever it comes.
 */
export function optionalFonts(): Plugin {
  return {
    name: 'optional-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: FONTS },
      handler: (code) => code.replaceAll('font-display: swap', 'font-display: optional'),
    },
  };
}
