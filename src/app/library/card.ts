import { own } from '../../model/record.ts';
import type { Card, EndingTitles } from '../catalogue/pack.ts';
import { links } from '../location.ts';
import { langOf } from '../parts/told-in.ts';
import type { RunRecord } from '../session/record.ts';
import { cardFacts, howItWent, inOriginal } from '../words/library.ts';
import { PRINCIPLE } from '../words/principles.ts';

export interface CardView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** What a reader may want to know of it first; null where there is nothing. */
  readonly content: string | null;
  readonly buyer: string;
  readonly portrait: string;
  readonly facts: string;
  readonly trains: readonly string[];
  /** Of its title, summary and buyer, where they are in another language than the page. */
  readonly lang: string | undefined;
  readonly went: string;
  /** Where the costly moments of the last conversation are gone through; null before one has ended. */
  readonly moments: string | null;
}

/** `records` stand latest first. */
export function viewCard(
  card: Card,
  records: readonly RunRecord[],
  endings?: EndingTitles,
  page?: string,
): CardView {
  const { id, title, buyer, portrait, teaches } = card;
  const lang = langOf(card.language, page);
  const mine = records.filter(({ run }) => run.scenario === id);
  const last = mine.find(({ ended }) => ended);
  return {
    id,
    href: links.brief(id),
    title,
    ...contentApart(card.summary),
    buyer: [buyer.name, buyer.role, buyer.company].filter(Boolean).join(', '),
    portrait,
    facts: lang === undefined ? cardFacts(card) : inOriginal(cardFacts(card)),
    lang,
    trains: teaches.map((principle) => PRINCIPLE[principle]),
    went: went(mine, endings),
    moments: last ? links.moments(last.id) : null,
  };
}

/**
 * `records` stand latest first. Retries count: what was played was played. An ending is called what
 * `endings` has for it by now, else what it was called in the language it was played in.
 */
export function went(records: readonly RunRecord[], endings: EndingTitles = {}): string {
  const finish = records.find((record) => record.finish !== null)?.finish ?? null;
  const last = finish && { ...finish, title: own(endings, finish.ending) ?? finish.title };
  return howItWent(records.filter(({ ended }) => ended).length, last);
}

/** A summary that ends in `(Content note: …)`, in its two parts. */
const WITH_CONTENT = /^(.+?)\s*\((Content note: .+)\)$/s;

function contentApart(summary: string): Pick<CardView, 'summary' | 'content'> {
  const [, words, content] = WITH_CONTENT.exec(summary) ?? [];
  return words && content ? { summary: words, content } : { summary, content: null };
}
