/** The day on which an HTML page says that it was published: in its head, in its data for search engines, above its story. */
import { Parser } from 'htmlparser2'
import { readDay } from './written-day.ts'

/** Names under which `<meta>` gives the day; those of the Open Graph, schema.org, Dublin Core and of common publishing systems. */
const metaNames = new Set([
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
])

/** What stands beside a story or after it has days of its own. */
const aside = new Set(['aside', 'nav', 'footer', 'template'])

/** Of other pages nothing has to be parsed. */
const mayHaveDate = /published_time|datepublished|<meta\b|<time\b/i

/** Days by where they were found. */
interface Found {
  meta: string | null
  data: string | null
  time: string | null
}

/**
 * ISO day, or null: `article:published_time` and its like come first, then `datePublished` of JSON-LD, then a `<time datetime>` in an
 * article before its first paragraph, or one that is marked as the day of publication. Never throws.
 *
 * @example readPageDate('<meta property="article:published_time" content="2024-03-05T10:00:00Z">') // '2024-03-05'
 */
export function readPageDate(html: string): string | null {
  if (!mayHaveDate.test(html)) return null
  const found: Found = { meta: null, data: null, time: null }
  let articles = 0
  let asides = 0
  let paragraphs = 0
  let script: string[] | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'article' || name === 'main') articles++
        else if (aside.has(name)) asides++
        else if (name === 'p' && articles > 0 && asides === 0) paragraphs++
        else if (name === 'meta') found.meta ??= dayOfMeta(attributes)
        else if (name === 'script' && attributes.type === 'application/ld+json') script = []
        else if (name === 'time' && asides === 0) {
          const isMarked = attributes.itemprop === 'datePublished' || attributes.pubdate !== undefined
          if (isMarked || (articles > 0 && paragraphs === 0)) found.time ??= readDay(attributes.datetime)
        }
      },
      ontext(text) {
        script?.push(text)
      },
      onclosetag(name) {
        if (name === 'article' || name === 'main') articles--
        else if (aside.has(name)) asides--
        else if (name === 'script' && script) {
          found.data ??= dayOfData(script.join(''))
          script = null
        }
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return found.meta ?? found.data ?? found.time
}

function dayOfMeta({ property, name, itemprop, content }: Readonly<Record<string, string>>): string | null {
  return metaNames.has((property ?? name ?? itemprop ?? '').toLowerCase()) ? readDay(content) : null
}

/** JSON-LD: one thing, a list, or things below `@graph` or `mainEntity`. */
function dayOfData(json: string): string | null {
  let root: unknown
  try {
    root = JSON.parse(json)
  } catch {
    return null
  }
  const waiting: unknown[] = [root]
  for (const value of waiting) {
    if (Array.isArray(value)) waiting.push(...(value as readonly unknown[]))
    else if (value !== null && typeof value === 'object') {
      const thing = value as Readonly<Record<string, unknown>>
      const day = readDay(thing.datePublished)
      if (day !== null) return day
      waiting.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage)
    }
  }
  return null
}
