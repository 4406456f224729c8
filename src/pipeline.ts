/**
 * The stages in order. Start reading here.
 *
 * text -> article (blocks, sentences, quotes, tokens, reference date)
 *      -> cited laws, whose spans no later stage reads as anything else
 *      -> dates
 *      -> jurisdictions
 *      -> citations: the cited laws, with the state of each that waited for the places
 *      -> officials, who need the jurisdictions
 *      -> verdicts, which need all of them
 *      -> record
 */
import { readArticle, storyWindows } from './article/read-article.ts'
import { layOutRecord } from './output/lay-out-record.ts'
import type { ArticleRecord, Warning } from './record.generated.ts'
import { refuseBadOptions, refuseOtherThanText } from './refuse-options.ts'
import { findCitedLaws, gatherCitations } from './resolve/citations.ts'
import { findDates } from './resolve/dates.ts'
import { findJurisdictions, jurisdictionById } from './resolve/jurisdictions.ts'
import { findOfficials } from './resolve/officials.ts'
import type { ExtractOptions, Findings, Jurisdiction, Official, Verdict } from './types.ts'
import { UserRules } from './user-rules/user-rules.ts'
import { findVerdicts } from './verdict/find-verdicts.ts'
import type { VerdictContext } from './verdict/reading.ts'
import { warnOfUnplaced } from './verdict/unplaced.ts'

/**
 * Reads one article and returns all that was found in it, with offsets in UTF-16 code units, so that
 * `text.slice(span.start, span.end) === span.text`.
 *
 * Errors: a text is never an error (see `record.warnings`); a bad option, or a text that is no string, throws an `ExtractError` with
 * code `bad-option`.
 *
 * @example extract('Chicago may violate 8 U.S.C. 1373.', { date: '2017-11-17' }).verdicts[0]?.status // possibly_non_compliant
 */
export function extract(text: string, options: ExtractOptions = {}): ArticleRecord {
  refuseOtherThanText(text)
  refuseBadOptions(options)
  return layOutRecord(readFindings(text, options))
}

/** An article to read, and how. */
export interface GivenArticle {
  readonly text: string
  readonly options: ExtractOptions
}

/** Runs the stages; what `extract` lays out. */
export const readFindings = (text: string, options: ExtractOptions = {}): Findings =>
  readTogether([{ text, options }])[0] as Findings

/**
 * The same for several articles, stage by stage: the code and data of a stage, which fill the processor's caches, are fetched once
 * for all of them. Some fifty articles of a newspaper's length take a sixth to a third less time than one by one.
 */
export function readTogether(articles: readonly GivenArticle[]): readonly Findings[] {
  const contexts = readContexts(articles)
  return articles.map(({ options }, index) => judge(contexts[index] as ReadContext, options))
}

/** What the stages before the verdicts found. */
export interface ReadContext {
  readonly context: VerdictContext
  readonly warnings: readonly Warning[]
}

/** Runs the stages that verdicts are made of. */
export const readContext = (text: string, options: ExtractOptions = {}): ReadContext =>
  readContexts([{ text, options }])[0] as ReadContext

function readContexts(articles: readonly GivenArticle[]): readonly ReadContext[] {
  const laidOut = articles.map(({ text, options }) => {
    const article = readArticle(text, options)
    return { options, article, windows: storyWindows(article, options) }
  })
  const cited = laidOut.map((read) => ({ ...read, cited: findCitedLaws(read.article, read.windows) }))
  const dated = cited.map((read) => ({ ...read, ...findDates(read.article, read.windows, read.cited) }))
  const placed = dated.map(({ options, warnings, ...read }) => {
    const places = findJurisdictions(read.article, read.windows, read.cited, options)
    return { ...read, jurisdictions: places.jurisdictions, warnings: [...warnings, ...places.warnings] }
  })
  const settled = placed.map(({ cited: laws, ...read }) => ({
    ...read,
    citations: gatherCitations(read.article, read.windows, laws, read.jurisdictions),
  }))
  return settled.map(({ warnings, ...read }) => ({
    context: { ...read, officials: findOfficials(read.article, read.windows, read.citations, read.jurisdictions) },
    warnings,
  }))
}

/** Runs the verdict stage. */
export function judge({ context, warnings }: ReadContext, { rules }: ExtractOptions): Findings {
  const { article, citations, dates, jurisdictions, officials } = context
  const verdicts = findVerdicts(context, rules && UserRules.verdictRules(rules))
  return {
    article,
    citations,
    dates,
    jurisdictions: [...jurisdictions, ...unmentioned(jurisdictions, officials, verdicts)],
    officials,
    verdicts,
    warnings: [...warnings, ...warnOfUnplaced(verdicts)],
  }
}

/** Places that an official or a verdict refers to and no words of the article name: the record has a row for every id in it. */
function unmentioned(
  places: readonly Jurisdiction[],
  officials: readonly Official[],
  verdicts: readonly Verdict[],
): readonly Jurisdiction[] {
  const known = new Set(places.map((place) => place.id))
  const ids = [
    ...officials.map((official) => official.jurisdiction),
    ...verdicts.flatMap((verdict) => verdict.jurisdictions),
  ]
  const missing = new Set(ids.filter((id): id is string => id !== null && !known.has(id)))
  return [...missing].map(jurisdictionById).filter((place) => place !== null)
}
