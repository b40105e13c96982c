import { Header } from '../parts/Header.tsx';
import { LOADING } from '../words/common.ts';
import styles from './Page.module.css';

/** Seen only where something takes longer than a blink. */
export function Loading() {
  return (
    <>
      <Header />
      <main className={styles.loading}>{LOADING}</main>
    </>
  );
}
