import { mood } from '../words/common.ts';
import styles from './Portrait.module.css';
import { type Portraits, portraitOf } from './portraits.ts';

interface PortraitProps {
  readonly portraits: Portraits;
  readonly person: string;
  readonly name: string;
  /** 0 to 5: what the face says. */
  readonly trust: number;
  /** Where the face tells nothing, or the words beside it tell the same: no alternative text. */
  readonly decorative?: boolean;
}

/** A person's face. During the talk it is the only sign of trust, so its words say it too. */
export function Portrait({ portraits, person, name, trust, decorative = false }: PortraitProps) {
  const address = portraitOf(portraits, person, trust);
  if (address === undefined) return null;
  return <Drawing src={address} alt={decorative ? '' : mood(name, trust)} />;
}

interface DrawingProps {
  readonly src: string;
  readonly alt: string;
  /** Fetched only when it is about to be seen. */
  readonly lazy?: boolean;
}

/** A drawing by its address, in the colours of the theme. */
export function Drawing({ src, alt, lazy = false }: DrawingProps) {
  return (
    <img
      className={styles.portrait}
      src={src}
      alt={alt}
      width="980"
      height="980"
      loading={lazy ? 'lazy' : 'eager'}
    />
  );
}
