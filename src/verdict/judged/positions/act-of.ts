/** An act with its owner before it and much behind: "Tulsa's denial of overtime to 40 firefighters violates the act". */
import type { Clause } from '../../grammar/clause.ts'
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { isReportingVerb, isVerbHere } from '../../grammar/verb-group.ts'
import { prepositions, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import { readSubject } from '../read-subject.ts'
import type { SubjectContext } from '../subject.ts'

/** What a government does, as a noun. */
export const act =
  /^(?!(?:election|location|population|nation|station|section|corporation|association|institution|department|government|settlement|apartment|claimant|hospital|capital)s?$)[a-z-]{2,}(?:al|als|tion|tions|sion|sions|ment|ments|ance|ances|ence|ures?|ings?)$|^(?:use|misuse|abuse|arrests?|search|searches|seizures?|raids?|sweeps?|sales?|transfers?|release|delays?|lack|choice|effort|attempts?|ban|bans|changes?|cuts?|purge|removal|pursuit|award|awards|hold|holds|wait|waits|pace|push|drive|decisions?|votes?|plans?|policy|policies|practice|requests?|orders?|takeover|purchases?|hire|deal|raises?|payments?|bid|response|reply|review|theft|loss|charge|charges|claims?|sharing|control|care|grip|design)$/

/**
 * Whose act the subject is that ends before the verb group at token `start`. The walk to the left from the verb ends in what stands
 * behind the act, "40 firefighters". Null: nothing of the kind opens the clause.
 */
export function actOf(
  view: SentenceView,
  { from: floor }: Clause,
  start: number,
  context: SubjectContext,
): Judged | null {
  // "saying its decision to meet by video was lawful"
  let from = isReportingVerb(view.words[floor]) ? floor + 1 : floor
  for (let k = floor + 1; k < start; k++) {
    if (!startsFiniteGroup(view, k, floor)) continue
    // "said Tulsa's denial": behind a verb of saying the subject begins; any other verb has had its own.
    if (!isReportingVerb(view.words[k])) return null
    from = k + 1
  }
  while (/^(?:"|that)$/.test(view.words[from] ?? '')) from++
  for (let i = from + 2; i < start - 1; i++) {
    const word = view.words[i] as string
    if (/^[,;:()-]$/.test(word)) return null
    if (!prepositions.has(word) && word !== 'of' && word !== 'to') continue
    const head = view.words[i - 1] as string
    if (!act.test(head) || isVerbHere(view, i - 1)) return null
    const phrase = phraseBefore(view, i, from)
    if (phrase?.from !== from || phrase.head !== i - 1) return null
    const doer = isOwned(view, phrase) ? null : doneBy(view, i, start, context)
    if (doer) return { ...doer, phrase: { ...phrase, to: start } }
    if (!isOwned(view, phrase)) return null
    const subject = readSubject(view, phrase, context)
    const told =
      /^(?:speaker|addressee)$/.test(subject.kind) || (subject.kind === 'government' && subject.ids.length > 0)
    return told ? { subject, phrase: { ...phrase, to: start }, joined: -1 } : null
  }
  return null
}

/** "the decision by Tulsa to meet in a bar", "a vote of the council to sell it": who did it stands behind its "by" or "of". */
function doneBy(view: SentenceView, joint: number, start: number, context: SubjectContext): Judged | null {
  if (!/^(?:by|of)$/.test(view.words[joint] as string)) return null
  for (let to = joint + 2; to < start - 1; to++) {
    const behind = view.words[to] === ',' ? behindQualifier(view, to) : -1
    if (behind > 0) to = behind
    const word = view.words[to] as string
    if (/^[,;:()"-]$/.test(word)) return null
    if (word !== 'to' && !prepositions.has(word)) continue
    const doer = phraseBefore(view, to, joint + 1)
    if (doer?.from !== joint + 1) return null
    const subject = readSubject(view, doer, context)
    return subject.kind === 'government' && subject.ids.length > 0 ? { subject, phrase: doer, joined: -1 } : null
  }
  return null
}

/** "Tulsa's", "the city's", "its", "our", and nobody private before it. */
function isOwned(view: SentenceView, { from, head }: NounPhrase): boolean {
  const words = view.words.slice(from, head)
  return (
    (/^(?:its|their|our|your|my)$/.test(words[0] ?? '') ||
      words.includes("'s") ||
      words.some((word) => /s'$/.test(word))) &&
    !words.some((word) => privateNouns.has(word))
  )
}
