/** "The council met in a hotel. That violated the act", "The move broke state law": what is judged is a deed told before, and so whoever did it. */
import { startsFiniteGroup } from '../../grammar/finite-group.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { isAdverb, isAuxiliary, verbGroupStart } from '../../grammar/verb-group.ts'
import { classNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { CueSite } from '../cue-site.ts'
import { readSubject } from '../read-subject.ts'
import type { Subject, SubjectContext } from '../subject.ts'
import { bodyOpening } from './leading-subject.ts'

/**
 * Verbs after which what is told is somebody else's deed: "The state sued Reno. That ..." Not all verbs of saying: "The board denied
 * a permit. That violated the act" tells of the board's own; but also verbs of ordering, allowing and suing, which say nothing.
 */
const ofAnother =
  /^(?:told|tells|announced|sued|sues|fined|fines|cited|cites|accused|accuses|ordered|orders|asked|asks|require[sd]?|requires|allows?|allowed|bars|barred|forbids|calls?|gives?|wants?|wanted|plans?|planned|proposed?|will|would|could|should|must|may|might|if)$/
/** Verbs behind which the deed itself is told: "An audit found that Reno met in secret. That violated the act". */
const tells =
  /^(?:said|says|found|finds|ruled|rules|wrote|claim(?:s|ed)|alleg(?:es|ed)|argue[sd]|concluded|reported|contend(?:s|ed)|determined|shows?|showed|learned|discovered|noted)$/

const deedNoun =
  /^(?:moves?|steps?|decisions?|practices?|actions?|acts?|delays?|failures?|refusals?|omissions?|lapses?|arrangements?|tactics?|approach|maneuver|sales?|purchases?|payments?|transfers?|hirings?|firings?|votes?|closures?|closings?|change|changes|switch|deletions?|denials?|oversight|error|mistake|conduct|secrecy|silence)$/

/** Where the words begin that stand for a deed, right before the cue's verb; -1: none do. */
function pointerBefore(view: SentenceView, cue: number): number {
  const { words } = view
  let end = cue
  while (
    end > 0 &&
    (isAuxiliary(view, end - 1) ||
      isAdverb(view, end - 1) ||
      /^(?:an?|not|itself|'s|to|appear(?:s|ed)?|seem(?:s|ed)?)$/.test(words[end - 1] as string))
  )
    end--
  // "That, the EPA said, is a violation"
  end = beforeInserted(view, end)
  const last = words[end - 1] ?? ''
  // "All of that", "None of this"
  if (
    /^(?:that|this|it)$/.test(last) &&
    words[end - 2] === 'of' &&
    /^(?:all|none|much|any)$/.test(words[end - 3] ?? '')
  )
    return end - 3
  if (/^(?:that|this|neither)$/.test(last)) return end - 1
  if (last === 'so' && /^doing$/.test(words[end - 2] ?? '')) return end - 2
  // "Such secrecy violates the act"
  if (words[end - 2] === 'such' && /^[a-z]{4,}$/.test(last) && !privateNouns.has(last) && !classNouns.has(last))
    return end - 2
  if (!deedNoun.test(last)) return -1
  const from = /^(?:the|this|that|these|those|such)$/.test(words[end - 2] ?? '') ? end - 2 : end - 3
  return /^(?:the|this|that|these|those)$/.test(words[from] ?? '') ? from : -1
}

/** The token of the comma that opens a "the EPA said" which ends before token `end`; `end` if none does. */
function beforeInserted({ words }: SentenceView, end: number): number {
  if (words[end - 1] !== ',') return end
  for (let i = end - 2; i > Math.max(0, end - INSERTED); i--)
    if (words[i] === ',') return hasSaying(words, i, end) ? i : end
  return end
}

const hasSaying = (words: readonly string[], from: number, to: number): boolean =>
  words.slice(from, to).some((word) => says.test(word))

/** In tokens, the longest of them. */
const INSERTED = 12

const opens = /^(?:["',;:-]|and|but|because|that|saying)$/
/** Behind it a "that" may be what is spoken of; behind a noun it opens what describes it. */
const says =
  /^(?:said|says|ruled|found|wrote|concluded|argue[sd]|contend(?:s|ed)|believe[sd]|alleged|testified|determined|insist(?:s|ed)|maintain(?:s|ed)|saying)$/

/** "The auditor said that violated state law": no subject stands behind the "that", which is one itself. */
export const isThatSaid = ({ view, cue }: CueSite): boolean => {
  const at = pointerBefore(view, cue.from)
  return at > 0 && view.words[at] === 'that' && at + 1 <= cue.from && says.test(view.words[at - 1] as string)
}

/** Who did what is spoken of right before the cue; null: nothing that was told, or no government did it. */
export function whatWasDone({ view, cue, context }: CueSite): Subject | null {
  const at = pointerBefore(view, cue.from)
  if (at < 0) return null
  const before = view.words[at - 1]
  if (before !== undefined && !opens.test(before) && !says.test(before)) return null
  if (before === 'that' && view.words[at] === 'that') return null
  const { start } = view
  const span = { start, end: view.ends[Math.max(at, 0)] as number }
  const here = at > 1 ? doerIn(view, at, context) : null
  if (here) return { ...here, via: null, by: 'reference', antecedents: [{ start, end: span.end }], ...span }
  // "The auditor said that violated the act": the deed is told before.
  const earlier = view.index > 0 ? context.viewOf(view.index - 1) : null
  if (!earlier || view.block - earlier.block > 1 || earlier.text.endsWith('?')) return null
  const doer = doerIn(earlier, earlier.count, context)
  const antecedents = [{ start: earlier.start, end: earlier.end }]
  return doer && { ...doer, via: null, by: 'reference', antecedents, ...span }
}

type Government = Extract<Subject, { kind: 'government' }>

/** The government that does what the words before token `to` tell; null: they tell nothing done, or another does it. */
function doerIn(view: SentenceView, to: number, context: SubjectContext): Government | null {
  let floor = 0
  for (let i = 1; i < to; i++) {
    if (!startsFiniteGroup(view, i, floor)) continue
    const group = verbGroupStart(view, i, floor)
    const verb = view.words.slice(group, Math.min(to, i + 2))
    if (verb.some((word) => ofAnother.test(word))) return null
    const isTold = tells.test(view.words[i] as string) && !/^(?:never|not|n't)$/.test(view.words[i - 1] as string)
    if (isTold) {
      floor = view.words[i + 1] === 'that' ? i + 2 : i + 1
      i = floor
      continue
    }
    return governmentIn(view, phraseBefore(view, group, floor), context)
  }
  const clause = { from: floor, to, link: 'main', opener: null, parent: -1 } as const
  return floor < to ? governmentIn(view, bodyOpening(view, clause), context) : null
}

/** "The comptroller's office audited Reno. The payments broke the law": not the comptroller's. */
const overseers =
  /\b(?:auditors?|comptroller|inspectors?|examiners?|investigators|ombudsman|monitors?|regulators|grand jury)\b/

function governmentIn(view: SentenceView, phrase: NounPhrase | null, context: SubjectContext): Government | null {
  const subject = phrase && readSubject(view, phrase, context)
  if (phrase && overseers.test(view.words.slice(phrase.from, phrase.to).join(' '))) return null
  return subject?.kind === 'government' && subject.ids.length > 0 && subject.by !== 'act' ? subject : null
}
