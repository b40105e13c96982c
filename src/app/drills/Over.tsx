import { Mark } from '../debrief/Mark.tsx';
import { links } from '../location.ts';
import pageStyles from '../pages/Page.module.css';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { DRILL, SITTING } from '../words/drills.ts';
import styles from './Over.module.css';
import type { OverProps } from './over.ts';

/** Where nothing is asked, or nothing more: what was done, and the ways on. */
export function Over({ title, words, done, more }: OverProps) {
  const heading = useArrival(DRILL.title);
  return (
    <>
      <Header context={DRILL.title} />
      <Trouble />
      <main className={pageStyles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{words}</p>
        <ul className={styles.done}>
          {done.map(({ n, title: where, lang, mark, verdict, back }) => (
            <li key={n}>
              <Mark mark={mark} />
              <p>
                <strong lang={lang}>{where}</strong>
                <span>
                  {verdict}. {back}
                </span>
              </p>
            </li>
          ))}
        </ul>
        {more === null ? null : <p>{more.words}</p>}
        <div className={pageStyles.actions}>
          {more === null ? null : (
            <Button tone="main" onClick={more.goOn}>
              {SITTING.goOn}
            </Button>
          )}
          <ButtonLink tone={more === null ? 'main' : 'plain'} href={links.library}>
            {SITTING.library}
          </ButtonLink>
          <ButtonLink href={links.progress}>{SITTING.progress}</ButtonLink>
        </div>
      </main>
    </>
  );
}

/** While it is found out what comes back. */
export function Working() {
  return (
    <>
      <Header context={DRILL.title} />
      <Trouble />
      <main className={pageStyles.loading}>
        <p role="status">{SITTING.working}</p>
      </main>
    </>
  );
}
