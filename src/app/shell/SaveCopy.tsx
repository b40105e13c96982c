import { Button } from '../parts/Button.tsx';
import { download } from '../store/download.ts';
import { exportKept } from '../store/export.ts';
import { SAVE_COPY } from '../words/common.ts';
import { useKept } from './services.ts';

/** Everything that can be read, as a file. */
export function SaveCopy() {
  const kept = useKept();
  return (
    <Button onClick={() => download('opening-move.json', exportKept(kept))}>{SAVE_COPY}</Button>
  );
}
