import { links } from '../location.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import column from '../parts/Column.module.css';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { SETTINGS } from '../words/settings.ts';
import type { SettingsProps } from './connect.ts';
import styles from './Settings.module.css';

export function Settings(props: SettingsProps) {
  const { theme, text, motion, coach, forecasts, sound, language } = props;
  const heading = useArrival(SETTINGS.title);
  return (
    <>
      <Header />
      <Trouble />
      <main className={`${column.column} ${styles.settings}`}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {SETTINGS.title}
          </h1>
          <p className={`${column.lead} ${styles.lead}`}>{SETTINGS.lead}</p>
        </div>

        <section>
          <h2>{SETTINGS.looks}</h2>
          <Choice name="theme" legend={SETTINGS.theme} options={theme} />
          <Choice name="text" legend={SETTINGS.text} options={text} />
          <Choice name="motion" legend={SETTINGS.motion} options={motion} />
          {language === null ? null : (
            <>
              <Choice name="language" legend={SETTINGS.language} options={language.options} />
              <p role="status" className={styles.said}>
                {language.said}
              </p>
            </>
          )}
        </section>

        <section>
          <h2>{SETTINGS.practice}</h2>
          <Choice name="coach" legend={SETTINGS.coach} hint={SETTINGS.coachHint} options={coach} />
          <Choice name="forecasts" legend={SETTINGS.forecasts} options={forecasts} />
        </section>

        <section>
          <h2>{SETTINGS.sound}</h2>
          {sound === null ? (
            <p className={styles.none}>{SETTINGS.noVoice}</p>
          ) : (
            <>
              <Choice name="aloud" legend={SETTINGS.aloud} options={sound.aloud} />
              <Choice name="pace" legend={SETTINGS.pace} options={sound.pace} />
              <div>
                <Button onClick={sound.listen}>{SETTINGS.listen}</Button>
              </div>
            </>
          )}
        </section>

        <p className={styles.kept}>
          {SETTINGS.keptHint} <a href={links.kept}>{SETTINGS.keptLink}</a>
        </p>
      </main>
    </>
  );
}
