import { type FormEvent, useId, useState } from 'react';
import { readCode } from '../../room/code.ts';
import { ROOM_LIMITS } from '../../room/limits.ts';
import { tidyName } from '../../room/names.ts';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { JOINING, OPENING } from '../words/workshop.ts';
import styles from './Form.module.css';
import { Submit } from './Submit.tsx';

interface JoinFormProps {
  /** The room's, where the address has it; null to ask for it. */
  readonly code: string | null;
  readonly onJoin: (code: string, name: string | null) => void;
}

/** The way in: a code where it isn't known, a name or none. */
export function JoinForm({ code, onJoin }: JoinFormProps) {
  const heading = useArrival(JOINING.title);
  const [wrong, setWrong] = useState(false);
  const id = useId();

  function join(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const read = code ?? readCode(String(given.get('code') ?? ''));
    setWrong(read === null);
    if (read === null) document.getElementById(`${id}-code`)?.focus();
    else onJoin(read, tidyName(String(given.get('name') ?? '')));
  }

  return (
    <>
      <Header context={OPENING.title} />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {code === null ? JOINING.title : JOINING.room(code)}
        </h1>
        <form className={styles.form} onSubmit={join} noValidate>
          {code === null ? (
            <div className={styles.field}>
              <label htmlFor={`${id}-code`}>{JOINING.code}</label>
              <p id={`${id}-hint`}>{JOINING.codeHint}</p>
              <input
                id={`${id}-code`}
                name="code"
                className={styles.code}
                autoCapitalize="characters"
                autoComplete="off"
                spellCheck={false}
                maxLength={20}
                aria-invalid={wrong}
                aria-describedby={`${id}-hint ${id}-wrong`}
              />
              <p id={`${id}-wrong`} className={styles.wrong} role="alert">
                {wrong ? JOINING.notCode : null}
              </p>
            </div>
          ) : null}
          <div className={styles.field}>
            <label htmlFor={`${id}-name`}>{JOINING.name}</label>
            <p id={`${id}-name-hint`}>{JOINING.nameHint}</p>
            <input
              id={`${id}-name`}
              name="name"
              autoComplete="given-name"
              maxLength={ROOM_LIMITS.name}
              aria-describedby={`${id}-name-hint`}
            />
          </div>
          <Submit>{JOINING.join}</Submit>
        </form>
      </main>
    </>
  );
}
