import { useEffect, useState } from 'react';
import { forgetDerived } from '../derived/database.ts';
import { Button } from '../parts/Button.tsx';
import column from '../parts/Column.module.css';
import { FilePick } from '../parts/FilePick.tsx';
import { Header } from '../parts/Header.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { anyChosen } from '../preferences/preferences.ts';
import { useArrival } from '../shell/arrival.ts';
import { useKept, usePreferences, useServices } from '../shell/services.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { download } from '../store/download.ts';
import { exportDamaged, exportKept } from '../store/export.ts';
import { readCopyFile } from '../store/import.ts';
import { SAVE_COPY } from '../words/common.ts';
import { KEPT } from '../words/kept.ts';
import { forgetLanguage, languageChosen } from '../words/language.ts';
import { connectKept, type Done, type KeptEvent, type Promised } from './connect.ts';
import { EraseDialog } from './EraseDialog.tsx';
import styles from './KeptPage.module.css';

/** What stands at `#/kept`. */
export function KeptPage() {
  const { store, host, preferences } = useServices();
  const kept = useKept();
  const chosen = anyChosen(usePreferences()) || languageChosen();
  const heading = useArrival(KEPT.title);
  const [promised, setPromised] = useState<Promised>(null);
  const [done, setDone] = useState<Done>({ did: 'nothing' });
  const [erasing, setErasing] = useState(false);

  useEffect(() => {
    void host.persisted().then((is) => setPromised(is === null ? 'never' : is ? 'yes' : 'no'));
  }, [host]);

  async function bringIn(file: File): Promise<void> {
    setDone({ did: 'reading' });
    const copy = await readCopyFile(file);
    const counted = await store.bringIn(copy);
    setDone({ did: 'brought-in', copy, counted });
  }

  async function erase(): Promise<void> {
    setErasing(false);
    const erased = await store.erase();
    if (erased !== 'refused') {
      await forgetDerived();
      preferences.forget();
      forgetLanguage();
    }
    setDone({ did: 'erased', erased });
  }

  async function ask(): Promise<void> {
    setPromised((await host.persist()) ? 'yes' : 'refused');
  }

  function on(event: KeptEvent): void {
    switch (event.type) {
      case 'SAVE_COPY':
        download('opening-move.json', exportKept(kept));
        setDone({ did: 'copy-saved' });
        break;
      case 'SAVE_DAMAGED':
        download('opening-move-damaged.json', exportDamaged(kept.damaged));
        setDone({ did: 'damaged-saved' });
        break;
      case 'BRING_IN':
        void bringIn(event.file);
        break;
      case 'ASK':
        void ask();
        break;
      case 'NONE_TO_ERASE':
        setDone({ did: 'none-to-erase' });
        break;
      case 'ASK_ERASE':
        setDone({ did: 'nothing' });
        setErasing(true);
        break;
      case 'KEEP':
        setErasing(false);
        break;
      case 'ERASE':
        void erase();
        break;
    }
  }

  const props = connectKept({ kept, chosen, promised, done, erasing }, on);
  const { promise, saveCopy, saveDamaged, refused } = props;
  return (
    <>
      <Header />
      <Trouble />
      <main className={`${column.column} ${styles.kept}`}>
        <h1 ref={heading} tabIndex={-1}>
          {KEPT.title}
        </h1>
        <p className={`${column.lead} ${styles.lead}`}>{KEPT.lead}</p>

        <section>
          <h2>{KEPT.storedHead}</h2>
          <ul className={styles.stored}>
            {KEPT.stored.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>

        <section>
          <h2>{KEPT.countsHead}</h2>
          <dl className={styles.counts}>
            {props.counts.map(({ name, count, note }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{count}</dd>
                {note === null ? null : <dd className={styles.note}>{note}</dd>}
              </div>
            ))}
          </dl>
        </section>

        <section>
          <h2>{KEPT.promiseHead}</h2>
          <div className={styles.promise}>
            <p role="status">{promise.words}</p>
            {promise.ask === null ? null : <Button onClick={promise.ask}>{KEPT.ask}</Button>}
          </div>
        </section>

        <section>
          <h2>{KEPT.copyHead}</h2>
          <p className={styles.hint}>{KEPT.copyHint}</p>
          <div className={styles.actions}>
            <Button tone="main" disabled={saveCopy === null} onClick={saveCopy ?? undefined}>
              {SAVE_COPY}
            </Button>
            <FilePick words={KEPT.bringIn} accept=".json,application/json" onPick={props.bringIn} />
            {saveDamaged === null ? null : (
              <Button onClick={saveDamaged}>{KEPT.saveDamaged}</Button>
            )}
          </div>
          <div className={styles.said}>
            <div role="status">
              {props.said === null ? null : (
                <p>
                  <Mixed words={props.said} />
                </p>
              )}
            </div>
            {refused.length === 0 ? null : (
              <ul>
                {refused.map((line) => (
                  <li key={line}>
                    <Mixed words={line} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        </section>

        <section>
          <h2>{KEPT.eraseHead}</h2>
          <p className={styles.hint}>{KEPT.eraseHint}</p>
          <div className={styles.actions}>
            <Button onClick={props.askErase}>{KEPT.erase}</Button>
          </div>
        </section>
      </main>
      <EraseDialog
        {...props.erasing}
        onSaveCopy={saveCopy}
        onSaveDamaged={saveDamaged}
        onKeep={props.keep}
        onErase={props.erase}
      />
    </>
  );
}
