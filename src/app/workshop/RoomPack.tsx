import { type ReactNode, use } from 'react';
import type { RoomView } from '../../room/views.ts';
import { sourceOf } from '../catalogue/find.ts';
import type { Pack } from '../catalogue/pack.ts';
import { packOf } from '../catalogue/packs.ts';
import { Lost } from '../pages/Lost.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import { LOST } from '../words/pages.ts';

interface RoomPackProps {
  readonly room: Pick<RoomView, 'scenario' | 'language'>;
  readonly children: (pack: Pack) => ReactNode;
}

const NO_FILES = new Map<string, never>();

/** The scenario of a room, with its faces; around it the language that the buyer speaks there. */
export function RoomPack({ room: { scenario, language }, children }: RoomPackProps) {
  const source = sourceOf(scenario, NO_FILES);
  const pack = source === null ? null : use(packOf(source));
  if (pack === null) return <Lost what={LOST.noScenario} hint={LOST.noScenarioHint} />;
  return <ToldIn value={langOf(language)}>{children(pack)}</ToldIn>;
}
