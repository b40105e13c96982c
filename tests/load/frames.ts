import { randomBytes } from 'node:crypto';

/*
 * WebSocket frames (RFC 6455) in few lines: whole messages, as text or bytes. What a client sends is
 * masked, what a server sends isn't.
 */

const FINAL = 0x80;
const MASKED = 0x80;
const OPCODE = 0x0f;

export const OPCODES = { text: 1, binary: 2, close: 8 } as const;

/** A frame as a client sends it. */
export function maskedFrame(payload: string | Buffer): Buffer {
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
  const kind = typeof payload === 'string' ? OPCODES.text : OPCODES.binary;
  const short = bytes.length < 126;
  if (bytes.length > 0xffff) throw new RangeError('too long for a client');
  const start = short ? 6 : 8;
  const frame = Buffer.allocUnsafe(start + bytes.length);
  frame[0] = FINAL | kind;
  frame[1] = MASKED | (short ? bytes.length : 126);
  if (!short) frame.writeUInt16BE(bytes.length, 2);
  const mask = randomBytes(4);
  mask.copy(frame, start - 4);
  for (let n = 0; n < bytes.length; n++) frame[start + n] = (bytes[n] ?? 0) ^ (mask[n & 3] ?? 0);
  return frame;
}

/** A frame that lies whole in what came, and where it ends. */
interface Found {
  readonly opcode: number;
  readonly from: number;
  readonly to: number;
}

/** The frame that begins at a place; null where it isn't all there yet. */
export function frameAt(bytes: Buffer, at: number): Found | null {
  if (bytes.length < at + 2) return null;
  const length = (bytes[at + 1] ?? 0) & 0x7f;
  const from = at + (length < 126 ? 2 : length === 126 ? 4 : 10);
  if (bytes.length < from) return null;
  const to = from + sizeAt(bytes, at, length);
  return bytes.length < to ? null : { opcode: (bytes[at] ?? 0) & OPCODE, from, to };
}

/** A length that is too great for its place stands behind it. */
function sizeAt(bytes: Buffer, at: number, length: number): number {
  if (length < 126) return length;
  return length === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
}
