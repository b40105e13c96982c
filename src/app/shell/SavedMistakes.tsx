import { useEffect, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { CLOSE } from '../words/common.ts';
import styles from './SavedMistakes.module.css';
import { onScenarioSaved } from './scenario-saved.ts';

/** Development only: the mistakes of a scenario just saved, over the page, which goes on below. */
export function SavedMistakes() {
  const [issues, setIssues] = useState<string | null>(null);
  useEffect(
    () => onScenarioSaved((saved) => setIssues('issues' in saved ? saved.issues : null)),
    [],
  );
  if (issues === null) return null;
  return (
    <aside role="alert" className={styles.mistakes}>
      <pre>{issues}</pre>
      <Button onClick={() => setIssues(null)}>{CLOSE}</Button>
    </aside>
  );
}
