import fc from 'fast-check';

/** The ways in which something kept goes bad. */
const DAMAGES = ['cut', 'bit-flipped', 'wrong-types', 'half-written', 'future'] as const;

/** Fields that nothing of the kind can do without. */
const NEEDED = {
  runs: ['version', 'id', 'run', 'started', 'updated', 'ended', 'settings', 'forecasts'],
  files: ['id', 'name', 'text', 'hash'],
  entries: ['version', 'id', 'at', 'kind'],
} as const;

export type Kind = keyof typeof NEEDED;

type Fields = Readonly<Record<string, unknown>>;

/** What is left of a sound entry. `certain`: nobody could take it for sound. */
export interface Damaged {
  readonly value: unknown;
  readonly certain: boolean;
}

/** A sound entry after something went wrong with it. */
export function damaged(kind: Kind, sound: Fields): fc.Arbitrary<Damaged> {
  const text = JSON.stringify(sound);
  const field = fc.constantFrom(...NEEDED[kind]);
  const certain = (value: unknown): Damaged => ({ value, certain: true });
  return fc.constantFrom(...DAMAGES).chain((way) => {
    switch (way) {
      case 'cut':
        return fc.nat(text.length - 1).map((end) => certain(text.slice(0, end)));
      case 'bit-flipped':
        return fc
          .tuple(fc.nat(text.length - 1), fc.nat(6))
          .map(([at, bit]) => ({ value: flipped(text, at, bit), certain: false }));
      case 'wrong-types':
        return fc
          .tuple(field, fc.constantFrom<unknown>(null, -1.5, {}, [[]], Number.NaN, 9n, undefined))
          .map(([name, wrong]) => certain({ ...sound, [name]: wrong }));
      case 'half-written':
        return fc
          .subarray([...NEEDED[kind]], { minLength: 1 })
          .map((gone) =>
            certain(Object.fromEntries(Object.entries(sound).filter(([name]) => !has(gone, name)))),
          );
      case 'future':
        return fc.integer({ min: 2, max: 99 }).map((version) =>
          kind === 'files'
            ? certain({ format: version, content: sound.text })
            : // It is shown as far as it can be read, and left as it is.
              { value: { ...sound, version }, certain: false },
        );
    }
  });
}

function has(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** The text with one bit turned over: what it says then, or where it says nothing, the text. */
function flipped(text: string, at: number, bit: number): unknown {
  const code = text.charCodeAt(at) ^ (1 << bit);
  const wrong = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
  try {
    return JSON.parse(wrong);
  } catch {
    return wrong;
  }
}
