/** Persons without public office, bodies and things that look like officials; beside them the official who is one. */
import { describe, expect, it } from 'vitest'
import { whoIn } from './reads.ts'

const table = (name: string, rows: readonly (readonly [text: string, found: string])[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, found) => {
      expect(whoIn(text)).toBe(found)
    })
  })

table('private titles', [
  ['Acme Steel President Lena Ortiz agreed.', ''],
  ['Teamsters President Hal Brandt agreed.', ''],
  ['Nora Fisk, president of the Fraternal Order of Police union, agreed.', ''],
  ['Tom Acker, executive director of the Sierra Club, agreed.', ''],
  ['Keisha Dunn, a lawyer for the tenants, agreed.', ''],
  ['Raj Patel, attorney for the plaintiffs, agreed.', ''],
  ['Coach Lou Greer agreed.', ''],
  ['Pastor Ida Moss agreed.', ''],
  ['Dr. Paul Renner, a surgeon in Tulsa, agreed.', ''],
  ['Gwen Sato, chairman of the Chamber of Commerce, agreed.', ''],
  ['Milo Haas, manager of the apartment building, agreed.', ''],
  ['Dana Voss, chief executive of Acme Corp., agreed.', ''],
  ['Campaign manager Cole Winters agreed.', ''],
  ['Tess Lowry, a spokeswoman for the company, agreed.', ''],
  ['Ross Amory, secretary of the garden club, agreed.', ''],
  ['Carl Bunch, artistic director of the Tulsa Ballet, agreed.', ''],
  ['Ida Flores, editor of the Tulsa World, agreed.', ''],
  ['Glen Marsh, a professor at Ohio State University, agreed.', ''],
  ['Rita Cobb, director of the Center for Rural Life, agreed.', ''],
  ['Party Chairman Al Tran agreed.', ''],
  ['Roy Medina, chairman of the Ohio Republican Party, agreed.', ''],
  ['Film director Fay Lind agreed.', ''],
  ['Burt Oakes, plant manager, agreed.', ''],
  ['Joan Ito, president of the homeowners association, agreed.', ''],
  ['Hank Doyle, a member of the union, agreed.', ''],
  ['Troop leader Sue Larkin agreed.', ''],
  ['Dee Wallis, the team captain, agreed.', ''],
  ['Hospital spokesman Ed Poe agreed.', ''],
  ['Boy Scouts Executive Director Lena Ortiz agreed.', ''],
])

table('nobody in office', [
  ['By Lena Ortiz\n\nThe city of Tulsa met on Friday and took no vote at all.', ''],
  ['The victim, Hal Brandt, was 54.', ''],
  ['Nora Fisk, a voter in Tulsa, agreed.', ''],
  ['Tom Acker told the mayor he disagreed.', ''],
  ['Keisha Dunn sued the police chief.', ''],
  ['Raj Patel was arrested by the sheriff.', ''],
  ['The Trump administration sued.', ''],
  ['The acting ICE director declined to comment.', ''],
  ['A spokeswoman for the governor declined to comment.', ''],
  ['The attorney general of Ohio declined to comment.', ''],
  ['Martin Luther King Jr. Boulevard is closed.', ''],
  ['The Lou Greer Memorial Bridge is closed.', ''],
  ['The Ida Moss Act binds the city.', ''],
  ['Residents elected a new mayor in Tulsa.', ''],
  ['Council members met Tuesday in Tulsa.', ''],
  ['Chief among the concerns was cost.', ''],
  ['General Motors and State Farm agreed.', ''],
  ['Senate Bill 12 passed. House Speaker and Senate leaders agreed.', ''],
  ['Secretary of State records show it.', ''],
  ['The Mayor of London Street Fair is on.', ''],
  ['Judge Rules Against Tulsa', ''],
  ['Governor Signs Bill on Schools', ''],
  ['Mayor Asks Court to Wait', ''],
  ['Sheriff Deputies Rescue Dog', ''],
  ['Treasurer Report Due Friday', ''],
  ['Cole Winters lost to the mayor.', ''],
  ['Tess Lowry, a candidate for mayor of Dayton, agreed.', ''],
  ['Mayoral candidate Ross Amory agreed.', ''],
])

table('public beside private', [
  ['Teamsters President Hal Brandt met Mayor Nora Fisk.', 'Nora Fisk'],
  ['Mayor Tom Acker and his wife, Ann, met Coach Lou Greer.', 'Tom Acker'],
  ['Keisha Dunn, a Tulsa lawyer, sued Sheriff Raj Patel.', 'Raj Patel'],
  ['Ida Moss of the ACLU and City Attorney Paul Renner argued.', 'Paul Renner'],
  ['Gwen Sato, a former Tulsa police chief, agreed.', 'Gwen Sato'],
  ['Ohio State University President Milo Haas met Gov. Dana Voss.', 'Dana Voss'],
  [
    'Cole Winters, director of the Tulsa Health Department, met Tess Lowry, director of the Tulsa Food Bank.',
    'Cole Winters',
  ],
  ['Ross Amory, a union lawyer, and Carl Bunch, the county clerk, agreed.', 'Carl Bunch'],
])
