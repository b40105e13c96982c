import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useIsLeft } from '../location.ts';
import { LOADING } from '../words/common.ts';
import styles from './Going.module.css';

/**
 * A screen stays while the next is fetched. Nothing more can be done on it then, and where it takes
 * longer than a blink, that is said.
 */
export function Going({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const isLeft = useIsLeft(path);
  return (
    <>
      {isLeft ? (
        <p className={styles.going} role="status">
          {LOADING}
        </p>
      ) : null}
      <div className={styles.screen} inert={isLeft}>
        {children}
      </div>
    </>
  );
}
