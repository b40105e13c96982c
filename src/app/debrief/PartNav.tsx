import { useEffect, useRef, useState } from 'react';
import { DEBRIEF, PARTS, STEPS } from '../words/debrief.ts';
import styles from './Debrief.module.css';
import { type PartId, partHeadingId, partId } from './Part.tsx';

const IDS = Object.keys(PARTS) as readonly PartId[];

/** The parts as steps: each can be gone to, and the one in view is marked. */
export function PartNav() {
  const here = usePartInView();
  const current = useRef<HTMLButtonElement>(null);
  const shown = useRef(here);
  useEffect(() => {
    // At first they stand as they are to stand: to look would have the page laid out once more.
    if (shown.current === here) return;
    shown.current = here;
    keepInView(current.current, here);
  }, [here]);
  return (
    <nav className={styles.nav} aria-label={DEBRIEF.parts}>
      <ol>
        {IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              ref={id === here ? current : null}
              aria-current={id === here ? 'step' : undefined}
              onClick={() => goToPart(id)}
            >
              {STEPS[id]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goToPart(id: PartId): void {
  document.getElementById(partId(id))?.scrollIntoView({ block: 'start' });
  document.getElementById(partHeadingId(id))?.focus({ preventScroll: true });
}

/** Where the steps scroll sideways, brings the marked one to the left edge. */
function keepInView(button: HTMLButtonElement | null, here: PartId): void {
  const list = button?.closest('ol');
  if (!button || !list || list.scrollWidth <= list.clientWidth) return;
  list.scrollLeft = here === IDS[0] ? 0 : button.offsetLeft - list.offsetLeft;
}

/** The part that crosses a line in the upper third of the window. */
function usePartInView(): PartId {
  const [here, setHere] = useState<PartId>('before');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
        const id = IDS.find((one) => partId(one) === entered);
        if (id) setHere(id);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const id of IDS) {
      const part = document.getElementById(partId(id));
      if (part) watch.observe(part);
    }
    return () => watch.disconnect();
  }, []);
  return here;
}
