/** The day from which relative dates are counted: the option, the dateline, a "Published" line, nothing else. */
import type { ReferenceDate } from '../record.generated.ts'
import type { Block, Span } from '../types.ts'
import { isIsoDay } from './calendar-day.ts'
import { dayIn, fullDate, month, year } from './full-date.ts'

const datelineStart =
  /^(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-ZÀ-ÞĀ-ɏḀ-ỿ.' ]{2,30}|Washington|New York|Chicago|Boston|Houston|Philadelphia|Atlanta|Denver|Seattle)(?:, (?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]{1,14}|D\.C\.)\.?)?(?=[ ,]{0,2}(?:\(| ?--? ?|,? (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)))/u
/** With the paper or the writer before a bar: "Ledger | Published Jan. 9, 2023". */
const publishedLine =
  /^(?:[A-ZÀ-Þ][^|]{2,60}\| ?)?(?:(?:Originally |First |Last |Story |Article |Date )?(?:published|updated|posted|modified|released|filed|created|issued)|Date|(?:Publication|Release) date|For Immediate Release)\b/i
/** Between "Published" and its date stand names, times and these words; "Updated rules take effect Nov. 16" is prose. */
const prose =
  /(?<![A-Za-z.])(?!(?:by|on|at|and|from|the|date|time|posted|published|updated|release|am|pm|a\.m|p\.m)(?![a-z]))[a-z]{2,20}/
/** "Filed Nov. 3, 2016, the suit says the county broke the law." */
const sentenceEnd = /[a-z]{2}.{0,140}(?<![ap]\.m)[.!?]["']?$/
/** "By Jane Doe | Nov. 17, 2017" */
const bylineDay = /^By [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.' -]{2,60}[,|] ?(?=[A-Za-zÀ-ɏḀ-ỿ\d.,/ ]{6,24}$)/u
const weekdayWord = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? )?'
/** What each way through `fullDate` holds: lines without it are told by this, which is compiled and run in a tenth of the time. */
const mayBeDate = /(?:19|20)\d\d|\d\/\d/
/** The day alone, or with a time or more of its line; a sentence that begins with a day ends with a full stop. */
const bareDay = new RegExp(
  `^${weekdayWord}(?:${month} {1,2}\\d{1,2}(?:st|nd|rd|th)?,? {1,2}${year}|\\d{1,2} {1,2}${month},? {1,2}${year}|\\d{1,2}/\\d{1,2}/${year}|${year}-\\d\\d-\\d\\d)(?!\\d)(?:$|.{0,59}(?:[^.!?"']|[ap]\\.m\\.)$)`,
  'i',
)

const behindPlace =
  /^[ ,]{0,2}(?:\([^)]{1,30}\))?[ ,-]{0,4}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>[A-Za-zÀ-ɏḀ-ỿ\d].{0,24})/u

/** "NEW HAVEN, Conn. (Wednesday, March 2, 2022) - The county sued.": where agencies have their names. */
const inBrackets =
  /^[ ,]{0,2}\((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>[A-Za-zÀ-ɏḀ-ỿ\d][^()]{5,24})\)/u

/** "(03/12/98) -- The county sued." */
const bracketedDay = /^\((?<date>[A-Za-zÀ-ɏḀ-ỿ\d][^()]{5,24})\) ?-{1,2} /u

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
    const rest = folded.slice(dateline.end, dateline.end + 90)
    for (const words of [inBrackets, behindPlace]) {
      const behind = words.exec(rest)?.groups?.date ?? ''
      const value = fullDate.exec(behind)?.index === 0 ? dayIn(behind) : null
      if (value) return { value, from: 'dateline' }
    }
  }
  for (const { start, end, kind } of blocks.slice(0, TOP)) {
    if (kind !== 'body') continue
    const date = bracketedDay.exec(folded.slice(start, Math.min(end, start + 40)))?.groups?.date
    const found = date === undefined ? null : fullDate.exec(date)
    const value = date !== undefined && found?.[0] === date ? dayIn(date) : null
    if (value) return { value, from: 'dateline' }
  }
  const near = [...blocks.slice(0, TOP), ...blocks.slice(-END)]
  for (const { start, end } of near) {
    if (end - start > 140) continue
    const line = folded.slice(start, end)
    const date = mayBeDate.test(line) ? fullDate.exec(line) : null
    if (date === null) continue
    const opener = publishedLine.exec(line)?.[0].length ?? null
    const published =
      opener !== null &&
      opener <= date.index &&
      !prose.test(line.slice(opener, date.index)) &&
      !sentenceEnd.test(line.slice(date.index + date[0].length))
    if (!published && !bareDay.test(line) && !bylineDay.test(line)) continue
    const value = dayIn(line)
    if (value) return { value, from: 'published' }
  }
  return null
}

/** Where the story begins behind the dateline's dash; the dateline's end where there is none. */
export function storyStart(folded: string, dateline: Span): number {
  const dash = /^.{0,60}? -{1,2} (?=[A-ZÀ-ÞĀ-ɏḀ-ỿ]|")|^ ?-{1,2} ?(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ]|")/u.exec(
    folded.slice(dateline.end, dateline.end + 70),
  )
  if (!dash) return dateline.end
  const after = dateline.end + dash[0].length
  // "DENVER (AP) - March 14, 2019 - A state audit": the date has a dash of its own.
  const second = /^[A-Za-zÀ-ɏḀ-ỿ.]{3,9} \d{1,2},? (?:19|20)\d\d -{1,2} /u.exec(folded.slice(after, after + 40))
  return after + (second ? second[0].length : 0)
}
