import { useState } from 'react';
import { links } from '../location.ts';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import tick from '../parts/Tick.module.css';
import { useArrival } from '../shell/arrival.ts';
import { useKept, useServices } from '../shell/services.ts';
import { PLANS, SHEET } from '../words/plans.ts';
import { Block } from './Block.tsx';
import { connectSheet } from './sheet.ts';
import styles from './WorksheetPage.module.css';

/** What stands at `#/plans/worksheet`: the sheet as it is printed, and above it what is on it. */
export function WorksheetPage() {
  const { host } = useServices();
  const heading = useArrival(SHEET.title);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const { date, options, blocks, empty } = connectSheet(
    { kept: useKept(), now: host.now(), chosen },
    (event) => setChosen(event.chosen),
  );
  return (
    <>
      <div className={styles.header}>
        <Header
          context={SHEET.title}
          actions={
            blocks.length === 0 ? undefined : (
              <Button tone="main" onClick={() => print()}>
                {SHEET.print}
              </Button>
            )
          }
        />
      </div>
      <main className={styles.page}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {SHEET.title}
          </h1>
          <p className={styles.date}>{date}</p>
        </div>
        <div className={styles.choosing}>
          {options.length === 0 ? null : (
            <>
              <p className={styles.lead}>{SHEET.lead}</p>
              <fieldset>
                <legend>{SHEET.choose}</legend>
                <p>{SHEET.fit}</p>
                {options.map(({ key, name, state, on, turn }) => (
                  <label key={key} className={tick.tick}>
                    <input
                      type="checkbox"
                      checked={on}
                      onChange={({ currentTarget }) => turn(currentTarget.checked)}
                    />
                    <span>
                      {name} <small>{state}</small>
                    </span>
                  </label>
                ))}
              </fieldset>
            </>
          )}
          <p>
            <a href={links.plans}>{PLANS.all}</a>
          </p>
        </div>
        {empty === null ? (
          <div className={styles.paper}>
            {blocks.map((block) => (
              <Block key={block.key} block={block} />
            ))}
            <p className={styles.small}>{SHEET.small}</p>
          </div>
        ) : (
          <p role="status">{empty}</p>
        )}
      </main>
    </>
  );
}
