/** The ways in which an official is told from other persons, as rows that name the code that reads them; each frame is one file. */
import type { CodeRule } from '../rule.ts'

export const personRules: readonly CodeRule[] = [
  {
    id: 'title-before-name',
    about:
      'A title right before a name, with what belongs to it: "New Orleans Mayor Jane Roe", "EPA Administrator Bo Poe".',
    source: 'Associated Press Stylebook, titles',
    readBy: 'resolve/persons/title-before-name.ts',
    examples: [
      {
        text: 'Chicago Mayor Jane Roe agreed.',
        finds: 'Jane Roe',
        as: 'Jane Roe | Mayor | ocd-division/country:us/state:il/place:chicago',
      },
      { text: 'Sens. Ann Poe and Bo Roe objected.', finds: 'Bo Roe', as: 'Bo Roe | Sens.' },
    ],
    near_misses: ['Apple President Jane Roe agreed.', 'The mayor agreed on Monday.', 'The Justice Department sued.'],
  },
  {
    id: 'title-after-name',
    about: 'A name, a comma, a title with its body: "Ana Ruiz, the city\'s housing director,".',
    source: 'Associated Press Stylebook, titles',
    readBy: 'resolve/persons/join-name.ts',
    examples: [
      {
        text: "Michael Lund, Ohio's director of public health, agreed.",
        finds: 'Michael Lund',
        as: 'Michael Lund | director of public health | ocd-division/country:us/state:oh',
      },
    ],
    near_misses: ['Michael Lund, director of the Ohio Coalition, agreed.', 'Michael Lund, a carpenter, agreed.'],
  },
  {
    id: 'party-state',
    about: 'A name with party and state: "Jane Roe (D-Conn.)", "Jane Roe, R-Ariz.,".',
    source: 'Associated Press Stylebook, party affiliation',
    readBy: 'resolve/persons/party-state.ts',
    examples: [
      { text: 'The bill by Jane Roe (D-Conn.) failed.', finds: 'Jane Roe', as: 'Jane Roe | ocd-division/country:us' },
    ],
    near_misses: ['The bill by Jane Roe (see page 2) failed.'],
  },
  {
    id: 'title-comma-name',
    about: 'A title with its body, a comma, the name: "The city\'s clerk, Ana Ruiz, said".',
    source: 'Associated Press Stylebook, titles',
    readBy: 'resolve/persons/title-comma-name.ts',
    examples: [
      {
        text: "Denver's clerk, Ana Ruiz, agreed.",
        finds: 'Ana Ruiz',
        as: 'Ana Ruiz | clerk | ocd-division/country:us/state:co/place:denver',
      },
    ],
    near_misses: [
      "The store's clerk, Ana Ruiz, agreed.",
      'The clerk, visibly moved, agreed.',
      'The mayor, City Council and staff met.',
    ],
  },
  {
    id: 'office-told',
    about:
      'A verb joins name and title: "Ana Ruiz is the city\'s clerk", "appointed Bo Poe as county manager", "gave Cy Doe the job".',
    source: 'news prose',
    readBy: 'resolve/persons/told-by-verb.ts',
    examples: [
      {
        text: 'Ana Ruiz is the director of the Ohio Department of Health.',
        finds: 'Ana Ruiz',
        as: 'Ana Ruiz | director of the Ohio Department of Health | ocd-division/country:us/state:oh',
      },
      {
        text: 'The governor appointed Bo Poe as director of the Ohio Department of Health.',
        finds: 'Bo Poe',
        as: 'Bo Poe | director of the Ohio Department of Health | ocd-division/country:us/state:oh',
      },
    ],
    near_misses: ['Ana Ruiz is the director of the film.', 'Ana Ruiz wants to be mayor of Columbus.'],
  },
  {
    id: 'office-clause',
    about:
      'A clause, a seat or the body alone tells the office: "Ana Ruiz, who chairs the county board", "Bo Poe, Ward 3,", "the health department\'s Cy Doe".',
    source: 'news prose',
    readBy: 'resolve/persons/office-clause.ts',
    examples: [
      {
        text: 'Ana Ruiz, who heads the Ohio Department of Health, agreed.',
        finds: 'Ana Ruiz',
        as: 'Ana Ruiz | ocd-division/country:us/state:oh',
      },
      { text: 'The council met. Anna Ruiz, Ward 3, objected.', finds: 'Anna Ruiz', as: 'Anna Ruiz' },
    ],
    near_misses: [
      'Candidates for the council are Anna Ruiz, Ward 3, and Ben Poe, Ward 4.',
      'Ana Ruiz, who heads the Ohio Health Coalition, agreed.',
      'Ana Ruiz, who runs marathons, agreed.',
    ],
  },
  {
    id: 'staff-of-body',
    about:
      'Who works or speaks for a public body, told by the body: "Ann Poe, a biologist with the Ohio Division of Wildlife", "said Bo Roe of the county health department", "Cy Doe, who runs the county\'s recycling program".',
    source: 'news prose',
    readBy: 'resolve/persons/staff.ts',
    examples: [
      {
        text: 'Anna Poe, a lawyer in the Ohio Department of Aging, agreed.',
        finds: 'Anna Poe',
        as: 'Anna Poe | lawyer | ocd-division/country:us/state:oh',
      },
      {
        text: 'The creek is foul, said Ben Roe of the Ohio Department of Health.',
        finds: 'Ben Roe',
        as: 'Ben Roe | ocd-division/country:us/state:oh',
      },
    ],
    near_misses: [
      'Anna Poe, a lawyer in Columbus, Ohio, agreed.',
      'Anna Poe, a lawyer for the Ohio Department of Aging, agreed.',
      'Anna Poe, a biologist with the Ohio Environmental Council, agreed.',
      'The creek is foul, said Ben Roe of the Ohio Farm Bureau.',
      'Anna Poe, who runs the biggest farm in the county, agreed.',
    ],
  },
  {
    id: 'member-voted',
    about:
      'Who votes in a council or on a board, makes its motions or is on its roll: "Ann Poe and Bo Roe voted no", "with Cy Doe absent", "Present: Di Fox".',
    source: 'minutes and council notes',
    readBy: 'resolve/persons/member-voted.ts',
    examples: [
      { text: 'The council adopted the budget 4-2. Anna Poe and Ben Roe voted no.', finds: 'Ben Roe', as: 'Ben Roe' },
      {
        text: 'The board met Monday. Motion by Anna Poe, seconded by Ben Roe, to pay the bills.',
        finds: 'Ben Roe',
        as: 'Ben Roe',
      },
    ],
    near_misses: [
      'The union met Monday. Anna Poe voted no.',
      'The council race drew crowds to the polls. Anna Poe voted no.',
      'The class met Monday. Anna Poe was absent.',
    ],
  },
  {
    id: 'succession',
    about:
      'Whom an official follows, who follows him, or sits beside him: "She replaces Ann Poe", "his predecessor, Bo Roe".',
    source: 'news prose',
    readBy: 'resolve/persons/succession.ts',
    examples: [
      {
        text: 'Sheriff Mark Doe took office Monday. He succeeds Anna Poe, who retired.',
        finds: 'Anna Poe',
        as: 'Anna Poe',
      },
    ],
    near_misses: [
      'Coach Mark Doe starts Monday. He succeeds Anna Poe, who retired.',
      'Sheriff Mark Doe plays in a band. He replaced Anna Poe as singer.',
      'Acme President Mark Doe praised his predecessor, Anna Poe.',
    ],
  },
  {
    id: 'named-next',
    about:
      'The office first, the name with an age in the next sentence: "The former town clerk pleaded guilty. Ann Poe, 58, admitted".',
    source: 'court and police reports',
    readBy: 'resolve/persons/named-next.ts',
    examples: [
      {
        text: 'A former county treasurer was sentenced Monday. Anna Poe, 58, took $12,000.',
        finds: 'Anna Poe',
        as: 'Anna Poe | county treasurer',
      },
    ],
    near_misses: [
      'A mayor was robbed Monday. Anna Poe, 58, was booked.',
      'A former store clerk was sentenced Monday. Anna Poe, 58, took $12,000.',
      'A judge sentenced a man Monday. Carl Poe, 58, took $12,000.',
    ],
  },
  {
    id: 'leader-named',
    about:
      'Presidents, vice presidents and, in a story of their state, governors without a title: "on Kay Ivey\'s desk".',
    source: 'lists of presidents since 1945 and of governors since about 2000',
    readBy: 'resolve/persons/leaders.ts',
    examples: [
      {
        text: 'The price rose under Jimmy Carter.',
        finds: 'Jimmy Carter',
        as: 'Jimmy Carter | ocd-division/country:us',
      },
      {
        text: 'Lawmakers in Iowa sent the bill to Terry Branstad.',
        finds: 'Terry Branstad',
        as: 'Terry Branstad | ocd-division/country:us/state:ia',
      },
    ],
    near_misses: [
      'He landed at John F. Kennedy International Airport.',
      'The band of Phil Scott played in Iowa.',
      'Donald Trump Jr. agreed.',
    ],
  },
  {
    id: 'honorable',
    about: 'A letter\'s address: "The Honorable Jane Roe   Secretary of Education".',
    source: 'letters printed in releases',
    readBy: 'resolve/persons/honorable.ts',
    examples: [
      {
        text: 'The Honorable Jane Roe   Secretary of Education   United States Department of Education',
        finds: 'Jane Roe',
        as: 'Jane Roe | Secretary of Education | ocd-division/country:us',
      },
    ],
    near_misses: ['An honorable Jane Roe agreed.'],
  },
  {
    id: 'name-above-title',
    about: 'A line with nothing but a name over one with a title, at the head or the foot of a letter.',
    source: 'letters printed in releases',
    readBy: 'resolve/persons/address-lines.ts',
    examples: [
      {
        text: 'We await your answer.\n\nSincerely,\n\nJane Roe\nCommissioner\nOhio Department of Health',
        finds: 'Jane Roe',
        as: 'Jane Roe | Commissioner | ocd-division/country:us/state:oh',
      },
      {
        text: 'Jane Roe, M.D.\nDirector of Compliance\nOhio Department of Health\n\nDear Dr. Roe:',
        finds: 'Jane Roe',
        as: 'Jane Roe | Director of Compliance | ocd-division/country:us/state:oh',
      },
    ],
    near_misses: [
      'We await your answer.\n\nSincerely,\n\nJane Roe\nDirector\nOhio Health Coalition',
      'Her letter follows.\n\nDear sirs:\n\nJane Roe\n\nCommissioner\nOhio Department of Health',
      'Her letter follows.\n\nDear sirs:\n\nOhio Health\nDirector of Compliance\nOhio Department of Health',
    ],
  },
  {
    id: 'and-other-officials',
    about: '"Roe and other city officials": an official whose title is not told.',
    source: 'news prose',
    readBy: 'resolve/persons/and-others.ts',
    examples: [{ text: 'Landrum and other city officials objected.', finds: 'Landrum', as: 'Landrum' }],
    near_misses: ['Landrum and other city residents objected.'],
  },
  {
    id: 'surname-again',
    about: 'The surname alone, once the person is known.',
    source: 'Associated Press Stylebook, names',
    readBy: 'resolve/person-mentions.ts',
    examples: [
      {
        text: 'Chicago Mayor Jane Roe agreed. Roe then left.',
        finds: 'Roe',
        as: 'Jane Roe | Mayor | ocd-division/country:us/state:il/place:chicago',
      },
    ],
    near_misses: ['Chicago Mayor Jane Roe agreed. The roe was fresh.', 'The Roe administration agreed.'],
  },
  {
    id: 'name-again',
    about: 'The full name again, without its title.',
    source: 'Associated Press Stylebook, names',
    readBy: 'resolve/person-mentions.ts',
    examples: [
      {
        text: 'Mayor Roe of Chicago agreed. "Jane Roe is wrong," he said.',
        finds: 'Jane Roe',
        as: 'Jane Roe | Mayor | ocd-division/country:us/state:il/place:chicago',
      },
    ],
    near_misses: ['Chicago Mayor Jane Roe agreed. Bob Smith left.'],
  },
]
