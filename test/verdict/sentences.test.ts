/** Sentences that a newspaper could print and the verdicts in them: a hit and a near miss for each phenomenon. */
import { describe, expect, it } from 'vitest'
import { reads } from './reads.ts'

const silent: readonly string[] = []

const tables: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'plain statements': [
    ['Tucson complies with the Clean Water Act.', ['Tucson compliant, article reports']],
    ['Alabama violates the Voting Rights Act.', ['Alabama non_compliant, article reports']],
    ['Patients in Tucson comply with the treatment.', silent],
  ],
  'reversals are counted': [
    [
      'The inspector general found no evidence that Ohio is out of compliance with the Real ID Act.',
      ['Ohio compliant, The inspector general finds'],
    ],
    ['Denver officials denied violating the Fair Housing Act.', ['Denver compliant, Denver officials denies']],
    ['Milwaukee rejected the claim that it violates the Clean Water Act.', ['Milwaukee compliant, Milwaukee denies']],
    ['Albuquerque does not comply with the consent decree.', ['Albuquerque non_compliant, article reports']],
    ['Omaha has yet to comply with the consent decree.', ['Omaha non_compliant, article reports']],
  ],
  'what is not told as a fact is no verdict': [
    ['Seattle must comply with the consent decree by May.', silent],
    ['The judge ordered Phoenix to comply with the consent decree.', silent],
    ['Lincoln vowed to comply with the decree.', silent],
    ['If Nevada violates the order, it will lose funding.', silent],
    ['The proposed rule would violate the Clean Air Act, Colorado said.', silent],
    ['Any county that violates the law could lose money, Texas officials said.', silent],
    ['Lubbock has managed to comply with the decree.', ['Lubbock compliant, article reports']],
  ],
  'a district is judged, not the place in its name': [
    ['The Tulsa Public Schools violated Title IX.', ['Tulsa Public Schools non_compliant, article reports']],
    ['Tulsa violated Title IX.', ['Tulsa non_compliant, article reports']],
  ],
  'private subjects are not judged': [
    ['A Boston landlord violated the Fair Housing Act, the state attorney general said.', silent],
    ['The Houston-based firm was found in violation of the Clean Air Act.', silent],
    ['A man arrested in Fresno violated his probation.', silent],
    ['Police in Austin ticketed drivers for violating the law.', silent],
  ],
  'hedges weaken': [
    ['Fargo may be violating the Clean Water Act.', ['Fargo possibly_non_compliant, article reports']],
    [
      'The federal monitor doubts that Cleveland complies with the decree.',
      ['Cleveland possibly_non_compliant, The federal monitor questions'],
    ],
  ],
  'open questions are under review': [
    [
      'The Justice Department is investigating whether Memphis violated the Voting Rights Act.',
      ['Memphis under_review, The Justice Department questions'],
    ],
    ['Regardless of whether Memphis likes it, the law stands.', silent],
  ],
  'lists and exceptions': [
    [
      'Kansas complies with the Help America Vote Act but Missouri does not.',
      ['Kansas compliant, article reports', 'Missouri non_compliant, article reports'],
    ],
    [
      'Kansas does not comply with the act, and neither does Missouri.',
      ['Kansas + Missouri non_compliant, article reports'],
    ],
  ],
  'who says so': [
    [
      'The lawsuit accuses Idaho of violating the Americans with Disabilities Act.',
      ['Idaho non_compliant, The lawsuit alleges'],
    ],
    [
      "Alabama's purge of voter rolls violated federal law, the Justice Department claims.",
      ['Alabama non_compliant, the Justice Department alleges'],
    ],
    [
      'The Forest Service violated the Endangered Species Act, a federal judge ruled Friday.',
      ['United States non_compliant, a federal judge finds'],
    ],
    ['Spokane was cleared of violating the open meetings law.', ['Spokane compliant, unnamed finds']],
  ],
  'nouns and predicates': [
    [
      'The report found widespread violations of the Safe Drinking Water Act in Flint.',
      ['Flint non_compliant, The report finds'],
    ],
    ["Newark's violation of the consent decree cost it $2 million.", ['Newark non_compliant, article reports']],
    [
      "A federal appeals court ruled that Wisconsin's districting map is unconstitutional.",
      ['Wisconsin non_compliant, A federal appeals court finds'],
    ],
    ['Illegal immigrants were arrested in Fresno.', silent],
  ],
  headlines: [['Tucson Officials Say City Complies With Water Law', ['Tucson compliant, Tucson Officials asserts']]],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map(([text, expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(reads(text)).toEqual(expected)
  })
})
