/** Which claims contradict each other, and how the ledger counts them. */
import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { claimsOf, ledgerOf } from '../../src/output/html/claims.ts'

const ledger = (...texts: readonly string[]) => ledgerOf(texts.flatMap((text, index) => claimsOf(extract(text), index)))

const rows = (...texts: readonly string[]) =>
  ledger(...texts).map(
    ({ place, law, claims, sources, disputed }) =>
      `${place.name} | ${law.name} | ${claims.map(({ verdict }) => verdict.status).join(' ')} | ${sources}${disputed ? ' | disputed' : ''}`,
  )

it.each([
  [
    'two articles that contradict each other',
    ['Ohio violates the Clean Air Act.', 'Ohio complies with the Clean Air Act.'],
    ['Ohio | Clean Air Act | non_compliant compliant | 2 | disputed'],
  ],
  [
    'a suspicion against a firm word',
    ['Ohio may violate the Clean Air Act.', 'Ohio complies with the Clean Air Act.'],
    ['Ohio | Clean Air Act | possibly_non_compliant compliant | 2 | disputed'],
  ],
  [
    'two that agree',
    ['Ohio violates the Clean Air Act.', 'Ohio violated the Clean Air Act.'],
    ['Ohio | Clean Air Act | non_compliant non_compliant | 2'],
  ],
  [
    'different laws',
    ['Ohio violates the Clean Air Act.', 'Ohio complies with the Voting Rights Act.'],
    ['Ohio | Clean Air Act | non_compliant | 1', 'Ohio | Voting Rights Act | compliant | 1'],
  ],
])('%s', (_, texts, expected) => {
  expect(rows(...texts)).toEqual(expected)
})

it('counts one speaker once, in however many articles', () => {
  const text = 'Ohio violates the Clean Air Act, the Justice Department said.'
  expect(ledger(text, text)[0]?.sources).toBe(1)
  expect(ledger('Ohio violates the Clean Air Act.', 'Ohio violates the Clean Air Act.')[0]?.sources).toBe(2)
})
