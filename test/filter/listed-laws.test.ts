import { describe, expect, it } from 'vitest'
import { openLawsOf } from '../../src/filter/listed-laws.ts'
import { extract } from '../../src/pipeline.ts'

const lawsOf = (text: string): readonly (readonly string[])[] => {
  const record = extract(text)
  return record.verdicts.map(openLawsOf(record))
}

describe('the laws of a verdict', () => {
  it.each([
    ['Chicago violated 8 U.S.C. 1373 and the Fourth Amendment.', ['/us/usc/t8/s1373', '/us/const/amend/4']],
    ['Chicago violated 8 U.S.C. 1373 and 1644.', ['/us/usc/t8/s1373', '/us/usc/t8/s1644']],
    ['Denver violates 42 U.S.C. §§ 1981-1983, the suit says.', ['/us/usc/t42/s1981', '/us/usc/t42/s1983']],
    ['Chicago violated the Clean Air Act, the EPA said, but not the Clean Water Act.', ['/us/act/clean-air-act']],
  ])('%s', (text, laws) => {
    expect(lawsOf(text)[0]).toEqual(laws)
  })
})
