export interface Chunk {
  readonly type: 'chunk';
  readonly isEntry: boolean;
  /** File names of the chunks imported statically: those a browser fetches before it starts. */
  readonly imports: readonly string[];
}

/** The part of a bundle's output that says what imports what. */
type Linked = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

/** The chunks that a browser fetches for these, which are among them: each once. */
export function reached(output: Linked, from: readonly string[]): readonly string[] {
  const seen = new Set(from);
  for (const name of seen) {
    const chunk = output[name];
    if (chunk?.type === 'chunk') for (const next of chunk.imports) seen.add(next);
  }
  return [...seen].filter((name) => output[name]?.type === 'chunk');
}

/** The chunks that the page itself names. */
export function entriesOf(output: Linked): readonly string[] {
  return Object.keys(output).filter((name) => {
    const file = output[name];
    return file?.type === 'chunk' && file.isEntry;
  });
}
