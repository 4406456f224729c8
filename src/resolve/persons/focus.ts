/** Whose officers a story speaks of at a place: a council's or a board's, or a firm's. */
import type { Words } from '../../article/words.ts'
import { startingBefore } from '../../partition-point.ts'
import { brandWords } from '../../rules/place/special-districts.ts'
import { wordSet } from '../../rules/word-set.ts'
import type { Scan } from './token-run.ts'

/** Bodies that deliberate and vote in public, and their members. */
const bodies = wordSet(
  `council councils councilors councilman councilwoman councilmember councilmembers commission commissioner commissioners supervisors selectmen
  selectboard aldermen alderman assembly board boards trustees legislature legislators lawmakers senate subcommittee freeholders ordinance ordinances
  tribe tribes regents`,
)
/** What towns do, and such as are hardly anything but a government. */
const towns = wordSet(
  `borough boroughs township townships village mayor ordinance ordinances zoning levy millage voters ballot ballots election elections`,
)
/** Bodies whose officers hold no public office. */
const privates = wordSet(
  `company companies firm inc llc llp corp co ltd union unions association coalition foundation nonprofit nonprofits charity group groups church club team
  hospital university college bank business businesses store shop restaurant hotel motel factory plant mill campaign museum society institute ministry
  orchestra symphony choir ballet startup brewery league theater theatre festival ranch farm realtors chamber diocese congregation alliance federation plaintiffs network market
  shelter robbed robber robbery gunman customer customers cashier convenience supermarket tenants homeowners condo dealership airline employer contractor developer developers refinery smelter retailer landlord manufacturer builder mart party democrats republicans gop`,
)
/** "The Providence Housing Authority", but not "the authority to act"; "the East Bay Municipal Utility District", but no district court. */
const named: ReadonlySet<string> = new Set(['Authority', 'ISD', 'CISD', 'USD', 'District', 'PUD', ...brandWords])
const ofCourts = wordSet('court courts attorney attorneys judge judges')
const ofParties = wordSet(
  'national action political central state republican democratic campaign organizing host steering olympic',
)
const directors = wordSet('directors education')

/** So many sentences before are asked. */
const FARTHEST = 5

/** Tokens of a sentence that are asked. */
const LONGEST = 200

/** What a word says of the story. */
type Cue = 'body' | 'town' | 'firm' | null

/** Is the last body that the story speaks of before token `at` a council, a board, a legislature? */
export const isBodyInFocus = (scan: Scan, at: number, farthest = FARTHEST): boolean =>
  cueBefore(scan, at, farthest) === 'body'

/** The same, or a town, a city, a county. */
export const isTownInFocus = (scan: Scan, at: number, farthest = FARTHEST): boolean => {
  const cue = cueBefore(scan, at, farthest)
  return cue === 'body' || cue === 'town'
}

/** What the nearest sentence that tells anything says first: its subject. */
function cueBefore({ article, words }: Scan, at: number, farthest: number): Cue {
  const { sentences } = article
  let index = sentenceAt(sentences, words.start(at))
  let end = at
  for (let steps = 0; index >= 0 && steps <= farthest; steps++, index--) {
    const start = (sentences[index] as { start: number }).start
    let from = end
    while (from > 0 && end - from < LONGEST && words.start(from - 1) >= start) from--
    let found: Cue = null
    for (let k = from; k < end; k++) {
      const cue = cueOf(words, k)
      // "the town of Ames and its council": the body says more than the place.
      if (cue === null || (cue === 'town' && found === 'town')) continue
      if (found === null || (found === 'town' && cue === 'body')) found = cue
      if (cue === 'firm') break
    }
    if (found !== null) return found
    end = from
  }
  return null
}

/** A word for what is no government: "company", "union". */
export const isFirm = (lower: string): boolean => privates.has(lower)

function cueOf(words: Words, k: number): Cue {
  const word = words.lower(k)
  // "board of directors"
  if (word === 'board' && words.lower(k + 1) === 'of' && directors.has(words.lower(k + 2)))
    return words.lower(k + 2) === 'education' ? 'body' : 'firm'
  if (bodies.has(word) || (named.has(words.raw(k)) && !ofCourts.has(words.lower(k + 1)))) return 'body'
  // "the Port of Beaumont"
  if (words.raw(k) === 'Port' && words.raw(k + 1) === 'of') return 'body'
  // "The Finance Committee voted 6-3", but "the Republican National Committee"
  if (words.raw(k) === 'Committee') return ofParties.has(words.lower(k - 1)) ? 'firm' : 'body'
  if (towns.has(word)) return 'town'
  return privates.has(word) ? 'firm' : null
}

/** Index of the sentence that holds the offset, or the last one before it. */
const sentenceAt = (sentences: readonly { readonly start: number }[], offset: number): number =>
  startingBefore(sentences, offset + 1) - 1
