/** Offices of the nation and of states: justices, governors with a party's tag, cabinets; and those of the same name elsewhere. */
import { describe, expect, it } from 'vitest'
import { officeIn } from './reads.ts'

const table = (name: string, rows: readonly (readonly [text: string, found: string])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, found) => {
      expect(officeIn(text)).toBe(found)
    })
  })

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
