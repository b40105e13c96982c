import icon from '../parts/Icon.module.css';
import unseen from '../parts/Unseen.module.css';
import { TALK } from '../words/talk.ts';
import styles from './AloudSwitch.module.css';
import type { AloudView } from './connect.ts';

/** Turns reading aloud off and on. Its key stands beside it where there are keys. */
export function AloudSwitch({ aloud: { on, turn } }: { readonly aloud: AloudView }) {
  return (
    <button
      type="button"
      className={`${icon.icon} ${styles.switch}`}
      aria-pressed={on}
      aria-keyshortcuts="S"
      title={on ? TALK.aloudOn : TALK.aloudOff}
      onClick={() => turn(!on)}
    >
      <span className={unseen.unseen}>{TALK.aloud}</span>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4z" fill="currentColor" />
        <path
          d={on ? 'M15.5 8.5a5 5 0 0 1 0 7M18 6a8.5 8.5 0 0 1 0 12' : 'M16 9.5l5 5M21 9.5l-5 5'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
      <kbd>S</kbd>
    </button>
  );
}
