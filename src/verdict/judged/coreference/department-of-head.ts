/** "SAN JUAN — Corrections Secretary Ann Poe said the department complies": that of whoever speaks at its head, not of the town of the dateline. */
import { unitedStates } from '../../../rules/place/federal.ts'
import type { Span } from '../../../types.ts'
import type { SentenceView } from '../../sentence-view.ts'
import type { Subject } from '../subject.ts'

const department = /^(?:department|agency|division|bureau|office|administration|service)$/
/** Who heads one, or speaks for it. */
const heads = /\b(?:secretary|commissioner|director|chief|administrator|superintendent|spokes(?:man|woman|person))$/i
const saying =
  /^,? (?:[a-z]+ly )?(?:said|says|told|wrote|insisted|insists|maintained|maintains|argued|testified|added)(?![a-z])/

/** The government of the one who says in this sentence what the noun at a span is judged for; null: nobody does who heads one. */
export function departmentOfHead(view: SentenceView, head: string, text: string, { start, end }: Span): Subject | null {
  if (!department.test(head)) return null
  const official = view.officials.findLast(({ mention }) => mention.end <= start)
  const id = official?.entity.jurisdiction ?? null
  if (!official || id === null || id === unitedStates) return null
  const isHead = official.entity.titles.some(({ text, qualifier }) => qualifier === null && heads.test(text))
  if (!isHead || !saying.test(view.text.slice(official.mention.end - view.start, start - view.start))) return null
  return { kind: 'government', ids: [id], via: text, by: 'office', start, end }
}
