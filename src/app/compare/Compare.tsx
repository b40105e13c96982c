import { type ReactNode, useId } from 'react';
import { Forecasts } from '../debrief/Forecasts.tsx';
import { Header } from '../parts/Header.tsx';
import { useLang } from '../parts/told-in.ts';
import { Figures, FigureTable } from '../progress/FigureTable.tsx';
import { useArrival } from '../shell/arrival.ts';
import { COMPARE } from '../words/compare.ts';
import { foreign } from '../words/foreign.ts';
import styles from './Compare.module.css';
import type { CompareView, SideView } from './connect.ts';
import { Lines } from './Lines.tsx';
import { Turns } from './Turns.tsx';

interface CompareProps {
  readonly view: CompareView;
  /** What is seen in the place of figures, while or where there are none. */
  readonly waiting: ReactNode;
}

/** Two runs of one scenario side by side. */
export function Compare({ view, waiting }: CompareProps) {
  const { title, buyer, sides, situation, turns, foundBoth, figures } = view;
  const lang = useLang();
  const heading = useArrival(`${COMPARE.title}: ${title}`);
  const [earlier, later] = sides;
  return (
    <>
      <Header context={foreign(title)} />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {COMPARE.head(buyer)}
        </h1>
        <Section name={COMPARE.came}>
          <Two>
            {sides.map((side) => (
              <Side key={side.name} side={side} />
            ))}
          </Two>
          {figures === null ? waiting : <Figures name={COMPARE.points} view={figures.sum} />}
        </Section>
        <Section name={COMPARE.so} is={situation.said}>
          <Two>
            {situation.truths.map(({ name, right, truth }) => (
              <div key={name ?? ''} className={styles.truth}>
                {name === null ? null : <h3>{name}</h3>}
                <p lang={lang}>{truth}</p>
                <p className={styles.right}>{COMPARE.right(right)}</p>
              </div>
            ))}
          </Two>
        </Section>
        {figures === null ? null : (
          <Section name={COMPARE.worth} is={COMPARE.worthIs}>
            <Lines view={figures.lines} />
            <FigureTable name={COMPARE.worth} view={figures.lines.table} />
          </Section>
        )}
        <Section name={COMPARE.turns}>
          <Turns view={turns} names={[earlier.name, later.name]} />
        </Section>
        {figures === null ? null : (
          <Section name={COMPARE.lost} is={COMPARE.lostIs}>
            <Figures name={COMPARE.lost} view={figures.losses} />
          </Section>
        )}
        <Section name={COMPARE.found} is={foundBoth}>
          <Two>
            {sides.map((side) => (
              <Found key={side.name} side={side} />
            ))}
          </Two>
        </Section>
        <Section name={COMPARE.forecasts}>
          <Two>
            {sides.map(({ name, forecasts }) => (
              <div key={name} className={styles.side}>
                <Forecasts forecasts={forecasts} level={3} name={name} />
              </div>
            ))}
          </Two>
        </Section>
      </main>
    </>
  );
}

interface SectionProps {
  readonly name: string;
  readonly is?: string;
  readonly children: ReactNode;
}

function Section({ name, is, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {is === undefined ? null : <p className={styles.is}>{is}</p>}
      {children}
    </section>
  );
}

/** Side by side where there is room, else one below the other. */
function Two({ children }: { readonly children: ReactNode }) {
  return <div className={styles.two}>{children}</div>;
}

function Side({ side: { name, begun, href, ending } }: { readonly side: SideView }) {
  const lang = useLang();
  return (
    <div className={styles.card}>
      <h3>{name}</h3>
      <p className={styles.begun}>{begun}</p>
      <p className={styles.ending} lang={lang}>
        {ending}
      </p>
      <a href={href}>{COMPARE.read}</a>
    </div>
  );
}

function Found({ side: { name, found } }: { readonly side: SideView }) {
  const lang = useLang();
  return (
    <div className={styles.side}>
      <h3>{COMPARE.foundAlone(name)}</h3>
      {found.length === 0 ? <p className={styles.none}>{COMPARE.foundNone}</p> : null}
      <ul>
        {found.map(({ fact, about, note }) => (
          <li key={fact}>
            <small>{about}</small>
            <span lang={lang}>{note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
