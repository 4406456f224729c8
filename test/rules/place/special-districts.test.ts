/** Ports, authorities, utilities, fire and park districts by the names that news gives them; beside the hits, what a town or a state runs. */
import { tableOf } from '../../table.ts'
import { reads } from './reads.ts'

const table = tableOf((text) => reads(text))

table('authorities and boards', [
  [
    'The Akron Metropolitan Transit Authority bought vans.',
    'Akron = Akron OH | Akron Metropolitan Transit Authority = Akron Metropolitan Transit Authority OH',
  ],
  ['The Peoria Housing Authority in Illinois bought vans.', 'Peoria = Peoria IL | Illinois = IL'],
  ['The Chicago Transit Authority bought vans.', 'Chicago = Chicago IL'],
  ['The Ohio Water Authority bought vans.', 'Ohio = OH'],
  [
    'The Southern Ohio Water Authority bought pumps.',
    'Southern Ohio Water Authority = Southern Ohio Water Authority OH | Ohio = OH',
  ],
  ['The authority of Boise to tax ended.', 'Boise = Boise City ID'],
  [
    'Eugene Water & Electric Board crews cut trees.',
    'Eugene = Eugene OR | Eugene Water & Electric Board = Eugene Water & Electric Board OR',
  ],
  ['The Tucson Water Department cut trees.', 'Tucson = Tucson AZ'],
  [
    'The Transit Authority of Akron, Ohio, sold vans.',
    'Transit Authority of Akron = Transit Authority of Akron OH | Akron = Akron OH | Ohio = OH',
  ],
  ['The Port Authority of New York and New Jersey sold vans.', 'New York = NY | New Jersey = NJ'],
  [
    'The Lower Colorado River Authority closed a dam in Texas.',
    'Lower Colorado River Authority = Lower Colorado River Authority TX | Texas = TX',
  ],
])

table('districts of many kinds', [
  [
    'The Wheaton Park and Recreation District in Illinois opened a rink.',
    'Wheaton Park and Recreation District = Wheaton Park and Recreation District IL | Illinois = IL',
  ],
  [
    'The Ada County Highway District paved Idaho.',
    'Ada County = Ada County ID | Ada County Highway District = Ada County Highway District ID | Idaho = ID',
  ],
  ['The downtown highway district of Boise is loud.', 'Boise = Boise City ID'],
  ['The Regional Fire Protection District in Ohio met.', 'Ohio = OH'],
  [
    'It snowed in Napa, Calif. Napa Sanitation District crews worked.',
    'Napa = Napa CA | Calif. = CA | Napa = Napa CA | Napa Sanitation District = Napa Sanitation District CA',
  ],
  [
    'RENO, Nev. — The Truckee Meadows Fire Protection District met.',
    'RENO = Reno NV | Nev. = NV | Truckee Meadows Fire Protection District = Truckee Meadows Fire Protection District NV',
  ],
  [
    'Chelan County PUD in Washington sold power.',
    'Chelan County = Chelan County WA | Chelan County PUD = Chelan County PUD WA | Washington = WA',
  ],
  ['The Dayton PUD on Main Street in Ohio was rezoned.', 'Ohio = OH'],
  ['RSU 21 in Maine hired a cook.', 'RSU 21 = RSU 21 ME | Maine = ME'],
  ['RSU 21 hired a cook.', ''],
  [
    'Los Rios Community College District in California hired a cook.',
    'Los Rios Community College District = Los Rios Community College District CA | California = CA',
  ],
])

table('fire brigades and brands', [
  [
    'BEND, Ore. — Tualatin Valley Fire and Rescue sent a boat.',
    'BEND = Bend OR | Ore. = OR | Tualatin Valley Fire and Rescue = Tualatin Valley Fire and Rescue OR',
  ],
  ['Boise Fire and Rescue sent a boat.', 'Boise = Boise City ID'],
  ['Miami-Dade Fire Rescue sent a boat.', 'Miami-Dade = Miami-Dade County FL'],
  ['Sound Transit and TriMet raised fares.', 'Sound Transit = Sound Transit WA | TriMet = TriMet OR'],
  ['The sound of transit in Seattle is loud.', 'Seattle = Seattle WA'],
  ['RTD raised fares in Denver.', 'RTD = Regional Transportation District CO | Denver = Denver CO'],
  ['RTD raised fares in Ohio.', 'Ohio = OH'],
])

table('ports', [
  [
    'The Port of Beaumont, Texas, raised its fees.',
    'Port of Beaumont = Port of Beaumont TX | Beaumont = Beaumont TX | Texas = TX',
  ],
  ['The Port of Galveston, Texas, raised its fees.', 'Galveston = Galveston TX | Texas = TX'],
  ['The Port of Oakland in California raised its fees.', 'Oakland = Oakland CA | California = CA'],
])

table('names', [
  [
    'The Tulsa school district closed. Tulsa Public Schools had a leak.',
    'Tulsa = Tulsa OK | Tulsa school district = Tulsa Public Schools OK | Tulsa = Tulsa OK | Tulsa Public Schools = Tulsa Public Schools OK',
  ],
])
