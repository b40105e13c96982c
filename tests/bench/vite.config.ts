import { defineConfig } from 'vite';

/** Bundles the benchmark as the app is bundled, so that what is timed is what ships. */
export default defineConfig({
  build: { ssr: 'tests/bench/main.ts', outDir: 'node_modules/.bench', emptyOutDir: true },
  ssr: { noExternal: true },
  logLevel: 'warn',
});
