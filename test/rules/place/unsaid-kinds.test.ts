/** What the words beside a name leave unsaid: that it is a county's, a person's, a boat's or a firm's. Beside the hits, what looks like them. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.ts'
import { tableOf } from '../../table.ts'
import { reads } from './reads.ts'

const table = tableOf((text) => reads(text))

table('counties without their word', [
  [
    'ALBANY, Ga. — Relief also goes to Dougherty, Mitchell and Worth in Georgia.',
    'ALBANY = Albany GA | Ga. = GA | Dougherty = Dougherty County GA | Mitchell = Mitchell County GA | Worth = Worth County GA | Georgia = GA',
  ],
  [
    'Commissioners from Hardin, Wyandot and six other Ohio counties met.',
    'Hardin = Hardin County OH | Wyandot = Wyandot County OH | Ohio = OH',
  ],
  [
    'Georgia will pay sheriffs in Grady, in Decatur, in all 159 counties.',
    'Georgia = GA | Grady = Grady County GA | Decatur = Decatur County GA',
  ],
  [
    'Bullitt, Nelson and Spencer, Kentucky, are on the list.',
    'Bullitt = Bullitt County KY | Nelson = Nelson County KY | Spencer = Spencer County KY | Kentucky = KY',
  ],
  [
    'Jefferson and Orleans parishes in Louisiana voted. Plaquemines did not.',
    'Jefferson = Jefferson Parish LA | Orleans = Orleans Parish LA | Louisiana = LA | Plaquemines = Plaquemines Parish LA',
  ],
  [
    "Macon County, Ill., pays its sheriff. Macon's sheriff agreed.",
    'Macon County = Macon County IL | Ill. = IL | Macon = Macon County IL',
  ],
  [
    'Kent and Sussex sued New Castle County in Delaware.',
    'Kent = Kent County DE | Sussex = Sussex County DE | New Castle County = New Castle County DE | Delaware = DE',
  ],
  ['Houston and Harris County, Texas, agreed.', 'Houston = Houston TX | Harris County = Harris County TX | Texas = TX'],
  [
    'Cheatham, Dickson and Stewart wait in Tennessee.',
    'Cheatham = Cheatham County TN | Dickson = Dickson County TN | Stewart = Stewart County TN | Tennessee = TN',
  ],
  [
    'Warren, Trumbull and Mahoning sent crews to Youngstown, Ohio.',
    'Warren = Warren OH | Trumbull = Trumbull County OH | Mahoning = Mahoning County OH | Youngstown = Youngstown OH | Ohio = OH',
  ],
  [
    'Dayton, Springfield and Xenia, Ohio, agreed.',
    'Dayton = Dayton OH | Springfield = Springfield OH | Xenia = Xenia OH | Ohio = OH',
  ],
])

table('persons whose name is a place', [
  ['Kit Provo, a rancher, spoke. "It\'s our water," Provo said.', ''],
  ['Diane Cleveland won. Cleveland will be sworn in.', ''],
  ['Marion Delaware, who leads the union, spoke. Delaware said so.', ''],
  ['Gov. Salem Houston signed it. Houston vetoed another.', ''],
  ['Al Hudson spoke in Hudson, N.H. Homes in Hudson burned.', 'Hudson = Hudson NH | N.H. = NH | Hudson = Hudson NH'],
  ['Austin Texas is hot.', 'Texas = TX'],
  ['Sunny Provo, a city of 115,000, agreed with Utah.', 'Provo = Provo UT | Utah = UT'],
  ['Delaware said so.', 'Delaware = DE'],
])

table('boats, rivers, corners, dogs, stores, papers and firms', [
  ['The ferry Seattle docked.', ''],
  ['Trout in the Madison and the Gallatin are dying.', ''],
  ['Barges on the Ohio and the Tennessee waited.', ''],
  ['He lives near the corner of Houston and Broadway.', ''],
  ['They met at Fifth and Dallas.', ''],
  ['He raised Catahoula hounds.', ''],
  ['Boxes lay behind the old Denver store.', ''],
  ['The notice ran in the Rooks County Record.', ''],
  ['A Toledo Scale warehouse closed.', ''],
  ['Tulsa Line & Cable paid.', ''],
  ['The Branson Tri-Lakes News closed.', ''],
  ['They ferry Seattle workers home.', 'Seattle = Seattle WA'],
  ['Dogs in Denver barked.', 'Denver = Denver CO'],
  ['The old Denver courthouse burned.', 'Denver = Denver CO'],
  ['The Lake County Register of Deeds in Illinois quit.', 'Lake County = Lake County IL | Illinois = IL'],
  ['The Ohio and Indiana delegations met.', 'Ohio = OH | Indiana = IN'],
  ['The Bronx and the mayor agreed.', 'The Bronx = Bronx County NY'],
  ['The mayor of Houston and the mayor of Dallas met.', 'Houston = Houston TX | Dallas = Dallas TX'],
])

table('bodies and offices', [
  ['The Ohio Power Siting Board agreed.', 'Ohio = OH'],
  [
    'The Houston Independent School District agreed.',
    'Houston = Houston TX | Houston Independent School District = Houston Independent School District TX',
  ],
  ['The former town clerk of Cavendish pleaded guilty in Vermont.', 'Cavendish = Cavendish VT | Vermont = VT'],
  ['Ex-Denver officials laughed.', 'Denver = Denver CO'],
  ['KANAB, Utah — Upstream, Alton has shut its park.', 'KANAB = Kanab UT | Utah = UT | Alton = Alton UT'],
  ['KANAB, Utah — Alton Reyes has shut his park.', 'KANAB = Kanab UT | Utah = UT'],
  [
    'UNION CITY, Tenn. — The road is open between Martin and Fulton, Kentucky.',
    'UNION CITY = Union City TN | Tenn. = TN | Martin = Martin TN | Fulton = Fulton KY | Kentucky = KY',
  ],
  ['UNION CITY, Tenn. — The feud between Martin and his aunt is over.', 'UNION CITY = Union City TN | Tenn. = TN'],
  ['The Ohio River Sanitation Board agreed.', ''],
  ['The War Industries Board met.', ''],
  ['The Yukon Flats School District met.', ''],
  ['The council thanked its sheriff. Dayton police in Ohio agreed.', 'Dayton = Dayton OH | Ohio = OH'],
])

table('states and provinces by what stands behind', [
  [
    'Plain Township, Stark County, Ohio, sued.',
    'Plain Township = Plain OH | Stark County = Stark County OH | Ohio = OH',
  ],
  [
    'Lake Township in Stark County, Ohio, sued.',
    'Lake Township = Lake OH | Stark County = Stark County OH | Ohio = OH',
  ],
  ['Offices in New York, New Jersey and Ohio closed.', 'New York = NY | New Jersey = NJ | Ohio = OH'],
  ['Officials in Troy, New York, agreed.', 'Troy = Troy NY | New York = NY'],
  [
    'She lived in Boston, New York and Chicago.',
    'Boston = Boston MA | New York = New York City NY | Chicago = Chicago IL',
  ],
  ['Washington Gov. Pat Roe signed it.', 'Washington = WA'],
  ['In Washington, Gov. Jo Roe of Idaho spoke.', 'Washington = DC | Idaho = ID'],
  ['Hamilton police in Ontario wrote to Buffalo, N.Y.', 'Buffalo = Buffalo NY | N.Y. = NY'],
  ['Hamilton police in Ohio wrote.', 'Hamilton = Hamilton OH | Ohio = OH'],
  ['Juneau and Sitka agreed with Alaska.', 'Juneau = Juneau AK | Sitka = Sitka AK | Alaska = AK'],
])

describe('townships of one name', () => {
  const rows: readonly (readonly [text: string, county: string])[] = [
    ['Plain Township, Stark County, Ohio, sued.', 'stark'],
    ['Lake Township in Stark County, Ohio, sued.', 'stark'],
    ['Lake Township in Wood County, Ohio, sued.', 'wood'],
  ]
  for (const [text, county] of rows)
    it(text, () => {
      expect(extract(text).jurisdictions[0]?.id).toContain(`/state:oh/county:${county}/place:`)
    })
})

describe('lists of persons who could be counties', () => {
  for (const text of [
    'NASHVILLE, Tenn. — Stewart, Decatur and Dickson wrote the brief.',
    'ABILENE, Texas — The firm of Taylor, Coleman & Runnels won.',
    'Hamilton, Madison and Jay wrote it, a professor in Indiana said.',
  ])
    it(text, () => {
      expect(extract(text).jurisdictions.filter(({ kind }) => kind === 'county')).toEqual([])
    })
})

table('a parish and a village of that name', [
  [
    'The case was heard in Terrebonne Parish, La. Parish Administrator Carol Bourg testified.',
    'Terrebonne Parish = Terrebonne Parish LA | La. = LA',
  ],
  ['The village of Parish, N.Y., fixed its sidewalk.', 'Parish = Parish NY | N.Y. = NY'],
])
