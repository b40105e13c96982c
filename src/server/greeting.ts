import { renderUnicodeCompact } from 'uqr';

/** What stands in the terminal once the server answers: where phones find it. */
export function greeting(port: number, addresses: readonly string[]): string {
  const here = `http://localhost:${port}`;
  const [first] = addresses;
  if (first === undefined) return `\nOpening Move: ${here}\n\n`;
  return [
    '',
    `Opening Move: ${here}`,
    `For phones on this network: ${addresses.join(', ')}`,
    '',
    renderUnicodeCompact(first, { border: 2 }),
    '',
    '',
  ].join('\n');
}
