import type { english } from './en/english.ts';

/** Every word of the app, by subject. English is the original; the compiler holds the others to it. */
export type Words = Spoken<typeof english>;

/** The same, in any words. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Told
    ? (...given: Given) => Spoken<Told>
    : T extends object
      ? { readonly [Key in keyof T]: Spoken<T[Key]> }
      : T;
