import styles from './Choice.module.css';
import tick from './Tick.module.css';

/** One of the things to choose from. */
export interface Option {
  readonly value: string;
  readonly name: string;
  /** What it means; null where its name says it. */
  readonly is: string | null;
  readonly chosen: boolean;
  choose(): void;
}

interface ChoiceProps {
  /** Of the group: no other on the screen has it. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
}

/** One of a few, each with what it means. */
export function Choice({ name, legend, hint, options }: ChoiceProps) {
  const described = hint === undefined ? undefined : `${name}-hint`;
  return (
    <fieldset className={styles.choice} aria-describedby={described}>
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <p id={described} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.options}>
        {options.map(({ value, name: words, is, chosen, choose }) => (
          <label key={value} className={`${tick.tick} ${tick.among}`}>
            <input type="radio" name={name} value={value} checked={chosen} onChange={choose} />
            <span>
              {words}
              {is === null ? null : <small>{is}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
