/** A thing with a clause right behind it that tells whose it is: "every site the county runs", "the way Tulsa drew its wards". */
import type { Clause } from '../../grammar/clause.ts'
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { endsSource } from '../../grammar/fronted.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { isAdverb, isReportingVerb, isVerbHere, verbGroupStart } from '../../grammar/verb-group.ts'
import { complementizers, governmentNouns, prepositions, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { SubjectContext } from '../subject.ts'

const determiner = /^(?:the|its|their|our|this|that|his|her)$/
const opensThing = /^(?:the|a|an|every|each|any|some|all|most|this|that|these|those|no|one|two|three|four|five|six)$/
/** Of a single verb behind a government: what is spelt like a plural noun as well. */
const doing =
  /^(?:runs?|ran|operates?|operated|uses?|used|owns?|owned|keeps?|kept|charges?|charged|imposes?|imposed|adopted|passed|drew|wrote|sent|issued|signed|approved|built|maintains?|maintained|enforces?|enforced|collects?|collected|offers?|offered|provides?|provided|holds?|held|made|makes?|took|takes?|gave|gives?|handles?|handled|conducts?|conducted|treats?|treated|set|sets|posted|published|picked|hired|awarded|administers?|administered|manages?|managed|redrew|enacted|spends?|spent|counts?|counted|granted|certified|mailed|served|called|scheduled|closed|drafted|demanded|levied|designed|created|established|installed|placed|put|erected|released|filed|submitted|prepared|cast|cited|agreed|cut|negotiated|quoted)$/

/**
 * Whose act or thing the subject is that ends before the verb group at token `start`: it opens the clause at `floor`, and behind its noun
 * stands, with nothing between, a government with a verb of its own. Null: nothing of the kind.
 */
export function contactClause(
  view: SentenceView,
  { from: floor }: Clause,
  start: number,
  context: SubjectContext,
): Judged | null {
  const source = endsSource(view, view.words.indexOf(',')) ? view.words.indexOf(',') + 1 : floor
  let from = behindSaying(view, Math.max(floor, source), start)
  while (isAdverb(view, from) || view.words[from] === '"') from++
  if (!opensThing.test(view.words[from] ?? '')) return null
  for (let i = from + 2; i < start - 1; i++) {
    const word = view.words[i] as string
    if (/^[,;:()"-]$/.test(word) || complementizers.has(word)) return null
    if (startsFiniteGroup(view, i, from)) return null
    if (!isThing(view, i - 1) || !startsDoer(view, i)) continue
    const verb = verbBehind(view, i, start)
    if (verb < 0) continue
    const doer = phraseBefore(view, verb, i)
    const subject = doer?.from === i ? readSubject(view, doer, context) : null
    if (!doer || !subject || /^(?:generic|unknown)$/.test(subject.kind)) continue
    const phrase: NounPhrase = { from, to: start, head: i - 1 }
    // "the way" is nothing that could be judged.
    const thing = view.words[i - 1] === 'way' ? null : textOf(view, from, start)
    return { subject: subject.kind === 'government' ? { ...subject, via: thing } : subject, phrase, joined: -1 }
  }
  return null
}

/** The government that makes or does something in the clause from `from` to `to`: "Tulsa charged"; null: it tells of no making. */
export function makerIn(view: SentenceView, from: number, to: number, context: SubjectContext): Judged | null {
  if (!startsDoer(view, from)) return null
  const verb = verbBehind(view, from, to)
  if (verb <= from || !view.words.slice(verb, to).some((word) => doing.test(word))) return null
  const doer = phraseBefore(view, verb, from)
  const subject = doer?.from === from ? readSubject(view, doer, context) : null
  return doer && subject?.kind === 'government' && subject.ids.length > 0 ? { subject, phrase: doer, joined: -1 } : null
}

const textOf = (view: SentenceView, from: number, to: number): string =>
  view.text.slice((view.starts[from] as number) - view.start, (view.ends[to - 1] as number) - view.start)

/** A plain noun, not a preposition or a verb. */
export function isThing(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  return (
    /^[a-z-]{3,}$/.test(word) &&
    word !== 'that' &&
    !opensThing.test(word) &&
    !prepositions.has(word) &&
    !privateNouns.has(word) &&
    !isVerbHere(view, i) &&
    !isAdverb(view, i)
  )
}

/** A government, or somebody private, whose the thing is then. */
const startsDoer = (view: SentenceView, i: number): boolean =>
  determiner.test(view.words[i] as string)
    ? view.words.slice(i + 1, i + 4).some((word) => governmentNouns.has(word) || privateNouns.has(word)) ||
      view.places.some(({ mention }) => mention.start === view.starts[i + 1])
    : view.words[i] === 'we' || view.places.some(({ mention }) => mention.start === view.starts[i])

/** "They said the ramps the county built": the token behind the verb of saying that opens the clause; `floor` if none does. */
function behindSaying(view: SentenceView, floor: number, start: number): number {
  for (let k = floor + 1; k < start - 4; k++)
    if (isReportingVerb(view.words[k]) && isVerbHere(view, k) && opensThing.test(view.words[k + 1] as string))
      return k + 1
  return floor
}

/** The verb of the clause that begins at token `i`, if it is the only one up to `start`; -1 if not. */
function verbBehind(view: SentenceView, i: number, start: number): number {
  let verb = -1
  let last = -1
  for (let k = i + 1; k < start; k++) {
    const behind = view.words[k] === ',' ? behindQualifier(view, k) : -1
    if (behind > 0) k = behind
    if (/^[,;:"]$/.test(view.words[k] as string)) return -1
    const isVerb = startsFiniteGroup(view, k, i) || (verb < 0 && doing.test(view.words[k] as string))
    // "handles requests": the object, not a second verb.
    if (!isVerb || last === k - 1) continue
    if (verb >= 0) return -1
    verb = verbGroupStart(view, k, i)
    last = k
    if (verb <= i) return -1
  }
  return verb
}
