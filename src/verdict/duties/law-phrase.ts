/** The law that a duty is told under: "Under state law, agencies must", "is barred by the decree from", "The act is plain: agencies must". */
import type { CitedLaws } from '../cited-laws.ts'
import type { NormPhrase } from '../norm.ts'
import { endsLaw } from '../rule-clause.ts'
import { isCited, type SentenceView } from '../sentence-view.ts'
import { LONGEST } from './content.ts'

/** How many tokens may stand between "Under state law," and its modal. */
const AHEAD = 16

export interface LawPhrase {
  readonly norm: NormPhrase
  readonly from: number
  readonly to: number
}

/** "by state law", "under the act", in what is to be done or right before it. */
export function lawInside(view: SentenceView, from: number, laws: CitedLaws): LawPhrase | null {
  for (let i = from; i < Math.min(view.count, from + LONGEST); i++) {
    const word = view.words[i] as string
    if (/^(?:[;:"]|but|yet|that|which|who)$/.test(word)) return null
    if (/^(?:under|by|in)$/.test(word)) {
      const law = lawFrom(view, i, laws)
      if (law) return law
    }
  }
  return null
}

/** "Under state law, agencies must", "By law, Elma must", "The act is plain: Agencies must" */
export function lawBefore(view: SentenceView, to: number, laws: CitedLaws): LawPhrase | null {
  for (let i = to - 1; i >= Math.max(0, to - AHEAD); i--) {
    const word = view.words[i] as string
    if (word === ':') return lawOpening(view, i, laws)
    if (/^[;"]$/.test(word)) return null
    if (!/^(?:under|by|per)$/.test(word) || !startsPhrase(view, i)) continue
    const law = lawFrom(view, i, laws)
    return law && law.to < to ? law : null
  }
  return null
}

/** "The act is plain:", "State law leaves no choice:" */
function lawOpening(view: SentenceView, colon: number, laws: CitedLaws): LawPhrase | null {
  for (let i = 0; i < Math.min(colon - 1, 10); i++) {
    if (!endsLaw(view, i) || endsLaw(view, i + 1)) continue
    if (
      !/^(?:is|are|was|leaves?|left|couldn't|could|sets?|makes?|reads?|says?|spells?)$/.test(
        view.words[i + 1] as string,
      )
    )
      return null
    return { norm: normOf(view, 0, i + 1, laws), from: 0, to: i + 1 }
  }
  return null
}

/** The law behind a preposition, before "to" or a comma. */
function lawFrom(view: SentenceView, preposition: number, laws: CitedLaws): LawPhrase | null {
  const first = preposition + 1
  for (let i = first; i < Math.min(view.count, first + 12); i++) {
    const word = view.words[i] as string
    if (/^(?:to|and|or|,|;|but|yet|that|which|from|must|is|was)$/.test(word) && !isCited(view, i)) return null
    if (!endsLaw(view, i)) continue
    // "the consent decree", "state law enforcement"
    if (
      endsLaw(view, i + 1) ||
      /^(?:enforcement|firm|school|department|director|officers?)$/.test(view.words[i + 1] ?? '')
    )
      continue
    const to = i + 1
    return { norm: normOf(view, first, to, laws), from: preposition, to }
  }
  return null
}

export function normOf(view: SentenceView, from: number, to: number, laws: CitedLaws): NormPhrase {
  const start = view.starts[from] as number
  const end = view.ends[to - 1] as number
  const cited = view.citations.find(({ mention }) => mention.start < end && mention.end > start)
  const citation = cited?.entity.id ?? laws.meantBy(view.words.slice(from, to), view.end)
  return { start: Math.min(start, cited?.mention.start ?? start), end, citation, legal: true, loose: false }
}

/** Behind it a phrase may begin. */
export const opens =
  /^(?:,|;|:|"|-|\(|that|but|and|yet|though|although|while|whereas|when|because|since|as|despite|said|says|of|in|where|even|if)$/

/** May a phrase begin at the token? Not behind "if". */
export const startsPhrase = ({ words }: SentenceView, i: number): boolean =>
  !/^(?:until|before|once|if|unless|after|should)$/.test(words[i] as string) &&
  (i === 0 || (opens.test(words[i - 1] as string) && !/^(?:if|of|in)$/.test(words[i - 1] as string)))
