import { BIG } from '../words/workshop.ts';
import type { BigProps } from './big.ts';
import styles from './Lobby.module.css';
import { Qr } from './Qr.tsx';

interface LobbyProps {
  readonly code: string;
  readonly people: BigProps['people'];
  /** Of the page, as phones reach it. */
  readonly address: string;
  /** The same with the room, for cameras. */
  readonly join: string;
}

/** How to come in, and who has. */
export function Lobby({ code, people, address, join }: LobbyProps) {
  return (
    <div className={styles.lobby}>
      <div className={styles.qr}>
        <Qr address={join} label={BIG.qr} />
        <p>{BIG.scan}</p>
      </div>
      <dl className={styles.way}>
        <div>
          <dt>{BIG.address}</dt>
          <dd className={styles.address}>
            {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}/#/join
          </dd>
        </div>
        <div>
          <dt>{BIG.code}</dt>
          <dd className={styles.code}>{code}</dd>
        </div>
      </dl>
      <People people={people} />
    </div>
  );
}

export function People({ people }: { readonly people: BigProps['people'] }) {
  const { words, names, unnamed } = people;
  return (
    <section className={styles.people} aria-label={BIG.here}>
      <h2>{BIG.here}</h2>
      {names.length === 0 && unnamed === null ? (
        <p className={styles.nobody}>{BIG.nobody}</p>
      ) : (
        <>
          <p className={styles.nobody}>{words}</p>
          <ul>
            {names.map(({ key, name, away }) => (
              <li key={key} className={away ? styles.away : undefined}>
                {name}
                {away ? <small>{BIG.gone}</small> : null}
              </li>
            ))}
            {unnamed === null ? null : <li>{unnamed}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
