/** "A Justice Department lawyer, Peter Sandoval,": what stands before a name between commas tells for whom the person speaks. */
import { phraseBefore, spanOfPhrase } from '../grammar/noun-phrase.ts'
import type { SentenceView } from '../sentence-view.ts'
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
