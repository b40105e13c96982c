import { links } from '../location.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { LOST } from '../words/pages.ts';
import styles from './Page.module.css';

interface LostProps {
  readonly what?: string;
  readonly hint?: string;
}

/** For an address with nothing behind it: says so, and leads back. */
export function Lost({ what = LOST.unknown, hint = LOST.unknownHint }: LostProps) {
  const heading = useArrival(LOST.title);
  return (
    <>
      <Header />
      <Trouble />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {what}
        </h1>
        <p>{hint}</p>
        <div className={styles.actions}>
          <ButtonLink tone="main" href={links.library}>
            {LOST.back}
          </ButtonLink>
        </div>
      </main>
    </>
  );
}
