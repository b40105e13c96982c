import { expect, test } from 'vitest';
import { DEFAULTS } from '../../src/app/preferences/preferences.ts';
import {
  connectSettings,
  type SettingsEvent,
  type SettingsSnapshot,
} from '../../src/app/settings/connect.ts';
import type { Language } from '../../src/app/words/language.ts';

function connect(overrides: Partial<SettingsSnapshot> = {}) {
  const sent: SettingsEvent[] = [];
  const props = connectSettings(
    {
      preferences: DEFAULTS,
      voice: true,
      language: 'en',
      languages: { en: 'English' },
      languageState: 'here',
      ...overrides,
    },
    (event) => sent.push(event),
  );
  return { props, sent };
}

test('of everything to choose exactly one is chosen, and each has a name of its own', () => {
  const { theme, text, motion, coach, forecasts, sound } = connect().props;
  const groups = [theme, text, motion, coach, forecasts, sound?.aloud ?? [], sound?.pace ?? []];
  expect(groups.map((group) => group.findIndex(({ chosen }) => chosen))).toEqual([
    0, 0, 0, 0, 0, 0, 1,
  ]);
  for (const group of groups) {
    expect(group.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(new Set(group.map(({ name }) => name)).size).toBe(group.length);
  }
});

test('what is chosen is sent, and nothing else', () => {
  const { props, sent } = connect();
  props.theme[2]?.choose();
  props.text[3]?.choose();
  props.motion[1]?.choose();
  props.coach[1]?.choose();
  props.forecasts[1]?.choose();
  props.sound?.aloud[1]?.choose();
  props.sound?.pace[0]?.choose();
  props.sound?.listen();
  expect(sent).toEqual([
    { type: 'SET', changes: { theme: 'dark' } },
    { type: 'SET', changes: { text: 'double' } },
    { type: 'SET', changes: { motion: 'less' } },
    { type: 'SET', changes: { coach: 'hint' } },
    { type: 'SET', changes: { forecasts: false } },
    { type: 'SET', changes: { aloud: true } },
    { type: 'SET', changes: { pace: 'slow' } },
    { type: 'LISTEN' },
  ]);
});

test('without a voice there is nothing to choose of it', () => {
  expect(connect({ voice: false }).props.sound).toBeNull();
});

test('languages are shown where there are several, by their own names', () => {
  expect(connect().props.language).toBeNull();
  const languages = { en: 'English', xx: 'Other' } as Partial<Record<Language, string>>;
  const { props, sent } = connect({ languages, languageState: 'next' });
  expect(props.language?.options.map(({ name, chosen }) => [name, chosen])).toEqual([
    ['English', true],
    ['Other', false],
  ]);
  expect(props.language?.said).toContain('loaded again');
  props.language?.options[1]?.choose();
  expect(sent).toEqual([{ type: 'LANGUAGE', language: 'xx' }]);
});
