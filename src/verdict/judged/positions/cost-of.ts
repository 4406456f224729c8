/** "Violating the decree cost Oakland $3 million": whom the keeping or breaking has cost or spared something. */
import { isAdverb, isAuxiliary } from '../../grammar/verb-group.ts'
import type { Match } from '../../matches.ts'
import type { CueRule } from '../../rule.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Judged } from '../judged.ts'
import type { SubjectContext } from '../subject.ts'
import { phraseBehind } from './agent.ts'

const did =
  /^(?:costs?|saved|saves|earned|won|gained|put|left|landed|exposed|brought|gave|got|helped|hurt|forced|made|plunged|cast|spared|drained|bought)$/
const has = /^(?:has|have|had|already|so|far|also|now|once)$/

/** How far behind the law the verb may stand, in tokens. */
const REACH = 5

/** Null: the cue is no gerund that opens its clause, or the verb behind it has no government for its object. `after`: behind the norm. */
export function costOf(
  view: SentenceView,
  cue: Match<CueRule>,
  floor: number,
  after: number,
  context: SubjectContext,
): Judged | null {
  const opening = view.words[floor] ?? ''
  const gerund = /^(?:being|having|failing|refusing|neglecting|not)$/.test(opening) || cue.from === floor
  if (!gerund || (cue.from === floor && !/ing$/.test(opening))) return null
  for (let i = floor + 1; i < cue.from; i++)
    if (!isAdverb(view, i) && !/^(?:to|been|being|out|of|in|found|not)$/.test(view.words[i] as string)) return null
  for (let i = cue.to; i < Math.min(view.count - 1, after + REACH); i++) {
    const word = view.words[i] as string
    if (/^[,;:]$/.test(word)) return null
    if (!did.test(word)) {
      if (isAuxiliary(view, i) && !has.test(word)) return null
      continue
    }
    const next = view.starts[i + 1] as number
    const named =
      view.places.some(({ mention }) => mention.start === next) ||
      /^(?:the (?:city|county|town|village|state|district|tribe|parish|borough|school) )/.test(
        `${view.words.slice(i + 1, i + 3).join(' ')} `,
      )
    if (!named) return null
    const judged = phraseBehind(view, i + 1, context)
    return judged?.subject.kind === 'government' ? { ...judged, phrase: null } : objectAt(view, next)
  }
  return null
}

/** "saved Olathe money": the name alone, where the words behind it are no part of it. */
function objectAt(view: SentenceView, start: number): Judged | null {
  const place = view.places.find(({ mention, entity }) => mention.start === start && entity.kind !== 'country')
  if (!place) return null
  const { start: from, end } = place.mention
  return {
    subject: { kind: 'government', ids: [place.entity.id], via: null, by: 'name', start: from, end },
    phrase: null,
    joined: -1,
  }
}
