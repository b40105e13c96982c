import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { ANOTHER } from '../words/workshop.ts';
import { ChooseForm } from './ChooseForm.tsx';
import type { Line } from './line.ts';
import styles from './More.module.css';
import { useServer } from './services.ts';

interface AnotherProps {
  /** The scenario that was just played. */
  readonly played: string;
  readonly line: Line;
}

/** The way on to another conversation, with everybody who is here. */
export function Another({ played, line }: AnotherProps) {
  const server = useServer();
  const [open, setOpen] = useState(false);
  if (!server) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{ANOTHER.title}</Button>
      <Dialog title={ANOTHER.title} open={open} onClose={() => setOpen(false)}>
        <div className={styles.more}>
          <p>{ANOTHER.is}</p>
          <ChooseForm server={server} played={played} submit={ANOTHER.go} onChosen={line.goOn} />
        </div>
      </Dialog>
    </>
  );
}
