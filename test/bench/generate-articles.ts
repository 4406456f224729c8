/** Article text for benchmarks: the fixtures' own sentences, shuffled and with other places, days and numbers each time. */
import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'

const states =
  'Alabama Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming'.split(
    ' ',
  )
const months = 'January February March April June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Shares of paragraphs that cite a law: in a newspaper, and in a paper of nothing but law. */
export const NEWS = 0.1
export const LAW = 1

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

/** Paragraphs of all fixtures; read once. */
function readParagraphs(): readonly string[] {
  const root = process.env.FIXTURES ?? new URL('../../fixtures/', import.meta.url).pathname
  return fastGlob
    .sync('*/article.txt', { cwd: root })
    .sort()
    .flatMap((path) => readFileSync(root + path, 'utf8').split(/\r?\n/))
    .filter((line) => line.trim().length > 40)
}

/** A paragraph that cites a law, by its look. */
const cites =
  /§|\bU\.?S\.?C\b|C\.?F\.?R|\bAct\b|\bACT\b|\bCode\b|[Ss]ection \d|Amendment|\bBill \d|Executive Order| v\. /

/**
 * Articles of about 3,000 characters, together at least `chars` long; the same for the same arguments. `law` is the share of
 * paragraphs that cite a law: the short fixtures are about little else, the news is about little of it.
 *
 * @example generateArticles(5_000_000).length // about 1,600
 */
export function generateArticles(chars: number, seed = 1, law = NEWS): readonly string[] {
  const all = readParagraphs()
  const legal = all.filter((paragraph) => cites.test(paragraph))
  const plain = all.filter((paragraph) => !cites.test(paragraph))
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
      const line = vary(pick(random() < law ? legal : plain))
      lines.push(line)
      length += line.length + 2
    }
    const article = lines.join('\n\n')
    articles.push(article)
    total += article.length
  }
  return articles
}
