import styles from './FilePick.module.css';

interface FilePickProps {
  readonly words: string;
  /** Endings and types, as an input of files takes them. */
  readonly accept: string;
  onPick(file: File | undefined): void;
}

/** Picks a file from the reader's disk. The same one can be picked again. */
export function FilePick({ words, accept, onPick }: FilePickProps) {
  return (
    <label className={styles.pick}>
      {words}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
