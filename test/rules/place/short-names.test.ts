/** Districts, townships and tribes under short names, and names of persons, firms and waters that are places elsewhere. */

import { tableOf } from '../../table.ts'
import { reads } from './reads.ts'

const table = tableOf(reads)

table('in short', [
  [
    'Harford County Public Schools in Maryland erred. Harford schools agreed.',
    'Harford County = Harford County MD | Harford County Public Schools = Harford County Public Schools MD | Maryland = MD | Harford schools = Harford County Public Schools MD',
  ],
  [
    'Decatur School District 61 in Illinois erred. District 61 agreed.',
    'Decatur = Decatur IL | Decatur School District 61 = Decatur School District 61 IL | Illinois = IL | District 61 = Decatur School District 61 IL',
  ],
  [
    'Decatur School District 61 in Illinois erred. Council District 4 is another.',
    'Decatur = Decatur IL | Decatur School District 61 = Decatur School District 61 IL | Illinois = IL',
  ],
  [
    'Clearwater Township, Michigan, lost. Clearwater will appeal.',
    'Clearwater Township = Clearwater MI | Michigan = MI | Clearwater = Clearwater MI',
  ],
  ['The Crow Creek Sioux Tribal Council met.', 'Crow Creek Sioux = Crow Creek Sioux Tribe'],
  [
    'The Nampa and Meridian Irrigation District in Idaho met.',
    'Nampa = Nampa ID | Nampa and Meridian Irrigation District = Nampa and Meridian Irrigation District ID | Meridian = Meridian ID | Idaho = ID',
  ],
  [
    'Kalkaska is the seat of Kalkaska County, Michigan. Kalkaska Circuit Judge Alan Breck ruled.',
    'Kalkaska = Kalkaska MI | Kalkaska County = Kalkaska County MI | Michigan = MI | Kalkaska = Kalkaska County MI',
  ],
  ['The Colorado Energy and Carbon Management Commission fined a firm.', 'Colorado = CO'],
])

table('no place, or none that is known', [
  ['The Pine Ridge Township Board met in Barry County, Michigan.', 'Barry County = Barry County MI | Michigan = MI'],
  [
    "Her son Tyler, 24, died in Palatka, Florida. The suit is about Tyler's rights.",
    'Palatka = Palatka FL | Florida = FL',
  ],
  ['Owners of docks on Torch Lake sued Milton Township, Michigan.', 'Milton Township = Milton MI | Michigan = MI'],
  ['Wabash Metals of Lafayette, Indiana, appealed.', 'Lafayette = Lafayette IN | Indiana = IN'],
  ['The Glendale Water District in Utah met.', 'Glendale Water District = Glendale Water District UT | Utah = UT'],
])
