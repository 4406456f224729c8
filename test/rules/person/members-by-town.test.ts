/** Members of a legislature whom a newspaper tells by their town, beside members of Congress; and offices whose body stands near. */
import { tableOf } from '../../table.ts'
import { officeIn } from './reads.ts'

const table = tableOf(officeIn)

table('members by town', [
  [
    'The Iowa House passed it. Rep. Nora Ames, R-Grinnell, said that Congress and the EPA would not help.',
    'Nora Ames: - @ ia?',
  ],
  ['The EPA fined Kansas. Sen. Al Cobb, R-Abilene, was angry.', 'Al Cobb: - @ ks?'],
  ['Congress met Tuesday. Rep. Dee Marsh, D-Los Angeles, voted no.', 'Dee Marsh: - @ us?'],
  ['California lost, U.S. Rep. Al Doe said. Rep. Lea Barr, D-Oakland, agreed.', 'Al Doe: - @ us | Lea Barr: - @ us?'],
  ['Congress met Tuesday. Sen. Dee Marsh, R-Kan., voted no.', 'Dee Marsh: - @ us?'],
  ['Federal law bars it, said Sen. Lou Hart, a Wake Democrat, in Raleigh, N.C.', 'Lou Hart: - @ nc?'],
  ['Rep. Kay Lund, R-Hale, spoke in Lansing, Mich., and the Michigan House agreed.', 'Kay Lund: - @ mi?'],
])

table("a state's own and the nation's", [
  ['The U.S. government sued Ohio. State Transportation Secretary Jan Holt paid.', 'Jan Holt: - @ oh?'],
  ['U.S. Transportation Secretary Jan Holt paid Ohio.', 'Jan Holt: Department of Transportation? @ us'],
  [
    'The California Court of Appeal sent a U.S. firm back to trial. Justice Ray Pool wrote for the panel.',
    'Ray Pool: - @ ca?',
  ],
  ['The U.S. District Court in Maine heard it. Chief Assistant Attorney General Sue Ross argued.', 'Sue Ross: - @ me?'],
])

table('bodies that stand near', [
  [
    'The state Department of Natural Resources in Des Moines, Iowa, is neutral. Its director, Kay Vroom, said so.',
    'Kay Vroom: Department of Natural Resources? @ ia?',
  ],
  [
    'Philadelphia City Councilman Ike Toms spoke. Council President Dan Clark agreed. Delaware County Council Chair Moe Tay did not.',
    'Ike Toms: - @ pa/place:philadelphia | Dan Clark: - @ pa/place:philadelphia? | Moe Tay: Delaware County Council @ pa/county:delaware',
  ],
])
