import { THEMES } from '../preferences/preferences.ts';
import { usePreferences, useServices } from '../shell/services.ts';
import { THEME } from '../words/common.ts';
import icon from './Icon.module.css';
import styles from './ThemeSwitch.module.css';

/** Goes round the three themes. Its name says which it is on. */
export function ThemeSwitch() {
  const { preferences } = useServices();
  const { theme } = usePreferences();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const name = `${THEME.label}: ${THEME[theme]}`;
  return (
    <button
      type="button"
      className={`${icon.icon} ${styles.switch}`}
      aria-label={name}
      title={name}
      onClick={() => preferences.set({ theme: next })}
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
