/** Whose office it is where a longer story tells it: county or town, court, assembly, ward, owner; and stories that tell another. */
import { expect, it } from 'vitest'
import { tableOf } from '../../table.ts'
import { officeIn, officialsOf } from './reads.ts'

const table = tableOf(officeIn)

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
    'Erin Platt: - @ in/county:lawrence',
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

table('secretaries, attorneys, councilors', [
  [
    'MARFA, Texas — The Marfa City Council met. City Secretary Faye Lindgren read the Texas law.',
    'Faye Lindgren: - @ tx/place:marfa?',
  ],
  [
    "MINOT, N.D. — Ward County will keep its jail. State's Attorney Bo Tanner read the North Dakota law.",
    'Bo Tanner: - @ nd/county:ward?',
  ],
  ['PLYMOUTH, N.H. — The town wants a bridge. Executive Councilor Ray Colby told selectmen so.', 'Ray Colby: - @ nh?'],
  [
    'The Executive Council of New Hampshire voted 4-1. Councilor Ray Colby voted no.',
    'Ray Colby: Executive Council of New Hampshire? @ nh?',
  ],
  ['Ada County voters in Boise waited. Clerk Jan Kidd said Idaho law is clear.', 'Jan Kidd: - @ id/county:ada?'],
  [
    'ALBANY, N.Y. — Rome overpaid, the state comptroller found. Comptroller Jan Kidd wants it back.',
    'Jan Kidd: - @ ny?',
  ],
])

table('officials of an official', [
  [
    'DENVER — Weld County used old ballots. Nan Burke, director of elections under Secretary of State Tess Gray, wrote to the county in Colorado.',
    'Nan Burke: - @ co? | Tess Gray: - @ co?',
  ],
  [
    'ATLANTA — Cobb County was late. Nan Burke, a deputy to Secretary of State Tess Gray, wrote to the county in Georgia.',
    'Nan Burke: - @ ga? | Tess Gray: - @ ga?',
  ],
  [
    'SANTA FE, N.M. — Taos County was late. Jan Kidd, a spokeswoman for the secretary of state, said so.',
    'Jan Kidd: - @ nm?',
  ],
  [
    'ATLANTA — Cobb County was late. Nan Burke, a rival of Secretary of State Tess Gray, said so in Georgia.',
    'Tess Gray: - @ ga?',
  ],
])

table('the agency spoken of', [
  [
    "SALEM, Ore. — The Oregon Department of Forestry fined the city of Bend. The city will appeal. Nan Burke, the agency's director, signed it.",
    'Nan Burke: - @ or?',
  ],
  [
    'SALEM, Ore. — The Oregon Department of Forestry fined the city of Bend. Bend will appeal. Department spokeswoman Nan Burke agreed.',
    'Nan Burke: Oregon Department of Forestry? @ or?',
  ],
  [
    'The Environmental Protection Agency fined the city of Bend in Oregon. Bend will appeal. Agency spokesman Nan Burke agreed.',
    'Nan Burke: Environmental Protection Agency? @ us?',
  ],
  [
    "OLYMPIA, Wash. — The Washington Department of Ecology fined Everett. Nan Burke, who manages Ecology's permit program, agreed.",
    'Nan Burke: - @ wa?',
  ],
  [
    "The Memphis Parks Department closed two pools. Tennessee law asks for guards. The department's director, Nan Burke, agreed.",
    'Nan Burke: Memphis Parks Department? @ tn/place:memphis?',
  ],
])

table('county courts and sentence ends', [
  [
    'BENTON, Ark. — The suit was filed in Saline County Circuit Court. Circuit Judge Hal Voss will hear it.',
    'Hal Voss: - @ ar/county:saline?',
  ],
  ['PORTLAND, Ore. — The suit was filed in state court. Circuit Judge Hal Voss will hear it.', 'Hal Voss: - @ or?'],
  ['MACON, Ga. — The suit in federal court names Bibb County. Judge Hal Voss will hear it.', 'Hal Voss: - @ us?'],
])

table('tribes', [
  [
    'FORT YATES, N.D. — The Standing Rock Sioux Tribe sued Sioux County. Tribal members drive far. Chairman Amos Redbird said the county knows it.',
    'Amos Redbird: - @ tribe:standing_rock_sioux_tribe_of_north_&_south_dakota?',
  ],
  [
    'The Blackfeet Tribe sued Glacier County in Montana. The tribe will not settle, Councilman Amos Redbird said.',
    'Amos Redbird: - @ tribe:blackfeet_tribe?',
  ],
  [
    'Glacier County in Montana raised its levy. The county needs a jail. Nobody from the Blackfeet Tribe spoke. The county needs a clerk. Chairman Amos Redbird said the county commissioners and the county clerk agreed.',
    'Amos Redbird: - @ mt/county:glacier?',
  ],
])

table('school boards', [
  [
    'MESA, Ariz. — The Mesa Public Schools broke the law. The district erred, the school board heard. "We will mend it," said board member Jan Kidd.',
    'Jan Kidd: school board? @ az/school_district:mesa?',
  ],
  [
    'MESA, Ariz. — The Mesa zoning board met. The city wants shops. "We will mend it," said board member Jan Kidd.',
    'Jan Kidd: Mesa zoning board? @ az/place:mesa?',
  ],
])

table('beside another court, tribes in the possessive, the office of an officer', [
  [
    'LITTLE ROCK, Ark. — Circuit Judge Pam Voss will hear it. U.S. District Judge Hal Ritter dismissed another.',
    'Pam Voss: - @ ar? | Hal Ritter: - @ us',
  ],
  [
    "Ferry County in Washington was late. Amos Redbird, chairman of the Colville Tribes, knew. Rose Little, the tribes' secretary, knew too.",
    'Amos Redbird: Colville Tribes @ tribe:confederated_tribes_of_colville | Rose Little: - @ tribe:confederated_tribes_of_colville?',
  ],
  [
    "OLYMPIA, Wash. — Ferry County erred, the state auditor said. Nora Tibbs, a manager in the auditor's office, wrote it.",
    "Nora Tibbs: auditor's office @ wa?",
  ],
])

table('departments of states, boards, assistants of the nation', [
  [
    'HURON, S.D. (AP) — The city of Huron erred under the Safe Drinking Water Act. Mark Hessel, administrator at the Department of Agriculture and Natural Resources, told the EPA so.',
    'Mark Hessel: Department of Agriculture and Natural Resources @ sd?',
  ],
  [
    "FRESNO, Calif. — The Visalia Unified School District broke federal law, a federal letter says. The school board met. The board's president, Juan Ortega, agreed.",
    'Juan Ortega: school board? @ ca/school_district:visalia_unified?',
  ],
  [
    'California wrote to Laura Fenn, regional director of the Office for Civil Rights.',
    'Laura Fenn: Office for Civil Rights @ us',
  ],
  [
    'California wrote to Cathy Lorne, the assistant secretary for civil rights. The governor agreed.',
    'Cathy Lorne: - @ us?',
  ],
  [
    'The Visalia Unified School District in California erred. State Superintendent Tony Thorne agreed.',
    'Tony Thorne: - @ ca?',
  ],
  ['HURON, S.D. — Congress met. Ron Vogel, a former legislator, agreed.', 'Ron Vogel: - @ sd?'],
])
