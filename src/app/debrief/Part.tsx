import type { ReactNode } from 'react';
import lazy from '../parts/Lazy.module.css';
import { PARTS } from '../words/debrief.ts';
import styles from './Debrief.module.css';

export type PartId = keyof typeof PARTS;

/** The element of a part, and the heading that names it. */
export function partId(id: PartId): string {
  return `debrief-${id}`;
}

export function partHeadingId(id: PartId): string {
  return `debrief-${id}-heading`;
}

interface PartProps {
  readonly id: PartId;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One step of the debrief. */
export function Part({ id, lead, children }: PartProps) {
  return (
    <section
      id={partId(id)}
      className={`${lazy.lazy} ${styles.part}`}
      aria-labelledby={partHeadingId(id)}
    >
      <h2 id={partHeadingId(id)} tabIndex={-1}>
        {PARTS[id]}
      </h2>
      {lead === undefined ? null : <p className={styles.partLead}>{lead}</p>}
      {children}
    </section>
  );
}
