/** Whether a story speaks of a county or of a town: "the county wants out", "the borough's scanners", "Town Attorney Ann Poe". */
import type { Article } from '../types.ts'
import { distanceWeight } from './distance-weight.ts'
import type { GovernmentMention } from './governments.ts'

/** Where the common nouns stand; offsets in UTF-16, sorted. */
export interface Nouns {
  readonly county: readonly number[]
  readonly town: readonly number[]
}

/** A kind that the story never speaks of still counts so much: its name may stand in the headline alone. */
const LEAST = 0.3
/** What a noun counts wherever it stands. */
const ANYWHERE = 0.15

const noun =
  /\b(?:county|parish|borough|supervisors|city|town|village|township|County|Parish|Borough|City|Town|Village|Township)\b/g
const ofCounties = /^(?:county|parish|supervisors)$/
/** "Lake County", "Garden City": part of a name. */
const named =
  /(?:\b(?!(?:The|This|That|Our|Its|Their|His|Her|Each|Every|Any|A|In|At|And|But|If|For|What|When|While)\b)[A-Z][\w.'-]*|\b(?:downtown|inner)) $/
/** "city of Boise" and "county of Kern" are names, "county seat" is a town, "town hall meeting" an event. */
const other = /^(?:-| of [A-Z]| seat| hall meeting| halls\b| fair\b| line\b| limits\b)/

/** The nouns of an article; a borough is a county where the article names one that is, as in Alaska. */
export function readNouns({ folded }: Article, places: readonly GovernmentMention[]): Nouns {
  const boroughs = places.some(({ id }) => id.includes('/borough:'))
  const county: number[] = []
  const town: number[] = []
  for (const { 0: text, index } of folded.matchAll(noun)) {
    if (named.test(folded.slice(Math.max(0, index - 24), index))) continue
    if (other.test(folded.slice(index + text.length, index + text.length + 14))) continue
    const word = text.toLowerCase()
    const isCounty = ofCounties.test(word) || (boroughs && word === 'borough')
    ;(isCounty ? county : town).push(index)
  }
  return { county, town }
}

/** How much counties and towns count at an offset, from `LEAST` to 1; what is neither counts whole. */
export function spokenAt({ county, town }: Nouns, at: number): (mention: GovernmentMention) => number {
  const weigh = (offsets: readonly number[]) =>
    offsets.reduce((sum, offset) => sum + ANYWHERE + distanceWeight(offset, at), 0)
  const asCounty = weigh(county)
  const asTown = weigh(town)
  const share = (own: number) => LEAST + (1 - LEAST) * ((1 + own) / (1 + asCounty + asTown))
  const ofCounty = share(asCounty)
  const ofTown = share(asTown)
  return ({ kind }) =>
    kind === 'county' ? ofCounty : /^(?:city|town|village|borough|township|place)$/.test(kind) ? ofTown : 1
}
