import { createServer, type Plugin } from 'vite';

const ROOT = '<div id="root">';
const MODULE = '/src/app/build/FirstLines.tsx';
/** What the app is fetched by. */
const SCRIPTS = /<(?:script type="module"|link rel="modulepreload")/g;

/**
 * Puts the first lines of the app into the page, where they stand until the app takes their place.
 * What they look like is fetched before the app.
 */
export function firstLines(): Plugin {
  let root = '';
  return {
    name: 'first-lines',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
        return html
          .replaceAll(SCRIPTS, '$& fetchpriority="low"')
          .replace(ROOT, ROOT + (await linesIn(root)));
      },
    },
  };
}

/** The lines in HTML, with the names of the styles that the app has, too. */
async function linesIn(root: string): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { firstLines: lines } = await server.ssrLoadModule(MODULE);
    if (typeof lines !== 'string') throw new Error(`${MODULE} has no firstLines`);
    return lines;
  } finally {
    await server.close();
  }
}
