import { own } from '../../model/record.ts';
import type { Id, Scenario } from '../../model/scenario.ts';
import { speeches } from '../../rules/text.ts';
import styles from './Speech.module.css';
import { useLang } from './told-in.ts';

/** Words with their speaker; the name is null where it is plain who speaks. */
export interface Line {
  /** Its place among the lines, from 0. */
  readonly n: number;
  readonly speaker: Id;
  readonly name: string | null;
  readonly text: string;
}

type Speakers = Pick<Scenario, 'cast' | 'buyer'>;

/**
 * The lines of some texts that follow one another. Others than the main buyer are named, and so is
 * she after somebody else; `heard` is who spoke last before.
 */
export function linesOf(
  texts: readonly string[],
  { cast, buyer }: Speakers,
  heard: Id = buyer,
): readonly Line[] {
  let last = heard;
  return speakersOf(texts, buyer).map(({ speaker, text }, n) => {
    const plain = n === 0 ? speaker === buyer && last === buyer : speaker === last;
    last = speaker;
    return { n, speaker, name: plain ? null : (own(cast, speaker)?.name ?? speaker), text };
  });
}

/** Who is heard last in some texts; null where nothing is said. */
export function lastSpeaker(texts: readonly string[], { buyer }: Speakers): Id | null {
  return speakersOf(texts, buyer).at(-1)?.speaker ?? null;
}

function speakersOf(texts: readonly string[], buyer: Id) {
  return texts.flatMap(speeches).map(({ speaker, text }) => ({ speaker: speaker ?? buyer, text }));
}

interface SpeechProps {
  readonly lines: readonly Line[];
  /** The last thing said is larger. */
  readonly newest?: boolean;
}

/** What people say, in the serif. */
export function Speech({ lines, newest = false }: SpeechProps) {
  const lang = useLang();
  return (
    <div lang={lang} className={newest ? styles.newest : styles.speech}>
      {lines.map(({ n, name, text }) => (
        <p key={n}>
          {name === null ? null : <span className={styles.name}>{name}</span>}
          {text}
        </p>
      ))}
    </div>
  );
}
