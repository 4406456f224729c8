/** Makes a candidate of a name that no word of its kind proves: what the words around say for a place, and what speaks against one. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { firstNames, surnames } from '../../data/person-names.ts'
import { recentPresidentSurnames } from '../../rules/person/leaders-list.ts'
import { commonWords } from '../../rules/place/common-words.ts'
import { personHeads } from '../../rules/place/person-words.ts'
import { publicWords } from '../../rules/place/public-words.ts'
import { namesState, type PlaceCandidate, type PlaceContext, type PlaceOption } from './candidate.ts'
import type { NameRead } from './longest-name.ts'
import type { NameAt } from './name-at.ts'
import { nameOfRun } from './options.ts'
import { ownsAsPerson } from './persons.ts'
import { contextOf, isWithin, speaksForPerson } from './surroundings.ts'
import { isListed, PART } from './word-lists.ts'

/** What is known of an article where a name of it is weighed. */
export interface Weighing {
  readonly words: Words
  /** Last words of the names of persons, in lower case. */
  readonly surnames: ReadonlySet<string>
  /** The candidate that stands next before. */
  readonly before: PlaceCandidate | undefined
  /** Does a place's name end with the token? */
  readonly endsPlace: (i: number) => boolean
}

/** The candidate of a name, whose `qualifier` is the state that stands behind it. */
export const weighName = (weighing: Weighing, name: NameRead, qualifier: string | null): PlaceCandidate =>
  candidateOf(weighing, name, qualifier, innerOf(weighing, name))

function candidateOf(
  weighing: Weighing,
  name: NameRead,
  qualifier: string | null,
  inner: PlaceCandidate | null,
): PlaceCandidate {
  const { words } = weighing
  const { key, options } = name
  const isState = namesState(options)
  const only = isState && options.length === 1 ? (options[0] as PlaceOption).state : null
  const qualifies = isState && words.raw(name.from - 1) === ',' && weighing.endsPlace(name.from - 2)
  const context = contextAt(weighing, name, isState)
  return {
    start: words.start(name.from),
    end: words.end(name.last),
    key,
    as: qualifies ? 'qualifier' : 'name',
    rule: isState ? 'state-name' : 'place-name',
    options,
    state: qualifier ?? only,
    // A tribe is named by its whole name.
    context:
      qualifier || (options[0]?.kind === 'tribe' && options.every(({ kind }) => kind === 'tribe')) ? 'sure' : context,
    doubt: isState ? 'none' : doubtOf(weighing, name, context),
    inner,
  }
}

/** "North Arlington" may be a part of Arlington. */
function innerOf(weighing: Weighing, { from, last, options: whole }: NameRead): PlaceCandidate | null {
  const { words } = weighing
  if (from === last || !isListed(words, from, PART) || namesState(whole)) return null
  const { key, options } = nameOfRun(words, from + 1, last)
  return options.length === 0 ? null : candidateOf(weighing, { from: from + 1, last, key, options }, null, null)
}

/** "Mayors of Soldotna and Seward": what stands in a list is as surely a place as what it stands behind. */
function contextAt({ words, surnames, before, endsPlace }: Weighing, name: NameRead, isState: boolean): PlaceContext {
  if (name.from === name.last && surnames.has(name.key) && ownsAsPerson(words, name.last)) return 'none'
  const context = contextOf(words, name, name.key, isState, endsPlace)
  if (context !== 'listed') return context
  return before?.rule === 'place-name' && before.context === 'strong' ? 'strong' : context
}

function doubtOf({ words, surnames: named }: Weighing, name: NameRead, context: PlaceContext): PlaceCandidate['doubt'] {
  const { key } = name
  if ((name.from === name.last || key.startsWith('saint ')) && context !== 'strong') {
    // "in Hudson": no person has anything in them.
    if (named.has(key)) return isWithin(words, name) ? 'namesake' : 'surname'
    if (speaksForPerson(words, name)) return 'person'
  }
  if (name.from === name.last && ((isOrdinary(key) && !hasMayor(words, name)) || hasArticle(words, name))) return 'word'
  const isPersons = name.from === name.last && isNameOfPersons(key)
  if (words.shape(name.from) !== Shape.caps && words.inHeadline(name.from) && context === 'none')
    return isPersons ? 'word' : 'namesake'
  if (isPersons && (context === 'none' || context === 'inside' || context === 'wedged'))
    return surnames.has(key) || presidents.has(key) ? 'namesake' : 'first-name'
  return 'none'
}

/** Common among first names or surnames. */
const isNameOfPersons = (key: string): boolean => firstNames.has(key) || surnames.has(key) || presidents.has(key)

/** Not Ford, Johnson and Kennedy: as towns they are named as often. */
const presidents: ReadonlySet<string> = new Set(
  [...recentPresidentSurnames, 'Nixon', 'Lincoln', 'Jackson'].map((name) => name.toLowerCase()),
)

/** A word that news prints with a capital without meaning the town: "Hope", "Secretary", "Highway". */
const isOrdinary = (key: string): boolean => commonWords.has(key) || publicWords.has(key) || personHeads.has(key)

/** "Superior Mayor Ann Poe": of no other word than a town's name; "Vice Mayor" and "Village Mayor" are titles. */
const hasMayor = (words: Words, { last, key }: NameRead): boolean =>
  words.raw(last + 1) === 'Mayor' && words.joined(last) && !beforeMayor.test(key)
const beforeMayor = /^(?:vice|deputy|assistant|acting|interim|city|town|county|village|borough|parish|metro)$/

/** "the Gap,": a town has no article before it unless something follows ("the Dayton man"). */
const hasArticle = (words: Words, { from, last }: NameAt): boolean =>
  words.lower(from - 1) === 'the' &&
  words.shape(last + 1) === Shape.mark &&
  words.raw(last + 1) !== "'s" &&
  words.raw(last + 1) !== '-'
