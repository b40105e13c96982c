import { cards } from '../catalogue/cards.ts';
import { links } from '../location.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { useArrival } from '../shell/arrival.ts';
import { useKept, useServices } from '../shell/services.ts';
import { Trouble } from '../shell/Trouble.tsx';
import { PLANS, SHEET } from '../words/plans.ts';
import { useAnswering } from './answering.ts';
import { connectPlans } from './connect.ts';
import { PlanItem } from './PlanItem.tsx';
import styles from './PlansPage.module.css';

/** What stands at `#/plans`. */
export function PlansPage() {
  const { host } = useServices();
  const heading = useArrival(PLANS.title);
  const { lead, plans } = connectPlans({ kept: useKept(), cards, now: host.now() }, useAnswering());
  return (
    <>
      <Header context={PLANS.title} />
      <Trouble />
      <main className={styles.page}>
        <h1 ref={heading} tabIndex={-1}>
          {PLANS.head}
        </h1>
        <p className={styles.lead}>{plans.length === 0 ? lead : `${PLANS.lead} ${lead}`}</p>
        {plans.length === 0 ? null : (
          <>
            <section className={styles.sheet} aria-labelledby="plans-sheet">
              <div>
                <h2 id="plans-sheet">{SHEET.title}</h2>
                <p>{SHEET.is}</p>
              </div>
              <ButtonLink href={links.worksheet}>{SHEET.make}</ButtonLink>
            </section>
            <section aria-labelledby="plans-all">
              <h2 id="plans-all" className={styles.label}>
                {PLANS.all}
              </h2>
              <ul className={styles.plans}>
                {plans.map((plan) => (
                  <PlanItem key={plan.wording.key} plan={plan} />
                ))}
              </ul>
            </section>
          </>
        )}
      </main>
    </>
  );
}
