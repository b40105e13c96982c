import { defineConfig } from 'vite';

/** The server as one file that starts quickly: `vite build -c vite.server.config.ts`. */
export default defineConfig({
  publicDir: false,
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
