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
          <Invite kind="facilitator" code={code} address={address} line={line} />
          <Invite kind="projector" code={code} address={address} line={line} />
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

const INVITED = {
  facilitator: { head: MORE.remote, is: MORE.remoteIs, make: MORE.remoteMake },
  projector: { head: MORE.screen, is: MORE.screenIs, make: MORE.screenMake },
} as const;

interface InviteProps extends Pick<MoreProps, 'code' | 'address' | 'line'> {
  readonly kind: keyof typeof INVITED;
}

/** A seat for another device. Its secret is made when it is asked for: whoever sees it has the seat. */
function Invite({ kind, code, address, line }: InviteProps) {
  const { host } = useServices();
  const [secret, setSecret] = useState<string | null>(null);
  const { head, is, make } = INVITED[kind];
  const link = `${address}${links.room(code)}/as/${secret ?? ''}`;
  return (
    <section>
      <h3>{head}</h3>
      {secret === null ? (
        <Button
          onClick={() => {
            const made = host.newId();
            line.act({ type: 'invite', kind, secret: made });
            setSecret(made);
          }}
        >
          {make}
        </Button>
      ) : (
        <>
          <p>{is}</p>
          <div className={styles.qr}>
            <Qr address={link} label={head} />
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
