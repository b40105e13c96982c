import { KEPT } from '../words/kept.ts';
import styles from './PickCopy.module.css';

interface PickCopyProps {
  onPick(file: File | undefined): void;
}

/** Picks a copy from the reader's disk. The same one can be picked again. */
export function PickCopy({ onPick }: PickCopyProps) {
  return (
    <label className={styles.pick}>
      {KEPT.bringIn}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          onPick(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
