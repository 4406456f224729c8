/** A list of laws behind a verdict: the record names them all. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const lawsOf = (text: string): readonly (readonly (string | null)[])[] =>
  extract(text).verdicts.map(({ norm }) => (norm ? [norm.citation, ...norm.further] : []))

describe('the laws of a verdict', () => {
  it.each([
    ['Chicago violated 8 U.S.C. 1373 and the Fourth Amendment.', ['/us/usc/t8/s1373', '/us/const/amend/4']],
    ['Chicago violated 8 U.S.C. 1373 and 1644.', ['/us/usc/t8/s1373', '/us/usc/t8/s1644']],
    ['Denver violates 42 U.S.C. §§ 1981-1983, the suit says.', ['/us/usc/t42/s1981', '/us/usc/t42/s1983']],
    [
      'Toledo broke the Clean Air Act, the Clean Water Act and the Endangered Species Act, a judge ruled.',
      ['/us/act/clean-air-act', '/us/act/clean-water-act', '/us/act/endangered-species-act'],
    ],
    [
      'Yuma does not comply with the Fair Housing Act as well as Title VI, auditors found.',
      ['/us/act/fair-housing-act', '/us/act/title-vi'],
    ],
    ['Chicago violated the Clean Air Act, the EPA said, but not the Clean Water Act.', ['/us/act/clean-air-act']],
    [
      'Akron complies with the Clean Air Act, and the Clean Water Act gives it two more years.',
      ['/us/act/clean-air-act'],
    ],
    ['Boise violated the Fair Housing Act and sued under the Clean Water Act.', ['/us/act/fair-housing-act']],
    ['Boise violated a court order, a judge found.', [null]],
  ])('%s', (text, laws) => {
    expect(lawsOf(text)[0]).toEqual(laws)
  })
})
