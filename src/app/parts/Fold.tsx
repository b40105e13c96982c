import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Something for those who want it: folded until it is opened, and printed only then. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
