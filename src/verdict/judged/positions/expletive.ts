/** "It was a violation of state law when Reno met in secret", "It was illegal for Reno to meet": the "it" stands for what is told behind the law. */
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, isVerbHere, verbGroupStart } from '../../grammar/verb-group.ts'
import type { CueSite } from '../cue-site.ts'
import type { Judged } from '../judged.ts'
import { readJudged } from '../read-judged.ts'

/** How many tokens of the one whom "for" names. */
const LONGEST = 14

/** Who does what the "it" or "there" before the cue stands for; null: no such word, or nothing is told behind. */
export function doerBehindIt(site: CueSite): Judged | null {
  const { view, cue, after } = site
  const verb = beingBefore(site)
  if (verb < 0) return null
  const behind = [after, cue.to].find((i) => /^(?:when|for|that)$/.test(view.words[i] ?? ''))
  if (behind === undefined) return null
  const word = view.words[behind] as string
  if (word === 'for') return whoFor(site, behind, verb)
  for (let i = behind + 2; i < Math.min(view.count, behind + LONGEST); i++) {
    if (!startsFiniteGroup(view, i, behind + 1)) continue
    const group = verbGroupStart(view, i, behind + 1)
    if (view.words.slice(group, i).some((verb) => unreal.test(verb))) return null
    return ofGovernment(site, phraseBefore(view, group, behind + 1))
  }
  return null
}

const unreal = /^(?:would|could|should|must|may|might|will|can)$/

function ofGovernment({ view, context }: CueSite, phrase: NounPhrase | null): Judged | null {
  const judged = phrase && readJudged(view, phrase, context)
  return judged?.subject.kind === 'government' && judged.subject.ids.length > 0 ? { ...judged, phrase: null } : null
}

/** The form of "be" behind the "it"; -1: something else stands before the cue. */
function beingBefore({ view, cue }: CueSite): number {
  let i = cue.from - 1
  while (
    i > 0 &&
    (isAdverb(view, i) || /^(?:an?|clear|direct|flagrant|serious|technical|also)$/.test(view.words[i] as string))
  )
    i--
  const from = /^(?:is|was|were|are|been)$/.test(view.words[i] ?? '') ? i : cue.from
  // "was against the charter": the verb is among the cue's own words.
  if (from === cue.from && !/^(?:is|was)$/.test(view.words[from] as string)) return -1
  let before = from - 1
  while (before > 0 && (isAuxiliary(view, before) || isAdverb(view, before))) before--
  return /^(?:it|there)$/.test(view.words[before] ?? '') ? from : -1
}

/** "for Reno to meet": whoever did so. "It is illegal for Reno to meet" only tells what the law forbids. */
function whoFor(site: CueSite, preposition: number, verb: number): Judged | null {
  const { view } = site
  if (!/^(?:was|were|been)$/.test(view.words[verb] as string)) return null
  for (let to = preposition + 2; to < Math.min(view.count, preposition + LONGEST); to++) {
    if (isVerbHere(view, to)) return null
    if (view.words[to] !== 'to') continue
    return ofGovernment(site, phraseBefore(view, view.words[to - 1] === ',' ? to - 1 : to, preposition + 1))
  }
  return null
}
