import type { Plugin } from 'vite';

const OLDER = /,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g;

/** A style sheet of fonts without those in WOFF, which no browser that runs the app asks for. */
export function withoutWoff(css: string): string {
  return css.replaceAll(OLDER, '');
}

/** Keeps fonts in WOFF out of the build, which is kept offline as a whole. */
export function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /\/@fontsource\/[^?]*\.css$/ },
      handler: withoutWoff,
    },
  };
}
