import { useState } from 'react';
import { THEME } from '../words/common.ts';
import styles from './ThemeSwitch.module.css';
import { applyTheme, storedTheme, THEMES } from './theme.ts';

/** Goes round the three themes. Its name says which it is on. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(storedTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const name = `${THEME.label}: ${THEME[theme]}`;
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={name}
      title={name}
      onClick={() => {
        applyTheme(next);
        setTheme(next);
      }}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {theme === 'auto' ? (
          <path d="M12 3.75a8.25 8.25 0 0 1 0 16.5z" fill="currentColor" />
        ) : null}
        {theme === 'dark' ? <circle cx="12" cy="12" r="8.25" fill="currentColor" /> : null}
      </svg>
    </button>
  );
}
