/** School and port districts under the names that news gives them; beside the hits, what is called alike and is no district. */
import { tableOf } from '../../table.ts'
import { reads } from './reads.ts'

const table = tableOf((text) => reads(text))

table('schools of a town or county', [
  [
    'Dothan City Schools hired a lawyer. The district declined to say why.',
    'Dothan = Dothan AL | Dothan City Schools = Dothan City Schools AL | The district = Dothan City Schools AL',
  ],
  [
    "Auditors praised St. Mary's County Public Schools in Maryland.",
    "St. Mary's County = St. Mary's County MD | St. Mary's County Public Schools = St. Mary's County Public Schools MD | Maryland = MD",
  ],
  ['Plano ISD raised pay.', 'Plano = Plano TX | Plano ISD = Plano ISD TX'],
  ['San Diego Unified cut bus routes.', 'San Diego = San Diego CA | San Diego Unified = San Diego Unified CA'],
  ["Denver's school board met.", "Denver = Denver CO | Denver's school board = Denver school district CO"],
  [
    'The School District of Philadelphia agreed.',
    'School District of Philadelphia = School District of Philadelphia PA | Philadelphia = Philadelphia PA',
  ],
  [
    'The Board of Education of Garrett County, Md., voted.',
    'Board of Education of Garrett County = Garrett County school district MD | Garrett County = Garrett County MD | Md. = MD',
  ],
  [
    'The Chicago Board of Education voted.',
    'Chicago = Chicago IL | Chicago Board of Education = Chicago school district IL',
  ],
  [
    'Pueblo School District No. 60 in Colorado voted.',
    'Pueblo = Pueblo CO | Pueblo School District No. 60 = Pueblo School District No. 60 CO | Colorado = CO',
  ],
  ['The Ohio Board of Education voted.', 'Ohio = OH'],
  ['Catholic schools in Boston closed.', 'Boston = Boston MA'],
  ['A board of education takes time.', ''],
  ['The Unified Carrier Register opened.', ''],
])

table('a district with a name of its own', [
  [
    'SPOKANE, Wash. — The Three Pines School District raised its levy.',
    'SPOKANE = Spokane WA | Wash. = WA | Three Pines School District = Three Pines School District WA',
  ],
  [
    'The Blue Ridge School District in Arizona voted.',
    'Blue Ridge School District = Blue Ridge School District AZ | Arizona = AZ',
  ],
  ['The Independent School District in Ohio voted.', 'Ohio = OH'],
  ['Uplift Public Schools opened a campus in Texas.', 'Texas = TX'],
  ['The Blue Ridge School District voted.', ''],
])

table('ports', [
  [
    'The Port of Longview, Wash., raised its fees.',
    'Port of Longview = Port of Longview WA | Longview = Longview WA | Wash. = WA',
  ],
  ['Port of Tacoma commissioners met.', 'Port of Tacoma = Port of Tacoma WA | Tacoma = Tacoma WA'],
  ['The Port of Los Angeles raised its fees.', 'Los Angeles = Los Angeles CA'],
  ['It is a port of call.', ''],
  [
    'The Guilford County schools in North Carolina reopened.',
    'Guilford County = Guilford County NC | Guilford County schools = Guilford County school district NC | North Carolina = NC',
  ],
  ['The county schools in Ohio reopened.', 'Ohio = OH'],
  [
    'She taught in the Guilford County schools in North Carolina.',
    'Guilford County = Guilford County NC | North Carolina = NC',
  ],
])
