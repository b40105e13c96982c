import { expect, test, vi } from 'vitest';
import { castVoices, saidIn, usable } from '../../src/app/voice/casting.ts';
import { makeVoice, type Speech } from '../../src/app/voice/voice.ts';

function kind(name: string, lang = 'en-GB', localService = true) {
  return { name, lang, localService, default: false, voiceURI: name };
}

/** A browser's speech that writes down what it is asked for. */
function fakeSpeech(voices: readonly SpeechSynthesisVoice[]) {
  const heard: string[] = [];
  const listeners = new Set<unknown>();
  const speech: Speech = {
    getVoices: () => [...voices],
    speak: ({ text, voice, pitch, rate }) => heard.push(`${voice?.name} ${pitch} ${rate}: ${text}`),
    cancel: () => heard.push('(silence)'),
    addEventListener: (_: string, listener: unknown) => listeners.add(listener),
    removeEventListener: (_: string, listener: unknown) => listeners.delete(listener),
  };
  const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;
  return { heard, listeners, voice: makeVoice(speech, utter) };
}

test('only voices of the language and on this machine are used, and no jokes', () => {
  const voices = [
    kind('Anna', 'deu-x'),
    kind('Resi', 'de-AT'),
    kind('Ilse', 'de_DE'),
    kind('Samantha', 'en-US'),
    kind('Far away', 'en-GB', false),
    kind('Bells', 'en-GB'),
    kind('Enid', 'enm'),
    kind('Kate', 'en_GB'),
    kind('Iain', 'en-GB'),
    kind('Old', 'eng-x'),
  ];
  const names = (language: string) => usable(voices, language).map(({ name }) => name);
  expect(names('en')).toEqual(['Kate', 'Iain', 'Samantha', 'Old']);
  expect(names('de')).toEqual(['Ilse', 'Anna', 'Resi']);
  expect(names('fr')).toEqual([]);
});

test('every speaker sounds different: by voice, and where those run out, by pitch', () => {
  const speakers = ['a', 'b', 'c', 'd', 'e', 'f'];
  const parts = [...castVoices(['one', 'two'], speakers).values()];
  expect(parts.map(({ voice }) => voice)).toEqual(['one', 'two', 'one', 'two', 'one', 'two']);
  const sounds = parts.map(({ voice, pitch }) => `${voice} ${pitch}`);
  expect(new Set(sounds).size).toBe(speakers.length);
  expect(castVoices(['one', 'two'], ['a']).get('a')).toEqual({ voice: 'one', pitch: 1 });
  expect(castVoices([], speakers).size).toBe(0);
});

test('what stands in brackets is seen and not said', () => {
  expect(saidIn('(Click.) Seven. (A look.)\nAnd eight.')).toBe('Seven. And eight.');
  expect(saidIn('(Click.)')).toBe('');
});

test('lines are said once and in order, each in the voice of its speaker, in place of the last', () => {
  const { heard, voice } = fakeSpeech([kind('Kate'), kind('Iain')]);
  const cast = ['marta', 'henk'];
  voice.say(
    [
      { speaker: 'marta', text: 'Henk? (She waits.)' },
      { speaker: 'henk', text: 'Yes.' },
      { speaker: 'henk', text: '(A click.)' },
      { speaker: 'stranger', text: 'Well.' },
    ],
    cast,
    'normal',
    'en',
  );
  voice.say([{ speaker: 'henk', text: 'No.' }], cast, 'slow', 'en');
  voice.hush();
  expect(heard).toEqual([
    '(silence)',
    'Kate 1 1: Henk?',
    'Iain 1 1: Yes.',
    'Kate 1 1: Well.',
    '(silence)',
    'Iain 1 0.8: No.',
    '(silence)',
  ]);
});

test('where there is no voice it says so, and is silent', () => {
  const { heard, voice } = fakeSpeech([kind('Far away', 'en-GB', false)]);
  expect(voice.there('en')).toBe(false);
  voice.say([{ speaker: 'marta', text: 'Yes.' }], ['marta'], 'normal', 'en');
  expect(heard).toEqual(['(silence)']);
  const none = makeVoice(null, vi.fn());
  expect(none.there('en')).toBe(false);
  none.say([{ speaker: 'marta', text: 'Yes.' }], ['marta'], 'normal', 'en');
  none.hush();
});

test('a browser that finds its voices late is waited for, as long as anybody is', () => {
  const voices: SpeechSynthesisVoice[] = [];
  const { voice, listeners } = fakeSpeech(voices);
  const stop = voice.subscribe(vi.fn());
  expect([voice.there('en'), listeners.size]).toEqual([false, 1]);
  voices.push(kind('Kate'));
  expect(voice.there('en')).toBe(true);
  stop();
  expect(listeners.size).toBe(0);
});
