import { defineConfig, type Plugin } from 'vite';

/**
 * Without what Socket.IO would tell whoever looks for its faults: with each message it comes to that
 * twenty times, and then finds that nobody asks.
 */
const quiet: Plugin = {
  name: 'quiet',
  enforce: 'pre',
  resolveId: (id) => (id === 'debug' ? '\0quiet' : null),
  load: (id) =>
    id === '\0quiet' ? 'export const debug = () => () => {}; export default debug;' : null,
};

/** The server as one file that starts quickly: `vite build -c vite.server.config.ts`. */
export default defineConfig({
  publicDir: false,
  plugins: [quiet],
  build: {
    ssr: 'src/server/main.ts',
    target: 'node20',
    outDir: '.server',
    emptyOutDir: true,
    minify: true,
    reportCompressedSize: false,
  },
  logLevel: 'warn',
  ssr: {
    // All but what is made for this machine.
    noExternal: true,
    external: ['libsql', 'bufferutil', 'utf-8-validate'],
  },
});
