import { ButtonLink, type ButtonTone } from '../parts/Button.tsx';
import { Drawing } from '../parts/Portrait.tsx';
import { LIBRARY } from '../words/library.ts';
import { PATH } from '../words/path.ts';
import styles from './Path.module.css';
import type { PathView, StepView } from './path.ts';

interface PathProps {
  readonly path: PathView;
  /** Of the one button: plain where something else is the thing to do. */
  readonly tone: ButtonTone;
}

/** The path for a first week: the next step open, the others one line each, all of them links. */
export function Path({ path, tone }: PathProps) {
  const steps = (
    <ol className={styles.steps}>
      {path.steps.map((step) =>
        step.state === 'next' ? (
          <OpenStep key={step.card.id} step={step} tone={tone} note={path.note} />
        ) : (
          <LineStep key={step.card.id} step={step} />
        ),
      )}
    </ol>
  );
  if (path.folded !== null) {
    return (
      <details className={styles.folded}>
        <summary>{path.folded}</summary>
        {steps}
      </details>
    );
  }
  return (
    <section className={styles.path} aria-labelledby="path">
      <div className={styles.lead}>
        <h2 id="path">{PATH.head}</h2>
        <p>
          {path.lead} {PATH.open}
        </p>
      </div>
      {steps}
    </section>
  );
}

interface OpenStepProps extends StepProps {
  readonly tone: ButtonTone;
  readonly note: string | null;
}

function OpenStep({ step, tone, note }: OpenStepProps) {
  const { card } = step;
  return (
    <li className={styles.open}>
      <StepMark step={step} />
      <Drawing src={card.portrait} alt="" />
      <div className={styles.name}>
        <p className={styles.state}>{step.stateInWords}</p>
        <h3 lang={card.lang}>{card.title}</h3>
      </div>
      <div className={styles.about}>
        <p className={styles.summary} lang={card.lang}>
          {card.summary}
        </p>
        <p className={styles.tries}>{step.tries}</p>
        <p className={styles.facts}>
          <span lang={card.lang}>{card.buyer}</span> · {card.facts}
        </p>
        <div className={styles.begin}>
          <ButtonLink tone={tone} href={card.href}>
            {LIBRARY.begin}
          </ButtonLink>
          {note === null ? null : <p className={styles.note}>{note}</p>}
        </div>
      </div>
    </li>
  );
}

interface StepProps {
  readonly step: StepView;
}

function LineStep({ step }: StepProps) {
  return (
    <li className={styles.line}>
      <StepMark step={step} />
      <Drawing src={step.card.portrait} alt="" lazy />
      <p className={styles.name}>
        <a href={step.card.href} lang={step.card.lang}>
          {step.card.title}
        </a>{' '}
        <span>{step.tries}</span>
      </p>
      <p className={styles.state}>{step.stateInWords}</p>
    </li>
  );
}

/** A tick in a full disc where it is done; else its number, in a ring: whole for the next. */
function StepMark({ step }: StepProps) {
  if (step.state !== 'done') return <span className={styles[step.state]}>{step.number}</span>;
  return (
    <svg className={styles.done} viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <circle cx="14" cy="14" r="13" />
      <path d="m8.5 14.5 3.8 3.8 7.2-8" />
    </svg>
  );
}
