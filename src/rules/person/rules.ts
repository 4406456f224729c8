/** The ways in which an official is told from other persons, as rows; `find-titled.ts` and `resolve/officials.ts` read them. */
import type { RuleDoc } from '../rule.ts'

export const personRules: readonly RuleDoc[] = [
  {
    id: 'title-before-name',
    about:
      'A title right before a name, with what belongs to it: "New Orleans Mayor Jane Roe", "EPA Administrator Bo Poe".',
    source: 'Associated Press Stylebook, titles',
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
    examples: [
      {
        text: "Michael Lund, Ohio's director of public health, agreed.",
        finds: 'Michael Lund',
        as: 'Michael Lund | director | ocd-division/country:us/state:oh',
      },
    ],
    near_misses: ['Michael Lund, director of the Ohio Coalition, agreed.', 'Michael Lund, a carpenter, agreed.'],
  },
  {
    id: 'party-state',
    about: 'A name with party and state: "Jane Roe (D-Conn.)", "Jane Roe, R-Ariz.,".',
    source: 'Associated Press Stylebook, party affiliation',
    examples: [{ text: 'The bill by Jane Roe (D-Conn.) failed.', finds: 'Jane Roe', as: 'Jane Roe' }],
    near_misses: ['The bill by Jane Roe (see page 2) failed.'],
  },
  {
    id: 'and-other-officials',
    about: '"Roe and other city officials": an official whose title is not told.',
    source: 'news prose',
    examples: [{ text: 'Landrum and other city officials objected.', finds: 'Landrum', as: 'Landrum' }],
    near_misses: ['Landrum and other city residents objected.'],
  },
  {
    id: 'surname-again',
    about: 'The surname alone, once the person is known.',
    source: 'Associated Press Stylebook, names',
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
