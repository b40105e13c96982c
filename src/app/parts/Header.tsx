import type { ReactNode } from 'react';
import { links } from '../location.ts';
import { APP_NAME } from '../words/common.ts';
import styles from './Header.module.css';
import { Mixed } from './Mixed.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface HeaderProps {
  /** Where in the app this is: the scenario's title, say. */
  readonly context?: string;
  /** Buttons and figures of this screen. */
  readonly actions?: ReactNode;
}

export function Header({ context, actions }: HeaderProps) {
  return (
    <header className={styles.header}>
      <p className={styles.place}>
        <a href={links.library} className={styles.name}>
          {APP_NAME}
        </a>
        {context === undefined ? null : (
          <span className={styles.context}>
            <Mixed words={context} />
          </span>
        )}
      </p>
      <div className={styles.actions}>
        {actions}
        <span className={styles.theme}>
          <ThemeSwitch />
        </span>
        <SettingsLink />
      </div>
    </header>
  );
}
