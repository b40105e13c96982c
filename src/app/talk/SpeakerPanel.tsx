import { Portrait } from '../parts/Portrait.tsx';
import type { Portraits } from '../parts/portraits.ts';
import { useLang } from '../parts/told-in.ts';
import type { TalkProps } from './connect.ts';
import styles from './SpeakerPanel.module.css';

interface SpeakerPanelProps {
  readonly speaker: TalkProps['speaker'];
  readonly portraits: Portraits;
}

/** Who speaks, with the face for trust: on wide pages beside the talk. */
export function SpeakerPanel({ speaker, portraits }: SpeakerPanelProps) {
  const { id, name, role, company, manner, trust } = speaker;
  const lang = useLang();
  return (
    <section className={styles.panel} aria-label={name}>
      <Portrait portraits={portraits} person={id} name={name} trust={trust} />
      <div className={styles.who} lang={lang}>
        <p className={styles.name}>{name}</p>
        <p className={styles.role}>{role}</p>
        <p className={styles.role}>{company}</p>
        <p className={styles.manner}>{manner}</p>
      </div>
    </section>
  );
}
