/** Which findings stay, whatever is asked for together, and that no id is left without its row. */
import { expect, it } from 'vitest'
import { readLaw } from '../../src/filter/read-law.ts'
import { readPlace } from '../../src/filter/read-place.ts'
import { type Selection, selectFrom } from '../../src/filter/select-from.ts'
import { extract } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record.generated.ts'

const record = extract(
  `Denver violates 8 U.S.C. 1373, U.S. Attorney General Jeff Sessions said Nov. 3, 2017.

Ohio complies with the Clean Air Act, Gov. Jane Roe said. Mayor Bo Poe of Toledo spoke on May 5, 2016.

Dallas may violate 8 U.S.C. 1373.`,
)
const place = (words: string): Selection['places'] => [(readPlace(words) as { test: never }).test]
const law = (words: string): Selection['laws'] => [(readLaw(words) as { test: never }).test]
const none: Selection = { only: null, places: null, laws: null, statuses: null }

/** Rows with mentions by name; what is only referred to in brackets. */
function shown(taken: ArticleRecord | null): Readonly<Record<string, string>> | null {
  if (!taken) return null
  const names = (rows: readonly { readonly name: string; readonly mentions: readonly unknown[] }[]): string =>
    rows.map(({ name, mentions }) => (mentions.length > 0 ? name : `(${name})`)).join(', ')
  return {
    verdicts: taken.verdicts.map(({ id, status }) => `${id} ${status}`).join(', '),
    places: names(taken.jurisdictions),
    officials: names(taken.officials),
    laws: names(taken.citations.map(({ normalized: name, mentions }) => ({ name, mentions }))),
    dates: taken.dates.map(({ text }) => text).join(', '),
  }
}

it('has all of it where nothing is asked for', () => {
  expect(selectFrom(record, none)).toBe(record)
  expect(shown(record)).toEqual({
    verdicts: 'v1 non_compliant, v2 compliant, v3 possibly_non_compliant',
    places: 'Denver, United States, Ohio, Toledo, Dallas',
    officials: 'Jeff Sessions, Jane Roe, Bo Poe',
    laws: '8 U.S.C. § 1373, Clean Air Act',
    dates: 'Nov. 3, 2017, May 5, 2016',
  })
})

it.each<[string, Partial<Selection>, Readonly<Record<string, string>> | null]>([
  [
    'a place: its verdicts and officials; who speaks of it from elsewhere keeps a row without mentions',
    { places: place('Denver') },
    {
      verdicts: 'v1 non_compliant',
      places: 'Denver, (United States)',
      officials: '(Jeff Sessions)',
      laws: '8 U.S.C. § 1373',
      dates: 'Nov. 3, 2017',
    },
  ],
  [
    'a state: what lies in it too',
    { places: place('Ohio') },
    {
      verdicts: 'v2 compliant',
      places: 'Ohio, Toledo',
      officials: 'Jane Roe, Bo Poe',
      laws: 'Clean Air Act',
      dates: '',
    },
  ],
  [
    'a law: the verdicts on it, and whom they judge',
    { laws: law('8 USC 1373') },
    {
      verdicts: 'v1 non_compliant, v3 possibly_non_compliant',
      places: 'Denver, (United States), Dallas',
      officials: 'Jeff Sessions',
      laws: '8 U.S.C. § 1373',
      dates: 'Nov. 3, 2017',
    },
  ],
  [
    'a status',
    { statuses: ['compliant'] },
    { verdicts: 'v2 compliant', places: 'Ohio', officials: 'Jane Roe', laws: 'Clean Air Act', dates: '' },
  ],
  [
    'a place and a law meet in a verdict',
    { places: place('TX'), laws: law('Section 1373') },
    {
      verdicts: 'v3 possibly_non_compliant',
      places: 'Dallas',
      officials: '',
      laws: '8 U.S.C. § 1373',
      dates: '',
    },
  ],
  ['and in no other way', { places: place('Toledo'), laws: law('Section 1373') }, null],
  [
    'kinds alone: ids keep their rows',
    { only: ['verdicts'] },
    {
      verdicts: 'v1 non_compliant, v2 compliant, v3 possibly_non_compliant',
      places: '(Denver), (United States), (Ohio), (Dallas)',
      officials: '(Jeff Sessions), (Jane Roe)',
      laws: '(8 U.S.C. § 1373), (Clean Air Act)',
      dates: '',
    },
  ],
  [
    'kinds alone that refer to nothing',
    { only: ['dates', 'citations'] },
    {
      verdicts: '',
      places: '',
      officials: '',
      laws: '8 U.S.C. § 1373, Clean Air Act',
      dates: 'Nov. 3, 2017, May 5, 2016',
    },
  ],
  ['a kind of which a place leaves none', { places: place('Dallas'), only: ['officials'] }, null],
  ['a place that is not there', { places: place('Boise') }, null],
])('%s', (_, wanted, expected) => {
  expect(shown(selectFrom(record, { ...none, ...wanted }))).toEqual(expected)
})

it('an article in which nothing was found stays where only kinds are asked for', () => {
  expect(selectFrom(extract('Nothing here.'), { ...none, only: ['dates'] })).not.toBeNull()
})

it('chooses again from what was chosen', () => {
  const once = selectFrom(record, { ...none, only: ['verdicts'] }) as ArticleRecord
  expect(shown(selectFrom(once, { ...none, places: place('Denver') }))).toMatchObject({
    verdicts: 'v1 non_compliant',
    places: '(Denver), (United States)',
  })
  expect(selectFrom(once, { ...none, places: place('Denver'), only: ['jurisdictions'] })).toBeNull()
})
