/*
 * A room's code is read off a wall and typed on a phone. Its letters can't be taken for one another:
 * of those that look alike (I L J, O Q D, U V, C G) one stays at most, and without vowels they make
 * no words.
 */
export const CODE_LETTERS = 'BCDFHJKMNPRSTVWXYZ';
const CODE_LENGTH = 6;

/** How many codes there are. */
export const CODES = CODE_LETTERS.length ** CODE_LENGTH;

/** Digits that are typed for letters they look like. */
const TYPED_FOR: Readonly<Record<string, string>> = { '2': 'Z', '5': 'S', '8': 'B' };

/** The `n`th code, from 0 to one below `CODES`. */
export function codeAt(n: number): string {
  let rest = n;
  return Array.from({ length: CODE_LENGTH }, () => {
    const letter = CODE_LETTERS[rest % CODE_LETTERS.length] ?? '';
    rest = Math.floor(rest / CODE_LETTERS.length);
    return letter;
  }).join('');
}

/** What somebody typed as a code, whatever its case, spaces and dashes; null where it is none. */
export function readCode(typed: string): string | null {
  const letters = [...typed.toUpperCase()]
    .filter((sign) => !/[\s-]/.test(sign))
    .map((sign) => TYPED_FOR[sign] ?? sign);
  const fits = letters.length === CODE_LENGTH && letters.every((sign) => isLetter(sign));
  return fits ? letters.join('') : null;
}

function isLetter(sign: string): boolean {
  return sign.length === 1 && CODE_LETTERS.includes(sign);
}

/**
 * Wrong codes that are answered in an hour: from one address, and from all together. Past the
 * second one code is looked at every so many milliseconds, whoever asks, be it right or wrong.
 */
export const WRONG_CODES = { perAddress: 100, all: 1_000, pause: 4_000 } as const;

/** As many guesses as are answered in so many hours at the very most, however many guess. */
export function mostGuesses(hours: number): number {
  const { all, pause } = WRONG_CODES;
  // One more hour may be under way at the beginning.
  return (hours + 1) * all + hours * (3_600_000 / pause);
}

/** The chance that so many guesses find one of so many open rooms. */
export function chanceToGuess(rooms: number, guesses: number): number {
  return 1 - (1 - rooms / CODES) ** guesses;
}
