/** How much an article is about each country abroad whose places share names with American ones. */
import type { Words } from '../../article/words.ts'
import { foreignCountries } from '../../rules/place/foreign-places.ts'
import type { Watched } from './watched.ts'

/** Which countries a capitalised word speaks for. */
const cues = new Map<string, number[]>()
/** Which countries have a place of the key. */
const homes = new Map<string, number[]>()
for (const [index, country] of foreignCountries.entries()) {
  for (const cue of country.cues) push(cues, cue.toLowerCase(), index)
  for (const place of country.places) push(homes, place, index)
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Does some country abroad have a place of this key? */
export const isNameAbroad = (key: string): boolean => homes.has(key)

/** British and Canadian spelling and money speak for those two. */
const commonwealth =
  /£\d|(?<![A-Za-zÀ-ɏḀ-ỿ])(?:per cent|[Mm]etres?|kilometres?|[Cc]olour|[Ll]abour|[Cc]entre|neighbour|programme|organis|[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]{3,9}shire(?<!Hampshire|Berkshire|Cheshire|Wilshire)|(?:Mrs?|Dr) [A-ZÀ-ÞĀ-ɏḀ-ỿ]|councillors?|Councillors?|MPs?|litres?|pounds? sterling)/gu

/** Last words of the cues of two words. */
const pairEnds: ReadonlySet<string> = new Set(
  [...cues.keys()].filter((cue) => cue.includes(',')).map((cue) => cue.slice(0, cue.indexOf(','))),
)

/** Can a capitalised word speak for a country, alone or behind another? */
export const isCueWord = (lower: string): boolean => cues.has(lower) || pairEnds.has(lower)

/** `commonwealth` is a costly pattern: it is run where a word of it stands, whole or at least its opening. */
const britishWord =
  /(?:^|[^A-Za-z])(?:[Mm]etre|[Kk]ilometre|[Cc]olour|[Ll]abour|[Cc]entre|neighbour|programme|organis|[Cc]ouncillor|MP|litre)|shire(?<!(?:Hamp|Berk|Che|Wil)shire)/
const britishOpening = /(?:per|pounds?|Mrs?|Dr|£)$/

export const isBritishWord = (raw: string): boolean => britishWord.test(raw) || britishOpening.test(raw)

/** Can a match begin in the word of token `i`, seeing what stands behind it? "Mr." with its period is as American. */
const mayBeBritish = (words: Words, i: number): boolean =>
  words.isCapital(i + 1) || /^(?:cent|sterling|\d)/.test(words.raw(i + 1)) || britishWord.test(words.raw(i))

const spellingAsTheBritish: readonly number[] = foreignCountries.flatMap(({ name }, index) =>
  name === 'England' || name === 'Canada' ? [index] : [],
)

export class Abroad {
  /** Weight of the words that speak for the country that the text is most about. */
  readonly most: number
  /** By country; most articles are about none of them. */
  private readonly weights = new Map<number, number>()

  constructor(words: Words, { abroad, british }: Pick<Watched, 'abroad' | 'british'>, folded: string) {
    for (const i of abroad) {
      const raw = words.lower(i)
      this.add(cues.get(raw), 1)
      if (pairEnds.has(raw)) this.add(cues.get(`${raw},${words.lower(i - 1)}`), 1)
    }
    const isSpelt = british.some((i) => mayBeBritish(words, i))
    const spelt = isSpelt ? (folded.match(commonwealth)?.length ?? 0) : 0
    if (spelt > 0) this.add(spellingAsTheBritish, Math.min(spelt, 3) / 2)
    this.most = Math.max(0, ...this.weights.values())
  }

  private add(countries: readonly number[] | undefined, weight: number): void {
    for (const country of countries ?? []) this.weights.set(country, this.weightOf(country) + weight)
  }

  private weightOf(country: number): number {
    return this.weights.get(country) ?? 0
  }

  /** Weight of the words that speak for a country with a place of this key; the key's own word is one if it is a cue too. */
  of(key: string): number {
    if (this.weights.size === 0) return 0
    const countries = homes.get(key)
    return countries ? Math.max(...countries.map((country) => this.weightOf(country))) : 0
  }
}
