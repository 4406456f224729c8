/** Titles before and behind a name: who is found with which titles. Nobody is found where a row says "". */
import { tableOf } from '../../table.ts'
import { titlesIn } from './reads.ts'

const table = tableOf(titlesIn)

table('one title before the name', [
  ['Mayor Lena Ortiz opened the bridge on Friday.', 'Lena Ortiz: Mayor'],
  ['Gov. Hal Brandt vetoed the bill.', 'Hal Brandt: Gov.'],
  ['Lt. Gov. Nora Fisk broke the tie.', 'Nora Fisk: Lt. Gov.'],
  ['Lieutenant Governor Nora Fisk broke the tie.', 'Nora Fisk: Lieutenant Governor'],
  ['Sheriff Tom Acker said the jail is full.', 'Tom Acker: Sheriff'],
  ['Alderwoman Keisha Dunn voted no.', 'Keisha Dunn: Alderwoman'],
  ['Councilmember Raj Patel voted no.', 'Raj Patel: Councilmember'],
  ['Council Member Raj Patel voted no.', 'Raj Patel: Council Member'],
  ['City Manager Lou Greer resigned.', 'Lou Greer: City Manager'],
  ['Town Clerk Ida Moss counted the ballots twice.', 'Ida Moss: Town Clerk'],
  ['District Attorney Paul Renner declined to comment.', 'Paul Renner: District Attorney'],
  ['Secretary of State Gwen Sato certified the vote.', 'Gwen Sato: Secretary of State'],
  ['State Auditor Milo Haas found gaps in the books.', 'Milo Haas: State Auditor'],
  ['state Treasurer Milo Haas found gaps in the books.', 'Milo Haas: state Treasurer'],
  ['State Rep. Dana Voss sponsored it.', 'Dana Voss: State Rep.'],
  ['state Sen. Cole Winters sponsored it.', 'Cole Winters: state Sen.'],
  ['Assemblywoman Tess Lowry sponsored it.', 'Tess Lowry: Assemblywoman'],
  ['Delegate Ross Amory sponsored it.', 'Ross Amory: Delegate'],
  ['U.S. Rep. Carl Bunch sponsored it.', 'Carl Bunch: U.S. Rep.'],
  ['Congresswoman Ida Flores sponsored it.', 'Ida Flores: Congresswoman'],
  ['House Speaker Glen Marsh gaveled out.', 'Glen Marsh: House Speaker'],
  ['Senate Majority Leader Rita Cobb agreed.', 'Rita Cobb: Senate Majority Leader'],
  ['Senate Minority Whip Al Tran agreed.', 'Al Tran: Senate Minority Whip'],
  ['Fire Chief Roy Medina praised the crew.', 'Roy Medina: Fire Chief'],
  ['School board member Fay Lind objected.', 'Fay Lind: School board member'],
  ['County Commissioner Burt Oakes objected.', 'Burt Oakes: County Commissioner'],
  ['Supervisor Joan Ito objected.', 'Joan Ito: Supervisor'],
  ['Selectman Hank Doyle objected.', 'Hank Doyle: Selectman'],
  ['Mayor Pro Tem Sue Larkin ran the meeting.', 'Sue Larkin: Mayor Pro Tem'],
  ['Public Advocate Dee Wallis sued.', 'Dee Wallis: Public Advocate'],
  ['The mayor asked for a report and the chairman gave one.', ''],
  ['Mayor and council met for an hour.', ''],
  ['Mayors from ten towns met in Boise.', ''],
  ['The Mayor Office staff moved.', ''],
  ['Chief Justice Reform is a priority, the group said.', ''],
])

table('titles with a field or several words', [
  [
    'Acting Assistant Attorney General for Civil Rights Lena Ortiz wrote the letter.',
    'Lena Ortiz: [Acting] Assistant Attorney General for Civil Rights',
  ],
  ['Deputy Mayor for Public Safety Hal Brandt resigned.', 'Hal Brandt: Deputy Mayor for Public Safety'],
  ['Superintendent of Schools Nora Fisk closed the building.', 'Nora Fisk: Superintendent of Schools'],
  ['Commissioner of Education Tom Acker objected.', 'Tom Acker: Commissioner of Education'],
  [
    'State Superintendent of Public Instruction Keisha Dunn objected.',
    'Keisha Dunn: State Superintendent of Public Instruction',
  ],
  ['Undersecretary for Policy Raj Patel testified.', 'Raj Patel: Undersecretary for Policy'],
  ['Deputy Assistant Secretary for Energy Lou Greer testified.', 'Lou Greer: Deputy Assistant Secretary for Energy'],
  [
    'Chairman of the House Judiciary Committee Ida Moss testified.',
    'Ida Moss: Chairman of the House Judiciary Committee',
  ],
  [
    'U.S. Attorney for the District of Nevada Paul Renner brought the case.',
    'Paul Renner: U.S. Attorney for the District of Nevada',
  ],
  [
    'U.S. Attorney for the Southern District of New York Gwen Sato brought the case.',
    'Gwen Sato: U.S. Attorney for the Southern District of New York',
  ],
  ['Omaha Public Works Director Milo Haas resigned.', 'Milo Haas: Public Works Director'],
  ['Tulsa Parks and Recreation Director Dana Voss resigned.', 'Dana Voss: Parks and Recreation Director'],
  ['Deputy Police Chief Cole Winters took questions.', 'Cole Winters: Deputy Police Chief'],
  ['Chief Deputy District Attorney Tess Lowry took questions.', 'Tess Lowry: Chief Deputy District Attorney'],
  ['Assistant U.S. Attorney Ross Amory took questions.', 'Ross Amory: Assistant U.S. Attorney'],
  ['Assistant City Manager Carl Bunch took questions.', 'Carl Bunch: Assistant City Manager'],
  ['Register of Deeds Ida Flores took questions.', 'Ida Flores: Register of Deeds'],
  ['Clerk of Courts Glen Marsh took questions.', 'Glen Marsh: Clerk of Courts'],
  ['Secretary of the Interior Rita Cobb signed the lease.', 'Rita Cobb: Secretary of the Interior'],
  ['Interior Secretary Rita Cobb signed the lease.', 'Rita Cobb: Interior Secretary'],
  ['Friends of State Farm agent Rita Cobb signed the card.', ''],
  ['The Secretary of State office in Salem is closed.', ''],
])

table('how the title is held', [
  ['Acting Mayor Lena Ortiz opened the bridge.', 'Lena Ortiz: [Acting] Mayor'],
  ['Former Gov. Hal Brandt has died.', 'Hal Brandt: [Former] Gov.'],
  ['ex-Mayor Nora Fisk was sentenced.', 'Nora Fisk: [ex] Mayor'],
  ['It was signed by then-Gov. Tom Acker.', 'Tom Acker: [then] Gov.'],
  ['Interim Police Chief Keisha Dunn took over.', 'Keisha Dunn: [Interim] Police Chief'],
  ['Governor-elect Raj Patel will move in.', 'Raj Patel: [elect] Governor'],
  ['Mayor-elect Lou Greer will move in.', 'Lou Greer: [elect] Mayor'],
  ['EPA administrator nominee Ida Moss testified.', 'Ida Moss: [nominee] administrator'],
  ['Retired Judge Paul Renner will mediate.', 'Paul Renner: [Retired] Judge'],
  ['The late Sen. Gwen Sato wrote it.', 'Gwen Sato: [late] Sen.'],
  ['Outgoing Sheriff Milo Haas agreed.', 'Milo Haas: [Outgoing] Sheriff'],
  ['Longtime Mayor Dana Voss agreed.', 'Dana Voss: Mayor'],
  ['Republican Gov. Cole Winters agreed.', 'Cole Winters: Gov.'],
  ['Former acting Sheriff Tess Lowry agreed.', 'Tess Lowry: [Former acting] Sheriff'],
  ['Ross Amory, the former mayor of Toledo, agreed.', 'Ross Amory: [former] mayor of Toledo'],
  [
    'Carl Bunch, acting director of the Ohio Department of Health, agreed.',
    'Carl Bunch: [acting] director of the Ohio Department of Health',
  ],
  ['Ida Flores, then the mayor of Toledo, agreed.', 'Ida Flores: mayor of Toledo'],
])

table('several persons under one title', [
  ['Sens. Lena Ortiz and Hal Brandt objected.', 'Lena Ortiz: Sens. | Hal Brandt: Sens.'],
  [
    'Council members Nora Fisk, Tom Acker and Keisha Dunn voted no.',
    'Nora Fisk: Council members | Tom Acker: Council members | Keisha Dunn: Council members',
  ],
  ['Sens. Raj Patel, D-Mich., and Lou Greer, R-Ohio, objected.', 'Raj Patel: Sens. | Lou Greer: Sens.'],
  [
    'Reps. Ida Moss (D-Calif.), Paul Renner (R-Texas) and Gwen Sato (D-Ore.) objected.',
    'Ida Moss: Reps. | Paul Renner: Reps. | Gwen Sato: Reps.',
  ],
  ['Govs. Milo Haas of Utah and Dana Voss of Idaho objected.', 'Milo Haas: Govs. | Dana Voss: Govs.'],
  ['Commissioners Cole Winters and Tess Lowry objected.', 'Cole Winters: Commissioners | Tess Lowry: Commissioners'],
  [
    'Justices Ross Amory, Carl Bunch and Ida Flores dissented.',
    'Ross Amory: Justices | Carl Bunch: Justices | Ida Flores: Justices',
  ],
  ['State Reps. Glen Marsh and Rita Cobb objected.', 'Glen Marsh: State Reps. | Rita Cobb: State Reps.'],
  ['Aldermen Al Tran and Roy Medina objected.', 'Al Tran: Aldermen | Roy Medina: Aldermen'],
  [
    'Attorneys General Fay Lind and Burt Oakes objected.',
    'Fay Lind: Attorneys General | Burt Oakes: Attorneys General',
  ],
  ['Gov. Joan Ito and her husband, Hank Doyle, objected.', 'Joan Ito: Gov.'],
  ['Mayor Sue Larkin and Police Chief Dee Wallis objected.', 'Sue Larkin: Mayor | Dee Wallis: Police Chief'],
  ['Senators Ask Agency to Wait on Rule', ''],
])

table('judges and prosecutors', [
  ['U.S. District Judge Lena Ortiz blocked the rule.', 'Lena Ortiz: U.S. District Judge'],
  ['Senior U.S. District Judge Hal Brandt blocked the rule.', 'Hal Brandt: Senior U.S. District Judge'],
  ['U.S. Circuit Judge Nora Fisk dissented.', 'Nora Fisk: U.S. Circuit Judge'],
  ['U.S. Magistrate Judge Tom Acker set bail.', 'Tom Acker: U.S. Magistrate Judge'],
  ['Superior Court Judge Keisha Dunn set bail.', 'Keisha Dunn: Superior Court Judge'],
  ['Administrative law judge Raj Patel heard the case.', 'Raj Patel: Administrative law judge'],
  ['Chief Justice Lou Greer wrote for the court.', 'Lou Greer: Chief Justice'],
  ['Associate Justice Ida Moss wrote for the court.', 'Ida Moss: Associate Justice'],
  ['Common Pleas Judge Paul Renner set bail.', 'Paul Renner: Common Pleas Judge'],
  ['Immigration Judge Gwen Sato ordered him released.', 'Gwen Sato: Immigration Judge'],
  ['Justice of the Peace Milo Haas married them.', 'Milo Haas: Justice of the Peace'],
  ['Prosecutor Dana Voss rested her case.', 'Dana Voss: Prosecutor'],
  ["Commonwealth's Attorney Cole Winters dropped the charge.", "Cole Winters: Commonwealth's Attorney"],
  ["State's Attorney Tess Lowry dropped the charge.", "Tess Lowry: State's Attorney"],
  ['Public defender Ross Amory asked for leniency.', 'Ross Amory: Public defender'],
  ['The Justice Department sued Ohio.', ''],
  ['Judge not, the pastor said.', ''],
  ['Lawyers will judge Carl Bunch harshly.', ''],
])

table('a title behind the name', [
  ['Lena Ortiz, mayor of Dayton, agreed.', 'Lena Ortiz: mayor of Dayton'],
  ['Hal Brandt, the mayor of Dayton, Ohio, agreed.', 'Hal Brandt: mayor of Dayton'],
  ["Nora Fisk, the city's housing director, agreed.", 'Nora Fisk: housing director'],
  [
    'Tom Acker, director of the Iowa Department of Natural Resources, agreed.',
    'Tom Acker: director of the Iowa Department of Natural Resources',
  ],
  [
    'Keisha Dunn, executive director of the state ethics commission, agreed.',
    'Keisha Dunn: executive director of the state ethics commission',
  ],
  ['Raj Patel, a member of the Fresno City Council, agreed.', 'Raj Patel: member of the Fresno City Council'],
  ['Lou Greer, 54, the sheriff of Pima County, agreed.', 'Lou Greer: sheriff of Pima County'],
  [
    'Ida Moss, D-Conn., chairwoman of the House Ethics Committee, agreed.',
    'Ida Moss: chairwoman of the House Ethics Committee',
  ],
  ['Paul Renner, who serves as mayor of Dayton, agreed.', 'Paul Renner: mayor of Dayton'],
  ['Gwen Sato, who is the county administrator, agreed.', 'Gwen Sato: county administrator'],
  [
    'Milo Haas, superintendent of the Mesa Public Schools, agreed.',
    'Milo Haas: superintendent of the Mesa Public Schools',
  ],
  [
    'Dana Voss, general counsel for the Texas Education Agency, agreed.',
    'Dana Voss: general counsel for the Texas Education Agency',
  ],
  ['Cole Winters, chief of staff to Gov. Tess Lowry, agreed.', 'Cole Winters: chief of staff | Tess Lowry: Gov.'],
  ['Ross Amory - the mayor of Dayton - agreed.', 'Ross Amory: mayor of Dayton'],
  ['Carl Bunch Jr., the mayor of Dayton, agreed.', 'Carl Bunch Jr.: mayor of Dayton'],
  [
    'Ida Flores, M.D., director of the Ohio Department of Health, agreed.',
    'Ida Flores: director of the Ohio Department of Health',
  ],
  ['Glen Marsh, the chief deputy clerk of Harris County, agreed.', 'Glen Marsh: chief deputy clerk of Harris County'],
  ['Rita Cobb, deputy director of policy at the EPA, agreed.', 'Rita Cobb: deputy director of policy'],
  ['In Los Angeles, the mayor of Dayton spoke.', ''],
  ['At Harvard Yard, the mayor said it would rain.', ''],
  ['Al Tran, a carpenter, agreed.', ''],
  ['Roy Medina, director of the Ohio Coalition on Hunger, agreed.', ''],
  ['Fay Lind, a member of the choir, agreed.', ''],
  ['Burt Oakes, superintendent of the building, agreed.', ''],
])

table('a title, a comma, a name', [
  ["The city's mayor, Lena Ortiz, said it would rain.", 'Lena Ortiz: mayor'],
  ["Oregon's attorney general, Hal Brandt, sued.", 'Hal Brandt: attorney general'],
  [
    'The director of the Ohio Department of Health, Nora Fisk, resigned.',
    'Nora Fisk: director of the Ohio Department of Health',
  ],
  ['They met with the county sheriff, Tom Acker.', 'Tom Acker: county sheriff'],
  ['The health department director, Keisha Dunn, resigned.', 'Keisha Dunn: health department director'],
  ['Its mayor, Democrat Raj Patel, resigned.', 'Raj Patel: mayor'],
  ['The police chief, Lou Greer, said so.', 'Lou Greer: police chief'],
  ['The mayor, visibly moved, thanked them.', ''],
  ['The mayor, City Council and staff met.', ''],
  ['The director of the film, Ida Moss, resigned.', ''],
  ["The company's president, Paul Renner, resigned.", ''],
  ['The mayor, New York Times reporters and others waited.', ''],
])

table('an office that a verb tells', [
  ['Lena Ortiz is the mayor of Dayton.', 'Lena Ortiz: mayor of Dayton'],
  [
    'Hal Brandt was director of the Iowa Department of Public Health.',
    'Hal Brandt: director of the Iowa Department of Public Health',
  ],
  ['The council appointed Nora Fisk as city manager.', 'Nora Fisk: city manager'],
  ['He nominated Tom Acker to be director of the Census Bureau.', 'Tom Acker: [nominee] director of the Census Bureau'],
  ['Keisha Dunn, who heads the Denver Police Department, agreed.', 'Keisha Dunn: '],
  ['Raj Patel, who chairs the Senate Finance Committee, agreed.', 'Raj Patel: '],
  ['Lou Greer, who leads the city’s parks department, agreed.', 'Lou Greer: '],
  ['Ida Moss, who represents Toledo in the state House, agreed.', 'Ida Moss: '],
  ['Paul Renner, who oversees the county jail, agreed.', 'Paul Renner: '],
  ['Gwen Sato, who represents the plaintiffs, agreed.', ''],
  ['Milo Haas, who runs a bakery in Dayton, agreed.', ''],
  ['Dana Voss, who heads the Ohio Hunger Coalition, agreed.', ''],
  ['Cole Winters wants to be mayor of Dayton.', ''],
])

table('party and state', [
  ['The bill by Lena Ortiz (D-Conn.) failed.', 'Lena Ortiz: '],
  ['The bill by Hal Brandt, R-Ala., failed.', 'Hal Brandt: '],
  ['The bill by Nora Fisk (D) of New Jersey failed.', 'Nora Fisk: '],
  ['The bill by Tom Acker, R-Portland, failed.', 'Tom Acker: '],
  ['The bill by Keisha Dunn, a Republican from Ohio, failed.', 'Keisha Dunn: '],
  ['Sen. Raj Patel (D-N.Y.) agreed.', 'Raj Patel: Sen.'],
  ['Rep. Lou Greer, R-Troutdale, agreed.', 'Lou Greer: Rep.'],
  ['Sen. Ida Moss, DFL-Minneapolis, agreed.', 'Ida Moss: Sen.'],
  ['Paul Renner, a Republican from a farm family, voted early.', ''],
  ['The photo shows Gwen Sato (R) and Milo Haas (L).', ''],
  ['Dana Voss, a Democrat, voted early.', ''],
  ['The bill by Cole Winters (see page 2) failed.', ''],
])

table('spokesmen', [
  ['Brandt spokeswoman Lena Ortiz said Gov. Hal Brandt would sign it.', 'Hal Brandt: Gov. | Lena Ortiz: spokeswoman'],
  ['EPA spokesman Nora Fisk declined to comment.', 'Nora Fisk: spokesman'],
  [
    'Tom Acker, a spokesman for the Denver Police Department, declined to comment.',
    'Tom Acker: spokesman for the Denver Police Department',
  ],
  ['Keisha Dunn, spokesperson for the mayor, declined to comment.', 'Keisha Dunn: spokesperson for the mayor'],
  ['Police spokesman Raj Patel declined to comment.', 'Raj Patel: Police spokesman'],
  ['County spokeswoman Lou Greer declined to comment.', 'Lou Greer: County spokeswoman'],
  ['A spokeswoman for the county, Ida Moss, declined to comment.', 'Ida Moss: spokeswoman for the county'],
  ['White House press secretary Paul Renner declined to comment.', 'Paul Renner: press secretary'],
  ['Gwen Sato, a spokeswoman for Amtrak riders, declined to comment.', ''],
  ['Acme Corp. spokesman Milo Haas declined to comment.', ''],
  ['ACLU spokeswoman Dana Voss declined to comment.', ''],
  ['A spokesman for the mayor declined to comment.', ''],
])

table('tribes', [
  ['Navajo Nation President Lena Ortiz signed it.', 'Lena Ortiz: President'],
  ['Tribal Chairman Hal Brandt signed it.', 'Hal Brandt: Tribal Chairman'],
  ['Nora Fisk, chairwoman of the Blue River Tribe, signed it.', 'Nora Fisk: chairwoman of the Blue River Tribe'],
  ['Principal Chief Tom Acker signed it.', 'Tom Acker: Principal Chief'],
])
