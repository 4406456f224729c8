/** What the stages cost on a text, each by itself, so that the one that grows too fast is named. */
import { readArticle, storyWindows } from '../../src/article/read-article.ts'
import { readHtml } from '../../src/input/html.ts'
import { layOutRecord } from '../../src/output/lay-out-record.ts'
import { findCitedLaws, gatherCitations } from '../../src/resolve/citations.ts'
import { findDates } from '../../src/resolve/dates.ts'
import { findJurisdictions } from '../../src/resolve/jurisdictions.ts'
import { findOfficials } from '../../src/resolve/officials.ts'
import { findVerdicts } from '../../src/verdict/find-verdicts.ts'

const DATE = '2017-11-17'

/** Milliseconds of the processor (the clock's would count other programs too) of each stage on a text; the stages run in the order of `src/pipeline.ts`. */
export function timeStages(text: string, includeSkipped = true): ReadonlyMap<string, number> {
  const { times, time } = stopwatch()
  const options = { date: DATE, includeSkipped }
  const article = time('article', () => readArticle(text, options))
  const windows = storyWindows(article, options)
  const cited = time('cited laws', () => findCitedLaws(article, windows))
  const { dates } = time('dates', () => findDates(article, windows, cited))
  const { jurisdictions } = time('jurisdictions', () => findJurisdictions(article, windows, cited, options))
  const citations = time('citations', () => gatherCitations(article, windows, cited, jurisdictions))
  const officials = time('officials', () => findOfficials(article, windows, citations, jurisdictions))
  const context = { article, windows, citations, dates, jurisdictions, officials }
  const verdicts = time('verdicts', () => findVerdicts(context))
  time('record', () => layOutRecord({ ...context, verdicts, warnings: [] }))
  return times
}

/** The same of the page that a text is taken from, before any stage. */
export function timeHtml(html: string): ReadonlyMap<string, number> {
  const { times, time } = stopwatch()
  time('html', () => readHtml(html))
  return times
}

function stopwatch() {
  const times = new Map<string, number>()
  const time = <T>(name: string, run: () => T): T => {
    const began = process.cpuUsage()
    const result = run()
    const { user, system } = process.cpuUsage(began)
    times.set(name, (user + system) / 1000)
    return result
  }
  return { times, time }
}

/** A stage on a text and on one `TIMES` as long. */
export interface Growth {
  readonly stage: string
  /** Milliseconds on the long text. */
  readonly long: number
  /** Times as long as on the short one. */
  readonly ratio: number
}

/** How many times as long the long text is. */
export const TIMES = 8

/** The stages that took longer than `floor` milliseconds on the long text, with how they grew; each the least of `tries` runs. */
export function growthOf(
  make: (length: number) => string,
  length: number,
  floor: number,
  tries: number,
  measure: (text: string) => ReadonlyMap<string, number> = timeStages,
): readonly Growth[] {
  const least = (text: string): ReadonlyMap<string, number> => {
    let best = measure(text)
    for (let i = 1; i < tries; i++) {
      const again = measure(text)
      best = new Map([...best].map(([stage, time]) => [stage, Math.min(time, again.get(stage) ?? time)]))
    }
    return best
  }
  const long = least(make(length * TIMES))
  if ([...long.values()].every((time) => time < floor)) return []
  const short = least(make(length))
  return [...long]
    .filter(([, time]) => time >= floor)
    .map(([stage, time]) => ({ stage, long: time, ratio: time / Math.max(0.5, short.get(stage) ?? 0) }))
}
