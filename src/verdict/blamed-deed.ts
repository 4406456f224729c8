/** "wrote up the jail for skipping fire drills": what whoever examines a government blames it for is a breach, though no law is named. */
import { Shape } from '../article/tokens.ts'
import { wordSet } from '../rules/word-set.ts'
import { isAuxiliary } from './grammar/verb-group.ts'
import { formsOf } from './grammar/verbs.ts'
import type { Match } from './matches.ts'
import type { CueRule } from './rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words that every cue of the kind has before it. */
export const blaming =
  /\b(?:cit(?:es?|ed|ing)|fault|flag|d(?:ing|ock)(?:s|ed)|penaliz|fin(?:es|ed|ing)\b|reprimand|rebuk|admonish|chid|scold|call|rap(?:s|ped)|t(?:akes?|ook|aken|aking)|wr(?:ites?|ote|itten|iting)|sanction|knock|ticket)/

/** Of those who examine: an opponent who scolds somebody judges by no law. */
const blames: ReadonlySet<string> = new Set(
  'cite fault flag ding dock penalize fine reprimand rebuke admonish chide scold rap sanction knock ticket'
    .split(' ')
    .flatMap(formsOf)
    .flatMap(([word, form]) => (form === 'base' ? [] : [word])),
)

/** "took the town to task", "wrote the jail up", "called out the county": verbs that blame by what stands with them. */
const phrasal: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:takes?|took|taken|taking)$/, /^to task$/],
  [/^(?:writes?|wrote|written|writing)$/, /^up /],
  [/^(?:calls|called|calling)$/, /^out /],
]

/** Who examines a government, and what is written of it. */
export const examiners = wordSet(`
  auditor auditors audit audits inspector inspectors inspection inspections regulator regulators examiner examiners investigator investigators
  investigation monitor monitors review reviews reviewer reviewers report reports letter letters finding findings order orders ruling opinion memo
  department commission agency bureau office comptroller controller ombudsman board court judge judges justices jury master marshal state
  accountant accountants accounts evaluation survey surveyors evaluators watchdog attorney epa osha hud ocr deq cms usda fema superintendent secretary panel
`)

const REACH = 24

/** Does a verb of blame before the "for" govern the deed, and does whoever examines blame? */
export function isBlamed(view: SentenceView, { from }: Match<CueRule>): boolean {
  const { words } = view
  for (let i = from - 2; i >= Math.max(0, from - REACH); i--) {
    const word = words[i] as string
    if (/^[;:"]$/.test(word)) return false
    if (!isBlame(view, i, from - 1) || (view.shapes[i] !== Shape.lower && !view.headline)) continue
    if (/^(?:the|an?|its|their|his|her|this|that|'s|of|no)$/.test(words[i - 1] ?? '')) continue
    // "could be fined for leaving": nobody was.
    if (words.slice(Math.max(0, i - 4), i).some((before) => unreal.test(before))) return false
    if (words.slice(i + 1, from - 1).some((between) => between === 'to' && !words.slice(i + 1, from).includes('task')))
      return false
    return isDone(view, i) || words.slice(Math.max(0, i - 12), i).some((before) => examiners.has(before))
  }
  return false
}

const unreal = /^(?:could|may|might|would|will|can|must|should|shall|if|unless|to|not|never|n't)$/

function isBlame(view: SentenceView, i: number, joint: number): boolean {
  const word = view.words[i] as string
  if (blames.has(word)) return true
  const along = phrasal.find(([verb]) => verb.test(word))?.[1]
  if (along === undefined) return false
  const [last, before] = [view.words[joint - 1], view.words[joint - 2]]
  return along.test(`${view.words[i + 1]} `) || along.test(`${last} `) || along.test(`${before} ${last}`)
}

/** "was written up for": nobody but who examines does that. */
const isDone = (view: SentenceView, i: number): boolean =>
  isAuxiliary(view, i - 1) && /^(?:is|are|was|were|been|being)$/.test(view.words[i - 1] as string)
