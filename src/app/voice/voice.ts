import type { Id } from '../../model/scenario.ts';
import type { Pace } from '../preferences/preferences.ts';
import { castVoices, saidIn, usable } from './casting.ts';

/** A line to be read aloud. */
export interface Spoken {
  readonly speaker: Id;
  readonly text: string;
}

/** Reads aloud, where this browser can. */
export interface Voice {
  /** Whether there is a voice for a language. Some browsers find theirs only after a while. */
  there(language: string): boolean;
  /** Calls when that may have changed. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Says these lines, in place of whatever is still being said, each in the voice of its speaker. */
  say(lines: readonly Spoken[], speakers: readonly Id[], pace: Pace, language: string): void;
  hush(): void;
}

/** What of the browser's speech is used. */
export type Speech = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;

const RATE: Readonly<Record<Pace, number>> = { slow: 0.8, normal: 1, quick: 1.25 };

/** Null where the browser has no speech at all. */
export function makeVoice(
  speech: Speech | null,
  utter: (text: string) => SpeechSynthesisUtterance,
): Voice {
  const voices = (language: string) => usable(speech?.getVoices() ?? [], language);
  return {
    there: (language) => voices(language).length > 0,
    subscribe: (listener) => {
      speech?.addEventListener('voiceschanged', listener);
      return () => speech?.removeEventListener('voiceschanged', listener);
    },
    say: (lines, speakers, pace, language) => {
      speech?.cancel();
      const cast = castVoices(voices(language), speakers);
      for (const { speaker, text } of lines) {
        const part = cast.get(speaker) ?? [...cast.values()][0];
        const said = saidIn(text);
        if (part === undefined || said === '') continue;
        const utterance = utter(said);
        utterance.voice = part.voice;
        utterance.lang = part.voice.lang;
        utterance.pitch = part.pitch;
        utterance.rate = RATE[pace];
        speech?.speak(utterance);
      }
    },
    hush: () => speech?.cancel(),
  };
}

/** The browser's own. */
export function browserVoice(): Voice {
  const there = 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  return makeVoice(there ? speechSynthesis : null, (text) => new SpeechSynthesisUtterance(text));
}
