import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { contentSecurityPolicy } from '../../src/server/csp.ts';

/** The build under an address of its own, which can be changed and shut. */
export interface Site {
  /** Where the page is, with a `/` at its end. */
  readonly address: string;
  /** A copy of dist: what is changed here is served from then on. */
  readonly folder: string;
  /** From now on nobody answers. */
  shut(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Where it lies: not at the root, as the app must work under any path. */
const BASE = '/training/opening-move/';

export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'opening-move-site-'));
  cpSync('dist', folder, { recursive: true });
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://here');
    const path = normalize(pathname.slice(BASE.length)) || '.';
    const file = join(folder, path === '.' ? 'index.html' : path);
    try {
      if (!pathname.startsWith(BASE)) throw new Error('not the app');
      const content = readFileSync(file);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader('Content-Security-Policy', contentSecurityPolicy);
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${BASE}`,
    folder,
    async shut() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
