/** "City officials violated the act", "The county's lawyers ignored the order", "Trustees": the people of a government that was named. */
import { unitedStates } from '../../../rules/place/federal.ts'
import { wordSet } from '../../../rules/word-set.ts'
import { countyBodies, governmentNouns, privateNouns } from '../../lexicon.ts'
import { type Candidate, standsFor } from '../coreference/antecedents.ts'
import { districtOf, readDefinite } from '../coreference/definites.ts'
import type { Reading } from '../phrase-reading.ts'
import type { Subject } from '../subject.ts'

const people = wordSet(`
  officials leaders administrators managers executives authorities commissioners supervisors trustees directors members staff staffers
  employees workers crews lawyers attorneys regulators inspectors planners engineers caseworkers clerks police councilors councilmembers
  aldermen selectmen lawmakers legislators deputies officers commanders jailers guards assessors listers prosecutors investigators
  prisons jails schools
`)

/** Whom only a government has, so that they need no other word beside them, with what they stand for, if that is another noun. */
const alone: ReadonlyMap<string, string> = new Map(
  `commissioners supervisors trustees selectmen aldermen lawmakers legislators police officials administrators listers
  councilors:council councilmembers:council deputies:sheriff jailers:jail`
    .split(/\s+/)
    .map((row): [string, string] => {
      const [noun, stands] = row.split(':') as [string, string?]
      return [noun, stands ?? noun]
    }),
)

/** Whose they are, by the noun before them, where the noun itself is not what a government is called. */
const fields: ReadonlyMap<string, string> = new Map([
  ['tribal', 'tribe'],
  ['municipal', 'city'],
  ['hall', 'city'],
  ['school', 'district'],
  ['schools', 'district'],
  ['corrections', 'prison'],
])
/** Of anybody, or of whoever was named: "health officials", "transit leaders". */
const ofAny = wordSet(
  'health transit port highway welfare education building planning zoning finance emergency election elections jail prison police medicaid',
)
/** Who has leaders and officials of his own. */
const notOfGovernment = wordSet(
  'community communities university college camp camps shelter nation house use grant aid',
)

const opens = wordSet('the its their top senior high-ranking elected local several')
const kinds = /^(?:city|county|town|village|parish|borough|township|state|tribe|district)$/

/** Null: the phrase is no such thing. */
export function itsPeople(reading: Reading): Subject | null {
  const { view, phrase, words, head, text, span, listed, shown } = reading
  // "Police jurors broke the law"
  if (countyBodies.has(head) && words.length === 2) return meant(reading, head, `the ${head}`, 'the')
  if (!people.has(head) || phrase.head !== phrase.to - 1) return null
  // "Officials who ignore the law": whoever does. "No law was broken, police said"
  if (/^(?:who|that|whose|with|from|in|at|of|said|say|says|added|told)$/.test(view.words[phrase.to] ?? '')) return null
  const district = head === 'schools' || /^schools?$/.test(words.at(-2) ?? '') ? districtNamed(reading) : null
  if (district) return standsFor([district], text, span)
  // "schools in Wichita"
  if (head === 'schools') return null
  // "the county's lawyers"
  if (listed.length > 0)
    return shown.every(({ mention }) => mention.as === 'reference') && !isSome(words)
      ? { kind: 'government', ids: listed, via: text, by: 'office', ...span }
      : null
  let from = 0
  while (from < words.length - 1 && opens.has(words[from] as string)) from++
  const before = words.slice(from, -1)
  if (before.length === 0) return unowned(reading, from > 0)
  if (before[0] === 'federal')
    return { kind: 'government', ids: [unitedStates], via: text, by: 'federal-body', ...span }
  // "state and local officials", "former police officers"
  if (before.length > 4 || !before.every(isOfGovernment) || shown.length > 0) return null
  const owner = ownerIn(before)
  return owner === null
    ? null
    : meant(reading, owner, `the ${before.filter((word) => word !== "'s").join(' ')}`, ownWord(words))
}

const isSome = ([first]: readonly string[]): boolean => /^(?:an?|some|many|most|any|no)$/.test(first as string)

/** "its", "their", or as if it were "the". */
const ownWord = ([first]: readonly string[]): string => (first === 'its' || first === 'their' ? first : 'the')

/** "Its leaders": of whoever was spoken of. "Trustees", "the police": of whoever alone has some. `opened`: a "the" or the like stands before. */
function unowned(reading: Reading, opened: boolean): Subject | null {
  const { head, words, text } = reading
  const own = ownWord(words)
  if (own !== 'the') return meant(reading, head, text, own)
  const noun = alone.get(head)
  return noun !== undefined && (!opened || !governmentNouns.has(head)) ? meant(reading, noun, `the ${noun}`, own) : null
}

const isOfGovernment = (word: string): boolean =>
  word === "'s" || kinds.test(word) || governmentNouns.has(word) || ofAny.has(word) || fields.has(word)

/** The noun that tells whose they are: "county" of "county health officials", "the county's lawyers". */
function ownerIn(before: readonly string[]): string | null {
  const kind = before.find((word) => kinds.test(word))
  const last = before.filter((word) => word !== "'s").at(-1) as string
  if (kind !== undefined) return kind
  if (notOfGovernment.has(last)) return null
  return fields.get(last) ?? (governmentNouns.has(last) || ofAny.has(last) ? last : null)
}

function meant(reading: Reading, head: string, text: string, first: string): Subject | null {
  const subject = readDefinite({ ...reading, head, first, text })
  if (subject.kind !== 'government') return subject
  // "ended its contract with a nonprofit. Its leaders broke the law"
  if (first !== 'the' && isPrivateBetween(reading, subject)) return { kind: 'unknown' }
  return subject.ids.length > 0 ? { ...subject, via: reading.text } : null
}

/** "Wichita school officials", where the story names the district beside the town. */
function districtNamed({ view, shown, context }: Reading): Candidate | null {
  const [place] = shown
  if (shown.length !== 1 || !place) return null
  const town = context.candidates.find(({ start }) => start === place.mention.start)
  const district = town && districtOf(view, town, context)
  return district && district !== town ? district : null
}

function isPrivateBetween(
  { span, context }: Reading,
  { antecedents }: Extract<Subject, { kind: 'government' }>,
): boolean {
  const last = antecedents?.at(-1)
  if (!last) return false
  const words = context.article.folded
    .slice(last.end, span.start)
    .toLowerCase()
    .split(/[^a-z-]+/)
  return words.some((word) => privateNouns.has(word) && !governmentNouns.has(word))
}
