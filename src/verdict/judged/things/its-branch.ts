/** "its Nome prison": a house of whoever "its" stands for, which the place only locates. */
import { facilityNouns, governmentNouns, privateNouns } from '../../lexicon.ts'
import { nearestBefore, standsFor } from '../coreference/antecedents.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

/** Null: the phrase names no such house. */
export function itsBranch({ view, phrase, shown, span, text, context }: Reading): Subject | null {
  const { mention } = shown.find(({ mention }) => mention.as !== 'qualifier' && mention.as !== 'organization') ?? {}
  const at = mention ? view.starts.indexOf(mention.start) : -1
  if (!mention || at <= 0 || view.words[at - 1] !== 'its') return null
  let house = at
  while (house < phrase.to && (view.starts[house] as number) < mention.end) house++
  const noun = view.words[house] ?? ''
  if (house >= phrase.to || (!governmentNouns.has(noun) && !facilityNouns.has(noun))) return null
  const its = view.starts[at - 1] as number
  const owner = nearestBefore(context, view.index, its, ({ onlyWhere }) => !onlyWhere)
  if (!owner) return { kind: 'unknown' }
  if (owner.inPrivate) return { kind: 'private', because: owner }
  // "told the mining company that its Nome plant": a private body in the sentence may be the one.
  const before = view.words.slice(0, at - 1)
  const told =
    owner.kind === 'federal' && before.some((word, i) => (view.starts[i] as number) >= owner.end && tells.test(word))
  if (told || before.some((word) => privateNouns.has(word) && !governmentNouns.has(word))) return { kind: 'unknown' }
  return standsFor([owner], text, span)
}

const tells = /^(?:told|tells|notified|warned|informed|wrote|accused|cited|fined)$/
