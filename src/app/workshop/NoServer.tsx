import { links } from '../location.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { LINE, OPENING } from '../words/workshop.ts';
import styles from './Form.module.css';

/** Where the page was served by something else: what to start. */
export function NoServer() {
  const heading = useArrival(OPENING.title);
  return (
    <>
      <Header context={OPENING.title} />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {OPENING.noServer}
        </h1>
        <p>{OPENING.noServerHint}</p>
        <pre className={styles.command}>
          <code>{OPENING.command}</code>
        </pre>
        <div className={styles.actions}>
          <ButtonLink tone="main" href={links.library}>
            {LINE.toLibrary}
          </ButtonLink>
        </div>
      </main>
    </>
  );
}
