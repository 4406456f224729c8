/** "A Justice Department lawyer, Peter Sandoval,", "Ann Reyes, a lawyer for Toledo": what stands beside a name tells for whom the person speaks. */
import { phraseBefore, spanOfPhrase } from '../grammar/noun-phrase.ts'
import type { SentenceView } from '../sentence-view.ts'
import { isPrivatelyPlaced } from './of-firm.ts'
import type { SourceContext } from './speaker.ts'
import { placeOf } from './speaker-document.ts'
import { organizationName } from './speaker-names.ts'

/** The body and the place of the role ahead of a name that starts at token `from`; null if no role stands there. */
export function roleAhead(
  view: SentenceView,
  from: number,
  isRole: (noun: string) => boolean,
  context: SourceContext,
): { readonly organization: string | null; readonly place: string | null } | null {
  if (view.words[from - 1] !== ',') return null
  const role = phraseBefore(view, from - 1, 0)
  if (!role || !isRole(view.words[role.head] as string)) return null
  const span = spanOfPhrase(view, role)
  return { organization: organizationName(view, span, context), place: placeOf(view, span, context) }
}

/** In tokens: the role and whom it serves. */
const SERVED = 12

/** The place that the role behind a name serves, with the comma at token `comma`: "a lawyer for Toledo", "who represents Toledo". */
export function roleBehind(
  view: SentenceView,
  comma: number,
  isRole: (noun: string) => boolean,
  context: SourceContext,
): { readonly organization: null; readonly place: string | null } | null {
  if (view.words[comma] !== ',') return null
  const served = servedFrom(view, comma + 1, isRole)
  if (served < 0) return null
  let to = served
  while (
    to < Math.min(view.count, served + SERVED) &&
    !/^[.,;:"-]$|^(?:said|says|wrote|told|who|and|in|on)$/.test(view.words[to] as string)
  )
    to++
  if (to === served) return null
  const span = { start: view.starts[served] as number, end: view.ends[to - 1] as number }
  const place = isPrivatelyPlaced(view, span, context) ? null : placeOf(view, span, context)
  return place === null ? null : { organization: null, place }
}

function servedFrom({ words }: SentenceView, from: number, isRole: (noun: string) => boolean): number {
  if (words[from] === 'who' && /^(?:represents?|represented|advises?)$/.test(words[from + 1] ?? '')) return from + 2
  for (let i = from; i < from + 5; i++) {
    if (!isRole(words[i] ?? '')) continue
    return /^(?:for|with|at)$/.test(words[i + 1] ?? '') || words[i + 1] === 'representing' ? i + 2 : -1
  }
  return -1
}
