/** Whose office it is where a longer story tells it: county or town, court, assembly, ward, owner; and stories that tell another. */
import { describe, expect, it } from 'vitest'
import { officeIn, officialsOf } from './reads.ts'

const table = (name: string, rows: readonly (readonly [text: string, found: string])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, found) => {
      expect(officeIn(text)).toBe(found)
    })
  })

const kearney = 'KEARNEY, Neb. (AP) — Buffalo County may close its jail. The county cannot staff it.'
const yakima =
  'YAKIMA, Wash. — The city will sell its old library. The city has no use for it. Yakima County owns the lot.'

table('what the story speaks of', [
  [`${kearney} Commissioner Ada Trask told the county board so.`, 'Ada Trask: - @ ne/county:buffalo?'],
  [`${kearney} The county pays for it. Board President Sid Marlow agreed.`, 'Sid Marlow: - @ ne/county:buffalo?'],
  [`${yakima} The city will take bids. Mayor Opal Reese agreed.`, 'Opal Reese: - @ wa/place:yakima?'],
  [`${yakima} The mayor signed. City Clerk Dean Forbes agreed.`, 'Dean Forbes: - @ wa/place:yakima?'],
  [
    'The Putnam County Commission met Monday. Senate Bill 12, by Ida Crane, D-Nashville, failed. Mayor Roy Latham signed the Tennessee resolution.',
    'Ida Crane: - @ tn? | Roy Latham: - @ tn/county:putnam?',
  ],
  [
    'COOKEVILLE, Tenn. — The city raised its fees. The city council met Monday. Mayor Roy Latham signed.',
    'Roy Latham: - @ tn/place:cookeville?',
  ],
])

table('assemblies', [
  [
    'The Ketchikan Gateway Borough Assembly in Alaska met. Assembly member Lena Ott voted no.',
    'Lena Ott: Ketchikan Gateway Borough Assembly? @ ak/borough:ketchikan_gateway?',
  ],
  [
    'The Ketchikan Gateway Borough Assembly in Alaska met. Assembly President Hugh Marsden voted no.',
    'Hugh Marsden: Ketchikan Gateway Borough Assembly? @ ak/borough:ketchikan_gateway?',
  ],
  ['California Assembly member Lena Ott voted no.', 'Lena Ott: California Assembly @ ca'],
  ['The California Legislature met. Assemblyman Hugh Marsden voted no.', 'Hugh Marsden: - @ ca?'],
])

table('courts', [
  [
    'The Lawrence County Council in Indiana was sued. Lawrence Circuit Judge Erin Platt will hear it.',
    'Erin Platt: - @ in/county:lawrence?',
  ],
  [
    'The Monroe County Council in Indiana was sued. Bloomington Mayor Erin Platt will testify.',
    'Erin Platt: - @ in/place:bloomington',
  ],
  ['The Justice Department sued Oregon, and Judge Martin Keel of Portland, Ore., will rule.', 'Martin Keel: - @ us?'],
])

table('owners of an office', [
  [
    'The Justice Department answered. Utah was represented by its solicitor general, Karl Benning.',
    'Karl Benning: - @ ut?',
  ],
  ['The Justice Department and its solicitor general, Karl Benning, answered Utah.', 'Karl Benning: - @ us?'],
  [
    'VERGENNES, Vt. — The governor of Vermont may sign it. The governor would not say, according to his press secretary, Tess Arlo.',
    'Tess Arlo: - @ vt?',
  ],
])

table('members of the Senate', [
  ['The bill honors Orville Strand, the senator from Nebraska.', 'Orville Strand: - @ us?'],
  ['Sen. Orville Strand, the Maine independent, said he was moved.', 'Orville Strand: - @ us?'],
  ['State Sen. Orville Strand, the Bangor independent, spoke in Maine.', 'Orville Strand: - @ me?'],
])

table('schools and wards', [
  [
    'The Shawnee Mission School District met. Board President Fay Ostrow spoke.',
    'Fay Ostrow: Shawnee Mission School District? @ ks/school_district:shawnee_mission?',
  ],
  [
    'The Council of the District of Columbia met. The bill is by Renee Alcott (D-Ward 7).',
    'Renee Alcott: Council of the District of Columbia? @ dc?',
  ],
  ['The Ohio House met. The bill is by Renee Alcott, D-Toledo.', 'Renee Alcott: - @ oh?'],
])

it('gives the whole record', () => {
  const [official] = officialsOf(
    'The Ketchikan Gateway Borough Assembly in Alaska met. Assembly member Lena Ott voted no.',
  )
  expect(official).toEqual({
    id: 'lena-ott',
    name: 'Lena Ott',
    titles: [{ text: 'Assembly member', qualifier: null }],
    organization: 'Ketchikan Gateway Borough Assembly',
    jurisdiction: 'ocd-division/country:us/state:ak/borough:ketchikan_gateway',
    inferred: ['organization', 'jurisdiction'],
    mentions: official?.mentions,
  })
})
