import { links } from '../location.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ANOTHER } from '../words/workshop.ts';

/** For who came back to a conversation of the workshop that is over: where it is now. */
export function GoneOn({ next }: { readonly next: string }) {
  return (
    <Notice actions={<ButtonLink href={links.room(next)}>{ANOTHER.along}</ButtonLink>}>
      {ANOTHER.gone}
    </Notice>
  );
}
