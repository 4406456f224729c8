/** Officials as local news tells them: in round-ups, by a vote, by an agency's initials, by schools in short; and who is told alike and is none. */
import { tableOf } from '../../table.ts'
import { officeIn, titlesIn, whoIn } from './reads.ts'

tableOf(officeIn)('items of a round-up', [
  [
    'DULUTH, Minn. — A clerk lost the fax of the Douglas County jail. Sheriff Ann Varga was sorry.\n\nSUPERIOR, Wis. — A judge threw out the sign ordinance on Tuesday. City Attorney Tom Lindahl will appeal.\n\nBEMIDJI, Minn. — Two members of the council walked out Monday. Council member Ruth Ostby had not been told.',
    'Ann Varga: - @ mn/county:douglas? | Tom Lindahl: - @ wi/place:superior_city? | Ruth Ostby: - @ mn/place:bemidji?',
  ],
  [
    'Around the region\n\nLudington council pays late bills\n\nThe city council agreed to pay $14,000 for gravel. City Manager Kaylee Moser said the bills were lost in Michigan.\n\nManistee schools broke records law\n\nThe district waited 40 days to answer a request from a parent. Superintendent Paul Dreher apologized.',
    'Kaylee Moser: - @ mi/place:ludington? | Paul Dreher: - @ mi/place:manistee?',
  ],
  [
    '**Casper**: The city must pay back $2 million to Wyoming. Mayor Lee Ford was surprised by it all.\n\n**Gillette**: The police department has a vacancy to fill. Police Chief Ron Sax retires in May.',
    'Lee Ford: - @ wy/place:casper? | Ron Sax: police department? @ wy/place:gillette?',
  ],
  // One dateline makes no round-up.
  [
    'SUPERIOR, Wis. — The council met on Tuesday night to hear about signs and fences.\n\nDuluth has a ban already, and its clerk likes it.\n\nMayor Jill Frane called the ruling odd.',
    'Jill Frane: - @ wi/place:superior_city?',
  ],
])

tableOf(whoIn)('a job given or lost', [
  ['Borough council hired a manager. The vote gave Tricia Hollis the job at $81,000.', 'Tricia Hollis'],
  ['The council of Ames, Iowa, gave Peter Hallman the job of city manager on a 4-2 vote.', 'Peter Hallman'],
  ['The tribal council suspended its vice chairman. The order returns Wade Morrow to his seat.', 'Wade Morrow'],
  ['The orchestra fired its director. The vote gave Ann Lowell the job of conductor.', ''],
  ['The city was quiet. The clerk slept. Officers removed John Pardee from the ATM.', ''],
  ['The company needs a manager. The merger gave Bob Dean the job.', ''],
])

tableOf(titlesIn)('members told by what they did', [
  [
    'The township board met. The two trustees who voted no, Carl Bemis and Jean Tate, left.',
    'Carl Bemis: trustees | Jean Tate: trustees',
  ],
  ['The City Council passed it 6-1. The only councilor who objected, Norm Plante, left.', 'Norm Plante: councilor'],
  ['The Finance Committee voted 6-3. Member Aaron Tolland said no town can refuse.', 'Aaron Tolland: Member'],
  [
    'The utility board toured a plant. A former board member, Erin Stahl, complained.',
    'Erin Stahl: [former] board member',
  ],
  ['The band played. The two members who left, Carl Bemis and Jean Tate, sing.', ''],
  ['The Republican National Committee met. Member Aaron Tolland said no.', ''],
])

tableOf(officeIn)('offices of agencies', [
  ['DEQ inspector Liz Crane wrote to Teton County, Montana.', 'Liz Crane: DEQ @ mt?'],
  [
    'The Georgia Environmental Protection Division met. EPD geologist Marcia Toole told Bulloch County.',
    'Marcia Toole: EPD @ ga',
  ],
  [
    'The Vermont Agency of Natural Resources fined the town of Bristol. Agency Secretary Julia Moran signed.',
    'Julia Moran: Vermont Agency of Natural Resources? @ vt?',
  ],
  ['An investigator for the state auditor, Paul Hines, came to Benton, Illinois.', 'Paul Hines: - @ il?'],
  ['A state jail inspector, Rita Cole, had been to Benton, Illinois.', 'Rita Cole: - @ il?'],
  [
    "The Arizona Attorney General's Office wrote. Assistant Attorney General Nestor Quill signed.",
    "Nestor Quill: Arizona Attorney General's Office? @ az?",
  ],
  [
    'Maine Department of Agriculture, Conservation and Forestry Commissioner Amanda Bell agreed.',
    'Amanda Bell: Maine Department of Agriculture, Conservation and Forestry @ me',
  ],
  ['Acme Corp. (ACME) chemist Joy Lee left Teton County, Montana.', ''],
])

tableOf(titlesIn)('offices joined by a slash or by "and"', [
  ['Elliott County Judge/Executive Don Fyffe agreed.', 'Don Fyffe: County Judge/Executive'],
  ['The town of Vevay met. Clerk/Treasurer Meg Rose agreed.', 'Meg Rose: Clerk/Treasurer'],
  ['Ravalli County Clerk and Recorder Judy Amos agreed.', 'Judy Amos: Clerk and Recorder'],
  ['Fire and Rescue Chief Hal Dorn agreed.', 'Hal Dorn: Fire and Rescue Chief'],
])

tableOf(officeIn)('whose they are', [
  [
    'DECATUR, Ill. — Decatur School District 61 hid the price. District spokeswoman Karis Bledsoe declined.',
    'Karis Bledsoe: - @ il/school_district:decatur?',
  ],
  [
    'Supervisor Gail Prentice bought a truck for the town of Carlton in Orleans County, New York.',
    'Gail Prentice: - @ ny/county:orleans/place:carlton?',
  ],
  [
    'Clearwater Township in Michigan lost. Supervisor Bob Lund said other towns did it too. Milton Township passed a ban.',
    'Bob Lund: - @ mi/county:kalkaska/place:clearwater?',
  ],
  [
    'The Pueblo of Laguna in New Mexico closed the road. Gov. Martin Koway said the pueblo was safe.',
    'Martin Koway: - @ tribe:pueblo_of_laguna?',
  ],
  [
    'The Pueblo of Laguna closed the road. The New Mexico Legislature met. Gov. Martin Koway agreed.',
    'Martin Koway: - @ nm?',
  ],
  [
    'Vanessa Harper, who represents Ward 2 on the Tulsa City Council in Oklahoma, objected.',
    'Vanessa Harper: Tulsa City Council @ ok/place:tulsa',
  ],
  [
    'He sued in Jefferson County Court in Pennsylvania. She came from Centre County. President Judge Lorna White will hear it.',
    'Lorna White: - @ pa/county:jefferson?',
  ],
])
