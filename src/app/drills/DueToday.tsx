import { dueOn } from '../../practice/drills.ts';
import { type DueState, DueStrip } from '../library/DueStrip.tsx';
import type { ButtonTone } from '../parts/Button.tsx';
import { useGathered } from '../progress/useGathered.ts';
import { type Drills, useDrills } from './useDrills.ts';

/** How many decisions come back today, or when the next one does. */
export function DueToday({ tone }: { readonly tone: ButtonTone }) {
  return <DueStrip state={stateOf(useDrills(useGathered()))} tone={tone} />;
}

function stateOf(drills: Drills | null): DueState {
  if (drills === null) return { known: false };
  const { cards, today, whole } = drills;
  const due = dueOn(cards, today).length;
  if (due === 0 && !whole) return { known: false };
  const days = cards.map((card) => card.due - today);
  return { known: true, due, next: days.length === 0 ? null : Math.min(...days) };
}
