/** Words of blame, of praise and of paying, behind which "for" tells what for: "rapped Reno for violating", "is liable for violating". */
import { wordSet } from '../../rules/word-set.ts'
import { formsOf } from '../grammar/verbs.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Verbs whose object is the one who did it: "the board dinged the city for violating". */
export const blamingVerbs: ReadonlySet<string> = new Set([
  ...`ding bust knock ticket upbraid lambaste lambast berate castigate hammer suspend debar decertify penalize discipline reprove reproach pillory
    skewer chastise roast assail savage decry score scorch rebuke reprimand sanction fault lecture admonish chide scold flay lash
    target assess bill charge dock warn expel disqualify defund`
    .split(/\s+/)
    .flatMap((base) => formsOf(base).flatMap(([word, form]) => (form === 'base' ? [] : [word]))),
  ...wordSet(
    'rapped raps rapping ripped rips ripping panned pans slapped slaps whacked spanked hit hits hitting took takes taken taking dressed summoned wrote written cited called sued caught catches',
  ),
  ...wordSet('praised hailed saluted lauded credited thanked honored recognized commended cheered'),
])

/** What is said of the one who did it: "Reno is liable for violating", "on the hook for violating". */
const answering = wordSet(
  'liable responsible culpable accountable answerable guilty notorious infamous hook trouble water fire scrutiny',
)
/** "Reno paid $2 million for violating": who pays did it. */
const paying = wordSet('paid pays pay owes owed owe incurred drew earned apologized apologizes atoned answered answers')

const joining = wordSet('on in under the hot deep legal held found adjudged deemed')

/** Where the words that put the blame begin, for a word that "for" hangs on: "on" of "on the hook"; -1: it blames nobody. */
export function blamedFrom(view: SentenceView, i: number, floor: number): number {
  if (paying.has(view.words[i] as string)) return i
  if (!answering.has(view.words[i] as string)) return -1
  let from = i
  while (from > floor && joining.has(view.words[from - 1] as string)) from--
  return /^(?:is|are|was|were|be|been|being|remains?|remained|'s|'re|still|also|now|itself|themselves)$/.test(
    view.words[from - 1] ?? '',
  )
    ? from
    : -1
}

/** "found Reno liable for", "took Reno to task for": the token where the object ends. */
export function objectEnd({ words }: SentenceView, joint: number): number {
  if (answering.has(words[joint - 1] as string)) return joint - 1
  return words[joint - 1] === 'task' && words[joint - 2] === 'to' ? joint - 2 : joint
}
