/** Who is judged and how, in one sentence each: laws, places and turns of phrase that news prints. */
import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { placesOf } from './reads.ts'

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Omaha vowed to comply with the decree.', []],
  ['"We are in full compliance with the decree," Oakland Mayor Jane Roe said.', ['Oakland compliant']],
  [
    'Chicago, Detroit and surrounding Wayne County are violating the Clean Air Act, the agency said.',
    ['Chicago + Detroit + Wayne County non_compliant'],
  ],
  [
    'The monitor said Albuquerque was in full compliance with 40 percent of the decree.',
    ['Albuquerque partially_compliant'],
  ],
  ["Alabama's purge of voter rolls violated federal law, the department claims.", ['Alabama non_compliant']],
  ['The department sued Maine, alleging it violates the Voting Rights Act.', ['Maine non_compliant']],
  [
    'Minneapolis failed to comply with the order. The city also ignored two subpoenas.',
    ['Minneapolis non_compliant', 'Minneapolis non_compliant'],
  ],
  ['It is unclear whether Richmond complied with the Freedom of Information Act.', ['Richmond under_review']],
  ['Utah remains in compliance with the agreement, according to the monitor.', ['Utah compliant']],
  ['The Forest Service violated the Endangered Species Act, a judge ruled Friday.', ['United States non_compliant']],
  ['El Paso was previously found in violation of the act.', ['El Paso non_compliant']],
  ['Officials in Tampa said they are complying with the court order.', ['Tampa compliant']],
  ['Patients in Dallas who do not comply with treatment often return.', []],
  ['The coach violated NCAA rules, Ohio State said.', []],
  ["New Jersey's law is constitutional, the state Supreme Court held.", ['New Jersey compliant']],
  ['The audit cited Spokane for violations of the open public meetings act.', ['Spokane non_compliant']],
  ['Louisville stopped honoring federal detainers last year.', ['Louisville non_compliant']],
  ['Bexar County honors all detainers, Sheriff John Doe said.', ['Bexar County compliant']],
  ['The law bars cities from violating the act, Georgia lawmakers said.', []],
  ["The state's unconstitutional ban hurts Alabama families.", ['Alabama non_compliant']],
  ['Arizona may violate the settlement, according to lawyers for the inmates.', ['Arizona possibly_non_compliant']],
  ['The EPA said Pima County does not meet the standard.', ['Pima County non_compliant']],
  ['The Supreme Court upheld the Arizona law as constitutional.', ['Arizona compliant']],
  ["Florida's ban is illegal, the ACLU said in a lawsuit filed Monday.", ['Florida non_compliant']],
  ['Oregon is not in compliance with the Clean Water Act, according to the EPA.', ['Oregon non_compliant']],
  [
    "The monitor's report says the Seattle Police Department has made progress but is still not in full compliance with the consent decree.",
    ['Seattle partially_compliant'],
  ],
  [
    'Federal officials say Nevada and Utah may be violating the Medicaid Act.',
    ['Nevada + Utah possibly_non_compliant'],
  ],
  ['Minnesota was cited for violating the Open Meeting Law.', ['Minnesota non_compliant']],
  ['The agency accused Baltimore of flouting a court order.', ['Baltimore non_compliant']],
  [
    'County officials in Bexar County, Texas, insist they have never violated the Voting Rights Act.',
    ['Bexar County compliant'],
  ],
  ['A spokesman for Denver said the city abides by state law.', ['Denver compliant']],
  [
    'The Environmental Protection Agency designated Maricopa County, Ariz., a nonattainment area.',
    ['Maricopa County non_compliant'],
  ],
  ['Detroit must do more to comply with the Americans with Disabilities Act, advocates said.', []],
  ['Critics question whether Tennessee is complying with the settlement.', ['Tennessee under_review']],
  ['Cities that ignore federal detainers will lose grants, the attorney general warned Chicago.', []],
  ['The judge found no violation of the Fair Housing Act by Memphis.', ['Memphis compliant']],
  ['Wisconsin continues to violate the decree, lawyers for inmates said.', ['Wisconsin non_compliant']],
  [
    'In a 12-page letter, the Justice Department told Alabama that its prisons violate the Constitution.',
    ['Alabama non_compliant'],
  ],
  ["Kentucky's Medicaid waiver violates federal law, a judge ruled.", ['Kentucky non_compliant']],
  ['Omaha police officers are trained to comply with the policy.', []],
  ['The bill would bar cities from violating federal immigration law.', []],
  ['Texas and Louisiana comply; Mississippi does not.', ['Texas + Louisiana compliant', 'Mississippi non_compliant']],
  ['A hospital in Fresno violated state law, inspectors said.', []],
  [
    "Pennsylvania's secretary of state said the state is in compliance with the National Voter Registration Act.",
    ['Pennsylvania compliant'],
  ],
  ['Portland has not violated any law, the city attorney wrote.', ['Portland compliant']],
  ['The Houston mayor is a convicted felon who violated probation.', []],
  [
    "New York City's Rikers Island jail is in violation of a federal court order, the monitor said Thursday.",
    ['New York City non_compliant'],
  ],
  ['The audit determined that 12 of 15 provisions were violated by Cleveland.', ['Cleveland partially_compliant']],
  ["Ohio's EPA said Akron is back in compliance with its permit.", ['Akron compliant']],
  [
    'Sanctuary cities such as San Francisco and Oakland refuse to honor federal detainers, ICE said.',
    ['San Francisco + Oakland non_compliant'],
  ],
  ['The Navajo Nation said the Interior Department breached the treaty.', ['United States non_compliant']],
  ['Idaho likely will be found in violation of the act.', []],
]

it.each(rows.map(([text, expected]) => [text, expected] as const))('%s', (text, expected) => {
  const record = extract(text, { date: '2017-11-17' })
  expect(record.verdicts.map((verdict) => `${placesOf(record, verdict)} ${verdict.status}`)).toEqual(expected)
})
