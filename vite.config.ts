import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { firstLines } from './src/app/build/first-lines.ts';
import { firstLoad } from './src/app/build/first-load.ts';
import { offline } from './src/app/build/offline.ts';
import { optionalFonts } from './src/app/build/optional-fonts.ts';
import { preloadWords } from './src/app/build/preload-words.ts';
import { scenarios } from './src/app/build/scenarios.ts';
import { contentSecurityPolicy } from './src/server/csp.ts';

/** The page and its first module stay a chunk of their own, which imports the others. */
const ENTRY = /\/(?:index\.html|src\/app\/main\.tsx)$/;
/** All of the app but what its words import from it. */
const APP = /\/src\/app\/(?!words\/foreign\.ts$)/;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    scenarios(),
    optionalFonts(),
    preloadWords(),
    firstLines(),
    firstLoad(),
    offline(),
  ],
  build: {
    target: 'es2023',
    outDir: 'dist',
    sourcemap: false,
    // An inlined font would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first screen waits for in few files: on a phone each one more costs a round
          // trip. The app waits for its words, and the words import from below the app: two files,
          // or the two would wait for each other.
          groups: [
            {
              name: 'base',
              tags: ['$initial'],
              test: (id) => !APP.test(id) && !ENTRY.test(id),
              priority: 2,
            },
            {
              name: 'app',
              tags: ['$initial'],
              test: (id) => APP.test(id) && !ENTRY.test(id),
              priority: 1,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: {
    host: true,
    port: 4173,
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  },
});
