import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `cost` where something may be lost. */
  readonly tone?: 'plain' | 'cost';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something the reader should know, said once and plainly. */
export function Notice({ tone = 'plain', children, actions }: NoticeProps) {
  return (
    <div role="status" className={tone === 'cost' ? styles.cost : styles.plain}>
      <p>{children}</p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
