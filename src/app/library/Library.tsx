import { type ComponentType, lazy, Suspense } from 'react';
import { useSearch } from 'wouter';
import { cards } from '../catalogue/cards.ts';
import { go, links } from '../location.ts';
import { Button, ButtonLink, type ButtonTone } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Drawing } from '../parts/Portrait.tsx';
import { ToldIn } from '../parts/told-in.ts';
import { DuePlan } from '../plans/DuePlan.tsx';
import { useArrival } from '../shell/arrival.ts';
import { NewVersionReady } from '../shell/NewVersionReady.tsx';
import { useKept } from '../shell/services.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { download } from '../store/download.ts';
import { exportDamaged } from '../store/export.ts';
import { LIBRARY, PROGRESS_LINK, SAVE_DAMAGED } from '../words/library.ts';
import { PLANS } from '../words/plans.ts';
import { CardItem } from './CardItem.tsx';
import { connectLibrary } from './connect.ts';
import { DueStrip } from './DueStrip.tsx';
import { Filters } from './Filters.tsx';
import styles from './Library.module.css';
import { OpenFile } from './OpenFile.tsx';
import { Path } from './Path.tsx';
import { useEndings } from './useEndings.ts';

/** What comes back is an extra here: where it can't be fetched, the library stands without it. */
const DueToday = lazy<ComponentType<{ readonly tone: ButtonTone }>>(async () => {
  try {
    return { default: (await import('../drills/DueToday.tsx')).DueToday };
  } catch {
    return { default: () => null };
  }
});

export function Library() {
  const kept = useKept();
  const endings = useEndings(kept.records);
  const heading = useArrival(LIBRARY.title);
  const props = connectLibrary({ cards, kept, endings, query: useSearch() }, (event) => {
    if (event.type === 'SAVE_DAMAGED') {
      download('opening-move-damaged.json', exportDamaged(kept.damaged));
      return;
    }
    go(event.query === '' ? '/' : `/?${event.query}`, { replace: true });
  });
  const { path, progress, goOn, opened, newer, damaged } = props;
  const tone = goOn === null ? 'main' : 'plain';
  return (
    <>
      <Header
        actions={
          progress === null ? undefined : (
            <ButtonLink tone="quiet" href={progress}>
              {PROGRESS_LINK}
            </ButtonLink>
          )
        }
      />
      <Trouble />
      {newer === null ? null : <Notice tone="cost">{newer}</Notice>}
      {damaged === null ? null : (
        <Notice tone="cost" actions={<Button onClick={damaged.save}>{SAVE_DAMAGED}</Button>}>
          {damaged.words}
        </Notice>
      )}
      <main className={styles.library}>
        <div className={styles.intro}>
          <h1 ref={heading} tabIndex={-1}>
            {LIBRARY.head}
          </h1>
          <p>{LIBRARY.intro}</p>
        </div>

        <DuePlan after={heading} />

        {goOn === null ? null : (
          <section className={styles.goOn} aria-label={LIBRARY.goOnHead}>
            {goOn.portrait === null ? null : <Drawing src={goOn.portrait} alt="" />}
            <div>
              <h2>{LIBRARY.goOnHead}</h2>
              <p>
                <ToldIn value={goOn.lang}>
                  <Mixed words={goOn.words} />
                </ToldIn>
              </p>
            </div>
            <ButtonLink tone="main" href={goOn.href}>
              {LIBRARY.goOn}
            </ButtonLink>
          </section>
        )}

        {progress === null ? null : (
          <Suspense fallback={<DueStrip state={{ known: false }} tone={tone} />}>
            <DueToday tone={tone} />
          </Suspense>
        )}

        {path === null ? null : <Path path={path} tone={tone} />}

        <section>
          <h2 className={styles.label}>{LIBRARY.all}</h2>
          {props.filters.length === 0 ? null : (
            <Filters filters={props.filters} search={props.search} />
          )}
          <ul className={styles.cards}>
            {props.cards.map((card) => (
              <CardItem key={card.id} card={card} />
            ))}
          </ul>
          {props.cards.length > 0 ? null : (
            <p className={styles.none}>
              {LIBRARY.none} <Button onClick={props.clear}>{LIBRARY.clear}</Button>
            </p>
          )}
        </section>

        {opened.length === 0 ? null : (
          <section>
            <h2 className={styles.label}>{LIBRARY.opened}</h2>
            <ul className={styles.opened}>
              {opened.map(({ href, name, went }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                  <span>
                    <Mixed words={went} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}

        <OpenFile />
        <p className={styles.foot}>
          {props.plans === null ? null : <a href={props.plans}>{PLANS.title}</a>}
          <a href={links.kept}>{LIBRARY.kept}</a>
          <a href={links.workshop}>{LIBRARY.workshop}</a>
          <a href={links.join}>{LIBRARY.join}</a>
        </p>
      </main>
      <NewVersionReady />
    </>
  );
}
