import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { SAVE_COPY } from '../words/common.ts';
import { KEPT } from '../words/kept.ts';
import styles from './KeptPage.module.css';

interface EraseDialogProps {
  readonly open: boolean;
  readonly words: string;
  readonly said: string | null;
  readonly onSaveCopy: (() => void) | null;
  readonly onSaveDamaged: (() => void) | null;
  onKeep(): void;
  onErase(): void;
}

/** Says what goes, and offers a copy before it does. */
export function EraseDialog(props: EraseDialogProps) {
  const { open, words, said, onSaveCopy, onSaveDamaged, onKeep, onErase } = props;
  return (
    <Dialog title={KEPT.eraseTitle} open={open} onClose={onKeep}>
      <div className={styles.erase}>
        <p>{words}</p>
        {onSaveCopy === null ? null : <p>{KEPT.eraseCopy}</p>}
        <div className={styles.actions}>
          {onSaveCopy === null ? null : (
            <Button tone="main" onClick={onSaveCopy}>
              {SAVE_COPY}
            </Button>
          )}
          {onSaveDamaged === null ? null : (
            <Button onClick={onSaveDamaged}>{KEPT.saveDamaged}</Button>
          )}
          <Button onClick={onErase}>{KEPT.erase}</Button>
        </div>
        <p role="status">{said}</p>
      </div>
    </Dialog>
  );
}
