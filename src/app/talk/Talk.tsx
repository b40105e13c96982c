import { LazyMotion } from 'framer-motion';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { TALK } from '../words/talk.ts';
import type { TalkProps } from './connect.ts';
import { Foot } from './Foot.tsx';
import { Forecast } from './Forecast.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { useKeys } from './keys.ts';
import { Moves } from './Moves.tsx';
import { MovingProvider, motionFeatures, useMotionReady } from './motion.ts';
import { Notebook } from './Notebook.tsx';
import { Over } from './Over.tsx';
import { SpeakerPanel } from './SpeakerPanel.tsx';
import styles from './Talk.module.css';
import { TalkHeader } from './TalkHeader.tsx';
import { Transcript } from './Transcript.tsx';
import { useAloud } from './useAloud.ts';

export function Talk(props: TalkProps) {
  const {
    title,
    speaker,
    portraits,
    clock,
    entries,
    notebook,
    moves,
    hint,
    forecast,
    over,
    aloud,
  } = props;
  const heading = useArrival(title, false);
  const moving = useMotionReady();
  const [keysOpen, setKeysOpen] = useState(false);
  const [notesOpen, setNotesOpen] = useState(false);
  const notes = useRef<HTMLElement>(null);
  const next = useRef<HTMLElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const turn = entries.length;

  /** Beside the talk where there is room, else over it. */
  function openNotes(): void {
    if (notes.current?.checkVisibility()) notes.current.focus();
    else setNotesOpen(true);
  }

  useKeys({
    moves,
    hint: hint.ask,
    notes: notebook === null ? null : openNotes,
    aloud: aloud === null ? null : () => aloud.turn(!aloud.on),
    keys: () => setKeysOpen(true),
  });

  // The focus goes where the next thing is: to the moves, the forecast, the way to the debrief.
  const step = `${turn} ${forecast?.at ?? ''} ${over === null ? '' : 'over'}`;
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    (group.current ?? next.current)?.focus({ preventScroll: true });
  }, [step]);

  useAloud(aloud, turn);

  return (
    <LazyMotion strict features={motionFeatures}>
      <MovingProvider value={moving}>
        <TalkHeader
          title={title}
          heading={heading}
          speaker={speaker}
          portraits={portraits}
          clock={clock}
          aloud={aloud}
          notes={notebook?.found.length ?? null}
          onNotes={openNotes}
          onLeave={props.leave}
        />
        <Trouble />
        {props.notice === null ? null : <Notice>{props.notice}</Notice>}
        <div className={styles.talk}>
          <SpeakerPanel speaker={speaker} portraits={portraits} />
          <main className={styles.middle}>
            <Transcript entries={entries} step={step} />
            <div className={styles.next}>
              {forecast === null ? null : <Forecast key={forecast.at} ref={group} {...forecast} />}
              {over === null ? null : <Over ref={next} {...over} />}
              {moves.length === 0 ? null : <Moves ref={group} moves={moves} />}
              <div role="status" className={styles.hint}>
                {hint.words}
              </div>
              {moves.length === 0 ? null : (
                <Foot
                  moves={moves.length}
                  notebook={notebook !== null}
                  onKeys={() => setKeysOpen(true)}
                >
                  {hint.ask === null ? null : <Button onClick={hint.ask}>{TALK.askHint}</Button>}
                </Foot>
              )}
            </div>
          </main>
          {notebook === null ? null : (
            <aside ref={notes} tabIndex={-1} className={styles.notes} aria-label={TALK.notebook}>
              <Notebook notebook={notebook} />
            </aside>
          )}
        </div>
        {notebook === null ? null : (
          <Dialog title={TALK.notebook} open={notesOpen} onClose={() => setNotesOpen(false)}>
            <Notebook notebook={notebook} />
          </Dialog>
        )}
        <KeysDialog
          open={keysOpen}
          notebook={notebook !== null}
          talk
          onClose={() => setKeysOpen(false)}
        />
      </MovingProvider>
    </LazyMotion>
  );
}
