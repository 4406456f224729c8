/** Titles crossed with governments and with the places where newspapers put a title: whose officer somebody is. */
import { describe, expect, it } from 'vitest'
import { officialsOf } from './reads.ts'

interface Government {
  /** As it stands before a title and behind "of". */
  readonly name: string
  readonly of: string
  readonly noun: string
  readonly dateline: string
  /** What the id ends with, or holds. */
  readonly id: RegExp
  readonly titles: readonly string[]
}

const governments: readonly Government[] = [
  {
    name: 'Toledo',
    of: 'Toledo',
    noun: 'city',
    dateline: 'TOLEDO, Ohio',
    id: /oh\/place:toledo$/,
    titles: ['Mayor', 'City Manager', 'Police Chief', 'Finance Director', 'Public Works Director', 'Councilwoman'],
  },
  {
    name: 'Weld County',
    of: 'Weld County',
    noun: 'county',
    dateline: 'GREELEY, Colo.',
    id: /co\/county:weld$/,
    titles: ['Sheriff', 'Coroner', 'County Clerk', 'Health Director', 'Chief Deputy', 'Assessor'],
  },
  {
    name: 'Terrebonne Parish',
    of: 'Terrebonne Parish',
    noun: 'parish',
    dateline: 'HOUMA, La.',
    id: /la\/parish:terrebonne$/,
    titles: ['Sheriff', 'Parish President', 'Emergency Management Director'],
  },
  {
    name: 'Montana',
    of: 'Montana',
    noun: 'state',
    dateline: 'HELENA, Mont.',
    id: /state:mt$/,
    titles: ['Gov.', 'Lt. Gov.', 'Attorney General', 'Secretary of State', 'Budget Director', 'Senate President'],
  },
  {
    name: 'Cherokee Nation',
    of: 'the Cherokee Nation',
    noun: 'tribe',
    dateline: 'TAHLEQUAH, Okla.',
    id: /^tribe:cherokee_nation/,
    titles: ['Principal Chief', 'Attorney General', 'Natural Resources Director', 'Chief of Staff'],
  },
  {
    name: 'Round Rock Independent School District',
    of: 'the Round Rock Independent School District',
    noun: 'district',
    dateline: 'ROUND ROCK, Texas',
    id: /school_district:round_rock/,
    titles: ['Superintendent', 'Board President', 'Trustee', 'Chief Financial Officer', 'Transportation Director'],
  },
  {
    name: 'Port of Lake Charles',
    of: 'the Port of Lake Charles',
    noun: 'port',
    dateline: 'LAKE CHARLES, La.',
    id: /special_district:port_of_lake_charles/,
    titles: ['Executive Director', 'Board President', 'General Counsel', 'Chief Operating Officer'],
  },
]

const capital = (text: string): string => (text[0] as string).toUpperCase() + text.slice(1)
const short = (title: string): string => title.replace(/^(?:County|Parish) /, '')

/** Each with the place that it tests. */
const positions: readonly (readonly [about: string, make: (government: Government, title: string) => string])[] = [
  [
    'before the name',
    ({ dateline, name }, title) => `${dateline} — ${name} ${short(title)} Ann Pruett said that the work cannot wait.`,
  ],
  [
    'alone, the government a sentence before',
    ({ of, name }, title) =>
      `Auditors have told ${of} to fix its books. ${capital(title)} Ann Pruett said that the work cannot wait. ${name} has a month.`,
  ],
  [
    'alone, in a story with a dateline',
    ({ dateline, of }, title) =>
      `${dateline} — ${capital(of)} will spend $4 million on repairs. ${title} Ann Pruett said that the work cannot wait.`,
  ],
  [
    'alone, behind a town far away',
    ({ dateline, of }, title) =>
      `${dateline} — ${capital(of)} will spend $4 million on repairs. Bids came from as far away as Chicago. ${title} Ann Pruett said so.`,
  ],
  [
    'behind a quotation',
    ({ dateline, of }, title) =>
      `${dateline} — ${capital(of)} has split over repairs. "The work cannot wait," ${title} Ann Pruett said.`,
  ],
  [
    'with a life behind it',
    ({ dateline, of }, title) =>
      `${dateline} — ${capital(of)} will spend $4 million on repairs. ${title} Ann Pruett, who grew up in Boston, said so.`,
  ],
]

describe('officers by government and position', () => {
  for (const [about, make] of positions)
    for (const government of governments)
      it(`${about}: ${government.name}`, () => {
        const wrong = government.titles.filter((title) => {
          const official = officialsOf(make(government, title)).find(({ name }) => name === 'Ann Pruett')
          return !government.id.test(official?.jurisdiction ?? '')
        })
        expect(wrong).toEqual([])
      })
})

/** Two governments in a passage: "Ann Poe @ a, Bo Roe @ b". */
const passages: readonly (readonly [text: string, found: string])[] = [
  [
    'VISALIA, Calif. — The plan for a landfill outside Porterville is dead. The City Council there voted against it. Mayor Ann Pruett said so.',
    'ca/place:porterville',
  ],
  [
    'VISALIA, Calif. — The City Council voted to close the landfill outside Porterville. Mayor Ann Pruett said so.',
    'ca/place:visalia',
  ],
  [
    'TOLEDO, Ohio — Former Sylvania Police Chief Bo Vickery will run the department in Toledo. City Manager Ann Pruett chose him.',
    'oh/place:toledo',
  ],
  ['TOLEDO, Ohio — Police in Sylvania arrested two men wanted in Toledo, Chief Ann Pruett said.', 'oh/place:sylvania'],
  [
    'Toledo Police Chief Bo Vickery and his counterpart in Sylvania, Chief Ann Pruett, signed the agreement in Ohio.',
    'oh/place:sylvania',
  ],
  ['KANSAS CITY, Kan. — The plant is in Topeka, where Mayor Ann Pruett expects layoffs.', 'ks/place:topeka'],
  [
    'TOPEKA, Kan. — The herd grazes near Topeka, where county commissioner Ann Pruett has a ranch in Shawnee County.',
    'ks/county:shawnee',
  ],
  [
    "Fares on the Greater Cleveland Regional Transit Authority will not rise. Cleveland Mayor Bo Vickery named two to the RTA board. The board's chairman, Ann Pruett, was one.",
    'oh/special_district:greater_cleveland_regional_transit_authority',
  ],
  [
    'ADA, Okla. — The Chickasaw Nation will build a hospital. Gov. Bo Vickery announced it. Lt. Gov. Ann Pruett will break ground.',
    'tribe:chickasaw_nation',
  ],
  [
    'ADA, Okla. — The Chickasaw Nation will build a hospital. Oklahoma Gov. Bo Vickery and Lt. Gov. Ann Pruett approved.',
    'ok',
  ],
  ['BOISE, Idaho — The Bureau of Land Management will sell 40 leases. State Director Ann Pruett said so.', ''],
  ['CONCORD, N.H. — The Executive Council voted against it. Councilor Ann Pruett of Keene said no.', 'nh'],
  ['KEENE, N.H. — The City Council voted against it. Councilor Ann Pruett of Keene said no.', 'nh/place:keene'],
  [
    'Duluth, Minn., will share a boat with its neighbor. Superior Mayor Ann Pruett called it overdue.',
    'wi/place:superior_city',
  ],
  ['DENVER — The refinery will pay, Attorney General Ann Pruett said. U.S. Rep. Bo Vickery was pleased.', 'co'],
]

describe('the government of one of two', () => {
  it.each(passages)('%s', (text, found) => {
    const official = officialsOf(text).find(({ name }) => name === 'Ann Pruett')
    expect((official?.jurisdiction ?? '-').replace(/^ocd-division\/country:us(?:\/state:)?/, '')).toBe(found)
  })
})

const bodies: readonly (readonly [text: string, body: string | null])[] = [
  [
    "The Lucas County Health Department in Ohio closed two pools. Ann Pruett, the county's health director, said so.",
    'Lucas County Health Department',
  ],
  [
    "The Lucas County Health Department in Ohio closed two pools. Ann Pruett, the county's parks director, said so.",
    null,
  ],
  ['The Forest Service will close a road in Idaho. District Ranger Ann Pruett said so.', 'Forest Service'],
  ['The Forest Service will close a road in Idaho. U.S. Sen. Ann Pruett said so.', null],
  [
    'The opinion of the Delaware Department of Justice, signed by Deputy Attorney General Ann Pruett, sides with him.',
    'Delaware Department of Justice',
  ],
  [
    'The Providence Housing Authority in Rhode Island wants a leader. Board chair Ann Pruett voted no.',
    'Providence Housing Authority',
  ],
  ['SPRINGFIELD, Vt. — The selectboard will decide. Board member Ann Pruett will vote no.', 'selectboard'],
]

describe('the body told by the story', () => {
  it.each(bodies)('%s', (text, body) => {
    expect(officialsOf(text).find(({ name }) => name === 'Ann Pruett')?.organization ?? null).toBe(body)
  })
})

const others: readonly string[] = [
  'Toledo, Ohio, will pay. Union President Ann Pruett said so.',
  'Toledo, Ohio, will pay. Coach Ann Pruett said that the field is wet.',
  'Toledo, Ohio, will pay. Professor Ann Pruett studies budgets.',
  'Acme Steel left Toledo, Ohio. Its finance director, Ann Pruett, cited taxes.',
  'Acme Steel left Toledo, Ohio. Chief Operating Officer Ann Pruett cited taxes.',
  'Toledo, Ohio, will pay. Plant manager Ann Pruett hung up.',
]

describe('nobody of a government', () => {
  it.each(others)('%s', (text) => {
    expect(officialsOf(text)).toEqual([])
  })
})
