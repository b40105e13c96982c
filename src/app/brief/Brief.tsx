import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Header } from '../parts/Header.tsx';
import { Drawing } from '../parts/Portrait.tsx';
import tick from '../parts/Tick.module.css';
import { useLang } from '../parts/told-in.ts';
import { useArrival } from '../shell/arrival.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { BRIEF } from '../words/brief.ts';
import styles from './Brief.module.css';
import type { BriefProps } from './connect.ts';

export function Brief(props: BriefProps) {
  const { title, summary, facts, you, offer, brief, time, buyer, judged, coach, blind, aloud } =
    props;
  const heading = useArrival(title);
  const lang = useLang();
  return (
    <>
      <Header />
      <Trouble />
      <main className={styles.brief}>
        <div className={styles.head}>
          <p className={styles.facts}>{facts}</p>
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {title}
          </h1>
          <p className={styles.summary} lang={lang}>
            {summary}
          </p>
        </div>

        <section className={styles.meet} aria-labelledby="meet">
          {buyer.portrait === undefined ? null : <Drawing src={buyer.portrait} alt="" />}
          <h2 id="meet">{BRIEF.meet}</h2>
          <p className={styles.name}>{buyer.name}</p>
          <p className={styles.role} lang={lang}>
            {buyer.role}
          </p>
          <p className={styles.manner} lang={lang}>
            {buyer.manner}
          </p>
        </section>

        <div className={styles.text}>
          <section aria-labelledby="know">
            <h2 id="know">{BRIEF.youKnow}</h2>
            <div className={styles.known}>
              {brief.map((paragraph) => (
                <p key={paragraph} lang={lang}>
                  {paragraph}
                </p>
              ))}
              {time === null ? null : <p>{time}</p>}
            </div>
            <dl className={styles.seller}>
              <div>
                <dt>{BRIEF.you}</dt>
                <dd lang={lang}>{you}</dd>
              </div>
              <div>
                <dt>{BRIEF.offer}</dt>
                <dd lang={lang}>{offer}</dd>
              </div>
            </dl>
          </section>

          <section aria-labelledby="judged">
            <h2 id="judged">{BRIEF.judged}</h2>
            <dl className={styles.judged}>
              {judged.map(({ head, text }) => (
                <div key={head}>
                  <dt>{head}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>

          <section aria-labelledby="settings">
            <h2 id="settings">{BRIEF.settings}</h2>
            <Choice name="coach" legend={BRIEF.coach} options={coach} />
            <Switch {...blind} name={BRIEF.blind} is={BRIEF.blindIs} />
            {aloud === null ? null : <Switch {...aloud} name={BRIEF.aloud} is={BRIEF.aloudIs} />}
          </section>

          <div className={styles.begin}>
            <Button tone="main" onClick={props.begin}>
              {BRIEF.begin}
            </Button>
            {props.seeded === null ? null : <p>{props.seeded}</p>}
          </div>
        </div>
      </main>
    </>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly is: string;
  readonly on: boolean;
  turn(on: boolean): void;
}

function Switch({ name, is, on, turn }: SwitchProps) {
  return (
    <label className={`${tick.tick} ${styles.switch}`}>
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      <span>
        {name}
        <small>{is}</small>
      </span>
    </label>
  );
}
