import { z } from 'zod';
import type { IssueCode } from '../model/issue.ts';
import type { Declared, Named } from './ids.ts';
import type { Nearest } from './nearest.ts';
import { byId, complain } from './parts.ts';

/** Schemas for the names a file may use, held against those it declares. */
export function namesOf(declared: Declared, nearest: Nearest) {
  const didYouMean = (name: string, known: Iterable<string>) => {
    const near = nearest(name, known);
    return near === null ? {} : { hint: `did you mean \`${near}\`?` };
  };

  /** The id of one of these; `also` are words that may stand in its place. */
  const nameOf = (
    what: string,
    code: IssueCode,
    sets: readonly Named[],
    also: readonly string[] = [],
  ) =>
    z.string({ error: `the id of a ${what}` }).check((context) => {
      const name = context.value;
      if (also.includes(name) || sets.some((set) => declared[set].has(name))) return;
      const known = [...sets.flatMap((set) => [...declared[set].keys()]), ...also];
      complain(context, { code, message: `no such ${what}`, ...didYouMean(name, known) });
    });

  /** A name that exists, but of the other sort of place. */
  const notOf =
    (wrong: Named, code: IssueCode, message: string) => (context: z.core.ParsePayload<string>) => {
      if (declared[wrong].has(context.value)) complain(context, { code, message });
    };

  /** Lines of speech: each that begins with `@id ` must name one of the cast. */
  const speech = z.string({ error: 'text' }).check((context) => {
    for (const [words, id = ''] of context.value.matchAll(/^@(\S+)(?= |$)/gm)) {
      if (declared.person.has(id)) continue;
      complain(context, {
        code: 'unknown-speaker',
        message: `no \`${id}\` in the cast`,
        words,
        ...didYouMean(id, declared.person.keys()),
      });
    }
  });
  const situation = nameOf('situation', 'unknown-situation', ['situation']);
  const inSituation = nameOf('situation', 'unknown-situation', ['situation'], ['else']);

  return {
    situation,
    fact: nameOf('fact', 'unknown-fact', ['fact']),
    move: nameOf('move', 'unknown-move', ['move']),
    cue: nameOf('cue', 'unknown-cue', ['cue']),
    commitment: nameOf('commitment', 'unknown-commitment', ['commitment']),
    person: nameOf('person in the cast', 'unknown-person', ['person']),
    /** Where a move may lead. */
    target: nameOf('beat or ending', 'unknown-place', ['beat', 'ending'], ['stay']),
    place: nameOf('beat or ending', 'unknown-place', ['beat', 'ending']),
    beat: nameOf('beat', 'unknown-place', ['beat', 'ending']).check(
      notOf('ending', 'not-a-beat', 'an ending, and a beat is needed here'),
    ),
    ending: nameOf('ending', 'unknown-place', ['beat', 'ending']).check(
      notOf('beat', 'not-an-ending', 'a beat, and an ending is needed here'),
    ),
    speech,
    /** The same words in all situations, or words by situation with an optional `else`. */
    text: z.union([speech, byId(inSituation, speech)], {
      error: 'text, or a map from situations to texts',
    }),
  };
}

export type Names = ReturnType<typeof namesOf>;
