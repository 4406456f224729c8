/** Whose office it is: body and government, said or concluded ("?"). */

import { tableOf } from '../../table.ts'
import { officeIn } from './reads.ts'

const table = tableOf(officeIn)

table('said with the title', [
  ['Chicago Mayor Lena Ortiz agreed.', 'Lena Ortiz: - @ il/place:chicago'],
  ['Mayor Hal Brandt of Chicago agreed.', 'Hal Brandt: - @ il/place:chicago'],
  ['Nora Fisk, mayor of Chicago, agreed.', 'Nora Fisk: - @ il/place:chicago'],
  ["Chicago's mayor, Tom Acker, agreed.", 'Tom Acker: - @ il/place:chicago'],
  [
    'Tampa Police Department Superintendent Keisha Dunn agreed.',
    'Keisha Dunn: Tampa Police Department @ fl/place:tampa',
  ],
  ['Pima County Board President Raj Patel agreed.', 'Raj Patel: Pima County Board @ az/county:pima'],
  ['Tulsa City Council President Lou Greer agreed.', 'Lou Greer: Tulsa City Council @ ok/place:tulsa'],
  ['EPA Administrator Ida Moss agreed.', 'Ida Moss: EPA @ us'],
  [
    'Environmental Protection Agency (EPA) Administrator Paul Renner agreed.',
    'Paul Renner: Environmental Protection Agency (EPA) @ us',
  ],
  [
    'Gwen Sato, director of the U.S. Fish and Wildlife Service, agreed.',
    'Gwen Sato: U.S. Fish and Wildlife Service @ us',
  ],
  ['Vermont Gov. Milo Haas agreed.', 'Milo Haas: - @ vt'],
  ["Vermont's Undersecretary for Policy Dana Voss agreed.", 'Dana Voss: - @ vt'],
  [
    "Mayor's Office of Public Safety director Cole Winters of New York City agreed.",
    "Cole Winters: Mayor's Office of Public Safety @ ny/place:new_york",
  ],
  [
    'Tess Lowry, director of the Georgia Department of Transportation, agreed.',
    'Tess Lowry: Georgia Department of Transportation @ ga',
  ],
  [
    'Georgia Department of Transportation Commissioner Ross Amory agreed.',
    'Ross Amory: Georgia Department of Transportation @ ga',
  ],
  ['Carl Bunch, EPA regional administrator in San Francisco, agreed.', 'Carl Bunch: EPA @ us'],
  ['Chief Ida Flores of the Fargo Police Department agreed.', 'Ida Flores: Fargo Police Department @ nd/place:fargo'],
  ['Glen Marsh, who heads the Ohio Department of Health, agreed.', 'Glen Marsh: Ohio Department of Health @ oh'],
  ['Rita Cobb, executive director of the Maine Ethics Commission, agreed.', 'Rita Cobb: Maine Ethics Commission @ me'],
  [
    'Al Tran, chairman of the Texas Board of Pardons and Paroles, agreed.',
    'Al Tran: Texas Board of Pardons and Paroles @ tx',
  ],
  ['Arizona Game and Fish Department Director Roy Medina agreed.', 'Roy Medina: Arizona Game and Fish Department @ az'],
  [
    'Undersecretary Fay Lind of the United States Postal Service agreed.',
    'Fay Lind: United States Postal Service @ us',
  ],
  [
    'Burt Oakes, administrator of the Centers for Medicare and Medicaid Services, agreed.',
    'Burt Oakes: Centers for Medicare and Medicaid Services @ us',
  ],
  ['Pennsylvania Education Secretary Joan Ito agreed.', 'Joan Ito: - @ pa'],
  ['D.C. Mayor Sue Larkin agreed.', 'Sue Larkin: - @ dc'],
  ['CONCORD, N.H. - Superior Court Justice Ann Poe ruled. U.S. officials agreed.', 'Ann Poe: Superior Court @ nh?'],
  [
    'Dee Wallis, superintendent of the Mesa Public Schools, agreed.',
    'Dee Wallis: Mesa Public Schools @ az/school_district:mesa',
  ],
  ['The Ohio River Sanitation Board (ORSB) met. ORSB Director Lena Ortiz agreed.', 'Lena Ortiz: ORSB @ -'],
])

table('entailed by the title', [
  ['U.S. Attorney General Lena Ortiz sued.', 'Lena Ortiz: Department of Justice? @ us'],
  ['Education Secretary Hal Brandt told Congress so.', 'Hal Brandt: Department of Education? @ us?'],
  ['Secretary of the Interior Nora Fisk told Congress so.', 'Nora Fisk: Department of the Interior? @ us?'],
  ['HUD Secretary Tom Acker agreed.', 'Tom Acker: Department of Housing and Urban Development? @ us'],
  ['U.S. Sen. Keisha Dunn agreed.', 'Keisha Dunn: - @ us'],
  ['U.S. District Judge Raj Patel in Boise ruled.', 'Raj Patel: - @ us'],
  ['U.S. Attorney Lou Greer of Boise, Idaho, agreed.', 'Lou Greer: - @ us'],
  ['Congressman Ida Moss of Idaho agreed.', 'Ida Moss: - @ us'],
  ['Surgeon General Paul Renner agreed.', 'Paul Renner: - @ us'],
  ['Sen. Gwen Sato (D-Conn.) agreed.', 'Gwen Sato: - @ us?'],
  ['Rep. Milo Haas, D-Toledo, told the Ohio House so.', 'Milo Haas: - @ oh?'],
  ['Sen. Dana Voss agreed.', 'Dana Voss: - @ -'],
])

table('the nearest government of the right kind', [
  ['The city of Tulsa sued Oklahoma. Mayor Lena Ortiz agreed.', 'Lena Ortiz: - @ ok/place:tulsa?'],
  ['The city of Tulsa sued Oklahoma. Gov. Hal Brandt was angry.', 'Hal Brandt: - @ ok?'],
  ['Leaders in Tulsa met. Gov. Nora Fisk was not there.', 'Nora Fisk: - @ ok?'],
  ['Pima County and the city of Tucson argued. Sheriff Tom Acker was not there.', 'Tom Acker: - @ az/county:pima?'],
  [
    'Pima County and the city of Tucson argued. City Manager Keisha Dunn was not there.',
    'Keisha Dunn: - @ az/place:tucson?',
  ],
  ["Tucson is in Arizona. Raj Patel, the city's housing director, was there.", 'Raj Patel: - @ az/place:tucson?'],
  ["Tucson is in Arizona. Lou Greer, the state's health director, was there.", 'Lou Greer: - @ az?'],
  ['Ohio sued. Attorney General Ida Moss said the state would win.', 'Ida Moss: - @ oh?'],
  [
    'The Justice Department sued Ohio. Attorney General Paul Renner said the nation would win.',
    'Paul Renner: Department of Justice? @ us?',
  ],
  [
    'Ohio sued the Justice Department. U.S. Attorney General Gwen Sato shrugged. Attorney General Milo Haas said the state would win.',
    'Gwen Sato: Department of Justice? @ us | Milo Haas: - @ oh?',
  ],
  ['President Dana Voss told Congress the White House would act.', 'Dana Voss: - @ us?'],
  [
    'The Cook County Board met. President Cole Winters called for order.',
    'Cole Winters: Cook County Board? @ il/county:cook?',
  ],
  ['The Iowa Legislature met in Des Moines. House Speaker Tess Lowry agreed.', 'Tess Lowry: - @ ia?'],
  ['Congress met. House Speaker Ross Amory agreed.', 'Ross Amory: - @ us?'],
  ['State health officials in Maine met. Health Commissioner Carl Bunch agreed.', 'Carl Bunch: - @ me?'],
  ['Tulsa is hot. Police Chief Ida Flores agreed.', 'Ida Flores: - @ ok/place:tulsa?'],
  ['Navajo Nation President Glen Marsh went to Phoenix, Arizona.', 'Glen Marsh: Navajo Nation @ tribe:navajo_nation'],
])
