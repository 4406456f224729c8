/** Article text for benchmarks: paragraphs of the fixtures, and of news that is not about law, shuffled and with other places, days and numbers each time. */
import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'

const root = process.env.ROOT ?? new URL('../../', import.meta.url).pathname

const states =
  'Alabama Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming'.split(
    ' ',
  )
const months = 'January February March April June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/**
 * What the text is like: `news`, the long fixtures, which hold as many places, officials, dates, citations and verdicts as news about
 * law does; `dense`, the short ones, which hold several times as many; `law`, their paragraphs that cite a law, and nothing else;
 * `ordinary`, news of fires, games and fairs, as most of a newspaper is.
 */
export type Text = 'news' | 'dense' | 'law' | 'ordinary'

/** Numbers from 0 to 1, the same on every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Paragraphs of the fixtures whose folders fit. */
function readParagraphs(folders: string): readonly string[] {
  const fixtures = `${root}fixtures/`
  return fastGlob
    .sync(`${folders}/article.txt`, { cwd: fixtures })
    .sort()
    .flatMap((path) => paragraphsIn(fixtures + path))
}

const paragraphsIn = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim().length > 40)

/** A paragraph that cites a law, by its look. */
const cites =
  /§|\bU\.?S\.?C\b|C\.?F\.?R|\bAct\b|\bACT\b|\bCode\b|[Ss]ection \d|Amendment|\bBill \d|Executive Order| v\. /

function paragraphsOf(text: Text): readonly string[] {
  if (text === 'ordinary') return paragraphsIn(`${root}test/bench/ordinary-news.txt`)
  if (text === 'news') return readParagraphs('long-*')
  const short = readParagraphs('!(long-*)')
  return text === 'law' ? short.filter((paragraph) => cites.test(paragraph)) : short
}

/**
 * Articles of about 3,000 characters, together at least `chars` long; the same for the same arguments.
 *
 * @example generateArticles(5_000_000, 1, 'dense').length // about 1,600
 */
export function generateArticles(chars: number, seed: number, text: Text): readonly string[] {
  const paragraphs = paragraphsOf(text)
  const random = randomFrom(seed)
  const pick = <T>(rows: readonly T[]): T => rows[Math.floor(random() * rows.length)] as T
  const vary = (paragraph: string): string =>
    paragraph
      .replace(new RegExp(`\\b(?:${states.join('|')})\\b`, 'g'), () => pick(states))
      .replace(new RegExp(`\\b(?:${months.join('|')})\\b`, 'g'), () => pick(months))
      .replace(new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'g'), () => pick(weekdays))
      .replace(/\b[1-9]\d{1,3}\b/g, (number) =>
        /^(?:19|20)\d\d$/.test(number) ? number : `${number.slice(0, -1)}${Math.floor(random() * 10)}`,
      )
  const articles: string[] = []
  let total = 0
  while (total < chars) {
    const lines: string[] = []
    let length = 0
    while (length < 3000) {
      const line = vary(pick(paragraphs))
      lines.push(line)
      length += line.length + 2
    }
    const article = lines.join('\n\n')
    articles.push(article)
    total += article.length
  }
  return articles
}
