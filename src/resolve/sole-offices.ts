/** A town has one mayor: "Mayor Roe and Hartford Mayor Poe met" gives Hartford to Poe, and Roe's is another. */
import type { TitledPerson } from '../rules/person/person-mention.ts'
import type { Official } from '../types.ts'
import type { GovernmentMention } from './governments.ts'
import type { OfficeContext } from './office-context.ts'

const sole = /^(?:mayor|sheriff|gov\.?|governor)$/i
const cityKinds = /^(?:city|town|village|borough|township|place)$/

/** How near, in characters, two of one title must stand to be in office at one time. */
const NEAR = 600

type Held = Pick<Official, 'titles' | 'jurisdiction' | 'inferred'>

/**
 * The government of the holder at `index`, if the one concluded for him is somebody else's by the words of the title; `undefined`: it
 * stays. A mayor's is then the place of the dateline or another that the words before him name, else nobody's.
 */
export function notAnothers(
  { article, governments }: OfficeContext,
  offices: readonly Held[],
  found: readonly (readonly TitledPerson[])[],
  index: number,
): string | null | undefined {
  const own = offices[index] as Held
  const title = soleTitle(own)
  const at = found[index]?.[0]?.name.start
  if (title === null || at === undefined || own.jurisdiction === null || !own.inferred.includes('jurisdiction'))
    return undefined
  const other = offices.findIndex(
    (it, i) =>
      i !== index &&
      it.jurisdiction === own.jurisdiction &&
      !it.inferred.includes('jurisdiction') &&
      soleTitle(it) === title &&
      Math.abs((found[i]?.[0]?.name.start ?? Number.POSITIVE_INFINITY) - at) < NEAR,
  )
  if (other < 0) return undefined
  if (title !== 'mayor') return null
  const start = article.sentences.findLast((sentence) => sentence.start <= at)?.start ?? 0
  const isOther = ({ id, kind, as }: GovernmentMention) =>
    id !== own.jurisdiction && cityKinds.test(kind) && as !== 'qualifier' && as !== 'reference'
  const before = governments.all.filter((mention) => mention.end <= at && isOther(mention))
  // "NEW HAVEN, Conn. — Mayor Roe"
  const isDateline = ({ start, end }: GovernmentMention) => /^[A-Z. '-]{4,}$/.test(article.folded.slice(start, end))
  return (before.findLast((mention) => mention.start >= start) ?? before.find(isDateline))?.id ?? null
}

function soleTitle({ titles }: Held): string | null {
  const title = titles.find(({ text, qualifier }) => qualifier === null && sole.test(text))
  return title ? title.text.toLowerCase().replace(/^gov.*/, 'governor') : null
}
