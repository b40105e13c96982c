import { Dialog } from '../parts/Dialog.tsx';
import { KEYS, TALK } from '../words/talk.ts';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  readonly open: boolean;
  /** Whether there is one to open. */
  readonly notebook: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ open, notebook, onClose }: KeysDialogProps) {
  return (
    <Dialog title={TALK.keys} open={open} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.filter((key) => notebook || !key.notebook).map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
