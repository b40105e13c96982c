import { createHash } from 'node:crypto';

/**
 * What is kept of a secret. It has 130 bits of chance, so a plain hash can't be turned back; only
 * who has the secret can show that they have it.
 */
export function keyOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
