import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { firstLines } from './src/app/build/first-lines.ts';
import { firstLoad } from './src/app/build/first-load.ts';
import { tellMadeOf } from './src/app/build/made-of.ts';
import { offline } from './src/app/build/offline.ts';
import { preloadWords } from './src/app/build/preload-words.ts';
import { scenarios } from './src/app/build/scenarios.ts';
import { woff2Only } from './src/app/build/woff2-only.ts';
import { contentSecurityPolicy } from './src/server/csp.ts';

/** The page and its first module stay a chunk of their own, which imports the others. */
const ENTRY = /\/(?:index\.html|src\/app\/main\.tsx)$/;
/** All of the app but what its words import from it. */
const APP = /\/src\/app\/(?!words\/foreign\.ts$)/;
/** What the words of every language import. */
const SAID =
  /\/src\/(?:model\/(?:kinds|principles|record)|practice\/enough-turns|app\/words\/when-used)\.ts$/;
/** What a conversation is played, solved and reviewed with, and what is on every screen. */
const SCENE =
  /\/src\/(?:model|rules|machine|engine|solve|review|app\/(?:session|solver|derived|parts|plans|store|words(?!\/workshop)))\/|\/node_modules\/@?xstate\//;
/** A file of what at least two screens are made of. */
const shared = (name: string, test: RegExp) => ({ name, test, minShareCount: 2 });

/** Where `npm start` answers: rooms, for those who work on their screens with `npm run dev`. */
const workshop = process.env.WORKSHOP_SERVER ?? 'http://localhost:4173';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    woff2Only(),
    scenarios(),
    preloadWords(),
    tellMadeOf(),
    firstLines(),
    firstLoad(),
    offline(),
  ],
  build: {
    target: 'es2023',
    outDir: 'dist',
    sourcemap: false,
    // Where a browser doesn't know it, the app comes all the same.
    modulePreload: { polyfill: false },
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
            { name: 'said', test: SAID, priority: 3 },
            // What several of the other screens need, in few files for the same reason: even a screen
            // that shows no conversation fetches `scene` for the parts that are in it.
            shared('scene', SCENE),
            shared('socket', /\/node_modules\/(?:@socket\.io|socket\.io|engine\.io)/),
            shared(
              'talk',
              /\/src\/app\/(?:talk|pages)\/|\/node_modules\/(?:framer-motion|motion-)/,
            ),
            shared('debrief', /\/src\/app\/debrief\//),
            shared('workshop', /\/src\/room\/|\/src\/app\/(?:workshop\/|words\/workshop)/),
            shared(
              'practice',
              /\/src\/(?:practice|app\/progress)\/|\/src\/app\/drills\/use\w+\.ts$/,
            ),
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: {
    proxy: { '^/socket\\.io/': { target: workshop, ws: true }, '/workshop.json': workshop },
  },
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
    // All of the machine: nothing else runs beside the tests.
    maxWorkers: '100%',
    // Only so that what hangs ends: how fast something is, no test asks of the clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  },
});
