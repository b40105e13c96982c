import { Notice } from '../parts/Notice.tsx';
import { TROUBLE } from '../words/common.ts';
import { SaveCopy } from './SaveCopy.tsx';
import { useKept } from './services.ts';

/** Where what is played isn't kept: why, what that means, and a copy to take away. */
export function Trouble() {
  const { trouble, records, files, entries } = useKept();
  if (trouble === null) return null;
  const something = records.size + files.size + entries.size > 0;
  return (
    <Notice tone="cost" actions={something ? <SaveCopy /> : undefined}>
      {TROUBLE[trouble]}
    </Notice>
  );
}
