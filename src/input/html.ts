/** The text of an HTML page: what a reader sees of the article, one block element a paragraph. */
import { Parser } from 'htmlparser2'
import { findTitle } from './page-title.ts'

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'iframe',
  'head',
  'title',
])
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'caption',
  'tr',
  'th',
  'td',
  'pre',
  'dl',
  'dt',
  'dd',
])

/** Behind a quotation that the next paragraph goes on. */
const GOES_ON = '\u0001'

type Attributes = Readonly<Record<string, string>>

/** What no reader sees, or only one whose screen is read to him. */
const isHidden = ({ hidden, style, class: classes }: Attributes): boolean =>
  hidden !== undefined ||
  (style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) ||
  (classes !== undefined && /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i.test(classes))

/** The number of a note: "[1]", "2", "*". In "5th", "m2" and "10th" raised letters belong to the word. */
const noteMark = /^\s*(?:[[(]?(?:\d{1,3}|[a-z])?[\])]?|[*\u2020\u2021]{1,3})(?:,\s*\d{1,3})*\s*$/

/** Soft hyphens, joiners, and blanks without a width where no word ends only there. */
const unseen = /[\u00ad\u2060\ufeff]|(?<=\s)\u200b|\u200b(?![A-Z"\u201c])/g

/** A note's number is no more than so many pieces of text. */
const NOTE = 6

interface Open {
  /** Nothing inside of it is read. */
  readonly leaves: boolean
  /** Where its text begins in `parts`, of what may be a note's number. */
  readonly note: number | null
  /** Where the text of a quotation set apart begins. */
  readonly quote: number | null
}

/** Reads the page's text. Never throws: browsers read broken pages too, and so does the parser. */
export function readHtml(html: string): string {
  const parts: string[] = []
  const open: Open[] = []
  let skipping = 0
  let articles = 0
  let quotations = 0
  const titles = findTitle()
  // The header of a story holds its headline, that of the site its menus.
  const leaves = (name: string, attributes: Attributes): boolean =>
    dropped.has(name) || (name === 'header' && articles === 0) || isHidden(attributes)
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'article' || name === 'main') articles++
        const left = leaves(name, attributes)
        titles.open(name, attributes, left || skipping > 0)
        if (left) skipping++
        else if (name === 'br') parts.push('\n')
        else if (blocks.has(name)) parts.push('\n\n')
        if (name === 'blockquote' && quotations++ === 0) leadIn(parts)
        const mayBeNote = name === 'sup' || (name === 'a' && attributes.href?.startsWith('#') === true)
        open.push({
          leaves: left,
          note: mayBeNote ? parts.length : null,
          quote: name === 'blockquote' && quotations === 1 ? parts.length : null,
        })
      },
      ontext(text) {
        titles.text(text)
        if (skipping === 0) parts.push(text.replace(/\s+/g, ' ').replace(unseen, ''))
      },
      onclosetag(name) {
        if (name === 'article' || name === 'main') articles--
        titles.close(name)
        const { leaves: left = false, note = null, quote = null } = open.pop() ?? {}
        if (note !== null && parts.length - note <= NOTE && noteMark.test(parts.slice(note).join('')))
          parts.length = note
        if (name === 'blockquote') quotations--
        if (quote !== null) markQuotation(parts, quote)
        if (left) skipping = Math.max(0, skipping - 1)
        else if (blocks.has(name)) parts.push('\n\n')
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  // Line by line: a pattern that looks for the blanks before a line's end would begin anew at each blank of a long run.
  const lines = parts.join('').split('\n')
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .split(GOES_ON)
    .map((part, index) => (index === 0 ? part : part.trimStart()))
    .join(' ')
    .trim()
  const title = titles.choose(text)
  return title === null ? text : `${title}\n\n${text}`
}

/** "Poe wrote to lawmakers:" and the quotation set apart below are one paragraph. */
function leadIn(parts: string[]): void {
  let last = parts.length - 1
  while (last >= 0 && /^\s*$/.test(parts[last] as string)) last--
  if (last < 0 || !/:\s*$/.test(parts[last] as string)) return
  parts.length = last + 1
  parts.push(' ')
}

/**
 * Puts the marks around a quotation set apart that it would have in a line: where "Poe wrote:" stands before it, or where "We comply,"
 * goes on with "Poe wrote." behind it.
 */
function markQuotation(parts: string[], from: number): void {
  const text = parts.slice(from).join('').trim()
  const isLed = parts[from - 1] === ' '
  const goesOn = text.endsWith(',')
  if (text === '' || !(isLed || goesOn)) return
  parts.length = from
  if (/["\u201c\u201d]/.test(text)) parts.push(text)
  else parts.push('\u201c', text.replace(/\n\s*\n\s*/g, '\n\n\u201c'), '\u201d')
  if (goesOn) parts.push(GOES_ON)
}
