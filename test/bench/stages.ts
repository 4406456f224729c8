/**
 * The citation and date stages beside the packages that find citations and dates, on the same text in one run; what places and
 * people cost; and how the cost of each stage grows with the length of an article. Ratios are what to quote: machines differ.
 */
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import Citation from 'citation'
import { Bench } from 'tinybench'
import { readArticle, storyWindows } from '../../src/article/read-article.ts'
import type { Cited } from '../../src/resolve/citations/cited.ts'
import { findCitations, findCitedLaws } from '../../src/resolve/citations.ts'
import { findDates } from '../../src/resolve/dates.ts'
import { findJurisdictions } from '../../src/resolve/jurisdictions.ts'
import { findOfficials } from '../../src/resolve/officials.ts'
import type { Article, Jurisdiction, Span } from '../../src/types.ts'
import { generateArticles } from './generate-articles.ts'

const REFERENCE = '2017-11-17'
const CHARS = Number(process.env.BENCH_CHARS ?? 5_000_000)
/** Ten times the text should cost no more than eleven times the time; what costs more than twice that fails. */
const LINEAR = 11
const FAILS = 22

interface Read {
  readonly article: Article
  readonly windows: readonly Span[]
  readonly masked: readonly Cited[]
  readonly places: readonly Jurisdiction[]
}

const read = (text: string): Read => {
  const article = readArticle(text, { date: REFERENCE })
  const windows = storyWindows(article)
  const masked = findCitedLaws(article, windows)
  return { article, windows, masked, places: findJurisdictions(article, windows, masked, {}).jurisdictions }
}

/** Articles of one's own, one JSON record with a `text` a line, as often as it takes; else generated ones. */
function readTexts(path: string | undefined): readonly string[] {
  if (path === undefined) return generateArticles(CHARS, 1, 'dense')
  const own = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
  const once = own.reduce((sum, text) => sum + text.length, 0)
  return Array.from({ length: Math.max(1, Math.round(CHARS / once)) }, () => own).flat()
}

const texts = readTexts(process.argv[2])
const articles = texts.map(read)
const legalTexts = generateArticles(CHARS / 5, 4, 'law')
const legal = legalTexts.map(read)
const lengthOf = (rows: readonly string[]): number => rows.reduce((sum, text) => sum + text.length, 0)
const megabytes = lengthOf(texts) / 1e6
const day = new Date(`${REFERENCE}T12:00:00Z`)

let sink = 0
const stages: Readonly<Record<string, () => void>> = {
  citations: () => {
    for (const { article, windows } of articles) sink += findCitations(article, windows).length
  },
  'npm citation': () => {
    for (const text of texts) sink += Citation.find(text).citations.length
  },
  'citations, law only': () => {
    for (const { article, windows } of legal) sink += findCitations(article, windows).length
  },
  dates: () => {
    for (const { article, windows, masked } of articles) sink += findDates(article, windows, masked).dates.length
  },
  jurisdictions: () => {
    for (const { article, windows, masked } of articles)
      sink += findJurisdictions(article, windows, masked, {}).jurisdictions.length
  },
  officials: () => {
    for (const { article, windows, places } of articles) sink += findOfficials(article, windows, [], places).length
  },
  'npm chrono-node': () => {
    for (const text of texts) sink += chrono.parse(text, day).length
  },
}

/** Median seconds of each task; the tasks take turns, so that a slow moment of the machine meets all of them. */
async function time(tasks: Readonly<Record<string, () => void>>, rounds: number): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false })
    for (const [name, run] of Object.entries(tasks)) bench.add(name, run)
    await bench.run()
    // The first round warms up.
    if (round === 0) continue
    for (const { name, result } of bench.tasks)
      if (result.state === 'completed') seconds.get(name)?.push(result.latency.mean / 1000)
  }
  return new Map([...seconds].map(([name, times]) => [name, median(times)]))
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const times = await time(stages, 5)
const rate = (name: string): number =>
  (name === 'citations, law only' ? lengthOf(legalTexts) / 1e6 : megabytes) / (times.get(name) ?? Number.NaN)
console.log(`${articles.length} articles, ${megabytes.toFixed(1)} million characters, Node ${process.version}`)
for (const name of times.keys()) console.log(`${name.padEnd(20)} ${rate(name).toFixed(1).padStart(7)} MB/s`)
const perArticle = (name: string): string => (((times.get(name) ?? Number.NaN) / megabytes) * 3).toFixed(2)
for (const name of ['jurisdictions', 'officials'])
  console.log(`${name.padEnd(20)} ${perArticle(name).padStart(7)} ms an article of 3,000 characters`)
console.log(`dates / chrono-node       ${(rate('dates') / rate('npm chrono-node')).toFixed(2)} times as fast`)
console.log(`citations / npm citation  ${(rate('citations') / rate('npm citation')).toFixed(2)} times as fast`)

// One article of ten times the length, made of other text than the short one.
const short = read(generateArticles(CHARS / 10, 2, 'dense').join('\n\n'))
const long = read(generateArticles(CHARS, 3, 'dense').join('\n\n'))
const growth = await time(
  {
    'citations short': () => void findCitations(short.article, short.windows),
    'citations long': () => void findCitations(long.article, long.windows),
    'dates short': () => void findDates(short.article, short.windows, short.masked),
    'dates long': () => void findDates(long.article, long.windows, long.masked),
    'jurisdictions short': () => void findJurisdictions(short.article, short.windows, short.masked, {}),
    'jurisdictions long': () => void findJurisdictions(long.article, long.windows, long.masked, {}),
    'officials short': () => void findOfficials(short.article, short.windows, [], short.places),
    'officials long': () => void findOfficials(long.article, long.windows, [], long.places),
  },
  5,
)
const lengths = long.article.text.length / short.article.text.length
let failed = 0
for (const stage of ['citations', 'dates', 'jurisdictions', 'officials']) {
  const ratio = (growth.get(`${stage} long`) ?? Number.NaN) / (growth.get(`${stage} short`) ?? Number.NaN)
  if (ratio > (FAILS * lengths) / 10) failed++
  const remark = ratio <= (LINEAR * lengths) / 10 ? '' : ': more than it should'
  console.log(`${stage}: ${lengths.toFixed(1)} times the text in ${ratio.toFixed(1)} times the time${remark}`)
}
if (sink === 0) console.log('nothing found')
process.exitCode = failed > 0 ? 1 : 0
