/** Whole passages as a local paper prints them: everybody in office, with titles, body, government and mentions. */
import { describe, expect, it } from 'vitest'
import { mentionsIn, officeIn, titlesIn } from './reads.ts'

describe('who is in office, and whose', () => {
  it.each([
    [
      'TULSA, Okla. - The Tulsa City Council voted 6-3 on Monday to rezone the lot. Councilwoman Lena Ortiz, who represents District 4, voted no. "We heard from nobody," Ortiz said. City Manager Hal Brandt said staff would return with a plan.',
      'Lena Ortiz: Tulsa City Council? @ ok/place:tulsa? | Hal Brandt: - @ ok/place:tulsa?',
    ],
    [
      'AUGUSTA, Maine - The state health department ignored the law, Attorney General Nora Fisk said Friday. A spokesman for the department, Tom Acker, declined to comment. Gov. Keisha Dunn has asked the Legislature to act.',
      'Nora Fisk: - @ me? | Tom Acker: state health department? @ me? | Keisha Dunn: - @ me?',
    ],
    [
      'The Environmental Protection Agency ordered Boise to fix its sewers. Raj Patel, the agency’s regional administrator, told Mayor Lou Greer of Boise that the city had a year.',
      'Raj Patel: Environmental Protection Agency? @ us? | Lou Greer: - @ id/place:boise_city',
    ],
    [
      'U.S. Sens. Ida Moss and Paul Renner, both of Nevada, wrote to Interior Secretary Gwen Sato about the mine.',
      'Ida Moss: - @ us | Paul Renner: - @ us | Gwen Sato: Department of the Interior? @ us?',
    ],
    [
      'FRESNO, Calif. - Fresno County Sheriff Milo Haas said deputies obeyed the order. County Counsel Dana Voss agreed.',
      'Milo Haas: - @ ca/county:fresno | Dana Voss: - @ ca/county:fresno?',
    ],
    [
      'Clark County School District Superintendent Milo Haas agreed.',
      'Milo Haas: Clark County School District @ nv/school_district:clark_county',
    ],
    [
      'Judge Rita Cobb of the U.S. District Court for the District of Oregon ruled.',
      'Rita Cobb: U.S. District Court for the District of Oregon @ us',
    ],
    ['OSHA area director Glen Marsh in Omaha agreed.', 'Glen Marsh: OSHA @ us'],
    ['Supreme Court Justice Tess Lowry wrote for the majority in Washington.', 'Tess Lowry: Supreme Court @ us?'],
    [
      'Assistant Secretary for Civil Rights Milo Haas, of the U.S. Department of Education, wrote it.',
      'Milo Haas: U.S. Department of Education @ us',
    ],
    [
      'California Department of Education spokesperson Ida Moss agreed.',
      'Ida Moss: California Department of Education @ ca',
    ],
    [
      'House Republican Leader Cole Winters of Ohio told Congress that the White House was wrong.',
      'Cole Winters: - @ us?',
    ],
    [
      'Idaho Department of Transportation representative Tess Lowry spoke to the county.',
      'Tess Lowry: Idaho Department of Transportation @ id',
    ],
  ])('%s', (text, found) => {
    expect(officeIn(text)).toBe(found)
  })
})

describe('with which titles', () => {
  it.each([
    [
      'Ross Amory, a spokeswoman for Ohio Gov. Carl Bunch, agreed.',
      'Ross Amory: spokeswoman for Ohio Gov. Carl Bunch | Carl Bunch: Gov.',
    ],
    ['Sheriff’s spokesman Capt. Ida Flores declined to comment.', 'Ida Flores: spokesman'],
    ['Emergency Management Director Brig. Gen. Glen Marsh took over.', 'Glen Marsh: Emergency Management Director'],
    ['Rita Cobb, director of parks and recreation, agreed.', 'Rita Cobb: director of parks and recreation'],
    [
      'The school board met. Board chairwoman Al Tran called for order, board member Roy Medina said.',
      'Al Tran: Board chairwoman | Roy Medina: board member',
    ],
    ['Fay Lind, who has been the sheriff of Pima County since 2009, agreed.', 'Fay Lind: sheriff of Pima County'],
    [
      'Mayor Burt Oakes, a Democrat, and Joan Ito, the council president, agreed.',
      'Burt Oakes: Mayor | Joan Ito: council president',
    ],
    ['First Deputy Comptroller Hank Doyle signed the report.', 'Hank Doyle: First Deputy Comptroller'],
    ['The governor picked Sue Larkin to lead the Ohio Department of Health.', 'Sue Larkin: '],
    [
      'Dee Wallis has been named superintendent of the Mesa Public Schools.',
      'Dee Wallis: superintendent of the Mesa Public Schools',
    ],
    [
      'Lena Ortiz will serve as interim director of the Iowa Department of Education.',
      'Lena Ortiz: [interim] director of the Iowa Department of Education',
    ],
    ['Hal Brandt of the Ohio Attorney General’s Office agreed.', ''],
    ['A deputy in the Lorain County Public Defender’s Office agreed.', ''],
    ['The Alma Dorr Justice Assistance Grants pay for it.', ''],
    ['He works as a unit manager in the Pueblo County Detention Facility.', ''],
    ['Speaking to Clay Ridge, the mayor pointed out the cost.', ''],
    ['California Department of Education spokesperson Ida Moss agreed.', 'Ida Moss: spokesperson'],
    [
      "HUD's assistant secretary for fair housing, Roy Medina, agreed.",
      'Roy Medina: assistant secretary for fair housing',
    ],
    ['Ed Poe, a Dayton Democrat who chairs the House Education Committee, agreed.', 'Ed Poe: '],
    ['Ed Poe, a Dayton baker who runs marathons, agreed.', ''],
    ['Al Tran, an assistant U.S. attorney in Boise, agreed.', 'Al Tran: assistant U.S. attorney'],
    ['Tom Del Rio of Fresno agreed.', ''],
    ['Nora Fisk, president of the Lorain County Board of Realtors, agreed.', ''],
    ['Tom Acker, spokesman for Citizens Against Idle Government, agreed.', ''],
    ['Keisha Dunn, president of United Way of Tulsa, agreed.', ''],
    ['Acme’s West Virginia site leader, Raj Patel, agreed.', ''],
    ['Houston manager Lou Greer agreed.', ''],
    ['Lou Greer, chairwoman of the Walk for Kids of Lorain County, agreed.', ''],
  ])('%s', (text, found) => {
    expect(titlesIn(text)).toBe(found)
  })
})

describe('under which names', () => {
  it.each([
    [
      'Brandt Asks Court to Wait\n\nOhio Gov. Hal Brandt asked the court on Friday to wait. “We need time,” said Brandt, a Republican. Brandt’s lawyers filed a brief. The Brandt administration has lost twice.',
      'Hal Brandt = Brandt, Hal Brandt, Brandt, Brandt',
    ],
    [
      'Sens. Ana de la Cruz, D-Texas, and Chris Van Horn, R-Ohio, spoke. De la Cruz left early; Van Horn did not.',
      'Ana de la Cruz = Ana de la Cruz, De la Cruz | Chris Van Horn = Chris Van Horn, Van Horn',
    ],
    [
      'Mayor Lena Ortiz spoke first. "I agree," Ortiz said. Her son, Luis Ortiz, plays ball. Mayor Ortiz then left.',
      'Lena Ortiz = Lena Ortiz, Ortiz, Ortiz',
    ],
  ])('%s', (text, found) => {
    expect(mentionsIn(text)).toBe(found)
  })
})
