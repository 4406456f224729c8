/** The day from which relative dates are counted: the option, the dateline, a "Published" line, nothing else. */
import type { ReferenceDate } from '../record.generated.ts'
import { isDay, monthNumber } from '../rules/date/lexicon.ts'
import type { Block, Span } from '../types.ts'

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const fullDate = new RegExp(
  `(?:(?<month>${month}) {1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(?<year>(?:19|20)\\d\\d)|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)|(?<mm>\\d{1,2})/(?<dd>\\d{1,2})/(?<yy>(?:19|20)\\d\\d))`,
  'i',
)
const datelineStart =
  /^(?:\p{Lu}[\p{Lu}.' ]{2,30}|Washington|New York|Chicago|Boston|Houston|Philadelphia|Atlanta|Denver|Seattle)(?:, (?:\p{Lu}[\p{L}.]{1,14}|D\.C\.)\.?)?(?=[ ,]{0,2}(?:\(| ?--? ?|,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)))/u
const publishedLine =
  /^(?:(?:Published|Updated|Posted|Last updated|Released|Date|For Immediate Release|FOR IMMEDIATE RELEASE|First published)\b[ :,|-]{0,4}(?:on |at )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?)/i
const bareDay =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?[\p{L}.]{3,9} {1,2}\d{1,2}(?:st|nd|rd|th)?,? {1,2}(?:19|20)\d\d\b.{0,60}$/u

const behindPlace =
  /^[ ,]{0,2}(?:\([^)]{1,30}\))?[ ,-]{0,4}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>[\p{L}\d].{0,24})/u

/** How many blocks from the top and from the end a published line may stand. */
const TOP = 8
const END = 3

/** The words of the dateline's place at the start of the story, if there is one. */
export function readDateline(folded: string, blocks: readonly Block[]): Span | null {
  for (const { start, end, kind } of blocks.slice(0, TOP)) {
    if (kind !== 'body') continue
    const match = datelineStart.exec(folded.slice(start, Math.min(end, start + 60)))
    if (match) return { start, end: start + match[0].trimEnd().length }
  }
  return null
}

/** The reference date and where it comes from; null where the article has none. */
export function readReference(
  folded: string,
  blocks: readonly Block[],
  dateline: Span | null,
  option: string | undefined,
): ReferenceDate | null {
  if (option !== undefined && isIsoDay(option)) return { value: option, from: 'option' }
  if (dateline) {
    // Right behind the place and the agency's name: "DENVER (AP) - March 14, 2019 -".
    const behind = behindPlace.exec(folded.slice(dateline.end, dateline.end + 90))?.groups?.date ?? ''
    const value = fullDate.exec(behind)?.index === 0 ? dayIn(behind) : null
    if (value) return { value, from: 'dateline' }
  }
  const near = [...blocks.slice(0, TOP), ...blocks.slice(-END)]
  for (const { start, end } of near) {
    if (end - start > 140) continue
    const line = folded.slice(start, end)
    const opener = publishedLine.exec(line)
    if (!opener && !bareDay.test(line) && !/^\d{4}-\d\d-\d\d\b/.test(line)) continue
    const value = dayIn(line)
    if (value) return { value, from: 'published' }
  }
  return null
}

/** Is the text a calendar day in ISO 8601: "2017-11-17"? */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && isDay(Number(month), Number(day), Number(year))
}

function dayIn(text: string): string | null {
  const { month: name, day, year, iso, mm, dd, yy } = fullDate.exec(text)?.groups ?? {}
  if (iso) return isIsoDay(iso) ? iso : null
  const month = name ? monthNumber(name) : mm ? Number(mm) : null
  if (month === null) return null
  const value = [year ?? yy, month, day ?? dd].map((part) => String(Number(part)).padStart(2, '0')).join('-')
  return isIsoDay(value) ? value : null
}

/** Where the story begins behind the dateline's dash; the dateline's end where there is none. */
export function storyStart(folded: string, dateline: Span): number {
  const dash = /^.{0,60}? -{1,2} (?=\p{Lu}|")|^ ?-{1,2} ?(?=\p{Lu}|")/u.exec(
    folded.slice(dateline.end, dateline.end + 70),
  )
  if (!dash) return dateline.end
  const after = dateline.end + dash[0].length
  // "DENVER (AP) - March 14, 2019 - A state audit": the date has a dash of its own.
  const second = /^[\p{L}.]{3,9} \d{1,2},? (?:19|20)\d\d -{1,2} /u.exec(folded.slice(after, after + 40))
  return after + (second ? second[0].length : 0)
}
