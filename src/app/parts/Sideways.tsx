import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Sideways.module.css';

interface SidewaysProps {
  /** What it holds, for those who come to it by keyboard. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What may be wider than the screen moves sideways; where it is, it is reached by keyboard. */
export function Sideways({ name, children }: SidewaysProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() => setWider(current.scrollWidth > current.clientWidth));
    watch.observe(current);
    for (const child of current.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  const reached = isWider ? { role: 'region', 'aria-label': name, tabIndex: 0 } : {};
  return (
    <div ref={box} className={styles.sideways} {...reached}>
      {children}
    </div>
  );
}
