/** Whose "the agency's director" and "Department spokeswoman Ann Poe" are: the agency's that the story named last. */
import { startingBefore } from '../partition-point.ts'
import { unitedStates } from '../rules/place/federal.ts'
import type { Span } from '../types.ts'
import type { BodyIndex } from './body-index.ts'
import { federalBodiesIn } from './federal-bodies.ts'
import type { BodyType } from './named-bodies.ts'
import type { OfficeContext } from './office-context.ts'
import type { TitledPerson } from './persons/person-mention.ts'

const agencies: readonly BodyType[] = ['department', 'police', 'fire']
/** The common noun alone, as whose the office is or as the title's first word. */
const itsNoun = /^(?:the |its |that |this )?(agency|department|bureau|division|service)(?:'s?)?$/i
const titled =
  /^(agency|department|bureau|division|service) (?:spokes|director|official|secretary|administrator|chief|head)/i

/** Id of the government of the agency meant; null if the office is of no such agency or none was named. */
export function placeOfAgency(
  { article, bodies }: OfficeContext,
  { organization, title, around, name }: TitledPerson,
): string | null {
  const text = (span: { readonly start: number; readonly end: number } | null) =>
    span === null ? '' : article.folded.slice(span.start, span.end)
  const noun =
    itsNoun.exec(text(organization))?.[1] ??
    titled.exec(text(title))?.[1] ??
    /^(agency|department|bureau|division|service)'s /i.exec(text(around))?.[1]
  if (noun === undefined) return byField(bodies(), text(organization), name.start)
  const own = noun.toLowerCase()
  const at = Math.min(around.start, name.start)
  // "agency" stands for any of them, the other nouns for bodies that bear them.
  const bears = (words: string) => own === 'agency' || words.toLowerCase().includes(own)
  const local = lastBefore(bodies().of(agencies), at, (body) => body.place !== null && bears(body.text))
  const federal = lastBefore(federalBodiesIn(article), at, ({ start, end }) => {
    const body = article.folded.slice(start, end)
    return bears(body) || initials.test(body)
  })
  if (federal && federal.start > (local?.start ?? -1) && !(local && federal.start < local.end)) return unitedStates
  return local?.place ?? null
}

/** "Ecology's water program" of the Washington Department of Ecology. */
const byField = (bodies: BodyIndex, owner: string, at: number): string | null =>
  /^[A-Z][a-z]{3,}(?: (?:Department|Agency|Division))?$/.test(owner)
    ? (bodies.lastWith(owner, at)?.place ?? null)
    : null

/** The last of the spans, which are sorted, that ends before an offset and fits; of so many. */
function lastBefore<T extends Span>(spans: readonly T[], at: number, fits: (span: T) => boolean): T | null {
  const before = startingBefore(spans, at)
  for (let k = before - 1; k >= 0 && k >= before - MOST_ASKED; k--) {
    const span = spans[k] as T
    if (span.end <= at && fits(span)) return span
  }
  return null
}

const MOST_ASKED = 40
const initials = /^[A-Z]{3,5}$/
