/** The government that opens a clause whose verb no list knows: "The village of Lyons, Ill., razed the barn". */
import type { Clause } from '../../grammar/clause.ts'
import { type NounPhrase, phraseBefore } from '../../grammar/noun-phrase.ts'
import { behindQualifier } from '../../grammar/qualifier.ts'
import { governmentNouns, privateNouns } from '../../lexicon.ts'
import type { SentenceView } from '../../sentence-view.ts'

const opensName = /^(?:the|city|county|town|village|borough|township|state|of)$/

/** Its phrase; null: no place opens the clause, or what follows it may be a noun. */
export function leadingSubject(view: SentenceView, clause: Clause): NounPhrase | null {
  const { behind } = bodyAtStart(view, clause)
  return behind > 0 && /^[a-z]{2,}ed$/.test(view.words[behind] as string)
    ? phraseBefore(view, behind, clause.from)
    : null
}

/** "Lima, Ohio, police too often leave their cameras off": a body of a place, in a clause that has a verb, whichever it is. */
export function bodyOpening(view: SentenceView, clause: Clause): NounPhrase | null {
  const { behind, isBody } = bodyAtStart(view, clause)
  const next = view.words[behind] ?? ''
  // "Moss Point, Miss., fed bond money": no plural, which might be somebody there.
  const isVerb = /^[a-z]+$/.test(next) && !privateNouns.has(next) && (isBody || !/s$/.test(next))
  return isVerb ? phraseBefore(view, behind, clause.from) : null
}

/** "Sergeants in Lima", "Nurses at the Hinds County jail", "the city of Lima": the token of the name. */
function openingName(view: SentenceView, from: number): number {
  let i = from
  for (let k = from + 1; k < from + 4; k++)
    if (/^(?:in|at|of|with|for)$/.test(view.words[k] ?? '')) i = k + 1
    else if (i === from && !/^[a-z]+$/.test(view.words[k] ?? '')) break
  while (opensName.test(view.words[i] ?? '')) i++
  return i
}

/** The token behind the government that opens the clause, and whether a noun for one of its bodies ends it; -1: none opens it. */
function bodyAtStart(view: SentenceView, { from, to }: Clause): { readonly behind: number; readonly isBody: boolean } {
  const i = openingName(view, from)
  const place = view.places.find(({ mention }) => mention.start === view.starts[i])
  if (!place) return { behind: -1, isBody: false }
  let behind = i
  while (behind < to && (view.starts[behind] as number) < place.mention.end) behind++
  const qualified = behindQualifier(view, behind)
  if (qualified > 0) behind = qualified
  const body = behind
  while (behind < to && governmentNouns.has(view.words[behind] as string)) behind++
  return behind < to ? { behind, isBody: behind > body } : { behind: -1, isBody: false }
}
