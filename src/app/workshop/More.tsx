import { useState } from 'react';
import { links } from '../location.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useServices } from '../shell/services.ts';
import { BIG, CONTROL, MORE } from '../words/workshop.ts';
import type { BigProps } from './big.ts';
import { People } from './Lobby.tsx';
import type { Line, LineView } from './line.ts';
import styles from './More.module.css';
import { Qr } from './Qr.tsx';

interface MoreProps {
  readonly code: string;
  readonly people: BigProps['people'];
  /** Of the page, as phones reach it. */
  readonly address: string;
  readonly at: LineView;
  readonly line: Line;
}

/** What is rarely needed: the way in for latecomers, the remote control, the end. */
export function More({ code, people, address, at, line }: MoreProps) {
  const [open, setOpen] = useState(false);
  const stage = at.view?.room.stage;
  const running =
    stage !== 'lobby' && stage !== 'brief' && stage !== 'debrief' && stage !== 'ended';
  return (
    <>
      <Button onClick={() => setOpen(true)}>{CONTROL.more}</Button>
      <Dialog title={CONTROL.moreTitle} open={open} onClose={() => setOpen(false)}>
        <div className={styles.more}>
          <section>
            <h3>{MORE.joinHead}</h3>
            <div className={styles.qr}>
              <Qr address={address + links.room(code)} label={BIG.qr} />
            </div>
          </section>
          <People people={people} />
          <Remote code={code} address={address} line={line} />
          {running ? (
            <section>
              <h3>{MORE.finish}</h3>
              <p>{MORE.finishIs}</p>
              <Button
                onClick={() => {
                  setOpen(false);
                  line.act({ type: 'finish' });
                }}
              >
                {MORE.finish}
              </Button>
            </section>
          ) : null}
          <Erase line={line} />
        </div>
      </Dialog>
    </>
  );
}

/** Its secret is made when it is asked for: whoever sees the code then can run the room. */
function Remote({ code, address, line }: Pick<MoreProps, 'code' | 'address' | 'line'>) {
  const { host } = useServices();
  const [secret, setSecret] = useState<string | null>(null);
  const link = `${address}${links.room(code)}/as/${secret ?? ''}`;
  return (
    <section>
      <h3>{MORE.remote}</h3>
      {secret === null ? (
        <Button
          onClick={() => {
            const made = host.newId();
            line.act({ type: 'invite', kind: 'facilitator', secret: made });
            setSecret(made);
          }}
        >
          {MORE.remoteMake}
        </Button>
      ) : (
        <>
          <p>{MORE.remoteIs}</p>
          <div className={styles.qr}>
            <Qr address={link} label={MORE.remote} />
          </div>
          <p>
            <a href={link} target="_blank" rel="noreferrer">
              {MORE.remoteLink}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Erase({ line }: Pick<MoreProps, 'line'>) {
  const [asked, setAsked] = useState(false);
  return (
    <section>
      <Fold summary={MORE.erase}>
        <p>{MORE.eraseIs}</p>
        <Button
          disabled={asked}
          onClick={() => {
            setAsked(true);
            line.erase();
          }}
        >
          {asked ? MORE.erasing : MORE.eraseAsk}
        </Button>
      </Fold>
    </section>
  );
}
