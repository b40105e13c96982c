import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from '../model/scenario.ts';

/** Of 64 hexadecimal digits; enough for telling the versions of one file apart. */
const DIGITS = 16;

/** The fingerprint of what a scenario says: layout and comments don't change it. */
export function hashOf(scenario: Scenario): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(scenario)))).slice(0, DIGITS);
}
