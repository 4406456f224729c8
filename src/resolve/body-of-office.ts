/** The body that a title belongs to where it does not name it in full: "Commissioner Roe" of the county commission named before. */
import { says } from '../article/says.ts'
import { unitedStates } from '../rules/place/federal.ts'
import type { Span } from '../types.ts'
import type { Wanted } from './body-index.ts'
import { councilLevel } from './city-council.ts'
import { mentionsInside } from './governments.ts'
import type { NamedBody } from './named-bodies.ts'
import type { OfficeContext } from './office-context.ts'
import { ward } from './office-place.ts'
import type { TitledPerson } from './persons/person-mention.ts'

/** Members are named throughout an article, who heads a body of any kind only near its name. */
const FAR = Number.POSITIVE_INFINITY
const NEAR = 600
const NEXT = 320

const rows: readonly (readonly [heads: RegExp, wanted: Wanted])[] = [
  [
    /^(?:city |county |town |village )?(?:council|alder|ald$)/,
    { types: ['council', 'aldermen'], before: FAR, behind: true },
  ],
  [
    /^assembly (?:member|president|chair)|^assemblymember$|^assemblyperson$/,
    { types: ['assembly'], before: FAR, behind: true },
  ],
  [/^(?:county |city )?commissioner$|^commission /, { types: ['commission'], before: FAR, behind: true }],
  [/^(?:county )?supervisor$/, { types: ['supervisors'], before: FAR, behind: true }],
  [/^select(?:man|woman|person| ?board )/, { types: ['selectmen'], before: FAR, behind: true }],
  [/^regent$/, { types: ['regents'], before: FAR, behind: true }],
  [
    /^school (?:board|committee|trustee)|^board of education/,
    { types: ['school'], before: FAR, behind: true, sits: true },
  ],
  [
    /^(?!state |county ).*superintendent$|^superintendent of schools$/,
    { types: ['school'], before: FAR, behind: true },
  ],
  [/trustee$/, { types: ['school', 'trustees', 'board'], before: FAR, behind: false, sits: true }],
  [
    /^(?:county )?board /,
    {
      types: ['school', 'board', 'commission', 'supervisors', 'trustees', 'selectmen'],
      before: FAR,
      behind: false,
      sits: true,
    },
  ],
  [/^committee /, { types: ['committee'], before: NEAR, behind: false }],
  [
    /^(?:vice |co-)?chair(?:man|woman|person)?$|^member$/,
    {
      types: [
        'school',
        'board',
        'commission',
        'committee',
        'council',
        'selectmen',
        'supervisors',
        'trustees',
        'regents',
      ],
      before: NEAR,
      behind: false,
      sits: true,
    },
  ],
  [/^(?:police chief|chief of police|deputy police chief)$/, { types: ['police'], before: FAR, behind: false }],
  [/^(?:fire chief|fire marshal)$/, { types: ['fire'], before: FAR, behind: false }],
  [/^(?:deputy |assistant )?chief$/, { types: ['police', 'fire'], before: FAR, behind: false }],
  [
    /^(?:secretary|commissioner|administrator|regional administrator|inspector general|general manager|chief executive(?: officer)?|(?:executive |regional |state |district |area |field )?director)$/,
    { types: ['department'], before: NEXT, behind: false },
  ],
  [/^commissioner$/, { types: ['board'], before: FAR, behind: false, sits: true }],
  [
    /^president$/,
    { types: ['school', 'board', 'council', 'commission', 'trustees'], before: NEXT, behind: false, sits: true },
  ],
]

/** "commission Director Ann Poe", "a department inspector, Bo Roe,": the body whose noun opens the title. */
const ofItsBody =
  /^(?:[Ss]chool )?(agency|Agency|commission|Commission|department|Department|authority|Authority|bureau|Bureau|division|Division) (?:(?:[Ee]xecutive |[Dd]eputy )?[Dd]irector|[Ss]pokes\w+|[Ss]ecretary|[Aa]dministrator|[Ii]nspector|[Ii]nvestigator|[Aa]uditor|[Ee]xaminer)\b/
const several = /\bcommissioners\b/

/** Offices that only a tribe's council has by these names. */
const tribalSeat = /^(?:council )?(?:speaker|delegate)$/
const tribalCouncil: Wanted = { types: ['council'], before: FAR, behind: true }
const vicePresidency: Wanted = {
  types: ['school', 'board', 'council', 'commission', 'trustees'],
  before: NEAR,
  behind: false,
  sits: true,
}

/** The body named in the article that the title is likeliest of; null if none is. */
export function bodyOfOffice(
  context: OfficeContext,
  { head, title, organization, name }: TitledPerson,
  jurisdiction: string | null,
): NamedBody | null {
  const { bodies, article } = context
  // "Assembly member Ann Poe of Nikiski": a place beside the title is no body.
  if (head === null || title === null) return null
  // The nation's, whatever board is spoken of.
  if (head === 'president' && jurisdiction === unitedStates) return null
  if (organization !== null && !isPlace(context, organization) && !isOwner(context, organization)) return null
  const written = article.folded.slice(title.start, title.end)
  const office = head === 'president' ? written.toLowerCase() : head
  if (tribalSeat.test(head) && jurisdiction?.startsWith('tribe:'))
    return bodies().nearest(tribalCouncil, name.start, jurisdiction)
  // "Board President Ann Poe and Vice President Bo Roe": the nation's where its government is told.
  if (head === 'vice president' && jurisdiction === null) return bodies().nearest(vicePresidency, name.start, null)
  const noun = ofItsBody.exec(written)?.[1]
  const itsBody = noun === undefined ? null : bodies().lastWith(noun, name.start)
  if (itsBody !== null) return itsBody
  for (const [heads, wanted] of rows) {
    // One of several, of whatever agency the story speaks too.
    if (head === 'commissioner' && wanted.types.includes('department') && says(article, several)) continue
    if (!heads.test(office)) continue
    // "Public Works Director", "Agriculture Commissioner", "Water Superintendent": the field is another's than the body's.
    if (/^(?:director|commissioner|administrator|secretary|superintendent|chief)$/.test(head) && /[ -]/.test(written))
      continue
    const level = wanted.types.includes('council') ? councilLevel(article.folded, name.start) : null
    const asked = { ...wanted, level }
    // The board rather than the schools that it governs.
    const body =
      bodies().nearest(asked, name.start, jurisdiction) ??
      (asked.sits ? bodies().nearest({ ...asked, sits: false }, name.start, jurisdiction) : null)
    // "County Commissioner Ann Poe", in a story of a state's commission too
    if (body && /^(?:city|county) /.test(written.toLowerCase()) && /\/(?:state|territory):\w\w$/.test(body.place ?? ''))
      continue
    if (body) return body
  }
  return null
}

/** "Its director, Ann Poe,": whatever was spoken of. */
const isOwner = ({ article }: OfficeContext, { start, end }: Span): boolean =>
  /^(?:its|their)$/i.test(article.folded.slice(start, end))

const isPlace = ({ article, governments }: OfficeContext, words: Span): boolean =>
  ward.test(article.folded.slice(words.start, words.end)) ||
  mentionsInside(governments, words).some(({ start, end }) => start === words.start && end === words.end)
