/** Minutes call the roll: "Present: Ann Poe, Bo Roe, C. Doe. Absent: Di Fox." */
import { says } from '../../article/says.ts'
import type { Words } from '../../article/words.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isBodyInFocus } from './focus.ts'
import { memberNamed } from './member-voted.ts'
import type { TitledPerson } from './person-mention.ts'
import { nameAt } from './read-name.ts'
import { isPlace, type Scan, type TokenRun } from './token-run.ts'

/** The words that this frame begins with, in lower case. */
export const rollWords = wordSet('present absent')
const meeting = /\b(?:to order|[Mm]inutes|[Mm]otion (?:by|to|was|of)|[Oo]rdinance|[Rr]esolution)\b/
const guests = wordSet('also others staff guests public')
const MOST_NAMES = 14

/** The members listed behind the word that is token `i` and its colon. */
export function rollCalled(scan: Scan, i: number): readonly TitledPerson[] {
  const { words } = scan
  if (words.raw(i + 1) !== ':' || guests.has(words.lower(i - 1))) return []
  if (!says(scan.article, meeting) && !isBodyInFocus(scan, i)) return []
  return namesAt(words, i + 2)
    .filter((name) => !isPlace(scan, name))
    .map((name) => memberNamed(scan, name, { from: i, to: i + 1 }))
}

/** "Poe, Bo Roe, Chairperson; C. Doe": a surname alone and a title are stepped over. */
function namesAt(words: Words, at: number): readonly TokenRun[] {
  const names: TokenRun[] = []
  let k = at
  for (let steps = 0; steps < MOST_NAMES; steps++) {
    const name = nameAt(words, k, 1)
    if (name && name.to - name.from > 1) names.push(name)
    k = name?.to ?? k + 1
    if (words.lower(k) === 'and') k++
    else if (/^[,;]$/.test(words.raw(k))) k = words.lower(k + 1) === 'and' ? k + 2 : k + 1
    else break
  }
  return names
}
