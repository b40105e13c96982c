import { at } from '../../model/record.ts';
import type { Pack } from '../catalogue/pack.ts';
import { Drawing } from '../parts/Portrait.tsx';
import { portraitOf } from '../parts/portraits.ts';
import { langOf } from '../parts/told-in.ts';
import { BRIEF } from '../words/brief.ts';
import styles from './RoomBrief.module.css';

/** What the seller knows, and who is met: on the big screen and on every phone. */
export function RoomBrief({ pack: { told, portraits } }: { readonly pack: Pack }) {
  const { scenario, language } = told;
  const { title, seller, cast, buyer, trust } = scenario;
  const { name, role, company, manner } = at(cast, buyer);
  const portrait = portraitOf(portraits, buyer, trust);
  return (
    <div className={styles.brief} lang={langOf(language)}>
      <div className={styles.buyer}>
        {portrait === undefined ? null : <Drawing src={portrait} alt="" />}
        <div>
          <p className={styles.name}>{name}</p>
          <p>{[role, company].filter(Boolean).join(', ')}</p>
          <p className={styles.manner}>{manner}</p>
        </div>
      </div>
      <div className={styles.text}>
        <h2>{title}</h2>
        {seller.brief
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
        <p className={styles.you}>
          {`${BRIEF.you} ${seller.role}, ${seller.company}. ${BRIEF.offer}: ${seller.offer}`}
        </p>
      </div>
    </div>
  );
}
