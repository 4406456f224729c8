/** Who is told by the work for a public body, the body alone, or the office that leads its sentence; and private persons told alike. */
import { tableOf } from '../../table.ts'
import { whoIn } from './reads.ts'

const table = tableOf(whoIn)

table('professions with their body', [
  ["Written by Nora Tibbs, a lawyer in the Oregon Secretary of State's office, it runs to nine pages.", 'Nora Tibbs'],
  ['Nora Tibbs, an attorney with the Justice Department, argued it.', 'Nora Tibbs'],
  ['Nora Tibbs, 44, a longtime wildlife biologist with the U.S. Forest Service, counted them.', 'Nora Tibbs'],
  ['Nora Tibbs, a staff attorney for the state ethics commission, wrote it.', 'Nora Tibbs'],
  ['Nora Tibbs is an analyst in the state budget office.', 'Nora Tibbs'],
  ['The plume is small, National Weather Service meteorologist Nora Tibbs said.', 'Nora Tibbs'],
  ["The county's lead attorney, Nora Tibbs, filed it.", 'Nora Tibbs'],
  ["Nora Tibbs, the tribe's historic preservation officer, filed it.", 'Nora Tibbs'],
  ['Nora Tibbs, a lawyer in Salem, Oregon, wrote it.', ''],
  ['Nora Tibbs, a lawyer for the Oregon Department of Forestry, wrote it.', ''],
  ['Nora Tibbs, an attorney at the law office of Gus Amato, wrote it.', ''],
  ['Nora Tibbs, an analyst in the Department of Economics at Ohio State University, wrote it.', ''],
  ['Nora Tibbs, a nurse at Mercy Hospital, wrote to Lucas County.', ''],
  ['Nora Tibbs, a plaintiff in the suit against the Ohio Department of Health, agreed.', ''],
  ["The state's oldest nurse, Nora Tibbs, turned 102.", ''],
  ["Acme's lead attorney, Nora Tibbs, filed it.", ''],
  ['Real estate agent Nora Tibbs sold the town hall.', ''],
])

table('speakers told by the body alone', [
  ['The wells are dry, said Nora Tibbs of the Tri-County Health District.', 'Nora Tibbs'],
  ['"Snow will fall," said Nora Tibbs with the National Weather Service.', 'Nora Tibbs'],
  ['Nora Tibbs, of the Lucas County Health Department, said so.', 'Nora Tibbs'],
  ['Nora Tibbs with the state health department said so.', 'Nora Tibbs'],
  ['According to Nora Tibbs of the Ohio Department of Aging, it is late.', 'Nora Tibbs'],
  ['The wells are dry, said Nora Tibbs of Lima, Ohio.', ''],
  ['The wells are dry, said Nora Tibbs of the Ohio Farm Bureau.', ''],
  ['The wells are dry, said Nora Tibbs with the Ohio Environmental Council.', ''],
  ['The wells are dry, said Nora Tibbs of the Fraternal Order of Police.', ''],
  ['"It is cold," said Nora Tibbs from the Lucas County Jail.', ''],
])

table('work that a clause tells', [
  ["Nora Tibbs, who manages the Ohio EPA's well program, said so.", 'Nora Tibbs'],
  ["Nora Tibbs, who runs the county's recycling program, said so.", 'Nora Tibbs'],
  ['Nora Tibbs, who oversees dam safety for the Oregon Water Resources Department, said so.', 'Nora Tibbs'],
  ['Nora Tibbs, who directs emergency management for Lucas County, said so in Ohio.', 'Nora Tibbs'],
  ['Nora Tibbs, who works for the Ohio Department of Natural Resources, said so.', 'Nora Tibbs'],
  ['Nora Tibbs leads the Ohio Department of Health.', 'Nora Tibbs'],
  ['Nora Tibbs has chaired the Akron City Council since May.', 'Nora Tibbs'],
  ["Nora Tibbs, who runs the county's biggest farm, said so.", ''],
  ["Nora Tibbs, who oversees Acme's recycling program, said so.", ''],
  ['Nora Tibbs, who works at the Dayton Mall, said so.', ''],
  ['Nora Tibbs, who manages a program for Catholic Charities, said so.', ''],
  ['Nora Tibbs led the fight against the Ohio Department of Health.', ''],
  ['Nora Tibbs leads the Ohio Farm Bureau.', ''],
])

table('the office first', [
  ['As state auditor, Nora Tibbs found that Dayton broke the law.', 'Nora Tibbs'],
  ["As the city's finance director, Nora Tibbs signs each check.", 'Nora Tibbs'],
  ['In her third term as mayor, Nora Tibbs faces a recall.', 'Nora Tibbs'],
  ['While serving as county attorney, Nora Tibbs drafted it.', 'Nora Tibbs'],
  ['Before becoming sheriff, Nora Tibbs sold cars.', 'Nora Tibbs'],
  ['Elected mayor in 2018, Nora Tibbs sold the lot.', 'Nora Tibbs'],
  ['Nora Tibbs, in her second term as county commissioner, wants a levy.', 'Nora Tibbs'],
  ['Nora Tibbs won a second term as mayor of Dayton.', 'Nora Tibbs'],
  ['Named acting director of the Ohio Department of Aging was Nora Tibbs.', 'Nora Tibbs'],
  ['As mayor, Nora Tibbs would cut taxes.', ''],
  ['As treasurer of the union, Nora Tibbs signed each check.', ''],
  ["As the county's largest landowner, Nora Tibbs spoke.", ''],
  ['In her second term as president of the Rotary Club, Nora Tibbs spoke.', ''],
  ['Named grand marshal was Nora Tibbs.', ''],
  ['Elected president of the union was Nora Tibbs.', ''],
])

table('times behind a title', [
  ['The sheriff at the time, Hank Dorsey, signed the decree.', 'Hank Dorsey'],
  ['The police chief in 2014, Hank Dorsey, wrote it.', 'Hank Dorsey'],
  ['The mayor from 2004 to 2012, Hank Dorsey, signed it.', 'Hank Dorsey'],
  ["The state's attorney general in those years, Hank Dorsey, sued.", 'Hank Dorsey'],
  ['The county clerk back then, Hank Dorsey, signed it.', 'Hank Dorsey'],
  ['The tenant at the time, Hank Dorsey, sued the county.', ''],
  ['The dealer back then, Hank Dorsey, sold the van to the city.', ''],
])

table('councils and courts', [
  ['The council met Monday. One of three Democrats on the council, Nora Tibbs, voted no.', 'Nora Tibbs'],
  ['Nora Tibbs, one of two Republicans on the Akron City Council, agreed.', 'Nora Tibbs'],
  ['The council met Monday. Voting no were Nora Tibbs and Hank Dorsey.', 'Nora Tibbs | Hank Dorsey'],
  ['The council met Monday. Nora Tibbs was the only member to vote no.', 'Nora Tibbs'],
  ['The judge, Nora Tibbs, ruled against the county.', 'Nora Tibbs'],
  ['Police made an arrest. Detective Nora Tibbs found the gun.', 'Nora Tibbs'],
  ['The zoning code is plain. Planner Nora Tibbs found the lot too small.', 'Nora Tibbs'],
  ['Nora Tibbs, who lost her seat on the Akron City Council in May, agreed.', 'Nora Tibbs'],
  ['Nora Tibbs, one of three Democrats in the room, voted no.', ''],
  ['Nora Tibbs was the only juror to vote no.', ''],
  ['The judge, Nora Tibbs, gave the pie a ribbon.', ''],
  ['Private detective Nora Tibbs found the gun, police said.', ''],
  ['The zoning code is plain. Wedding planner Nora Tibbs found the lot too small.', ''],
  ['Nora Tibbs, who lost her seat on the bus, agreed.', ''],
])

table('several titles, and whom one serves', [
  ['Nora Tibbs, a retired teacher and a former state senator, spoke.', 'Nora Tibbs'],
  ["Nora Tibbs, a program manager in the auditor's office, wrote it.", 'Nora Tibbs'],
  ["The state's standards coordinator at the time, Nora Tibbs, wrote it.", 'Nora Tibbs'],
  ['A spokesman for the attorney general, Hank Dorsey, spoke in Ohio.', 'Hank Dorsey'],
  ['The executive director of the Ohio Coalition for Open Government, Nora Tibbs, spoke.', ''],
  ['Nora Tibbs, a retired teacher and a friend of the mayor, spoke.', ''],
  ["The store's standards coordinator at the time, Nora Tibbs, wrote it.", ''],
])

table('deputies, successors, legislators of before', [
  [
    "EPA Administrator Laura Fenn signed it. Fenn's deputy, James Wirth, will watch over it.",
    'Laura Fenn | James Wirth',
  ],
  ['Mayor Laura Fenn leaves. Her successor, Cy Wade, is a former Wyoming lawmaker.', 'Laura Fenn | Cy Wade'],
  ['The school board met. Kirk Shaw, superintendent since 2022, agreed.', 'Kirk Shaw'],
  ['Resident Ron Vogel, a former legislator, agreed.', 'Ron Vogel'],
  ['Peggy Gilbert, a teacher who served in the Ohio House, agreed.', 'Peggy Gilbert'],
  ["The grocer's deputy, James Wirth, agreed.", ''],
  ['The bank met. Kirk Shaw, superintendent since 2022, agreed.', ''],
  ['Peggy Gilbert, a teacher who served in the Army, agreed.', ''],
])
