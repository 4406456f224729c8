/** Which government an office belongs to where its title's own words name none. */
import { says } from '../article/says.ts'
import type { Level, TitledPerson } from '../rules/person/person-mention.ts'
import { titleWords } from '../rules/person/titles.ts'
import { unitedStates } from '../rules/place/federal.ts'
import type { Article } from '../types.ts'
import { cityKinds, countyKinds, isFederalNear, nearestPlace, nearestState } from './governments.ts'
import { isLegislative, legislators, type OfficeContext } from './office-context.ts'

const presidency = /\bPresident|White House/
const boards = /\b(?:[Bb]oard|[Cc]ouncil|[Cc]ommission)\b/
const stateCourt = /\b[Ss]tate Supreme Court/

/** Id of the nearest government of the kind that the title belongs to; null if none can be told. */
export function nearestGovernment(
  context: OfficeContext,
  found: readonly TitledPerson[],
  person: TitledPerson,
): string | null {
  const { article, governments, cues } = context
  const head = person.head ?? ''
  const at = (found[0] as TitledPerson).name.start
  const level = ownLevel(article, person) ?? titleWords.get(head)?.of ?? null
  if (/(?:attorney|attorneys|solicitor) general$/.test(head) && level !== 'state')
    return attorneyGeneral(context, head, at)
  if (head === 'secretary of state' && cues.state.length === 0 && says(article, presidency)) return unitedStates
  if (head === 'secretary of state') return nearestState(governments, at) ?? unitedStates
  if (/speaker$|(?:majority|minority) (?:leader|whip)$|^senate president|^president pro temp/.test(head))
    return isFederalNear(cues, at) ? unitedStates : nearestState(governments, at)
  if (
    /^(?:cabinet secretary|secretary|deputy secretary|assistant secretary|undersecretary|under secretary|deputy assistant secretary|.* secretary)$/.test(
      head,
    ) &&
    !/^press/.test(head)
  )
    return secretary(context, person, head, at)
  if (head === 'vice president' && !says(article, boards)) return unitedStates
  if (/^(?:president|vice president)$/.test(head)) return cues.federal.length > 0 ? unitedStates : null
  if (/justice$/.test(head)) {
    const state = nearestState(governments, at)
    const nation = cues.federal.length > 0 || state === null || /district:dc$/.test(state)
    return nation && !says(article, stateCourt) ? unitedStates : state
  }
  if (isLegislative(article, person)) return isFederalNear(cues, at) ? unitedStates : nearestState(governments, at)
  if (level === null && isFederalBodys(article, person) && isFederalNear(cues, at)) return unitedStates
  switch (level) {
    case 'city':
      return nearestPlace(governments, cityKinds, at)
    case 'county':
      return nearestPlace(governments, countyKinds, at)
    case 'state':
      return nearestState(governments, at)
    case 'federal':
      return legislators.test(head) ? null : unitedStates
    case 'court':
      return /of the peace$/.test(head) ? nearestPlace(governments, countyKinds, at) : null
    case 'tribe':
      return null
    case null:
      if (!isAnybodys(article, person, head)) return null
      if (/^council |(?:police|fire) chief$|^chief of police$/.test(head))
        return nearestPlace(governments, cityKinds, at) ?? nearestPlace(governments, null, at)
      if (head === 'constable') return nearestPlace(governments, countyKinds, at) ?? nearestPlace(governments, null, at)
      return nearestPlace(governments, null, at)
    default:
      return level satisfies never
  }
}

/** Cabinets are the nation's and the states': "Game, Fish and Parks Secretary" only a state's, "assistant secretary for Indian affairs" rather the nation's. */
function secretary(
  { article, governments, cues }: OfficeContext,
  { title }: TitledPerson,
  head: string,
  at: number,
): string | null {
  const state = nearestState(governments, at)
  const field = title ? stateField.test(article.folded.slice(title.start, title.end)) : false
  if (field && state !== null) return state
  if (/^(?:assistant|under|deputy)/.test(head) && cues.state.length === 0) return unitedStates
  const nation = cues.federal.length > 0 && (cues.state.length === 0 || isFederalNear(cues, at))
  return nation ? unitedStates : (state ?? (titleWords.get(head)?.of === 'federal' ? unitedStates : null))
}

/** Fields for which states have secretaries, and the nation has none. */
const stateField =
  /\b(?:Parks|Wildlife|Fish|Corrections|Revenue|Public Safety|Environment|Environmental|Aging|Tourism)\b/

/** "the city's clerk", "state health director": the level that the words beside the title tell. */
function ownLevel(article: Article, { around, title, organization }: TitledPerson): Level | null {
  const beside = [title, organization, around]
    .map((span) => (span ? article.folded.slice(span.start, span.end) : ''))
    .join(' ')
  if (/\b(?:[Tt]ribal|Tribe|Nation|Pueblo)\b/.test(beside)) return 'tribe'
  if (/\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship|[Mm]unicipal|[Mm]ayor|aldermen|Aldermen)\b/.test(beside))
    return 'city'
  if (/\b(?:[Cc]ounty|[Pp]arish|[Ss]heriff|[Bb]oard of [Ss]upervisors)\b/.test(beside)) return 'county'
  if (
    /\b(?:[Ss]tate(?!s)|[Ss]tatewide|[Gg]ov(?:ernor)?|Legislature|General Assembly|Assembly)\b/.test(beside) &&
    !/[Ss]ecretary of [Ss]tate/.test(beside)
  )
    return 'state'
  return /\b(?:[Ff]ederal|[Nn]ational)\b/.test(beside) ? 'federal' : null
}

/** "the agency's regional administrator": a body that was named before. */
function isFederalBodys(article: Article, { around, head }: TitledPerson): boolean {
  return (
    /administrator$/.test(head ?? '') ||
    /\b(?:agency|bureau|department|service)\b/.test(article.folded.slice(around.start, around.end))
  )
}

/** Heads of bodies, chiefs and spokesmen of a body that was not told: whoever's the article is about. */
function isAnybodys(article: Article, { organization }: TitledPerson, head: string): boolean {
  if (organization !== null && article.folded.slice(organization.start, organization.end).length > 60) return false
  return !/^(?:prosecutor|delegate|del|lawmaker|legislator|head|nominee|official|leader|special counsel|special agent.*|representative)$/.test(
    head,
  )
}

/** An attorney general is the nation's where the Justice Department is spoken of and no state's law or officers are near. */
function attorneyGeneral(
  { article, governments, cues, unionAttorney }: OfficeContext,
  head: string,
  at: number,
): string | null {
  const state = nearestState(governments, at)
  if (state === null && /^(?:deputy |associate )?assistant attorney/.test(head)) return unitedStates
  if (cues.federal.length === 0 || (unionAttorney && head === 'attorney general'))
    return state ?? (head === 'solicitor general' ? unitedStates : null)
  const near = article.folded.slice(Math.max(0, at - 400), at + 600)
  if (/\b[Ss]tate(?:'s)? (?:[Aa]ttorney|[Ll]aw)/.test(near)) return state
  if (cues.justice || state === null) return unitedStates
  if (head === 'solicitor general') return unitedStates
  return cues.state.length === 0 && /\b(?:President|White House|Congress|U\.S\.)/.test(near) && !/\bstate\b/.test(near)
    ? unitedStates
    : state
}
