import { own } from '../../model/record.ts';
import type { Id } from '../../model/scenario.ts';

/** How somebody is drawn: a cut of hair by its number in the set, and glasses or none. */
export interface Likeness {
  readonly hair: number;
  readonly glasses?: true;
}

/**
 * The people of the conversations that ship, so that each of them is known again and no two buyers
 * look alike in the library. Anybody else is drawn by chance, from scenario and id.
 */
const LIKENESSES: Readonly<Record<Id, Readonly<Record<Id, Likeness>>>> = {
  'by-friday': { henrik: { hair: 8 }, sunniva: { hair: 36 }, ole: { hair: 1 }, tess: { hair: 44 } },
  'carrier-bag': {
    rosalind: { hair: 37, glasses: true },
    claire: { hair: 36 },
    jean: { hair: 44 },
  },
  'day-forty-five': { bea: { hair: 33 }, tilda: { hair: 31 }, ahmed: { hair: 47, glasses: true } },
  'day-sixty': { desmond: { hair: 39 }, lily: { hair: 29 }, abara: { hair: 38, glasses: true } },
  'eight-months-on': {
    jorge: { hair: 25, glasses: true },
    beatriz: { hair: 35 },
    marit: { hair: 36 },
    yaw: { hair: 22 },
  },
  'four-minutes': {
    priya: { hair: 35 },
    devlin: { hair: 25 },
    kofi: { hair: 22, glasses: true },
  },
  'kitchen-table': { ines: { hair: 29 }, daniel: { hair: 4 }, mila: { hair: 26 } },
  'last-clever-box': { tomasz: { hair: 28 }, karin: { hair: 37 }, marek: { hair: 5 } },
  'loved-it': { marisol: { hair: 31 }, adrian: { hair: 47, glasses: true }, joss: { hair: 44 } },
  'night-shift': { malik: { hair: 9 }, dee: { hair: 38 }, anneke: { hair: 33, glasses: true } },
  'seven-weeks': {
    fiona: { hair: 38 },
    ravi: { hair: 3 },
    helen: { hair: 37, glasses: true },
    gareth: { hair: 2 },
  },
  'start-monday': { aiko: { hair: 36 }, ken: { hair: 1, glasses: true } },
  'tap-washer': { lidia: { hair: 32 }, rui: { hair: 4 }, gethin: { hair: 25 } },
  'twelve-day-close': { marta: { hair: 22 } },
};

/** How somebody is to look; undefined where that is left to chance. */
export function likenessOf(scenario: Id, person: Id): Likeness | undefined {
  const people = own(LIKENESSES, scenario);
  return people && own(people, person);
}
