/** The forms in which a place is named or stood for, as rows; `resolve/place-candidates.ts` reads them. */
import type { RuleDoc } from '../rule.ts'

const il = 'ocd-division/country:us/state:il'

export const placeRules: readonly RuleDoc[] = [
  {
    id: 'state-name',
    about: 'States, territories and the District by name, also as qualifier behind a place.',
    source: 'U.S. Census Bureau',
    examples: [{ text: 'Lawmakers in Illinois passed it.', finds: 'Illinois', as: il }],
    near_misses: ['The University of Illinois won.', 'Virginia Thomas wrote it.'],
  },
  {
    id: 'state-abbreviation',
    about: 'Associated Press and older abbreviations as qualifiers and in party tags: Ill., N.J., (R-Ala.).',
    source: 'Associated Press Stylebook, state names',
    examples: [{ text: 'He lives in Peoria, Ill., with his wife.', finds: 'Ill.', as: il }],
    near_misses: ['She felt ill. Then she left.', 'Wash. the car.'],
  },
  {
    id: 'state-code',
    about: 'Postal codes as qualifiers, in party tags, and alone where they can be nothing else: CT.',
    source: 'U.S. Postal Service, publication 28',
    examples: [{ text: 'PEORIA, IL - The council met.', finds: 'IL', as: il }],
    near_misses: ['IN CASE OF FIRE, GO OUT.', 'Stay or go, OK?'],
  },
  {
    id: 'county-name',
    about: 'Counties, parishes and boroughs with their word.',
    source: 'U.S. Census Bureau',
    examples: [{ text: 'Deputies in Cook County, Ill., agreed.', finds: 'Cook County', as: `${il}/county:cook` }],
    near_misses: ['The county cook made soup.'],
  },
  {
    id: 'county-list',
    about: 'Several counties with one word: Cook, Lake and Will counties, Ill.',
    source: 'Associated Press Stylebook, counties',
    examples: [{ text: 'Cook, Lake and Will counties, Ill., agreed.', finds: 'Will', as: `${il}/county:will` }],
    near_misses: ['Cook, Lake and Will agreed in two counties.'],
  },
  {
    id: 'place-name',
    about: 'Cities, towns and villages by name, told apart by size, state and the words around.',
    source: 'Open Civic Data; U.S. Census Bureau',
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
    examples: [{ text: 'The federal government sued.', finds: 'federal government', as: 'ocd-division/country:us' }],
    near_misses: ['Give us the report.'],
  },
  {
    id: 'agency-acronym',
    about: 'Police forces and other bodies by an acronym that stands for their city.',
    source: 'common usage',
    examples: [
      { text: 'The NYPD declined to comment.', finds: 'NYPD', as: 'ocd-division/country:us/state:ny/place:new_york' },
    ],
    near_misses: ['The CPD meeting was moved.'],
  },
  ...(
    [
      [
        'the-city',
        'the city',
        'Chicago officials said the city complies.',
        `${il}/place:chicago`,
        'The city council of nowhere met.',
      ],
      ['the-state', 'the state', 'Illinois sued, and the state won.', il, 'The State Department replied.'],
      [
        'the-county',
        'the county',
        'Cook County, Ill., sued, and the county won.',
        `${il}/county:cook`,
        'A county sued.',
      ],
    ] as const
  ).map(([id, finds, text, as, miss]) => ({
    id,
    about: `"${finds}": the nearest fitting place before, else the first one after.`,
    source: 'news prose',
    examples: [{ text, finds, as }],
    near_misses: [miss],
  })),
]
