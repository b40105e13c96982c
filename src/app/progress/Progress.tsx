import type { ReactNode } from 'react';
import { PairList } from '../compare/PairList.tsx';
import type { PairsView } from '../compare/pairs.ts';
import { DearestList } from '../drills/DearestList.tsx';
import type { DearestView } from '../drills/dearest.ts';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import lazy from '../parts/Lazy.module.css';
import type { PlansLink } from '../plans/connect.ts';
import { useArrival } from '../shell/arrival.ts';
import { COMPARE } from '../words/compare.ts';
import { PLANS } from '../words/plans.ts';
import {
  COURSE,
  JUDGED,
  LOST_WORDS,
  PLAY,
  PROGRESS,
  SECTIONS,
  SHOWN_WORDS,
} from '../words/progress.ts';
import { Bars } from './Bars.tsx';
import type { ProgressProps } from './connect.ts';
import { FigureTable } from './FigureTable.tsx';
import { Judged } from './Judged.tsx';
import type { BarsView } from './lost.ts';
import { Plot } from './Plot.tsx';
import styles from './Progress.module.css';
import { ShownTable } from './ShownTable.tsx';

interface ShownProps extends ProgressProps {
  /** Null while it isn't known what comes back. */
  readonly dearest: DearestView | null;
  readonly pairs: PairsView;
  /** Null where there is none. */
  readonly plans: PlansLink | null;
}

/** All that the log of conversations shows. */
export function Progress({ lead, working, left, sections, dearest, pairs, plans }: ShownProps) {
  const heading = useArrival(PROGRESS.title);
  return (
    <>
      <Header
        context={PROGRESS.title}
        actions={
          sections === null ? undefined : <Button onClick={() => print()}>{PROGRESS.print}</Button>
        }
      />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {PROGRESS.head}
        </h1>
        <p className={styles.lead}>{[...lead, PROGRESS.own].join(' ')}</p>
        <div role="status">
          {working === null ? null : <p className={styles.note}>{working}</p>}
        </div>
        {left === null ? null : <p className={styles.note}>{left}</p>}
        {plans === null ? null : (
          <p className={styles.plans}>
            <b>{PLANS.title}</b> {plans.words} <a href={plans.href}>{PLANS.all}</a>
          </p>
        )}
        {sections === null ? null : (
          <>
            <Section id="course" is={COURSE.is}>
              <Plot view={sections.course.plot} />
              <FigureTable name={SECTIONS.course} view={sections.course.table} />
            </Section>
            <Section id="shown" is={SHOWN_WORDS.is}>
              <ShownTable view={sections.shown} />
              <FigureTable name={SECTIONS.shown} view={sections.shown.table} />
            </Section>
            <Section id="judged" is={sections.judged === null ? JUDGED.none : JUDGED.is}>
              {sections.judged === null ? null : <Judged view={sections.judged} />}
            </Section>
            <Section id="lost" is={sections.lost === null ? LOST_WORDS.none : LOST_WORDS.is}>
              {sections.lost === null ? null : (
                <div className={styles.two}>
                  <Named name={LOST_WORDS.family} view={sections.lost.byFamily} />
                  <Named
                    name={LOST_WORDS.part}
                    is={LOST_WORDS.partIs}
                    view={sections.lost.byPart}
                  />
                </div>
              )}
            </Section>
            {dearest === null ? null : (
              <Section id="dearest" is={dearest.is}>
                <DearestList view={dearest} />
              </Section>
            )}
            {pairs.latest.length === 0 ? null : (
              <div className={styles.onScreen}>
                <Section id="runs" is={COMPARE.pairsIs}>
                  <PairList view={pairs} />
                </Section>
              </div>
            )}
            <Section id="play" is={PLAY.is}>
              <p className={styles.words}>{sections.play.words.join(' ')}</p>
              {sections.play.bars === null ? null : (
                <div className={styles.alike}>
                  <p className={styles.is}>{PLAY.label}</p>
                  <Bars view={sections.play.bars} />
                  <FigureTable name={SECTIONS.play} view={sections.play.bars.table} />
                </div>
              )}
            </Section>
          </>
        )}
      </main>
    </>
  );
}

interface SectionProps {
  readonly id: keyof typeof SECTIONS;
  readonly is: string;
  readonly children: ReactNode;
}

function Section({ id, is, children }: SectionProps) {
  return (
    <section className={`${lazy.lazy} ${styles.section}`} aria-labelledby={`progress-${id}`}>
      <h2 id={`progress-${id}`}>{SECTIONS[id]}</h2>
      <p className={styles.is}>{is}</p>
      {children}
    </section>
  );
}

interface NamedProps {
  readonly name: string;
  readonly is?: string;
  readonly view: BarsView;
}

function Named({ name, is, view }: NamedProps) {
  return (
    <div className={styles.named}>
      <h3>{name}</h3>
      {is === undefined ? null : <p className={styles.is}>{is}</p>}
      <Bars view={view} />
      <FigureTable name={name} view={view.table} />
    </div>
  );
}
