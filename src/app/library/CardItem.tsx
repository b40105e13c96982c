import { Mixed } from '../parts/Mixed.tsx';
import { Drawing } from '../parts/Portrait.tsx';
import { ToldIn } from '../parts/told-in.ts';
import { LIBRARY } from '../words/library.ts';
import { MOMENTS } from '../words/moments.ts';
import styles from './CardItem.module.css';
import type { CardView } from './card.ts';

/** One scenario to choose. The whole card can be pressed; its link is its title. */
export function CardItem({ card }: { readonly card: CardView }) {
  return (
    <li className={styles.card}>
      <Drawing src={card.portrait} alt="" lazy />
      <div className={styles.head}>
        <h3 lang={card.lang}>
          <a href={card.href}>{card.title}</a>
        </h3>
        <p className={styles.facts}>{card.facts}</p>
      </div>
      <div className={styles.body}>
        <p className={styles.summary} lang={card.lang}>
          {card.summary}
        </p>
        <p className={styles.buyer} lang={card.lang}>
          {card.buyer}
        </p>
        {card.content === null ? null : (
          <p className={styles.content} lang={card.lang}>
            {card.content}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        <p className={styles.went}>
          <ToldIn value={card.lang}>
            <Mixed words={card.went} />
          </ToldIn>
        </p>
        {card.moments === null ? null : (
          <a
            className={styles.moments}
            href={card.moments}
            aria-label={MOMENTS.linkLabel(card.title)}
          >
            {MOMENTS.link}
          </a>
        )}
        {card.trains.length === 0 ? null : (
          <details className={styles.trains}>
            <summary>{LIBRARY.trains}</summary>
            <ul>
              {card.trains.map((principle) => (
                <li key={principle}>{principle}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
