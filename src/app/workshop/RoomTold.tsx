import { replay } from '../../engine/replay.ts';
import type { Told, View } from '../../room/views.ts';
import type { Pack } from '../catalogue/pack.ts';
import { Mark } from '../debrief/Mark.tsx';
import { Waiting } from '../debrief/Waiting.tsx';
import { Button } from '../parts/Button.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useLang } from '../parts/told-in.ts';
import { download } from '../store/download.ts';
import { TOLD } from '../words/workshop.ts';
import { Paths } from './Paths.tsx';
import styles from './Told.module.css';
import { connectTold, type DecisionToldView, type ToldProps } from './told.ts';
import { useValued } from './useValued.ts';

interface RoomToldProps {
  readonly pack: Pack;
  readonly view: View;
  readonly told: Told;
}

/** The debrief of the room, on the big screen and on paper. */
export function RoomTold({ pack, view: { room }, told }: RoomToldProps) {
  const { valued, state } = useValued(pack, told.runs);
  const lang = useLang();
  const fits = told.runs.every((run) => run.hash === pack.hash && replay(pack.told, run).ok);
  const props = fits && valued ? connectTold(told, valued, pack.told) : null;
  return (
    <div className={styles.told}>
      {fits && props === null ? (
        <Waiting state={state} scenario={pack.told.scenario} room="line" />
      ) : null}
      {props === null ? null : (
        <section>
          <h2>{TOLD.was}</h2>
          <p className={styles.truth} lang={lang}>
            {props.truth}
          </p>
        </section>
      )}
      {told.paths === null ? null : <Paths paths={told.paths} />}
      {props === null || told.paths !== null ? null : <Figures {...props} code={room.code} />}
    </div>
  );
}

function Figures({ roads, talk, rows, code }: ToldProps & { readonly code: string }) {
  const none = roads.every(({ decisions }) => decisions.length === 0);
  return (
    <>
      {talk.length === 0 ? null : (
        <section>
          <h2>{TOLD.talk}</h2>
          {talk.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </section>
      )}
      {none ? <p>{TOLD.none}</p> : null}
      {roads.map(({ n, ended, points, decisions }) => (
        <section key={n}>
          <h2>{n === 0 ? TOLD.moves : TOLD.road}</h2>
          <p>
            <Mixed words={ended} /> {points}
          </p>
          {n === 0 ? <p className={styles.hint}>{TOLD.movesIs}</p> : null}
          {decisions.map((decision) => (
            <DecisionTold key={decision.number} decision={decision} />
          ))}
        </section>
      ))}
      <div className={styles.actions}>
        <Button onClick={() => print()}>{TOLD.print}</Button>
        {none ? null : (
          <Button
            onClick={async () => {
              const { csvOf } = await import('./csv.ts');
              download(TOLD.file(code), csvOf(rows), 'text/csv');
            }}
          >
            {TOLD.csv}
          </Button>
        )}
      </div>
    </>
  );
}

function DecisionTold({
  decision: { turn, split, sides },
}: {
  readonly decision: DecisionToldView;
}) {
  const lang = useLang();
  return (
    <table className={styles.decision}>
      <caption>
        {TOLD.table(turn)} <span>{split ? TOLD.split : TOLD.agreed}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{TOLD.move}</th>
          <th scope="col">{TOLD.for}</th>
          <th scope="col">{TOLD.loss}</th>
        </tr>
      </thead>
      <tbody>
        {sides.map(({ move, words, votes, mark, loss, said, best }) => (
          <tr key={move} className={said ? styles.said : undefined}>
            <th scope="row">
              <span lang={lang}>{words}</span>
              {said ? <small>{TOLD.said}</small> : null}
              {best ? <small>{TOLD.best}</small> : null}
            </th>
            <td>{votes}</td>
            <td>
              <span className={styles.loss}>
                <Mark mark={mark} />
                {loss}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
