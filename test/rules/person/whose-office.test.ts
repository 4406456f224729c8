/** Offices of the nation and of states: justices, governors with a party's tag, cabinets; and those of the same name elsewhere. */

import { tableOf } from '../../table.ts'
import { officeIn } from './reads.ts'

const table = tableOf(officeIn)

table("justices of the nation's court", [
  ['Justice Sonia Sotomayor wrote that Idaho broke the act.', 'Sonia Sotomayor: Supreme Court? @ us?'],
  ['Chief Justice John Roberts sided with Nevada.', 'John Roberts: Supreme Court? @ us?'],
  [
    'Oregon lost. Justices Brett Kavanaugh and Amy Coney Barrett dissented.',
    'Brett Kavanaugh: Supreme Court? @ us? | Amy Coney Barrett: Supreme Court? @ us?',
  ],
  ['Utah must pay, wrote Justice Ketanji Brown Jackson.', 'Ketanji Brown Jackson: Supreme Court? @ us?'],
  ["Delaware's fee is void, Justice Alito wrote.", 'Alito: Supreme Court? @ us?'],
  ['Former Justice Stephen Breyer spoke in Montana.', 'Stephen Breyer: Supreme Court? @ us?'],
])

table('justices of a state', [
  ['The Idaho Supreme Court ruled Monday. Justice Colleen Zahn wrote for all five.', 'Colleen Zahn: - @ id?'],
  ['Nevada Supreme Court Justice Linda Bell sided with the county.', 'Linda Bell: Nevada Supreme Court @ nv'],
  ['The Oregon Supreme Court is split. Justice Roger Thomas dissented.', 'Roger Thomas: - @ or?'],
  ['Chief Justice Mary Roberts of the Utah Supreme Court agreed.', 'Mary Roberts: Utah Supreme Court @ ut'],
])

table('a party tag tells whose governor somebody is', [
  ['Gov. Ned Lamont, D-Conn., met federal officials.', 'Ned Lamont: - @ ct'],
  ['Gov. Kay Ivey (R-Ala.) sued the EPA.', 'Kay Ivey: - @ al'],
  ['Lt. Gov. Peggy Flanagan, D-Minn., wrote to Congress.', 'Peggy Flanagan: - @ mn'],
  [
    'Governors Katie Hobbs (D-Ariz.) and Mark Gordon (R-Wyo.) wrote to the White House.',
    'Katie Hobbs: - @ az | Mark Gordon: - @ wy',
  ],
  ['Attorney General Phil Weiser (D-Colorado) sued the Justice Department.', 'Phil Weiser: - @ co'],
  ['Gov. Phil Scott, R-Vt., said Montpelier complies.', 'Phil Scott: - @ vt'],
])

table('a party tag of others', [
  ['Sen. Susan Collins, R-Maine, wrote to Gov. Janet Mills of Maine.', 'Susan Collins: - @ us? | Janet Mills: - @ me'],
  ['Former Gov. Maggie Hassan, now Sen. Maggie Hassan (D-N.H.), voted no in Congress.', 'Maggie Hassan: - @ us?'],
  ['Peter Welch, D-Vt., voted no.', 'Peter Welch: - @ us?'],
])

table("secretaries of the nation's cabinet", [
  ['Interior Secretary Sally Jewell hiked in Utah.', 'Sally Jewell: Department of the Interior? @ us?'],
  [
    'Treasury Secretary Jacob Lew met bankers of Charlotte, North Carolina.',
    'Jacob Lew: Department of the Treasury? @ us?',
  ],
  ['Defense Secretary Ash Carter flew to Fairbanks, Alaska.', 'Ash Carter: Department of Defense? @ us?'],
  ['Labor Secretary Thomas Perez said Kansas underpaid nurses.', 'Thomas Perez: Department of Labor? @ us?'],
  ['Energy Secretary Ernest Moniz praised Idaho.', 'Ernest Moniz: Department of Energy? @ us?'],
  ['Iowa broke the rule, Agriculture Secretary Tom Vilsack said.', 'Tom Vilsack: Department of Agriculture? @ us?'],
])

table("secretaries of a state's cabinet", [
  [
    'Pennsylvania will widen the road. The state has the money, Transportation Secretary Yassmin Gramian said.',
    'Yassmin Gramian: - @ pa?',
  ],
  ['Maryland Labor Secretary Tiffany Robinson resigned.', 'Tiffany Robinson: - @ md'],
  [
    'Gov. Andy Beshear of Kentucky hired Labor Secretary Larry Roberts.',
    'Andy Beshear: - @ ky | Larry Roberts: - @ ky?',
  ],
  ['Florida Corrections Secretary Mark Inch opened a prison.', 'Mark Inch: - @ fl'],
  ['Puerto Rico will cut taxes, Treasury Secretary Teresa Fuentes said.', 'Teresa Fuentes: - @ pr?'],
])

table('officers listed behind the first, whose title names the place', [
  [
    'Nevada Treasurer Zach Conine, Controller Andy Matthews and Attorney General Aaron Ford sued Reno.',
    'Zach Conine: - @ nv | Andy Matthews: - @ nv? | Aaron Ford: - @ nv?',
  ],
  [
    'Boise obeys, say Idaho Gov. Brad Little and Secretary of State Phil McGrane.',
    'Brad Little: - @ id | Phil McGrane: - @ id?',
  ],
  [
    'Tacoma Mayor Victoria Woodards, Police Chief Avery Moore and City Manager Elizabeth Pauli signed in Seattle.',
    'Victoria Woodards: - @ wa/place:tacoma | Avery Moore: - @ wa/place:tacoma? | Elizabeth Pauli: - @ wa/place:tacoma?',
  ],
  ['Iowa Gov. Kim Reynolds, R-Iowa, and Auditor Rob Sand toured Ames.', 'Kim Reynolds: - @ ia | Rob Sand: - @ ia?'],
  [
    'Missouri House Speaker Dean Plocher and Attorney General Andrew Bailey sued St. Louis.',
    'Dean Plocher: Missouri House @ mo | Andrew Bailey: - @ mo?',
  ],
  [
    'Kansas Attorney General Kris Kobach, Treasurer Steven Johnson, and Secretary of State Scott Schwab visited Salina.',
    'Kris Kobach: - @ ks | Steven Johnson: - @ ks? | Scott Schwab: - @ ks?',
  ],
])

table('officers of another government behind the first', [
  [
    'Idaho Gov. Brad Little and Boise Mayor Lauren McLean met.',
    'Brad Little: - @ id | Lauren McLean: - @ id/place:boise_city',
  ],
  [
    'Tacoma Mayor Victoria Woodards and Gov. Jay Inslee of Washington met.',
    'Victoria Woodards: - @ wa/place:tacoma | Jay Inslee: - @ wa',
  ],
  [
    'Ada County in Idaho sued. Idaho Gov. Brad Little and Sheriff Matt Clifford met.',
    'Brad Little: - @ id | Matt Clifford: - @ id/county:ada?',
  ],
])

table('places behind two names', [
  [
    'Sheriff Kevin Turner of Marion County, Ind., and Mayor Joe Hogsett of Indianapolis met.',
    'Kevin Turner: - @ in/county:marion | Joe Hogsett: - @ in/place:indianapolis',
  ],
  [
    'Sheriff Dallas Baldwin of Franklin County and Mayor Andrew Ginther of Columbus, Ohio, met.',
    'Dallas Baldwin: - @ oh/county:franklin | Andrew Ginther: - @ oh/place:columbus',
  ],
])

table('elected officers that states have beside towns', [
  [
    'Illinois Attorney General Kwame Raoul warned Peoria. Comptroller Susana Mendoza froze its money.',
    'Kwame Raoul: - @ il | Susana Mendoza: - @ il?',
  ],
  ['The Legislature of Nebraska cut aid to Omaha. Treasurer John Murante agreed.', 'John Murante: - @ ne?'],
  [
    'The city of Peoria, Illinois, is late. Comptroller Susana Mendoza froze its money.',
    'Susana Mendoza: - @ il/place:peoria?',
  ],
  [
    'Gov. J.B. Pritzker spoke in Illinois. Peoria County will pay, and the county board met. Auditor Jessica Thomas agreed.',
    'J.B. Pritzker: - @ il? | Jessica Thomas: - @ il/county:peoria?',
  ],
])

table('a city has one mayor', [
  [
    'Phoenix Mayor Kate Gallego sued. Glendale obeys the rule, Mayor Jerry Weiers said.',
    'Kate Gallego: - @ az/place:phoenix | Jerry Weiers: - @ az/place:glendale?',
  ],
  [
    'RENO, Nev. — Mayor Hillary Schieve met Sparks Mayor Ed Lawson.',
    'Hillary Schieve: - @ nv/place:reno? | Ed Lawson: - @ nv/place:sparks',
  ],
  ['Ohio Gov. Mike DeWine sued Indiana. Gov. Mike Braun was calm.', 'Mike DeWine: - @ oh | Mike Braun: - @ in?'],
  ['Phoenix Mayor Kate Gallego sued. Mayor Gallego spoke of Glendale.', 'Kate Gallego: - @ az/place:phoenix'],
  [
    'Phoenix Mayor Kate Gallego thanked former Mayor Greg Stanton.',
    'Kate Gallego: - @ az/place:phoenix | Greg Stanton: - @ az/place:phoenix?',
  ],
])

table('who held the office before, told as if he did', [
  [
    'Boise Mayor Lauren McLean took office. Mayor David Bieter left for Nampa, Idaho.',
    'Lauren McLean: - @ id/place:boise_city | David Bieter: - @ -',
  ],
])

table('senators beside a governor', [
  [
    'Gov. Doug Burgum, R-N.D., and Sens. John Hoeven and Kevin Cramer toured Minot.',
    'Doug Burgum: - @ nd | John Hoeven: - @ us? | Kevin Cramer: - @ us?',
  ],
  [
    'Gov. Ned Lamont and Sens. Chris Murphy and Richard Blumenthal visited Stamford, Connecticut.',
    'Ned Lamont: - @ ct? | Chris Murphy: - @ - | Richard Blumenthal: - @ -',
  ],
  [
    'The Legislature met in Kansas. Gov. Laura Kelly and Sens. Ty Masterson and Dinah Sykes agreed.',
    'Laura Kelly: - @ ks? | Ty Masterson: - @ ks? | Dinah Sykes: - @ ks?',
  ],
  [
    'Senate Bill 9 would help Boise, Idaho. Sen. Ali Rabe, D-Boise, and Sen. Abby Lee spoke.',
    'Ali Rabe: - @ id? | Abby Lee: - @ id?',
  ],
])

table('what a government runs', [
  [
    'Inspectors faulted parts of the Lucas County Jail. Sheriff Mike Navarre has a month. Wood County in Ohio passed.',
    'Mike Navarre: - @ oh/county:lucas?',
  ],
  [
    'A tour of the Marion County Justice Center ended. Sheriff Kerry Forestal said so. Shelby County in Indiana was next.',
    'Kerry Forestal: - @ in/county:marion?',
  ],
  [
    'Repairs at the Canyon County Courthouse began. Sheriff Kieran Donahue moved out. Ada County in Idaho paid.',
    'Kieran Donahue: - @ id/county:canyon?',
  ],
  [
    'He drove through Lucas County. Wood County in Ohio passed. Sheriff Mark Wasylyshyn was glad.',
    'Mark Wasylyshyn: - @ oh/county:wood?',
  ],
])

table('secretaries abroad', [
  ['Mexican Interior Secretary Olga Cordero toured Texas.', 'Olga Cordero: - @ -'],
  ['British Defense Secretary Ben Wallace flew to Virginia.', 'Ben Wallace: - @ -'],
])
