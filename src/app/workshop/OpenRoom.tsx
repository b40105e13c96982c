import { type FormEvent, useState } from 'react';
import { MODES, type Mode } from '../../room/stages.ts';
import { cards } from '../catalogue/cards.ts';
import { go, links } from '../location.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Header } from '../parts/Header.tsx';
import { langOf } from '../parts/told-in.ts';
import { useArrival } from '../shell/arrival.ts';
import { useServices } from '../shell/services.ts';
import { cardFacts } from '../words/library.ts';
import { language } from '../words/words.ts';
import { MODE, OPENING, REFUSED } from '../words/workshop.ts';
import styles from './Form.module.css';
import { openRoom } from './open.ts';
import { Submit } from './Submit.tsx';
import type { WorkshopServer } from './server.ts';
import { useWorkshop } from './services.ts';

/** Where a facilitator opens a room. */
export function OpenRoom({ server }: { readonly server: WorkshopServer }) {
  const heading = useArrival(OPENING.title);
  const { dial, seats } = useWorkshop();
  const { host } = useServices();
  const there = cards.filter(({ id }) => server.scenarios.some((listed) => listed.id === id));
  const [scenario, setScenario] = useState(there[0]?.id ?? '');
  const [mode, setMode] = useState<Mode>('together');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const card = there.find(({ id }) => id === scenario);
  const yours = seats.codes().filter((code) => seats.read(code)?.kind === 'facilitator');

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setRefused(null);
    const speaks = server.scenarios.find(({ id }) => id === scenario)?.languages ?? [];
    const spoken = speaks.includes(language) ? language : 'en';
    const secret = host.newId();
    const answer = await openRoom(dial, { secret, scenario, language: spoken, mode });
    setBusy(false);
    if (!answer?.ok) {
      setRefused((answer && REFUSED[answer.reason]) ?? OPENING.refused);
      return;
    }
    const { code } = answer;
    seats.keep(code, { secret, kind: 'facilitator', join: null, unsent: [] });
    go(`/room/${code}`);
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
        <form className={styles.form} onSubmit={(event) => void open(event)}>
          <div className={styles.field}>
            <label htmlFor="scenario">{OPENING.scenario}</label>
            <select
              id="scenario"
              value={scenario}
              onChange={({ currentTarget }) => setScenario(currentTarget.value)}
            >
              {there.map(({ id, title, language: told }) => (
                <option key={id} value={id} lang={langOf(told)}>
                  {title}
                </option>
              ))}
            </select>
            {card === undefined ? null : (
              <>
                <p lang={langOf(card.language)}>{card.summary}</p>
                <p>{cardFacts(card)}</p>
              </>
            )}
          </div>
          {card === undefined ? null : (
            <div className={styles.field}>
              <a href={links.guide(card.id)}>{OPENING.guide}</a>
              <p>{OPENING.guideHint}</p>
            </div>
          )}
          <Choice
            name="mode"
            legend={OPENING.mode}
            options={MODES.map((value) => ({
              ...{ value, ...MODE[value], chosen: mode === value },
              choose: () => setMode(value),
            }))}
          />
          <Submit busy={busy}>{busy ? OPENING.opening : OPENING.open}</Submit>
          <p role="alert" className={styles.wrong}>
            {refused}
          </p>
        </form>
        <section>
          <h2 className={styles.label}>{OPENING.joins}</h2>
          <ButtonLink href={links.join}>{OPENING.join}</ButtonLink>
        </section>
      </main>
    </>
  );
}
