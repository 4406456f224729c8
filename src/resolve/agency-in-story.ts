/** Whose "the agency's director" and "Department spokeswoman Ann Poe" are: the agency's that the story named last. */
import { startingBefore } from '../partition-point.ts'
import { unitedStates } from '../rules/place/federal.ts'
import type { Article, Span } from '../types.ts'
import type { BodyIndex } from './body-index.ts'
import { federalBodiesIn } from './federal-bodies.ts'
import type { BodyType, NamedBody } from './named-bodies.ts'
import { likeliestState, type OfficeContext } from './office-context.ts'
import { isOfStates } from './offices/states-bodies.ts'
import type { TitledPerson } from './persons/person-mention.ts'
import { textAt } from './text-at.ts'

const agencies: readonly BodyType[] = ['department', 'police', 'fire']
/** Those that "the district's superintendent" and "the authority's board" may be of. */
const districts: readonly BodyType[] = ['school', 'department']
const commissions: readonly BodyType[] = ['commission']
/** The common noun alone, as whose the office is or as the title's first word. */
const itsNoun = /^(?:the |its |that |this )?(agency|department|bureau|division|service|district|authority)(?:'s?)?$/i
const titled =
  /^(agency|department|bureau|division|service|district|authority|commission) (?:spokes|director|executive director|official|secretary|administrator|chief|head|superintendent|auditor|inspector|investigator|examiner|monitor|[a-z]+(?:logist|ist|yst|grapher|nomer|nician|tarian)\b)/i
const owned = /^(agency|department|bureau|division|service|district|authority)'s /i
/** Whose schools' name has no noun: "Round Rock ISD", "Mesa Public Schools". */
const schools =
  /\b(?:Schools|schools|ISD|CISD|USD|Unified|[Ss]chool (?:[Bb]oard|[Dd]istrict|[Cc]ommittee)|[Bb]oard of [Ee]ducation)$/

/** Id of the government of the agency meant; null if it cannot be told; undefined if the office is of no such agency or none was named. */
export function placeOfAgency(
  context: OfficeContext,
  { organization, title, around, name }: TitledPerson,
): string | null | undefined {
  const { article, bodies } = context
  const owner = textAt(article, organization)
  const noun =
    itsNoun.exec(owner)?.[1] ?? titled.exec(textAt(article, title))?.[1] ?? owned.exec(textAt(article, around))?.[1]
  if (noun === undefined) return byField(bodies(), owner, name.start)
  const own = noun.toLowerCase()
  const at = Math.min(around.start, name.start)
  // "agency" stands for any of them, the other nouns for bodies that bear them.
  const bears = (words: string) =>
    own === 'agency' || words.toLowerCase().includes(own) || (own === 'district' && schools.test(words))
  const types = own === 'district' ? districts : own === 'commission' ? commissions : agencies
  const local = lastBefore(
    bodies().of(types),
    at,
    // An authority that names no place is of several towns: none of them is told.
    (body) => bears(body.text) && (body.place !== null || own === 'authority' || isTheStates(article, body)),
  )
  const federal = lastBefore(federalBodiesIn(article), at, (span) => {
    const body = textAt(article, span)
    return bears(body) || initials.test(body)
  })
  if (federal && federal.start > (local?.start ?? -1) && !(local && federal.start < local.end)) return unitedStates
  if (local?.place === null) return isTheStates(article, local) ? likeliestState(context, at, true) : null
  return local?.place
}

/** "the state Department of Transportation" */
const isTheStates = ({ folded }: Article, { start, text }: NamedBody): boolean =>
  /\b[Ss]tate(?:'s)? $/.test(folded.slice(Math.max(0, start - 9), start)) || isOfStates(text)

/** "Ecology's water program" of the Washington Department of Ecology. */
const byField = (bodies: BodyIndex, owner: string, at: number): string | undefined =>
  /^[A-Z][a-z]{3,}(?: (?:Department|Agency|Division))?$/.test(owner)
    ? (bodies.lastWith(owner, at)?.place ?? undefined)
    : undefined

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
