/** Whom a notice of violation is given to: "issued Toledo a notice of violation of the act", "received two citations for violations". */
import { isVerbHere } from '../grammar/verb-group.ts'
import type { SentenceView } from '../sentence-view.ts'

const papers = /^(?:notices?|citations?|summons|letters?|findings?|warnings?|counts?|charges?)$/
const modifiers =
  /^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|\d+|formal|official|written|separate|federal|state|environmental|new|another|second|third|dozen)$/

/** Verbs of giving, whose object has the notice. */
export const gives =
  /^(?:issu(?:e|es|ed|ing)|hand(?:s|ed|ing)|g(?:ive|ives|ave|iven|iving)|serv(?:e|es|ed|ing)|s(?:end|ends|ent|ending)|slap(?:s|ped|ping)|hit|hits|mail(?:s|ed|ing))$/

/** Verbs of getting, whose subject has it. */
export const gets = /^(?:receiv(?:e|es|ed|ing)|g(?:et|ets|ot|otten)|dr(?:aw|aws|ew)|earn(?:s|ed)|accept(?:s|ed))$/

/** The token where the phrase of the notice begins, of which the noun at token `from` tells the content; -1 if there is none. */
export function noticeBefore(view: SentenceView, from: number): number {
  let i = from
  while (i > 0 && /^(?:an?|any|alleged|multiple|several|repeated|\d+)$/.test(view.words[i - 1] as string)) i--
  if (!/^(?:of|for)$/.test(view.words[i - 1] ?? '') || !papers.test(view.words[i - 2] ?? '')) return -1
  i -= 2
  while (i > 0 && modifiers.test(view.words[i - 1] as string) && !isVerbHere(view, i - 1)) i--
  return i
}
