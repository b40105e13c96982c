import { createAvatar } from '@dicebear/core';
import * as lorelei from '@dicebear/lorelei';
import type { Id, Scenario } from '../../model/scenario.ts';
import { likenessOf } from './likeness.ts';

type Drawing = NonNullable<Parameters<typeof createAvatar<lorelei.Options>>[1]>;
type Face = Pick<Drawing, 'mouth' | 'eyebrows' | 'eyes'>;

/** What a face does at each trust from 0, hard and closed, to 5, open and warm. */
const FACES = [
  { eyebrows: ['variant13'], eyes: ['variant08'], mouth: ['sad05'] },
  { eyebrows: ['variant12'], eyes: ['variant08'], mouth: ['sad09'] },
  { eyebrows: ['variant10'], eyes: ['variant10'], mouth: ['happy14'] },
  { eyebrows: ['variant07'], eyes: ['variant10'], mouth: ['happy10'] },
  { eyebrows: ['variant02'], eyes: ['variant10'], mouth: ['happy01'] },
  { eyebrows: ['variant02'], eyes: ['variant04'], mouth: ['happy05'] },
] as const satisfies readonly { [K in keyof Face]: readonly unknown[] }[];

/** Cuts that leave the brows to be seen: half of what a face says is there. */
const HAIR: NonNullable<Drawing['hair']> = [
  'variant31',
  'variant33',
  'variant38',
  'variant29',
  'variant35',
  'variant37',
  'variant44',
  'variant36',
  'variant32',
  'variant22',
  'variant39',
  'variant05',
  'variant09',
];

type Hair = (typeof HAIR)[number];
const HAIR_BY_NUMBER = (number: number) => `variant${String(number).padStart(2, '0')}` as Hair;

/** One person of one scenario as SVG, by trust from 0 to 5: the same head, with another face. */
export function drawPerson(scenario: Id, person: Id): readonly string[] {
  const likeness = likenessOf(scenario, person);
  return FACES.map(({ eyebrows, eyes, mouth }) =>
    createAvatar(lorelei, {
      seed: `${scenario}/${person}`,
      hair: likeness ? [HAIR_BY_NUMBER(likeness.hair)] : HAIR,
      eyebrows: [...eyebrows],
      eyes: [...eyes],
      mouth: [...mouth],
      beardProbability: 0,
      hairAccessoriesProbability: 0,
      earringsProbability: 25,
      frecklesProbability: 10,
      // Variant 2 is dark: nobody's trust is to be seen behind it.
      glasses: ['variant01', 'variant03', 'variant04', 'variant05'],
      glassesProbability: likeness ? (likeness.glasses ? 100 : 0) : 20,
    }).toString(),
  );
}

/** Everybody in a scenario's cast, each drawing turned into an address by `place`. */
export function drawCast(
  { id, cast }: Pick<Scenario, 'id' | 'cast'>,
  place: (svg: string, person: Id, trust: number) => string,
): Record<Id, readonly string[]> {
  return Object.fromEntries(
    Object.keys(cast).map((person) => [
      person,
      drawPerson(id, person).map((svg, trust) => place(svg, person, trust)),
    ]),
  );
}

/** A drawing as an address that needs no file. */
export function inAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
