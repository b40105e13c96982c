import { go, links } from '../location.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { useServices } from '../shell/services.ts';
import { OPENING } from '../words/workshop.ts';
import { ChooseForm } from './ChooseForm.tsx';
import styles from './Form.module.css';
import { type Chosen, openRoom } from './open.ts';
import type { WorkshopServer } from './server.ts';
import { useWorkshop } from './services.ts';

/** Where a facilitator opens a room. */
export function OpenRoom({ server }: { readonly server: WorkshopServer }) {
  const heading = useArrival(OPENING.title);
  const { dial, seats } = useWorkshop();
  const { host } = useServices();
  const yours = seats.codes().filter((code) => seats.read(code)?.kind === 'facilitator');

  async function open(chosen: Chosen) {
    const secret = host.newId();
    const answer = await openRoom(dial, { secret, ...chosen });
    if (answer?.ok) {
      seats.keep(answer.code, { secret, kind: 'facilitator', join: null, unsent: [] });
      go(`/room/${answer.code}`);
    }
    return answer;
  }

  return (
    <>
      <Header />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {OPENING.title}
        </h1>
        <p>{OPENING.lead}</p>
        {yours.length === 0 ? null : (
          <section>
            <h2 className={styles.label}>{OPENING.yours}</h2>
            <ul className={styles.list}>
              {yours.map((code) => (
                <li key={code}>
                  <a href={links.room(code)}>{OPENING.back(code)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <ChooseForm server={server} guide submit={OPENING.open} onChosen={open} />
        <section>
          <h2 className={styles.label}>{OPENING.joins}</h2>
          <ButtonLink href={links.join}>{OPENING.join}</ButtonLink>
        </section>
      </main>
    </>
  );
}
