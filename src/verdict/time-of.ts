/** When a verdict, or the state that it tells of, is dated: "in 2016", "last spring", "for years". */
import type { Span } from '../types.ts'
import type { Clause } from './grammar/clause.ts'
import type { SentenceView } from './sentence-view.ts'

/** How long, in words that are no date: "for years", "for the past six winters". */
const howLong =
  /\bfor (?:(?:the (?:past|last|better part of)|at least|more than|nearly|almost|about|over|some|many|several|most of|much of) )*(?:(?:a|two|three|four|five|six|seven|eight|nine|ten|\d+) )?(?:years|decades?|months|weeks|winters|summers|year)\b|\b(?:ever since|to this day)\b/

const SINCE = 'since '

/** The date of the cue's own clause, else of the sentence, else how long it has been so; not the year that is part of the law's name: "the 2019 decree". */
export function timeOf(view: SentenceView, clause: Clause | undefined, norm: Span | null): Span | null {
  const dates = view.dates.filter(
    ({ kind, start, end }) =>
      (kind === 'date' || kind === 'interval') && !(norm && start >= norm.start && end <= norm.end),
  )
  const start = clause ? (view.starts[clause.from] ?? view.start) : view.start
  const end = clause ? (view.starts[clause.to] ?? view.end) : view.end
  const date = dates.find((span) => span.start >= start && span.end <= end) ?? dates[0]
  if (date)
    return view.text.slice(0, date.start - view.start).endsWith(SINCE)
      ? { start: date.start - SINCE.length, end: date.end }
      : date
  const long = howLong.exec(view.text.slice(start - view.start, end - view.start))
  return long && { start: start + long.index, end: start + long.index + long[0].length }
}
