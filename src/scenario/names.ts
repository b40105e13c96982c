import { z } from 'zod';
import type { IssueCode } from '../model/issue.ts';
import type { Declared, Named } from './ids.ts';
import type { Nearest } from './nearest.ts';
import { byId, complain } from './parts.ts';

/** How many names are listed where one of them was expected. */
const MAX_LISTED = 24;

/** What the names in a file are held against. */
export interface Held {
  declared: Declared;
  /** Finds the name that was meant. */
  nearest: Nearest;
}

/** Schemas for the names a file may use, held against what `held` holds when they are used. */
export function namesOf(held: Held) {
  /** The names of some sets, one after the other: there may be very many. */
  function* namesIn(sets: readonly Named[], also: readonly string[]) {
    for (const set of sets) yield* held.declared[set].keys();
    yield* also;
  }
  const suggested = (name: string, sets: readonly Named[], also: readonly string[] = []) => {
    const near = held.nearest(name, namesIn(sets, also));
    const count = sets.reduce((sum, set) => sum + held.declared[set].size, also.length);
    return {
      ...(count === 0 || count > MAX_LISTED
        ? {}
        : { expected: [...namesIn(sets, also)].join(', ') }),
      ...(near === null ? {} : { hint: `did you mean \`${near}\`?` }),
    };
  };

  /** The id of one of these; `also` are words that may stand in its place. */
  const nameOf = (
    what: string,
    code: IssueCode,
    sets: readonly Named[],
    also: readonly string[] = [],
  ) =>
    z.string({ error: `the id of ${withArticle(what)}` }).check((context) => {
      const name = context.value;
      if (also.includes(name) || sets.some((set) => held.declared[set].has(name))) return;
      complain(context, { code, message: `no such ${what}`, ...suggested(name, sets, also) });
    });

  /** The id of a beat or of an ending, where the other won't do. */
  const onlyOf = (set: 'beat' | 'ending', other: 'beat' | 'ending', code: IssueCode) =>
    z.string({ error: `the id of ${withArticle(set)}` }).check((context) => {
      const name = context.value;
      if (held.declared[set].has(name)) return;
      if (held.declared[other].has(name)) {
        const message = `this is ${withArticle(other)}, and ${withArticle(set)} is needed here`;
        complain(context, { code, message });
      } else {
        const message = `no such ${set}`;
        complain(context, { code: 'unknown-place', message, ...suggested(name, [set]) });
      }
    });

  /** Lines of speech: each that begins with `@id ` must name one of the cast. */
  const speech = z.string({ error: 'text' }).check((context) => {
    for (const [words, id = ''] of context.value.matchAll(/^@(\S+)(?= |$)/gm)) {
      if (held.declared.person.has(id)) continue;
      complain(context, {
        code: 'unknown-speaker',
        message: 'no such person in the cast',
        words,
        ...suggested(id, ['person']),
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
    beat: onlyOf('beat', 'ending', 'not-a-beat'),
    ending: onlyOf('ending', 'beat', 'not-an-ending'),
    speech,
    /** The same words in all situations, or words by situation with an optional `else`. */
    text: z.union([speech, byId(inSituation, speech)], {
      error: 'text, or a map from situations to texts',
    }),
  };
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

export type Names = ReturnType<typeof namesOf>;
