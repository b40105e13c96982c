import { links } from '../location.ts';
import { SETTINGS } from '../words/settings.ts';
import icon from './Icon.module.css';
import styles from './ThemeSwitch.module.css';
import unseen from './Unseen.module.css';

/** To the settings, as quiet as the switch it stands beside. */
export function SettingsLink() {
  return (
    <a href={links.settings} className={`${icon.icon} ${styles.switch}`} title={SETTINGS.link}>
      <span className={unseen.unseen}>{SETTINGS.link}</span>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
          <path d="M3.5 7.5H12M18 7.5h2.5M3.5 16.5H6M12 16.5h8.5" />
          <circle cx="15" cy="7.5" r="2.75" />
          <circle cx="9" cy="16.5" r="2.75" />
        </g>
      </svg>
    </a>
  );
}
