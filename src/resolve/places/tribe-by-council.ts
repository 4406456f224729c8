/** "the Crow Creek Sioux Tribal Council", "Lower Brule Tribal Court": a tribe by the name of its council, court or police. */
import type { Words } from '../../article/words.ts'
import { placesOfKey } from '../../data/gazetteer.ts'
import { sureCandidate, type Taken } from './candidate.ts'
import { nameOfRun } from './options.ts'

const LONGEST_NAME = 4
const ends = ['tribe', 'sioux tribe', 'nation', 'indian tribe', 'band', 'community', 'tribes']

/** The tribe whose name begins with token `i` and goes on to "Tribal"; null if there is none. */
export function tribeByCouncil(words: Words, i: number): Taken | null {
  for (let last = i; last < i + LONGEST_NAME && words.isCapital(last) && words.joined(last); last++) {
    if (words.raw(last + 1) !== 'Tribal' || !words.isCapital(last + 2) || !words.joined(last + 1)) continue
    const { key } = nameOfRun(words, i, last)
    for (const end of ends) {
      const tribes = placesOfKey(`${key} ${end}`).filter(({ kind }) => kind === 'tribe')
      if (tribes.length > 0)
        return {
          last,
          candidates: [sureCandidate(words, { from: i, last }, `${key} ${end}`, 'place-name', tribes, null)],
        }
    }
    return null
  }
  return null
}
