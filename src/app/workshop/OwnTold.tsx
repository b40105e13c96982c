import { replay } from '../../engine/replay.ts';
import { at } from '../../model/record.ts';
import type { Told, You } from '../../room/views.ts';
import type { Pack } from '../catalogue/pack.ts';
import { Mark } from '../debrief/Mark.tsx';
import { Waiting } from '../debrief/Waiting.tsx';
import { go } from '../location.ts';
import { Button } from '../parts/Button.tsx';
import { useLang } from '../parts/told-in.ts';
import { finishOf, newRecord } from '../session/records.ts';
import { useServices } from '../shell/services.ts';
import { OWN, PHONE, TOLD } from '../words/workshop.ts';
import styles from './Own.module.css';
import { connectOwn } from './own.ts';
import { useValued } from './useValued.ts';

interface OwnToldProps {
  readonly pack: Pack;
  readonly you: You;
  readonly told: Told;
}

/** A participant's own debrief, on their phone alone. */
export function OwnTold({ pack, you, told }: OwnToldProps) {
  const [run] = told.runs;
  const lang = useLang();
  if (run === undefined || run.hash !== pack.hash) return null;
  return (
    <div className={styles.own}>
      <section>
        <h2>{TOLD.was}</h2>
        <p className={styles.truth} lang={lang}>
          {at(pack.told.scenario.situations, run.situation).truth}
        </p>
      </section>
      {you.solo === null ? (
        <OwnVotes pack={pack} you={you} told={told} />
      ) : (
        <OwnSolo pack={pack} run={{ ...run, moves: you.solo.moves }} />
      )}
    </div>
  );
}

function OwnVotes({ pack, you, told }: OwnToldProps) {
  const lang = useLang();
  const { valued, state } = useValued(pack, told.runs);
  if (valued === null) return <Waiting state={state} scenario={pack.told.scenario} room="line" />;
  const { average, decisions } = connectOwn(you, told, valued);
  return (
    <section>
      <h2>{OWN.title}</h2>
      <p className={styles.hint}>{OWN.only}</p>
      <p>{average ?? OWN.none}</p>
      {decisions.map(({ number, title, votes }) => (
        <div key={number} className={styles.decision}>
          <h3>{title}</h3>
          <dl>
            {votes.map(({ key, label, words, mark, loss }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>
                  <p lang={lang}>{words}</p>
                  <p className={styles.loss}>
                    <Mark mark={mark} />
                    {loss}
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

/** What was played alone is kept as every conversation is, and has the same debrief. */
function OwnSolo({ pack, run }: { readonly pack: Pack; readonly run: Told['runs'][number] }) {
  const { store, host, preferences } = useServices();
  const again = replay(pack.told, run);
  if (!again.ok || run.moves.length === 0) return <p>{PHONE.soloUnplayed}</p>;
  const { conversation } = again.value;
  return (
    <section>
      <h2>{OWN.title}</h2>
      <p>{PHONE.soloIs}</p>
      <div>
        <Button
          tone="main"
          onClick={() => {
            const { coach, forecasts, blind } = preferences.read();
            const settings = { coach, readAloud: false, forecasts, blind };
            const birth = { id: host.newId(), at: host.now() };
            const finish = finishOf(conversation);
            const record = { ...newRecord(conversation, settings, birth), finish };
            void store.saveRun({ ...record, ended: finish !== null });
            go(finish === null ? `/talk/${birth.id}` : `/debrief/${birth.id}`);
          }}
        >
          {PHONE.solo}
        </Button>
      </div>
    </section>
  );
}
