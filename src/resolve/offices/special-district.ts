/** Officers of special districts that the story names: "The Port of Beaumont will dredge. Executive Director Ann Poe said". */
import { startingBefore } from '../../partition-point.ts'
import { districtAround, type GovernmentMention, stateKinds } from '../governments.ts'
import type { BodyType } from '../named-bodies.ts'
import type { OfficeContext } from '../office-context.ts'
import { isElsewhere } from '../places/elsewhere.ts'
import type { OfficeReader } from './asked-office.ts'

/** Towns have no officers of these names. */
const managers = /^(?:(?:assistant |deputy |interim )?general manager|chief executive(?: officer)?|ceo)$/
/** Of districts where one of them was spoken of last. */
const anybodys =
  /^(?:(?:deputy |assistant )?(?:executive )?director|president|vice president|(?:vice |co-)?chair(?:man|woman|person)?|board .+|commission .+|commissioner|member|spokes(?:man|woman|person)|manager|administrator|superintendent|trustee|chief engineer)$/
const chiefs = /^(?:(?:deputy |assistant |battalion |division )?(?:fire )?chief|fire marshal)$/

const FAR = 1200
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

export const districtsOfficer: OfficeReader = ({ context, person, head, level, at }) => {
  if (level !== null && level !== 'city') return undefined
  // "Parks Director": a town's department.
  const title = person.title === null ? '' : context.article.folded.slice(person.title.start, person.title.end)
  if (chiefs.test(head)) return fireDistrict(context, at) ?? undefined
  if (level !== null) return undefined
  const district = managers.test(head)
    ? lastDistrict(context, at)
    : anybodys.test(head) &&
        !/^(?:Parks|Police|Public|Planning|Finance|Library|Health|Fire|County|City|Town) [A-Za-z]/.test(title)
      ? spokenOfLast(context, at)
      : null
  return district === null || isOfAnother(context, district, at) ? undefined : district.id
}

/** The fire district named last, unless the police are spoken of since. */
function fireDistrict(context: OfficeContext, at: number): string | null {
  const district = lastDistrict(context, at, /fire|emergency_services/)
  if (district === null || isOfAnother(context, district, at)) return null
  return /\b[Pp]olice\b/.test(context.article.folded.slice(district.end, at)) ? null : district.id
}

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
function spokenOfLast({ article: { folded }, governments }: OfficeContext, at: number): GovernmentMention | null {
  const { all } = governments
  for (let k = startingBefore(all, at) - 1; k >= 0; k--) {
    const mention = all[k] as GovernmentMention
    if (at - mention.end > FAR) return null
    if (isLeft(folded, (districtAround(governments, mention) ?? mention).start)) continue
    if (mention.kind === 'special_district') return mention
    if (mention.as === 'qualifier' || stateKinds.includes(mention.kind)) continue
    const around = districtAround(governments, mention)
    if (around === null) return null
    if (around.kind === 'special_district') return around
  }
  return null
}

/** "Ann Poe, who came from the Port of Beaumont,": hers no longer. */
const isLeft = (folded: string, start: number): boolean =>
  isElsewhere(folded, folded.slice(start - 4, start) === 'the ' ? start - 4 : start)

/** "The Reno Water District met. The City Council did not, President Ann Poe said": a body with a name that is told since. */
function isOfAnother({ bodies }: OfficeContext, { end, id }: GovernmentMention, at: number): boolean {
  const last = bodies()
    .of(others)
    .findLast((body) => body.end <= at && body.start >= end)
  return (
    last !== undefined &&
    last.place !== id &&
    !/^(?:the )?[Bb]oard|^(?:Park|Port|Water|Fire|Library) Board$/.test(last.text)
  )
}
