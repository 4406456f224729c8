/** Names of speakers: persons, federal bodies, the office-holder last named. */
import { Shape } from '../../article/tokens.ts'
import { firstNames } from '../../data/person-names.ts'
import type { Article, Official, Span } from '../../types.ts'
import { federalIn } from '../judged/named-places.ts'
import { countBefore, type OfficialLink, type SentenceView, within } from '../sentence-view.ts'
import type { SourceContext } from './speaker.ts'

/** So many namings before are looked at. */
const NAMINGS = 12

/** The office-holder named last before an offset; '"We meet what Judge Roe asked of us," he said': not one of whom a quotation speaks. */
export function lastOfficial(
  { quotes }: Pick<Article, 'quotes'>,
  officials: readonly OfficialLink[],
  offset: number,
): Official | null {
  const last = countBefore(officials, ({ mention }) => mention, offset) - 1
  for (let k = last; k >= Math.max(0, last - NAMINGS); k--) {
    const { mention, entity } = officials[k] as OfficialLink
    const quote = quotes[countBefore(quotes, (row) => row, mention.start) - 1]
    if (!quote?.closed || quote.end < mention.end) return entity
  }
  return null
}

const federalNames =
  /\b(?:U\.S\. )?(?:(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]* )*Department(?: of (?:the )?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]*(?:(?:,? and|,)? [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]*)*)?|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ&]*(?: (?:of|for|and|the) [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]*| [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ&]*)*)/gu

/** The federal body named in a span, as written. */
export function federalName(article: Article, span: Span): string | null {
  const names = [...article.folded.slice(span.start, span.end).matchAll(federalNames)]
  const found =
    names.find(([name]) => federalIn(name) || /\b(?:Office|Division|Bureau|Region)\b/.test(name)) ?? names[0]
  if (!found) return null
  // "An Education Department letter"
  const opening = /^An? /.exec(found[0])?.[0].length ?? 0
  return article.text.slice(span.start + found.index + opening, span.start + found.index + found[0].length)
}

/** The body or place that unnamed people speak for. */
export function organizationName(view: SentenceView, span: Span, sourceContext: SourceContext): string | null {
  if (federalIn(sourceContext.article.folded.slice(span.start, span.end)))
    return federalName(sourceContext.article, span)
  const place = within(view.places, (row) => row.mention, span)[0]
  return place ? place.entity.name : null
}

/** Two or three capitalised words and nothing else, no word of which heads an organisation. */
export function isPersonName(view: SentenceView, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4) return false
  for (let i = from; i < to; i++) if (view.shapes[i] !== Shape.title && view.shapes[i] !== Shape.initial) return false
  return !/^(?:department|council|board|commission|agency|court|office|county|city|coalition|union|association|institute|center|fund|project|network|alliance|foundation|league|committee|authority|district|bureau|service|law|police|times|post|herald|tribune|globe|journal|press|news|gazette|observer|inquirer|chronicle|register|dispatch|sentinel|courier|examiner|daily)$/.test(
    view.words[to - 1] as string,
  )
}

/**
 * "Harold Lentz, a lawyer, disagreed. ... Lentz said": the full name of the person whose last name token `at` is, if it was told
 * before; null for any other word.
 */
export function fullNameBefore({ text, folded }: Article, view: SentenceView, at: number): string | null {
  if (view.shapes[at] !== Shape.title) return null
  const start = view.starts[at] as number
  const surname = folded.slice(start, view.ends[at])
  for (let i = folded.indexOf(surname); i > 0 && i < start; i = folded.indexOf(surname, i + surname.length)) {
    const before = /([A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ'.-]+) (?:[A-Z]\. )?$/u.exec(
      folded.slice(Math.max(0, i - LONGEST_FIRST_NAME), i),
    )
    if (
      before &&
      firstNames.has((before[1] as string).toLowerCase()) &&
      !/[A-Za-zÀ-ɏḀ-ỿ]/u.test(folded[i + surname.length] ?? '')
    )
      return text.slice(i - before[0].length, i + surname.length)
  }
  return null
}

/** In characters, with an initial behind it. */
const LONGEST_FIRST_NAME = 24

/** "Harvard professor Alan Stone", "coordinator Sue Park": the name behind what somebody is. `isRole` tells nouns for that. */
export function personBehindRole(
  view: SentenceView,
  from: number,
  to: number,
  isRole: (noun: string) => boolean,
): Span | null {
  let first = to - 2
  if (view.shapes[first] === Shape.mark || view.shapes[first] === Shape.initial) first--
  if (first <= from || !firstNames.has(view.words[first] as string) || !isPersonName(view, first, to)) return null
  const role = view.words[first - 1] as string
  return view.shapes[first - 1] === Shape.lower && isRole(role)
    ? { start: view.starts[first] as number, end: view.ends[to - 1] as number }
    : null
}
