/** Officers of special districts that the story names: "The Port of Beaumont will dredge. Executive Director Ann Poe said". */
import { startingBefore } from '../../partition-point.ts'
import type { Wanted } from '../body-index.ts'
import { districtAround, type GovernmentMention, stateKinds } from '../governments.ts'
import type { BodyType } from '../named-bodies.ts'
import type { OfficeContext } from '../office-context.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import { isElsewhere } from '../places/elsewhere.ts'
import { roleOf } from '../salience.ts'
import type { OfficeReader } from './asked-office.ts'

/** Towns have no officers of these names. */
const managers = /^(?:(?:assistant |deputy |interim )?general manager|chief executive(?: officer)?|ceo)$/
/** Of districts where one of them was spoken of last. */
const anybodys =
  /^(?:(?:deputy |assistant )?(?:executive )?director|president|vice president|(?:vice |co-)?chair(?:man|woman|person)?|board .+|commission .+|commissioner|member|spokes(?:man|woman|person)|manager|administrator|superintendent|trustee|chief engineer)$/
const chiefs = /^(?:(?:deputy |assistant |battalion |division )?(?:fire )?chief|fire marshal)$/

const special = /^special_district$/
const staffed = /^(?:special|school)_district$/
const FAR = 1200
const LONGEST_NAME = 80
const others: readonly BodyType[] = [
  'department',
  'council',
  'school',
  'police',
  'fire',
  'board',
  'commission',
  'committee',
  'trustees',
  'supervisors',
]

/** "Port Commissioner Ann Poe", "the utility's spokesman": the kind of district as the title's first word. */
const ownKind = /^(?:the |its )?(port|utility|authority|pud|transit|district)(?:'s)? /i
const kinds: ReadonlyMap<string, RegExp> = new Map([
  ['port', /:port_|_port_/],
  ['utility', /utilit|_pud|water|electric/],
  ['authority', /authority/],
  ['pud', /_pud|public_utility/],
  ['transit', /transit|transportation/],
  ['district', /_district/],
])
/** Officers of whatever has a staff: "Chief Operating Officer", "Communications Director", "General Counsel". */
const staff = /(?:officer|director|counsel|chief of staff|engineer|superintendent)$/
/** "Parks Director", "City Fire Chief": a town's or a county's department. */
const ofDepartment =
  /^(?:Parks|Police|Public|Planning|Finance|Library|Health|Fire) (?!Commission|Chief|Marshal)|\b(?:City|County|Town|Village)\b/

export const districtsOfficer: OfficeReader = ({ context, person, head, level, at }) => {
  const { folded } = context.article
  // "its president": in small letters hardly the nation's.
  const presides =
    /^(?:vice )?president$/.test(head) && person.title !== null && /^[a-z]/.test(folded.slice(person.title.start))
  if (level !== null && !presides) return undefined
  const from = Math.min(person.around.start, at)
  const words = folded.slice(from, at)
  const kind = ownKind.exec(words)?.[1]
  if (kind !== undefined) {
    const own = lastDistrict(context, from, kinds.get(kind.toLowerCase()))
    if (own !== null && !(kind.toLowerCase() === 'district' && isOfSchools(context, own, from))) return own.id
  }
  if (ofDepartment.test(words)) return undefined
  const district = chiefs.test(head)
    ? fireDistrict(context, from)
    : managers.test(head)
      ? lastDistrict(context, from)
      : staff.test(head)
        ? spokenOfLast(context, from, staffed)
        : anybodys.test(head)
          ? spokenOfLast(context, from)
          : null
  return district === null || isOfAnother(context, district, from) ? undefined : district.id
}

/** "Fort Bend County Municipal Utility District No. 25 President Ann Poe": the district whose name ends right before the title; null if none does. */
export function districtBefore({ governments: { all } }: OfficeContext, { title }: TitledPerson): string | null {
  if (title === null) return null
  for (let k = startingBefore(all, title.start) - 1; k >= 0; k--) {
    const { kind, start, end, id } = all[k] as GovernmentMention
    if (title.start - start > LONGEST_NAME) return null
    if (end + 1 === title.start && (kind === 'special_district' || kind === 'school_district')) return id
  }
  return null
}

/** Are schools named since? */
const isOfSchools = ({ governments: { all } }: OfficeContext, { end }: GovernmentMention, at: number): boolean =>
  all.slice(startingBefore(all, end), startingBefore(all, at)).some(({ kind }) => kind === 'school_district')

/** The fire district named last; null if a town's firefighters are told of as well, or the police since. */
function fireDistrict(context: OfficeContext, at: number): GovernmentMention | null {
  const district = lastDistrict(context, at, /fire|emergency_services/)
  if (district === null || /\b[Pp]olice\b/.test(context.article.folded.slice(district.end, at))) return null
  return context.bodies().nearest(firefighters, at, null) === null ? district : null
}

const firefighters: Wanted = { types: ['fire'], before: FAR, behind: false }

/** The special district named last before an offset, whatever is named since. */
function lastDistrict(
  { article: { folded }, governments: { all } }: OfficeContext,
  at: number,
  called?: RegExp,
): GovernmentMention | null {
  for (let k = startingBefore(all, at) - 1; k >= 0; k--) {
    const mention = all[k] as GovernmentMention
    if (at - mention.end > FAR) return null
    if (mention.kind === 'special_district' && (called?.test(mention.id) ?? true) && !isLeft(folded, mention.start))
      return mention
  }
  return null
}

/** The special district, where no other government is named between it and an offset; a state tells only where it lies. */
function spokenOfLast({ article, governments }: OfficeContext, at: number, kinds = special): GovernmentMention | null {
  const { folded } = article
  const { all } = governments
  for (let k = startingBefore(all, at) - 1; k >= 0; k--) {
    const mention = all[k] as GovernmentMention
    if (at - mention.end > FAR) return null
    if (isLeft(folded, (districtAround(governments, mention) ?? mention).start)) continue
    if (kinds.test(mention.kind)) return mention
    if (mention.as === 'qualifier' || stateKinds.includes(mention.kind)) continue
    const around = districtAround(governments, mention)
    // "Bids came from as far away as Chicago. Director Ann Poe said"
    if (around === null && mention.as === 'name' && roleOf(article, mention) === 'aside') continue
    if (around === null) return null
    if (kinds.test(around.kind)) return around
  }
  return null
}

/** "Ann Poe, who came from the Port of Beaumont,": hers no longer. */
const isLeft = (folded: string, start: number): boolean =>
  isElsewhere(folded, folded.slice(start - 4, start) === 'the ' ? start - 4 : start)

/** "The Reno Water District met. The City Council did not, President Ann Poe said": a body with a name that is told since. */
function isOfAnother({ bodies }: OfficeContext, { end, id }: GovernmentMention, at: number): boolean {
  const last = bodies().nearest({ types: others, before: at - end - 1, behind: false }, at, null)
  return (
    last !== null &&
    last.place !== id &&
    !/^(?:the )?[Bb]oard|^(?:Park|Port|Water|Fire|Library|Utility|Transit|Hospital|District) [Bb]oard$/.test(last.text)
  )
}
