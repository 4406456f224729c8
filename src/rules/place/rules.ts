/** The forms in which a place is named or stood for, as rows that name the code that reads them. */
import type { CodeRule } from '../rule.ts'

const il = 'ocd-division/country:us/state:il'

const us = 'ocd-division/country:us'

/** A noun that refers to a place, with a sentence in which it does and one in which it does not. */
const references: readonly {
  readonly word: string
  readonly text: string
  readonly finds: string
  readonly as: string
  readonly miss: string
}[] = [
  {
    word: 'city',
    text: 'Chicago officials said the city complies.',
    finds: 'the city',
    as: `${il}/place:chicago`,
    miss: 'The city council of nowhere met.',
  },
  {
    word: 'state',
    text: 'Illinois sued, and the state won.',
    finds: 'the state',
    as: il,
    miss: 'The State Department replied.',
  },
  {
    word: 'county',
    text: 'Cook County, Ill., sued, and the county won.',
    finds: 'the county',
    as: `${il}/county:cook`,
    miss: 'A county sued.',
  },
  {
    word: 'parish',
    text: 'Caddo Parish, La., sued, and the parish won.',
    finds: 'the parish',
    as: `${us}/state:la/parish:caddo`,
    miss: 'A parish priest sued.',
  },
  {
    word: 'town',
    text: 'Cary, N.C., sued, and the town won.',
    finds: 'the town',
    as: `${us}/state:nc/place:cary`,
    miss: 'She painted a town.',
  },
  {
    word: 'village',
    text: 'Skokie, Ill., sued, and the village won.',
    finds: 'the village',
    as: `${il}/place:skokie`,
    miss: 'It takes a village.',
  },
  {
    word: 'borough',
    text: 'Carlisle, Pa., sued, and the borough won.',
    finds: 'the borough',
    as: `${us}/state:pa/place:carlisle`,
    miss: 'A borough sued.',
  },
  {
    word: 'township',
    text: 'Haverford Township, Pa., sued, and the township won.',
    finds: 'the township',
    as: `${us}/state:pa/county:delaware/place:haverford`,
    miss: 'A township sued.',
  },
  {
    word: 'municipality',
    text: 'Skokie, Ill., sued, and the municipality won.',
    finds: 'the municipality',
    as: `${il}/place:skokie`,
    miss: 'A municipality sued.',
  },
  {
    word: 'commonwealth',
    text: 'Kentucky sued, and the commonwealth won.',
    finds: 'the commonwealth',
    as: `${us}/state:ky`,
    miss: 'The Commonwealth Fund sued.',
  },
  {
    word: 'territory',
    text: 'Guam sued, and the territory won.',
    finds: 'the territory',
    as: `${us}/territory:gu`,
    miss: 'It comes with a territory.',
  },
  {
    word: 'tribe',
    text: 'The Osage Tribe sued, and the tribe won.',
    finds: 'the tribe',
    as: 'tribe:osage_tribe',
    miss: 'A tribe sued.',
  },
  {
    word: 'nation',
    text: 'The Navajo Nation sued, and the nation won.',
    finds: 'the nation',
    as: 'tribe:navajo_nation',
    miss: 'Illinois leads the nation.',
  },
  {
    word: 'district',
    text: 'The Salt Lake City School District sued, and the district won.',
    finds: 'the district',
    as: `${us}/state:ut/school_district:salt_lake_city`,
    miss: 'Illinois sued in the district court.',
  },
]

export const placeRules: readonly CodeRule[] = [
  {
    id: 'state-name',
    about: 'States, territories and the District by name, also as qualifier behind a place.',
    source: 'U.S. Census Bureau',
    readBy: 'resolve/places/weigh-name.ts',
    examples: [{ text: 'Lawmakers in Illinois passed it.', finds: 'Illinois', as: il }],
    near_misses: ['The University of Illinois won.', 'Virginia Thomas wrote it.'],
  },
  {
    id: 'state-abbreviation',
    about: 'Associated Press and older abbreviations as qualifiers and in party tags: Ill., N.J., (R-Ala.).',
    source: 'Associated Press Stylebook, state names',
    readBy: 'resolve/places/read-short.ts',
    examples: [{ text: 'He lives in Peoria, Ill., with his wife.', finds: 'Ill.', as: il }],
    near_misses: ['She felt ill. Then she left.', 'Wash. the car.'],
  },
  {
    id: 'state-code',
    about: 'Postal codes as qualifiers, in party tags, and alone where they can be nothing else: CT.',
    source: 'U.S. Postal Service, publication 28',
    readBy: 'resolve/places/read-short.ts',
    examples: [{ text: 'PEORIA, IL - The council met.', finds: 'IL', as: il }],
    near_misses: ['IN CASE OF FIRE, GO OUT.', 'Stay or go, OK?'],
  },
  {
    id: 'county-name',
    about: 'Counties, parishes and boroughs with their word.',
    source: 'U.S. Census Bureau',
    readBy: 'resolve/places/county-named.ts',
    examples: [{ text: 'Deputies in Cook County, Ill., agreed.', finds: 'Cook County', as: `${il}/county:cook` }],
    near_misses: ['The county cook made soup.'],
  },
  {
    id: 'county-list',
    about: 'Several counties with one word: Cook, Lake and Will counties, Ill.',
    source: 'Associated Press Stylebook, counties',
    readBy: 'resolve/places/county-runs.ts',
    examples: [{ text: 'Cook, Lake and Will counties, Ill., agreed.', finds: 'Will', as: `${il}/county:will` }],
    near_misses: ['Cook, Lake and Will agreed in two counties.'],
  },
  {
    id: 'place-name',
    about: 'Cities, towns and villages by name, told apart by size, state and the words around.',
    source: 'Open Civic Data; U.S. Census Bureau',
    readBy: 'resolve/places/weigh-name.ts',
    examples: [
      { text: 'Police in Chicago disagreed.', finds: 'Chicago', as: `${il}/place:chicago` },
      { text: 'The mayor of Peoria, Ill., spoke.', finds: 'Peoria', as: `${il}/place:peoria` },
    ],
    near_misses: [
      'The Chicago Tribune reported it.',
      'Mr. Houston paid a fine.',
      'Madison Keys won the match.',
      'A Paris court ruled.',
    ],
  },
  {
    id: 'washington-dc',
    about: 'Washington with its district: Washington, D.C.',
    source: 'Associated Press Stylebook',
    readBy: 'resolve/places/capital-named.ts',
    examples: [
      {
        text: 'She flew to Washington, D.C., on Monday.',
        finds: 'Washington, D.C.',
        as: 'ocd-division/country:us/district:dc',
      },
    ],
    near_misses: ['She flew to Spokane, Wash., on Monday.'],
  },
  {
    id: 'country-name',
    about: 'The United States by name, abbreviation and as the federal government.',
    source: 'Associated Press Stylebook',
    readBy: 'resolve/places/bodies.ts',
    examples: [{ text: 'The federal government sued.', finds: 'federal government', as: 'ocd-division/country:us' }],
    near_misses: ['Give us the report.'],
  },
  {
    id: 'agency-acronym',
    about: 'Police forces and other bodies by an acronym that stands for their city.',
    source: 'common usage',
    readBy: 'resolve/places/bodies.ts',
    examples: [
      { text: 'The NYPD declined to comment.', finds: 'NYPD', as: 'ocd-division/country:us/state:ny/place:new_york' },
    ],
    near_misses: ['The CPD meeting was moved.'],
  },
  {
    id: 'school-district',
    about: 'School districts, which are governments of their own, where the place in their name is known.',
    source: 'U.S. Census Bureau, Census of Governments',
    readBy: 'resolve/places/districts.ts',
    examples: [
      {
        text: 'The Salt Lake City School District agreed.',
        finds: 'Salt Lake City School District',
        as: 'ocd-division/country:us/state:ut/school_district:salt_lake_city',
      },
    ],
    near_misses: ['Every school district agreed.', 'Public schools in general are closed.'],
  },
  {
    id: 'special-district',
    about:
      'Water, fire, park and other special districts, ports, transit and utility authorities, where their name or the story tells the state.',
    source: 'U.S. Census Bureau, Census of Governments',
    readBy: 'resolve/places/districts.ts',
    examples: [
      {
        text: 'The Chicago Park District agreed.',
        finds: 'Chicago Park District',
        as: 'ocd-division/country:us/state:il/special_district:chicago_park_district',
      },
    ],
    near_misses: ['The water district agreed.'],
  },
  ...references.map(({ word, text, finds, as, miss }) => ({
    id: `the-${word}`,
    about: `"the ${word}", "both ${word}s" and the like: the nearest fitting places before, else the first one after.`,
    source: 'news prose',
    readBy: 'resolve/places/references.ts',
    examples: [{ text, finds, as }],
    near_misses: [miss],
  })),
]
