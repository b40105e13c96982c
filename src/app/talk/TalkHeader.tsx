import type { RefObject } from 'react';
import { links } from '../location.ts';
import { Button } from '../parts/Button.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import type { Portraits } from '../parts/portraits.ts';
import { SettingsLink } from '../parts/SettingsLink.tsx';
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx';
import { useLang } from '../parts/told-in.ts';
import { APP_NAME, firstName } from '../words/common.ts';
import { notes as notesInWords, TALK } from '../words/talk.ts';
import { AloudSwitch } from './AloudSwitch.tsx';
import { Clock } from './Clock.tsx';
import type { AloudView, ClockView, TalkProps } from './connect.ts';
import styles from './TalkHeader.module.css';

interface TalkHeaderProps {
  readonly title: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly speaker: TalkProps['speaker'];
  readonly portraits: Portraits;
  readonly clock: ClockView;
  readonly aloud: AloudView | null;
  /** How many; null where there is no notebook. */
  readonly notes: number | null;
  readonly onNotes: () => void;
  readonly onLeave: () => void;
}

/** Stays in sight: on a phone it is where the face and the clock are. */
export function TalkHeader(props: TalkHeaderProps) {
  const { title, heading, speaker, portraits, clock, aloud, notes, onNotes, onLeave } = props;
  const lang = useLang();
  return (
    <header className={styles.header}>
      <a href={links.library} className={styles.app}>
        {APP_NAME}
      </a>
      <h1 ref={heading} tabIndex={-1} lang={lang} className={styles.title}>
        {title}
      </h1>
      <div className={styles.face}>
        <Portrait
          portraits={portraits}
          person={speaker.id}
          name={speaker.name}
          trust={speaker.trust}
        />
      </div>
      <p className={styles.who}>
        <strong className={styles.full}>{speaker.name}</strong>
        <strong className={styles.first}>{firstName(speaker.name)}</strong>
        <span>{speaker.company}</span>
      </p>
      <div className={styles.actions}>
        <Clock clock={clock} />
        {aloud === null ? null : <AloudSwitch aloud={aloud} />}
        {notes === null ? null : (
          <span className={styles.notes}>
            <Button onClick={onNotes}>{notesInWords(notes)}</Button>
          </span>
        )}
        <Button onClick={onLeave} title={TALK.leaveHint}>
          {TALK.leave}
        </Button>
        <span className={styles.theme}>
          <ThemeSwitch />
          <SettingsLink />
        </span>
      </div>
    </header>
  );
}
