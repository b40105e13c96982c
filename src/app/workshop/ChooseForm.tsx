import { type FormEvent, useState } from 'react';
import type { Opened } from '../../room/messages.ts';
import { MODES, type Mode } from '../../room/stages.ts';
import { cards } from '../catalogue/cards.ts';
import { links } from '../location.ts';
import { Choice } from '../parts/Choice.tsx';
import { langOf } from '../parts/told-in.ts';
import { cardFacts } from '../words/library.ts';
import { language } from '../words/words.ts';
import { MODE, OPENING, REFUSED } from '../words/workshop.ts';
import styles from './Form.module.css';
import type { Chosen } from './open.ts';
import { Submit } from './Submit.tsx';
import type { WorkshopServer } from './server.ts';

interface ChooseFormProps {
  readonly server: WorkshopServer;
  /** The scenario that was just played: another one stands first. */
  readonly played?: string;
  /** Whether the guide is offered: not where everybody sees the screen. */
  readonly guide?: boolean;
  readonly submit: string;
  /** Null where no answer came. */
  readonly onChosen: (chosen: Chosen) => Promise<Opened | null>;
}

/** What a room is to play, and how. */
export function ChooseForm({ server, played, guide = false, submit, onChosen }: ChooseFormProps) {
  const there = cards.filter(({ id }) => server.scenarios.some((listed) => listed.id === id));
  const [scenario, setScenario] = useState(there.find(({ id }) => id !== played)?.id ?? '');
  const [mode, setMode] = useState<Mode>('together');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const card = there.find(({ id }) => id === scenario);

  async function choose(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setRefused(null);
    const speaks = server.scenarios.find(({ id }) => id === scenario)?.languages ?? [];
    const spoken = speaks.includes(language) ? language : 'en';
    const answer = await onChosen({ scenario, language: spoken, mode });
    setBusy(false);
    if (!answer?.ok) setRefused((answer && REFUSED[answer.reason]) ?? OPENING.refused);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void choose(event)}>
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
      {card === undefined || !guide ? null : (
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
      <Submit busy={busy}>{busy ? OPENING.opening : submit}</Submit>
      <p role="alert" className={styles.wrong}>
        {refused}
      </p>
    </form>
  );
}
