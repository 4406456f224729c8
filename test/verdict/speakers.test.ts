/** Who spoke: before, inside and behind a quotation, across sentences and paragraphs, and in reported speech. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { tableOf } from '../table.ts'

/** The speakers of the verdicts, joined; an official by full name. */
function speakers(text: string): string {
  const record = extract(text)
  return record.verdicts
    .map(({ source }) => {
      const official = record.officials.find(({ id }) => id === source.official)
      return official?.name ?? source.name ?? source.organization ?? source.kind
    })
    .join(' | ')
}

const table = tableOf(speakers)

table('beside the quotation', [
  ['"Tulsa violates the Clean Water Act," Mayor Lena Ortiz said.', 'Lena Ortiz'],
  ['"Tulsa violates the Clean Water Act," said Mayor Lena Ortiz.', 'Lena Ortiz'],
  ['"Tulsa violates the Clean Water Act," said Gov. Hal Brandt.', 'Hal Brandt'],
  ['"Tulsa violates the Clean Water Act," said U.S. Sen. Gwen R. Sato, D-Ohio.', 'Gwen R. Sato'],
  ['"Tulsa violates the Clean Water Act," said Lt. Gov. Nora Fisk, who chairs the state water board.', 'Nora Fisk'],
  ['Tulsa violates the Clean Water Act, according to Rep. Lou Greer.', 'Lou Greer'],
  ['Mayor Lena Ortiz said, "Tulsa violates the Clean Water Act."', 'Lena Ortiz'],
  ['Mayor Lena Ortiz said: "Tulsa violates the Clean Water Act."', 'Lena Ortiz'],
  ['"We looked hard," said Mayor Lena Ortiz. "Tulsa violates the Clean Water Act."', 'Lena Ortiz'],
  ['"Tulsa violates the Clean Water Act," Mayor Lena Ortiz said. "We looked hard."', 'Lena Ortiz'],
  ['“Tulsa violates the Clean Water Act,” Mayor Lena Ortiz said in a statement on Friday.', 'Lena Ortiz'],
  [
    '"Tulsa violates the Clean Water Act," said Hal Brandt, director of the Oklahoma Department of Health.',
    'Hal Brandt',
  ],
  [
    'Hal Brandt, director of the Oklahoma Department of Health, said, "Tulsa violates the Clean Water Act."',
    'Hal Brandt',
  ],
  ['According to Mayor Lena Ortiz, "Tulsa violates the Clean Water Act."', 'Lena Ortiz'],
  ['"Tulsa violates the Clean Water Act," Ortiz wrote. Lena Ortiz is the mayor of Broken Arrow.', 'Lena Ortiz'],
])

table('a pronoun or a surname', [
  ['Mayor Lena Ortiz was angry. "Tulsa violates the Clean Water Act," she said.', 'Lena Ortiz'],
  ['Mayor Lena Ortiz was angry. "Tulsa violates the Clean Water Act," Ortiz said.', 'Lena Ortiz'],
  ['Mayor Lena Ortiz was angry. She said Tulsa violates the Clean Water Act.', 'Lena Ortiz'],
  ['Mayor Lena Ortiz met Sheriff Hal Brandt. "Tulsa violates the Clean Water Act," Brandt said.', 'Hal Brandt'],
  ['Mayor Lena Ortiz met Sheriff Hal Brandt. "Tulsa violates the Clean Water Act," Ortiz said.', 'Lena Ortiz'],
  ['"The rules are plain," Mayor Lena Ortiz said.\n\n"Tulsa violates the Clean Water Act," she said.', 'Lena Ortiz'],
])

table('across sentences and paragraphs', [
  ['"We are done," Mayor Lena Ortiz said. "We looked hard. Tulsa violates the Clean Water Act."', 'Lena Ortiz'],
  ['Mayor Lena Ortiz said it plainly: "We looked hard. Tulsa violates the Clean Water Act."', 'Lena Ortiz'],
  [
    'Mayor Lena Ortiz wrote to the state.\n\n“We looked hard,” Ortiz wrote.\n\n“Tulsa violates the Clean Water Act,” she added.',
    'Lena Ortiz',
  ],
  [
    '“We looked hard,” said Mayor Lena Ortiz.\n\n“Tulsa violates the Clean Water Act,” said Sheriff Hal Brandt.',
    'Hal Brandt',
  ],
])

table('reported speech', [
  ['Mayor Lena Ortiz said Tulsa violates the Clean Water Act.', 'Lena Ortiz'],
  ['Tulsa violates the Clean Water Act, Mayor Lena Ortiz said.', 'Lena Ortiz'],
  ['Tulsa violates the Clean Water Act, said Mayor Lena Ortiz.', 'Lena Ortiz'],
  ['Tulsa violates the Clean Water Act, according to Mayor Lena Ortiz.', 'Lena Ortiz'],
  ['Mayor Lena Ortiz told Gov. Hal Brandt that Tulsa violates the Clean Water Act.', 'Lena Ortiz'],
  ['Ortiz spokesman Ed Poe said Tulsa violates the Clean Water Act. Mayor Lena Ortiz was away.', 'Ed Poe'],
  ['Ed Poe, a spokesman for Mayor Lena Ortiz, said Tulsa violates the Clean Water Act.', 'Ed Poe'],
  ['In a letter to Gov. Hal Brandt, Mayor Lena Ortiz said Tulsa violates the Clean Water Act.', 'Lena Ortiz'],
  ['The mayor, Lena Ortiz, said Tulsa violates the Clean Water Act.', 'Lena Ortiz'],
  ['U.S. District Judge Raj Patel ruled that Tulsa violates the Clean Water Act.', 'Raj Patel'],
  ['Tulsa violates the Clean Water Act.', 'article'],
  ['Residents said Tulsa violates the Clean Water Act.', 'Residents'],
])

table('the parties of a letter', [
  [
    'Gov. Hal Brandt wrote back.\n\nDear Mayor Lena Ortiz:\n\nIn June you stated that Tulsa complies with the Clean Water Act.',
    'Lena Ortiz',
  ],
  [
    'Dear Mayor Lena Ortiz:\n\nWe have concluded that Tulsa violates the Clean Water Act.\n\nSincerely, Gov. Hal Brandt',
    'Hal Brandt',
  ],
])

table('whose view it is', [
  ["By the auditor's count, Tulsa violates the Clean Water Act.", 'the auditor'],
  ["In Mayor Lena Ortiz's view, Tulsa violates the Clean Water Act.", 'Lena Ortiz'],
  ['As the state sees it, Tulsa violates the Clean Water Act.', 'the state'],
  ["Tulsa violates the Clean Water Act at the mayor's count on Monday.", 'article'],
])

table('a noun for what was found, and who found it', [
  ['The finding by the Labor Department is that Tulsa violates the Clean Water Act.', 'the Labor Department'],
  ['A divided Oklahoma Supreme Court found Monday that Tulsa violated state law.', 'Oklahoma Supreme Court'],
  ['A divided appeals court found Monday that Tulsa violated state law.', 'A divided appeals court'],
  [
    'Senators met after the ruling by the Oklahoma Supreme Court that Tulsa violated state law.',
    'the Oklahoma Supreme Court',
  ],
  ['Tulsa appealed the ruling that Tulsa violates the Clean Water Act.', 'unnamed'],
  ['The monitor voiced serious doubts that Tulsa complies with the decree.', 'The monitor'],
])

table('a document and whoever signed it', [
  ['The letter, signed by Mayor Lena Ortiz, says Tulsa violates the Clean Water Act.', 'Lena Ortiz'],
  ['The suit, filed Monday by the Sierra Club, says Tulsa violates the Clean Water Act.', 'the Sierra Club'],
  ['The letter, leaked on Monday, says Tulsa violates the Clean Water Act.', 'The letter'],
])

table('a letter', [
  [
    'Dear Secretary Roe: I write about our rivers. Tulsa violates the Clean Water Act. Sincerely, Lena Ortiz, Mayor of Muskogee',
    'Lena Ortiz',
  ],
  [
    'Dear Secretary Roe: I write about our rivers. Sincerely, Lena Ortiz. Tulsa violates the Clean Water Act.',
    'article',
  ],
])

table('a role whose holder is named elsewhere', [
  ['Mayor Lena Ortiz took office in May. Tulsa violates the Clean Water Act, the mayor said.', 'Lena Ortiz'],
  [
    'A federal judge ruled that Tulsa violates the Clean Water Act. "It is plain," U.S. District Judge Nora Fisk wrote.',
    'Nora Fisk',
  ],
  [
    'A federal judge ruled that Tulsa violates the Clean Water Act. "It is a shame," County Judge Nora Fisk said.',
    'A federal judge',
  ],
  [
    'A state judge ruled that Tulsa violates the Clean Water Act. U.S. District Judge Nora Fisk had waited.',
    'A state judge',
  ],
  ['Mayor Lena Ortiz met Mayor Hal Brandt. Tulsa violates the Clean Water Act, the mayor said.', 'the mayor'],
])

table('behind the words', [
  ['Tulsa violates the Clean Water Act, two engineers who have studied the river for years said.', 'two engineers'],
  ['Auditors went to Tulsa in May. They said Tulsa violates the Clean Water Act.', 'Auditors'],
  ['Inspectors spent a week in Tulsa. The city is violating the Clean Water Act, they said.', 'Inspectors'],
  ['Tulsa violates the Clean Water Act, and Moore was found in a flood plain.', 'article'],
  [
    'The air is clean again, state inspectors said Friday, two years after they found Tulsa in violation of the Clean Air Act.',
    'state inspectors',
  ],
  [
    'The EPA said Tulsa violates the Clean Water Act, but a lawyer for Tulsa said Tulsa does not.',
    'The EPA | a lawyer for Tulsa',
  ],
])

describe('what a speaker is', () => {
  const kinds = (text: string) =>
    extract(text)
      .verdicts.map(({ source }) => `${source.kind}: ${source.name}`)
      .join(' | ')

  it.each([
    ['A federal judge ruled that Tulsa violates the Clean Water Act.', 'unnamed: A federal judge'],
    ['A panel of judges ruled that Tulsa violates the Clean Water Act.', 'organization: A panel of judges'],
    ["Tulsa's water coordinator said Tulsa violates the Clean Water Act.", "unnamed: Tulsa's water coordinator"],
    ['Shop owner Sue Park said Tulsa violates the Clean Water Act.', 'unnamed: Sue Park'],
    ['Tulsa violates the Clean Water Act, said coordinator Lena Ostrow.', 'unnamed: Lena Ostrow'],
    ['Yale professor Alan Stone said Tulsa violates the Clean Water Act.', 'unnamed: Alan Stone'],
    ['The Denver Post reported that Tulsa violates the Clean Water Act.', 'organization: The Denver Post'],
    ['According to the Boston Herald, Maine violated the Clean Water Act.', 'organization: the Boston Herald'],
  ])('%s', (text, found) => {
    expect(kinds(text)).toBe(found)
  })
})
