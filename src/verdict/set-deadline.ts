/** Has a law or a court set the deadline that stands behind a cue? */
import type { Match } from './matches.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** "the statutory", "its 21-day": what tells that a law or a court has set the deadline. */
const SET = String.raw`(?:(?:court|judge|decree|law|act|settlement|state|statute|order|permit|charter)'s|court-\w+|court|statutory|legal|state|federal|constitutional|mandated|mandatory|[\w-]+-mandated|(?:\d+|two|three|four|five|six|seven|ten|thirty|sixty|ninety)-(?:day|hour|week|month|year))`
const DAY = '(?:deadlines?|due dates?|cutoffs?|limits?|windows?|marks?|dates?)'
const WHICH = String.raw`(?:no|none of (?:the|its)|not one of (?:the|its)|any|the|its|an?|every|each|both|that|another|this|two|three|several|\d+)`
const LAW =
  '(?:laws?|statutes?|acts?|polic(?:y|ies)|u.s.c.|code|decree|settlement|order|court|judge|charter|permit|agreement|rules|regulations|ordinance|constitution|compact|treaty|legislature)'

/** A deadline behind the words, with who has set it before its noun or behind it. */
const SET_DEADLINE = String.raw`(?:${WHICH} (?:[\w'.,-]+ ){0,2}?${SET} (?:[\w'.,-]+ ){0,3}?${DAY}\b(?! (?:for|to) (?:appl|appeal|bid|enter|regist))|${WHICH} (?:[\w'.-]+ ){0,3}?${DAY} (?:(?:set|imposed|fixed|laid (?:out|down)|established) )?(?:by|in|under) (?:(?:the|its|an?|own|state|federal|city|county|consent) ){0,3}(?:[\w'-]+ ){0,2}?${LAW}(?![\w-])|${WHICH} (?:[\w'.-]+ ){0,3}?${DAY} (?:that )?(?:(?:the|its|an?|own|state|federal|city|county|\d+) ){1,2}(?:[\w'.-]+ ){0,2}?${LAW}(?: \d[\d.]*)? (?:sets?|fix(?:es|ed)?|impose[sd]?|gives?|require[sd]?)\b)`

/** "missed three of its benchmarks" */
const BENCHMARKS = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|all|half|many|several|some) of (?:the|its) (?:\d+ |[a-z]+ ){0,2}?(?:benchmarks|milestones|deadlines|requirements)\b`

const deadline = new RegExp(`^ ${SET_DEADLINE}`, 'i')
const benchmarks = new RegExp(`^ ${BENCHMARKS}`)

/** More than the longest of these words. */
const REACH = 160

/** "missed" | "the 21-day limit": not "the deadline for the grant". */
export function isSetDeadline(view: SentenceView, cue: Match<CueRule>): boolean {
  const at = cue.end - view.start
  const behind = view.text.slice(at, at + REACH)
  return deadline.test(behind) || (cue.row.polarity === 'violates' && benchmarks.test(behind))
}
