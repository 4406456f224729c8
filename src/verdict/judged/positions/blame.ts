/** Words of blame and praise, behind which "for" tells what for: "rapped Reno for violating", "Reno is on the hook for violating". */
import { wordSet } from '../../../rules/word-set.ts'
import { isAdverb } from '../../grammar/verb-group.ts'
import { formsOf } from '../../grammar/verbs.ts'
import type { SentenceView } from '../../sentence-view.ts'

const formsOfAll = (verbs: string) => verbs.split(/\s+/).flatMap(formsOf)

/** Verbs whose object is the one who did it: "the board dinged the city for violating". */
export const blamingVerbs: ReadonlySet<string> = new Set([
  ...formsOfAll(
    `sue cite fault blame fine criticize commend praise laud applaud condemn rebuke reprimand penalize sanction punish flag investigate prosecute
    slam blast chide scold censure indict dock ding call credit denounce excoriate admonish jail find hold`,
  ).map(([word]) => word),
  // Not the bare form, which is a noun as often: "a bill for", "the target of".
  ...formsOfAll(
    `bust knock ticket upbraid lambaste lambast berate castigate hammer suspend debar decertify discipline reprove reproach pillory skewer chastise roast
    assail savage decry score scorch lecture flay lash target assess bill charge warn expel disqualify defund hail salute thank honor recognize cheer rap rip
    pan slap whack spank hit dress summon catch take write`,
  ).flatMap(([word, form]) => (form === 'base' ? [] : [word])),
  ...wordSet('found held spanked caught took taken wrote written'),
])

/** What is said of the one who did it: "Reno is liable for violating", "on the hook for violating", "under investigation for". */
export const answering = wordSet(
  'liable responsible culpable accountable answerable guilty notorious infamous hook trouble water fire scrutiny court under',
)
const joining = wordSet('on in under the hot deep legal held found adjudged deemed')
const beings = wordSet(
  "is are was were be been being 's 're remain remains remained come came comes land lands landed wound itself themselves",
)

/** The verb that puts the blame, for a word that "for" hangs on: "is" of "is on the hook"; -1: it blames nobody. */
export function blamedBy(view: SentenceView, i: number, floor: number): number {
  if (!answering.has(view.words[i] as string)) return -1
  let from = i
  while (from > floor && joining.has(view.words[from - 1] as string)) from--
  let before = from - 1
  while (before > floor && isAdverb(view, before)) before--
  return beings.has(view.words[before] ?? '') ? before : -1
}

/** "found Reno liable for", "took Reno to task for": the token where the object ends. */
export function objectEnd({ words }: SentenceView, joint: number): number {
  if (answering.has(words[joint - 1] as string)) return joint - 1
  return words[joint - 1] === 'task' && words[joint - 2] === 'to' ? joint - 2 : joint
}
