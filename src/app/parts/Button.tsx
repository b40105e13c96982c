import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

export type ButtonTone = 'plain' | 'main' | 'quiet';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is for the one thing a screen is for. */
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
}

export function Button({ tone = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={styles[tone]} {...rest}>
      {children}
    </button>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
}

/** Looks like a button and goes to an address. */
export function ButtonLink({ href, tone = 'plain', children }: ButtonLinkProps) {
  return (
    <a href={href} className={styles[tone]}>
      {children}
    </a>
  );
}
