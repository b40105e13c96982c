import { useLayoutEffect, useRef } from 'react';
import { useLang } from '../parts/told-in.ts';
import { TALK } from '../words/talk.ts';
import { useMoving } from './motion.ts';
import styles from './Notebook.module.css';
import type { FoundNote, Notebook as NotebookView } from './notebook.ts';

export function Notebook({ notebook }: { readonly notebook: NotebookView }) {
  const { found, people, asked } = notebook;
  const lang = useLang();
  return (
    <div className={styles.notebook}>
      <section>
        <h2>{TALK.found}</h2>
        {found.length === 0 ? <p className={styles.none}>{TALK.foundNone}</p> : null}
        <ul>
          {found.map((note) => (
            <Found key={note.fact} note={note} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{TALK.people}</h2>
        <ul>
          {people.map(({ id, name, role }) => (
            <li key={id} lang={lang} className={styles.item}>
              <small>{role}</small>
              {name}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{TALK.agreed}</h2>
        {asked.length === 0 ? <p className={styles.none}>{TALK.agreedNone}</p> : null}
        <ul>
          {asked.map(({ id, label, answer, words }) => (
            <li key={id} className={answer === 'granted' ? styles.found : styles.refused}>
              <small>{words}</small>
              <span lang={lang}>{label}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** A note; a new one comes over from the sentence it was heard in. */
function Found({ note: { about, note, fresh } }: { readonly note: FoundNote }) {
  const moving = useMoving();
  const lang = useLang();
  const item = useRef<HTMLLIElement>(null);
  const start = useRef(fresh && moving);
  const isNew = useRef(fresh);
  useLayoutEffect(() => {
    if (isNew.current) item.current?.scrollIntoView({ block: 'nearest' });
    if (start.current && item.current) arrive(item.current);
    start.current = false;
  }, []);
  return (
    <li ref={item} className={fresh ? styles.fresh : styles.found}>
      <small>
        {about}
        {fresh ? ` · ${TALK.justNow}` : null}
      </small>
      <span lang={lang}>{note}</span>
    </li>
  );
}

/** From the last words of the conversation to where it stands now. */
function arrive(item: HTMLElement): void {
  const from = document.querySelector('[role=log] > :last-child')?.getBoundingClientRect();
  if (!from) return;
  const to = item.getBoundingClientRect();
  const way = `translate(${from.left - to.left}px, ${from.bottom - to.top - to.height}px)`;
  item.animate(
    [
      { transform: `${way} scale(0.96)`, opacity: 0 },
      { transform: `${way} scale(0.96)`, opacity: 0.9, offset: 0.25 },
      { transform: 'none', opacity: 1 },
    ],
    { duration: 760, delay: 260, easing: 'cubic-bezier(0.3, 0.7, 0.2, 1)', fill: 'backwards' },
  );
}
