/** Seats as short text: a bit for each, so that those of a full room fit into a notice. */
export function packSeats(seats: readonly number[]): string {
  const bits = Buffer.alloc(Math.floor(Math.max(0, ...seats) / 8) + 1);
  for (const seat of seats) bits[seat >> 3] = (bits[seat >> 3] ?? 0) | (1 << (seat & 7));
  return bits.toString('base64url');
}

/** In order. */
export function unpackSeats(text: string): readonly number[] {
  return [...Buffer.from(text, 'base64url')].flatMap((byte, n) =>
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((bit) => (byte & (1 << bit) ? n * 8 + bit : [])),
  );
}
