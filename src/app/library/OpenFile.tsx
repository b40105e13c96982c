import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { go } from '../location.ts';
import { FilePick } from '../parts/FilePick.tsx';
import { useServices } from '../shell/services.ts';
import { fileKey } from '../store/scenario-file.ts';
import { OPEN } from '../words/library.ts';
import styles from './OpenFile.module.css';
import { type Opened, openFile } from './open-file.ts';

const MistakeList = lazy(async () => ({
  default: (await import('./MistakeList.tsx')).MistakeList,
}));

type State = Opened | { readonly is: 'waiting' | 'reading' };

const SAID: Readonly<Record<State['is'], string | null>> = {
  waiting: null,
  reading: OPEN.reading,
  opened: null,
  mistakes: null,
  'too-large': OPEN.tooLarge,
  'not-text': OPEN.notText,
  failed: OPEN.failed,
};

/** Picks a scenario file, or takes one that is dropped anywhere on the page. */
export function OpenFile() {
  const { store } = useServices();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const [over, setOver] = useState(false);

  const open = useCallback(
    async (file: File | undefined) => {
      if (!file) return;
      setState({ is: 'reading' });
      const opened = await openFile(file);
      setState(opened);
      if (opened.is !== 'opened') return;
      await store.saveFile(opened.file);
      go(`/brief/${fileKey(opened.file)}`);
    },
    [store],
  );

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer?.files[0]);
      },
      { signal },
    );
    return () => listening.abort();
  }, [open]);

  const said = SAID[state.is];
  return (
    <section className={over ? styles.over : styles.open} aria-labelledby="open-file">
      <h2 id="open-file">{over ? OPEN.drop : OPEN.head}</h2>
      <p>{OPEN.hint}</p>
      <FilePick words={OPEN.pick} accept=".yaml,.yml" onPick={(file) => void open(file)} />
      <div role="status">{said === null ? null : <p className={styles.said}>{said}</p>}</div>
      <Suspense>
        {state.is === 'mistakes' ? (
          <MistakeList name={state.name} mistakes={state.mistakes} />
        ) : null}
      </Suspense>
    </section>
  );
}
