import { useEffect, useEffectEvent } from 'react';
import { useLang } from '../parts/told-in.ts';
import { usePreferences, useServices } from '../shell/services.ts';
import { language } from '../words/words.ts';
import type { AloudView } from './connect.ts';

/**
 * Reads the newest lines aloud, once, where that is wanted. What comes next takes their place; out of
 * sight, and when the talk is left, it is silent.
 */
export function useAloud(aloud: AloudView | null, turn: number): void {
  const { voice } = useServices();
  const { pace } = usePreferences();
  const told = useLang() ?? language;
  const newest = aloud?.on ? `${turn} ${JSON.stringify(aloud.lines)}` : null;
  const say = useEffectEvent(() => {
    if (aloud !== null) voice.say(aloud.lines, aloud.speakers, pace, told);
  });

  useEffect(() => {
    if (newest === null) return;
    say();
    return voice.hush;
  }, [newest, voice]);

  useEffect(() => {
    function hidden(): void {
      if (document.hidden) voice.hush();
    }
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', voice.hush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', voice.hush);
    };
  }, [voice]);
}
