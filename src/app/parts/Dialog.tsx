import { type ReactNode, useEffect, useId, useRef } from 'react';
import { CLOSE } from '../words/common.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The platform's own dialog: it keeps the focus in, closes on Escape, and gives the focus back. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={styles.top}>
        <h2 id={heading}>{title}</h2>
        <Button tone="quiet" onClick={onClose}>
          {CLOSE}
        </Button>
      </div>
      {open ? children : null}
    </dialog>
  );
}
