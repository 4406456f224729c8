/** Paragraphs and lines of an article, and what each is: story, headline, caption, or junk with its reason. */
import type { Block, BlockKind, SkipReason, Span } from '../types.ts'

/** Six blanks or more inside a line stand where a scraped page had a paragraph break. */
const lineBreak = /\r\n|\n|\r| {6,}/g

/** Splits folded text into blocks; sorted, no overlaps, without the breaks between. */
export function readBlocks(folded: string): readonly Block[] {
  const paragraphs = joinWrapped(folded, readLines(folded))
  return paragraphs.map((span, index) => ({ ...span, kind: kindOf(folded, span, index, paragraphs) }))
}

function readLines(folded: string): readonly Span[] {
  const lines: Span[] = []
  let from = 0
  const push = (start: number, end: number) => {
    let first = start
    let last = end
    while (first < last && isBlank(folded.charCodeAt(first))) first++
    while (last > first && isBlank(folded.charCodeAt(last - 1))) last--
    if (last > first) lines.push({ start: first, end: last })
  }
  lineBreak.lastIndex = 0
  for (let match = lineBreak.exec(folded); match !== null; match = lineBreak.exec(folded)) {
    push(from, match.index)
    from = match.index + match[0].length
  }
  push(from, folded.length)
  return lines
}

const isBlank = (code: number): boolean => code <= 32 || code === 0xa0

/** Lines of mail and wire copy are cut at some 60 to 80 characters; a paragraph of those is one block. */
const NARROW = 50
const WIDE = 100

function joinWrapped(folded: string, lines: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && continues(folded, before, line)) joined[joined.length - 1] = { start: before.start, end: line.end }
    else joined.push(line)
  }
  return joined
}

/** The line before is full, does not end a sentence, and only one line break stands between. */
function continues(folded: string, before: Span, line: Span): boolean {
  const gap = folded.slice(before.end, line.start)
  if (/\n[ \r]*\n|\r\r/.test(gap) || !/[\n\r]/.test(gap)) return false
  const from = Math.max(before.start, before.end - WIDE - 1)
  const width = before.end - from - folded.slice(from, before.end).lastIndexOf('\n') - 1
  if (width < NARROW || width > WIDE || line.end - line.start > WIDE) return false
  const ends = /[.!?:]["')]?$/.test(folded.slice(Math.max(before.start, before.end - 3), before.end))
  const next = folded.slice(line.start, line.start + 1)
  if (next === '§') return true
  // A paragraph may well end a line with a full stop; then only an indented or blank line begins a new one.
  return ends ? !/[\n\r] {2}[^\n\r]*$/.test(gap) && width > 60 && /[A-Za-z"(]/.test(next) : /[\p{L}\d"'($-]/u.test(next)
}

// ---- what a block is ------------------------------------------------------------------------------------------------------

/** Junk by its words. The whole of the line must be of the kind: a line with reporting in it is story. */
const junk: readonly (readonly [SkipReason, RegExp])[] = [
  [
    'byline',
    /^(?:[Bb]y|BY|Story by|Written by|Reported by):? (?:\p{Lu}[\p{L}'.-]*|and|of the)(?:,? (?:\p{Lu}[\p{L}'.-]*|and|of the|for the|the|staff writer|\||-)){1,12}$/u,
  ],
  [
    'byline',
    /^\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){0,3}(?:,| \||\/| -) ?(?:Staff|Associated Press|Reuters|AP|UPI|Special to|The Associated Press|Contributing|Correspondent|Reporter|Editor|Senior|Political)[\p{L} ,.']{0,60}$/u,
  ],
  [
    'byline',
    /^(?:Published|Updated|Posted|Last updated|Last modified|Modified|Created|First published)(?: on| at|:)? .{4,60}$/i,
  ],
  ['byline', /^(?:Published|Updated|Posted|Last updated|Modified)$/i],
  [
    'credit',
    /^[([]?(?:(?:AP )?(?:file )?photo(?:graph)?s?|image|picture|video|illustration|courtesy|credit|graphic|screenshot)s?(?: credit| courtesy| illustration)?(?: of| by| from|:|\/).{0,90}[)\]]?$/i,
  ],
  [
    'credit',
    /^(?:[\p{L}.&' -]{2,40}(?:\/|via) ?)?(?:Getty Images|AP Photo|Associated Press|Reuters|File Photo|AFP|Shutterstock|iStock|Staff photo)(?: ?[/|-] ?[\p{L}.&' -]{2,40})?$/iu,
  ],
  [
    'navigation',
    /^(?:read more|more|see also|also read|also|related|recommended|trending|most (?:read|popular|viewed)|share|share this|tweet|email|print|comments?|leave a (?:comment|reply)|\d+ comments?|home|menu|search|sign in|log in|subscribe|advertisement|sponsored|back to top|next|previous|skip to (?:main )?content|continue reading.*|click here.*|load more.*|follow us.*|like us.*|facebook|twitter|linkedin|whatsapp|pinterest|sign up.{0,80}|get our newsletter.{0,60}|show caption|hide caption|toggle caption|enlarge.{0,20}|originating site.{0,60}|###|-30-|\*\s?\*\s?\*|# # #)[.:!>]?$/i,
  ],
  [
    'other_story',
    /^(?:more news|read more|related(?: (?:story|stories|article|articles|coverage|content))?|see also|also read|you may also like|recommended|must read|up next|don't miss|in other news|trending now|watch|from our partners)\s?[:>|-].{3,200}$/i,
  ],
  [
    'author_bio',
    /^(?:About the author\b.{0,300}|(?!(?:It|This|That|The|They|He|She) )\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]+){0,2} (?:(?:is|was) an? (?:[\p{L}-]+ ){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist)\b[^"]{0,300}|(?:covers|has covered|has written about|writes about|reports on|reports for)\b[^"]{3,400}|can be reached at\b.{3,80}))$/u,
  ],
  [
    'contact',
    /^(?:(?:press |media |for more information,? )?contacts?:|for (?:more|further) information\b|phone:|tel:|email:|e-mail:|fax:|reach (?:him|her|them|the reporter) at\b|follow (?:him|her|them) on\b|contact [\p{L} .'-]{3,40} at\b).{0,160}$/iu,
  ],
  [
    'boilerplate',
    /^(?:for immediate release:?.{0,40}|copyright\b.{0,160}|(?:\(c\)|\u00a9).{0,160}|all rights reserved.{0,120}|this (?:material|article|story|copy) (?:may not|was (?:originally|first)|is (?:part|republished)|has been).{0,200}|this is a developing story\.?.{0,80}|the associated press contributed.{0,80}|terms of (?:use|service).{0,80}|privacy policy.{0,80}|advertisement)$/i,
  ],
]

/** A name alone on a line: a byline or a signature. */
const loneName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+){1,2}$/u
const captionEnd =
  /(?:\bfile photo|staff photo|\/ ?(?:AP|Getty Images|Reuters|File Photo|C-SPAN|Staff)|\((?:AP|Photo|File|Courtesy|Getty|Reuters|Staff)[^)]{0,60}\)|Getty Images|video feed)\.?$/i

function kindOf(folded: string, span: Span, index: number, all: readonly Span[]): BlockKind {
  const length = span.end - span.start
  if (length > 600) return 'body'
  const text = folded.slice(span.start, span.end).replace(/\s+/g, ' ')
  for (const [reason, pattern] of junk) if (pattern.test(text)) return reason
  if (
    loneName.test(text) &&
    (index === all.length - 1 || index === 1 || (index === 0 && all.length > 3)) &&
    !isHeadlineLike(text)
  )
    return 'byline'
  if (length < 300 && captionEnd.test(text)) return 'caption'
  return index === 0 && all.length > 1 && isHeadlineLike(text) && !/^\s*"/.test(text) ? 'headline' : 'body'
}

/** No full stop at its end, not too long, and no dateline at its start. */
function isHeadlineLike(text: string): boolean {
  if (
    text.length < 8 ||
    text.length > 220 ||
    /[.!:;,]["')]?$/.test(text) ||
    /^[A-Z .]{3,30},? (?:[A-Z][a-z]+\.?,? )?(?:\(|--? )/.test(text)
  )
    return false
  const words = text.split(' ')
  return words.length >= 3 && words.length <= 30
}
