/** "Jerome Township", "Upper Darby Twp.", "Hanover Borough": a place whose kind stands behind its name. */
import type { Words } from '../../article/words.ts'
import { placesOfKey } from '../../data/gazetteer.ts'
import { slugOf } from '../../data/gazetteer-format.mjs'
import { namesState, type PlaceOption, sureCandidate, type Taken } from './candidate.ts'
import type { NameRead } from './longest-name.ts'
import { nameOfRun } from './options.ts'
import { qualifierAfter } from './qualifier.ts'

/** Kinds that a word behind a name may say, the likelier first. */
const kindsCalled: ReadonlyMap<string, readonly PlaceOption['kind'][]> = new Map([
  ['township', ['township', 'town']],
  ['twp', ['township', 'town']],
  ['borough', ['borough']],
])

/** The township or borough; null if the word behind the name tells none. */
export function townshipNamed(words: Words, { from, last, key, options }: NameRead): Taken | null {
  if (!words.joined(last) || !words.isCapital(last + 1)) return null
  const kinds = kindsCalled.get(words.lower(last + 1))
  // A town is called a township where no township has the name.
  const towns = options.length === 1 && namesState(options) ? placesOfKey(key) : options
  const called = kinds?.map((one) => towns.filter(({ kind }) => kind === one)).find((some) => some.length > 0)
  if (!called) return null
  const qualifier = qualifierAfter(words, last + 1)
  if (qualifier === 'abroad') return { last: last + 1, candidates: [] }
  const inCounty = inCountyBehind(words, last + 1, called)
  const own = called[0]?.kind === 'borough' && !inCounty ? key : `${key} township`
  const candidate = sureCandidate(
    words,
    { from, last: last + 1 },
    own,
    'place-name',
    inCounty ? [inCounty] : called,
    qualifier ?? inCounty?.state ?? null,
  )
  return { last: last + 1, candidates: [candidate] }
}

/** "Plain Township, Stark County", "Plain Township in Stark County": the one place that lies in a county of that name. */
function inCountyBehind(words: Words, last: number, places: readonly PlaceOption[]): PlaceOption | null {
  if (words.raw(last + 1) !== ',' && words.lower(last + 1) !== 'in') return null
  for (let k = last + 2; k < last + 6 && words.isCapital(k); k++) {
    if (words.lower(k + 1) !== 'county') continue
    const slug = slugOf(nameOfRun(words, last + 2, k).key)
    const there = places.filter(({ id }) => id.includes(`/county:${slug}/`))
    const state = qualifierAfter(words, k + 1)
    return there.length === 1 && (state === null || state === there[0]?.state) ? (there[0] as PlaceOption) : null
  }
  return null
}
