import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import { type Bytes, Packed, understood } from './packing.ts';

/** A file of the built app, as it is sent. */
interface Sent {
  readonly body: Bytes;
  readonly packed: Packed;
  readonly tag: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Their names change with their content, so they never have to be asked for again. */
const NAMED_BY_CONTENT = /^\/(assets|portraits)\//;

/** The built app in a folder: read once, kept in memory. It must not change while it is served. */
export function files(folder: string): Hono {
  const kept = new Map<string, Promise<Sent | null>>();
  const sent = (path: string) => {
    const found = kept.get(path) ?? read(folder, path);
    kept.set(path, found);
    // What isn't there isn't kept: anybody may ask for anything.
    void found.then((file) => file ?? kept.delete(path));
    return found;
  };

  return new Hono().get('*', async (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    const file = await sent(path);
    if (!file) return context.text('Not found', 404);
    context.header('Content-Type', file.type);
    context.header('Vary', 'Accept-Encoding');
    context.header('ETag', file.tag);
    context.header(
      'Cache-Control',
      NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (context.req.header('if-none-match') === file.tag) return context.body(null, 304);
    const encoding = understood(context.req.header('accept-encoding') ?? '');
    const packed = encoding && (await file.packed.as(encoding));
    if (!packed) return context.body(file.body);
    context.header('Content-Encoding', encoding);
    return context.body(packed);
  });
}

/** Null where there is no such file in the folder. */
async function read(folder: string, path: string): Promise<Sent | null> {
  const file = normalize(join(folder, decoded(path)));
  const type = TYPES[extname(file)];
  if (!file.startsWith(normalize(folder) + sep) || type === undefined) return null;
  try {
    const body = await readFile(file);
    return {
      body,
      packed: new Packed(body),
      tag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      type,
    };
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
