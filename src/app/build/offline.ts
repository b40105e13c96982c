import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** What is kept on a machine may weigh so much, in MiB. */
const LIMIT_MIB = 8;

/**
 * The same files, each with the print of its content: a server half way through a change of versions
 * is never taken for either of them.
 */
export function withIntegrity<Entry extends { readonly url: string }>(
  folder: string,
  entries: readonly Entry[],
): (Entry & { readonly integrity: string })[] {
  return entries.map((entry) => {
    const print = createHash('sha256').update(readFileSync(join(folder, entry.url)));
    return { ...entry, integrity: `sha256-${print.digest('base64')}` };
  });
}

/** How much these files weigh, in MiB. Throws above the limit. */
export function weigh(entries: readonly { readonly size: number }[]): number {
  const weight = entries.reduce((sum, { size }) => sum + size, 0) / 2 ** 20;
  if (weight > LIMIT_MIB) {
    throw new Error(`to be kept offline: ${weight.toFixed(2)} MiB, at most ${LIMIT_MIB}`);
  }
  return weight;
}

/** Writes the service worker, which knows every file of the build, those of `public` too. */
export function offline(): Plugin[] {
  let folder = '';
  const where: Plugin = {
    name: 'offline',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
  };
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'service-worker.ts',
    // The page registers it by itself: app/shell/new-version-here.ts. The manifest lies in public.
    injectRegister: null,
    manifest: false,
    injectManifest: {
      // In one piece: not every browser takes a module for a service worker.
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      dontCacheBustURLsMatching: /^(?:assets|portraits)\//,
      maximumFileSizeToCacheInBytes: LIMIT_MIB * 2 ** 20,
      manifestTransforms: [
        (entries) => {
          weigh(entries);
          return { manifest: withIntegrity(folder, entries) };
        },
      ],
    },
  });
  return [where, ...plugins];
}
