/** The best counts reached so far: a fall fails, and they are only ever raised. */
import { kinds } from '../kinds.ts'
import type { Ratchet } from './config.generated.ts'
import { setMember } from './json-edit.ts'
import type { ConfigFile } from './read-config.ts'
import { type Check, newCheck } from './result.ts'
import type { Scores } from './score.ts'
import type { TextChange } from './unified-diff.ts'

/** A check for each count. */
export function checkRatchet({ path, config }: ConfigFile, scores: Scores): readonly Check[] {
  return kinds.flatMap((kind): readonly Check[] => {
    const best = config.ratchet?.[kind]?.hits
    if (best === undefined) return []
    const { hits } = scores[kind].lenient
    const about = `${kind} hits: ${hits}, ${hits < best ? `fallen from ${best}` : `best so far ${best}`}`
    return [newCheck({ sort: 'ratchet', outcome: hits >= best ? 'pass' : 'fail', kind, path, about })]
  })
}

/** The check.json with higher counts; null if none is higher. */
export function raiseRatchet({ path, text, config }: ConfigFile, scores: Scores): TextChange | null {
  const before = config.ratchet ?? {}
  const after: Ratchet = Object.fromEntries(
    kinds.flatMap((kind) => {
      const { hits, missed } = scores[kind].lenient
      const best = before[kind]?.hits
      if (best === undefined && hits + missed === 0) return []
      return [[kind, { hits: Math.max(best ?? 0, hits) }]]
    }),
  )
  if (kinds.every((kind) => after[kind]?.hits === before[kind]?.hits)) return null
  const lines = Object.entries(after).map(([kind, { hits }]) => `    "${kind}": { "hits": ${hits} }`)
  return { path, before: text ?? '', after: setMember(text ?? '{}\n', 'ratchet', `{\n${lines.join(',\n')}\n  }`) }
}
