/** "the city's clerk", "state health director": the level of government that the words beside a title tell. */
import type { Level } from '../../rules/person/titles.ts'
import type { Article } from '../../types.ts'
import type { TitledPerson } from '../persons/person-mention.ts'
import { textAt } from '../text-at.ts'

/** Null if they tell none. */
export function ownLevel(article: Article, { around, title, organization }: TitledPerson): Level | null {
  const beside = textAt(article, title, organization, around)
  if (/\b(?:[Tt]ribal|[Tt]ribes?|Nation|Pueblo|Native Village|Rancheria|Band of)\b/.test(beside)) return 'tribe'
  if (
    /\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|[Tt]ownship|[Mm]unicipal|[Mm]ayor|[Aa]ldermen|[Ss]elect [Bb]oard|[Ss]electboard|[Ss]electmen)\b/.test(
      beside,
    )
  )
    return 'city'
  if (/\b(?:[Cc]ounty|[Pp]arish|[Ss]heriff|[Bb]oard of [Ss]upervisors)\b/.test(beside)) return 'county'
  if (
    /\b(?:[Ss]tate(?!s|'s [Aa]ttorney(?! [Gg]eneral))|[Ss]tatewide|[Gg]ov(?:ernor)?|Legislat(?:ure|ive (?:[Aa]uditor|[Aa]nalyst|[Aa]ssistant))|General Assembly|Assembly)\b/.test(
      beside,
    ) &&
    !/[Ss]ecretary of [Ss]tate/.test(beside)
  )
    return 'state'
  return /\b(?:[Ff]ederal|[Nn]ational)\b/.test(beside) ? 'federal' : null
}
