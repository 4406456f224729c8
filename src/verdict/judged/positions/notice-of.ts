/** A notice of violation, verbs of giving one and getting one: "issued Toledo a notice of violation", "received two citations for violations". */
import { wordSet } from '../../../rules/word-set.ts'
import { isVerbHere } from '../../grammar/verb-group.ts'
import { formsOf } from '../../grammar/verbs.ts'
import type { SentenceView } from '../../sentence-view.ts'

const papers = /^(?:notices?|citations?|summons|letters?|findings?|warnings?|counts?|charges?)$/
const modifiers =
  /^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|\d+|formal|official|written|separate|federal|state|environmental|new|another|second|third|dozen)$/

const formsOfAll = (verbs: string) => verbs.split(/\s+/).flatMap((verb) => formsOf(verb).map(([word]) => word))

/** Verbs of giving, whose object has the notice, or bears a fine or the like: "slapped Reno with a fine". */
export const gives: ReadonlySet<string> = new Set([
  ...formsOfAll('issue hand give serve send slap hit mail take write levy impose assess deliver'),
  // Bare, they are other things: "a call", "the first place", "the file".
  ...wordSet('calls called puts placing places placed filed brought gave given sent took taken wrote written'),
])

/** Verbs of getting, whose subject has it: "drew a fine". */
export const gets: ReadonlySet<string> = new Set([
  ...formsOfAll('receive get draw earn accept face pay lose incur owe apologize atone answer'),
  ...wordSet('got gotten drew drawn paid lost'),
])

/** The token where the phrase of the notice begins, of which the noun at token `from` tells the content; -1 if there is none. */
export function noticeBefore(view: SentenceView, from: number): number {
  let i = from
  while (i > 0 && /^(?:an?|any|alleged|multiple|several|repeated|\d+)$/.test(view.words[i - 1] as string)) i--
  if (!/^(?:of|for)$/.test(view.words[i - 1] ?? '') || !papers.test(view.words[i - 2] ?? '')) return -1
  i -= 2
  while (i > 0 && modifiers.test(view.words[i - 1] as string) && !isVerbHere(view, i - 1)) i--
  return i
}
