import { Dialog } from '../parts/Dialog.tsx';
import { KEYS, TALK } from '../words/talk.ts';
import styles from './KeysDialog.module.css';

interface KeysDialogProps {
  readonly open: boolean;
  /** Whether there is one to open. */
  readonly notebook: boolean;
  /** Whether this is a conversation, and no drill. */
  readonly talk: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ open, notebook, talk, onClose }: KeysDialogProps) {
  return (
    <Dialog title={TALK.keys} open={open} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.filter((key) => (notebook || !key.notebook) && (talk || !key.talk)).map(
          ({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ),
        )}
      </dl>
    </Dialog>
  );
}
