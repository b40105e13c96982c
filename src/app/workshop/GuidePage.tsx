import { use, useMemo } from 'react';
import type { Run } from '../../engine/run.ts';
import { sourceOf } from '../catalogue/find.ts';
import type { Pack } from '../catalogue/pack.ts';
import { packOf } from '../catalogue/packs.ts';
import { Waiting } from '../debrief/Waiting.tsx';
import { links } from '../location.ts';
import { Lost } from '../pages/Lost.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { useArrival } from '../shell/arrival.ts';
import { useKept } from '../shell/services.ts';
import { LOST } from '../words/pages.ts';
import { GUIDE, OPENING } from '../words/workshop.ts';
import styles from './Guide.module.css';
import { connectGuide, type GuideProps, gapInWords } from './guide.ts';
import { useValued } from './useValued.ts';

/** What stands at `#/workshop/guide/:scenario`. */
export function GuidePage({ scenario }: { readonly scenario: string }) {
  const { files } = useKept();
  const source = sourceOf(scenario, files);
  const pack = source === null ? null : use(packOf(source));
  if (pack === null) return <Lost what={LOST.noScenario} hint={LOST.noScenarioHint} />;
  return (
    <ToldIn value={langOf(pack.told.language)}>
      <Guide pack={pack} />
    </ToldIn>
  );
}

function Guide({ pack }: { readonly pack: Pack }) {
  const { title, situations } = pack.told.scenario;
  const heading = useArrival(GUIDE.title);
  const first = useMemo(
    () => runOf(pack, Object.keys(situations)[0] ?? '', []),
    [pack, situations],
  );
  const { lines } = useValued(
    pack,
    useMemo(() => [first], [first]),
  );
  const runs = useMemo(
    () =>
      lines === null
        ? [first]
        : [first, ...Object.entries(lines).map(([id, moves]) => runOf(pack, id, moves))],
    [pack, first, lines],
  );
  const { valued, state } = useValued(pack, runs);
  const props = useMemo(() => {
    if (valued === null || runs.length === 1) return null;
    return connectGuide(
      pack.told,
      runs.slice(1).flatMap(({ situation, moves }, n) => {
        const figures = valued[n + 1];
        return figures ? [{ situation, moves, valued: figures }] : [];
      }),
    );
  }, [pack, runs, valued]);
  return (
    <>
      <Header context={OPENING.title} />
      <main className={styles.guide}>
        <p className={styles.warning}>{GUIDE.warning}</p>
        <h1 ref={heading} tabIndex={-1}>
          {GUIDE.title}: <span lang={langOf(pack.told.language)}>{title}</span>
        </h1>
        {props === null ? (
          <Waiting state={state} scenario={pack.told.scenario} room="line" />
        ) : (
          <GuideText {...props} lang={langOf(pack.told.language)} />
        )}
        <div className={styles.actions}>
          <Button onClick={() => print()}>{GUIDE.print}</Button>
          <ButtonLink href={links.workshop}>{GUIDE.back}</ButtonLink>
        </div>
      </main>
    </>
  );
}

function runOf({ scenario, hash }: Pack, situation: string, moves: readonly string[]): Run {
  return { scenario: scenario.id, hash, seed: 0, situation, moves };
}

interface GuideTextProps extends GuideProps {
  readonly lang: string | undefined;
}

export function GuideText({ hidden, watch, splits, questions, time, lang }: GuideTextProps) {
  return (
    <>
      <section>
        <h2>{GUIDE.hidden}</h2>
        <p>{GUIDE.hiddenIs}</p>
        <dl className={styles.hidden}>
          {hidden.map(({ id, right, chance, truth }) => (
            <div key={id}>
              <dt>
                {right} <span>{chance}</span>
              </dt>
              <dd lang={lang}>{truth}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{GUIDE.watch}</h2>
        <Items items={watch} />
      </section>
      <section>
        <h2>{GUIDE.splits}</h2>
        <p>{splits.length === 0 ? GUIDE.splitsNone : GUIDE.splitsIs}</p>
        {splits.map((split) => (
          <div key={split.sides[0].move} className={styles.split}>
            <h3>{gapInWords(split)}</h3>
            <ul>
              {split.sides.map(({ move, words, kind }) => (
                <li key={move}>
                  <span lang={lang}>{words}</span> <small>{kind}</small>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section>
        <h2>{GUIDE.questions}</h2>
        <Items items={questions} />
      </section>
      <section>
        <h2>{GUIDE.time}</h2>
        <p>{time}</p>
      </section>
    </>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.items}>
      {items.map((words) => (
        <li key={words}>
          <Mixed words={words} />
        </li>
      ))}
    </ul>
  );
}
