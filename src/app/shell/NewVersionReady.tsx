import { useSyncExternalStore } from 'react';
import { Button } from '../parts/Button.tsx';
import { NEW_VERSION } from '../words/offline.ts';
import styles from './NewVersionReady.module.css';
import { useKept, useServices } from './services.ts';

/**
 * That a new version waits, for a screen on which nothing is lost by loading the page anew. Nothing
 * is said while what was played is only in this tab.
 */
export function NewVersionReady() {
  const { newVersion } = useServices();
  const waits = useSyncExternalStore(newVersion.subscribe, newVersion.waits);
  const { trouble } = useKept();
  if (!waits || trouble !== null) return null;
  return (
    <div role="status" className={styles.ready}>
      <p>{NEW_VERSION.ready}</p>
      <Button onClick={newVersion.takeOver}>{NEW_VERSION.use}</Button>
    </div>
  );
}
