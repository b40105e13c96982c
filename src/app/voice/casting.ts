import type { Id } from '../../model/scenario.ts';

/** By language, the accent that comes first where there are several. */
const FIRST: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE' };

/** What systems call a language that write three letters. */
const LONG: Readonly<Record<string, string>> = { eng: 'en', deu: 'de', ger: 'de' };

/** What the choice of a voice depends on. */
export type VoiceKind = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>;

/** How one speaker sounds. */
export interface VoicePart<V> {
  readonly voice: V;
  /** 1 is the voice's own; more is higher. */
  readonly pitch: number;
}

/** One system has these among its voices: bells, bubbles and robots. */
const JOKES: ReadonlySet<string> = new Set(
  'Albert,Bad News,Bahh,Bells,Boing,Bubbles,Cellos,Good News,Jester,Organ,Superstar,Trinoids,Whisper,Wobble,Zarvox'.split(
    ',',
  ),
);

/** For those who speak after every voice has been given once. */
const PITCHES = [1, 0.8, 1.2, 0.9, 1.1] as const;

/**
 * The voices that can be used, best first: of the language of what is read, and on this machine. The
 * others send what they read to somebody else's.
 */
export function usable<V extends VoiceKind>(voices: readonly V[], language: string): readonly V[] {
  const rank = ({ lang }: VoiceKind) => (tagOf(lang) === FIRST[language] ? 0 : 1);
  return voices
    .filter(({ name, lang, localService }) => {
      return localService && tagOf(lang).split('-', 1)[0] === language && !JOKES.has(name);
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Some write en_GB. Whatever follows the language is its country. */
function tagOf(lang: string): string {
  return lang.replace('_', '-').replace(/^\w{3}\b/, (long) => LONG[long] ?? long);
}

/** A voice for each speaker, another for each as long as there are any; then at another pitch. */
export function castVoices<V>(
  voices: readonly V[],
  speakers: readonly Id[],
): ReadonlyMap<Id, VoicePart<V>> {
  const parts = speakers.flatMap((speaker, n): readonly [Id, VoicePart<V>][] => {
    const voice = voices[n % voices.length];
    const pitch = PITCHES[Math.floor(n / voices.length) % PITCHES.length];
    return voice === undefined || pitch === undefined ? [] : [[speaker, { voice, pitch }]];
  });
  return new Map(parts);
}

/** What of a line is said: not what stands in brackets, which is seen. Empty where nothing is. */
export function saidIn(text: string): string {
  return text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
