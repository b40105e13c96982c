import { afterEach, beforeEach } from 'vitest';
import { type Served, served } from './serving.ts';

/** A server of its own for each test of a file, which may put another in its place. */
export function servedForEach(): { server: Served } {
  const here = {} as { server: Served };
  beforeEach(async () => {
    here.server = await served();
  });
  afterEach(async () => {
    await here.server.end();
  });
  return here;
}
