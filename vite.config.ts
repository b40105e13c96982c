import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/app/build/csp.ts';
import { firstLoad } from './src/app/build/first-load.ts';
import { offline } from './src/app/build/offline.ts';
import { scenarios } from './src/app/build/scenarios.ts';

export default defineConfig({
  base: './',
  plugins: [react(), scenarios(), firstLoad(), offline()],
  build: {
    target: 'es2023',
    outDir: 'dist',
    sourcemap: false,
    // An inlined font would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
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
