/**
 * Who says so: the outermost speaker who commits himself, with what force; behind ">" the speaker whom he invokes. Told of
 * the last cue of the text.
 */
import { describe, expect, it } from 'vitest'
import { lastCueOf } from '../view.ts'

type Row = readonly [text: string, says: string]

function agrees([text, says]: Row): void {
  const { parts } = lastCueOf(text)
  const { source, stance, cites } = parts?.attribution ?? expect.fail('the cue was dropped')
  const speaker = source.name ?? source.kind
  expect(`${speaker} ${stance}${cites === null ? '' : ` > ${cites}`}`).toBe(says)
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  'one speaker': [
    ['Akron violates the decree.', 'article reports'],
    ['The EPA said Akron violates the decree.', 'The EPA asserts'],
    ['The EPA said little. Akron violates the decree.', 'article reports'],
    ['The EPA found that Akron violates the decree.', 'The EPA finds'],
    ['The Sierra Club alleged that Akron violates the decree.', 'The Sierra Club alleges'],
    ['Mayor Lena Ortiz denied that Akron violates the decree.', 'Lena Ortiz denies'],
    ['The EPA doubts that Akron complies with the decree.', 'The EPA questions'],
    ['Akron was accused by the EPA of violating the decree.', 'the EPA alleges'],
    ['Akron was found in violation of the decree.', 'unnamed finds'],
    ['After finding that Akron violated the decree, the EPA withheld its grant.', 'the EPA finds'],
    ['After finding that Akron violated the decree, the EPA cut its grant.', 'the EPA finds'],
  ],
  'the subject stands elsewhere': [
    ['The EPA, which sued, found that Akron violates the decree.', 'The EPA finds'],
    ['The EPA, which found that Akron violates the decree, sued.', 'The EPA finds'],
    ['The EPA read the files and found that Akron violates the decree.', 'The EPA finds'],
    ['The EPA said little, and the judge found that Akron violates the decree.', 'the judge finds'],
    ['The EPA read the files, and the judge found that Akron violates the decree.', 'the judge finds'],
    ['Accused by the EPA of violating the decree, Akron hired a lawyer.', 'the EPA alleges'],
    ['Accused of violating the decree, Akron hired a lawyer.', 'unnamed alleges'],
    [
      'Disability Rights Ohio filed a lawsuit Monday alleging that Akron violates the decree.',
      'Disability Rights Ohio alleges',
    ],
    ['The lawsuit alleges that Akron violates the decree.', 'The lawsuit alleges'],
  ],
  'said in the middle': [
    ['Akron, the EPA wrote in a notice sent Monday, violates the decree.', 'the EPA asserts'],
    ['The sweep hurt nobody, the judge found, and Akron complies with the decree.', 'the judge finds'],
    ['The tanks leak, the EPA said, while Akron complies with the decree.', 'the EPA asserts'],
    ['The tanks leak, a tenant said, but Akron complies with the decree, the EPA found.', 'the EPA finds'],
    ['The tanks leak, the EPA said in its notice, which placed Akron in compliance with the decree.', 'EPA finds'],
  ],
  'any verb before a that-clause': [
    ['Tenants worry that Akron violates the decree.', 'Tenants questions'],
    ['The Ethics Commission voted unanimously Tuesday that Akron violates the decree.', 'The Ethics Commission finds'],
    ['The appeals court agreed Tuesday that Akron violates the decree.', 'The appeals court finds'],
    ["The union's position is that Akron violates the decree.", 'The union asserts'],
    ['The mayor learned that Akron violates the decree.', 'article reports'],
    ['Akron falsely reported that it complies with the decree.', 'article reports'],
  ],
  'infinitives that tell what was said': [
    ['A jury needed two hours to decide that Akron violates the decree.', 'A jury finds'],
    ['The suit is the third to allege that Akron violates the decree.', 'The suit alleges'],
    ['A nurse came forward in May to say that Akron violates the decree.', 'A nurse asserts'],
    ['Akron asked the judge to declare it in compliance with the decree.', 'Akron asserts'],
    ['The EPA declined to say that Akron violates the decree.', 'article reports'],
  ],
  'nouns that say it': [
    ['The EPA has serious doubts that Akron complies with the decree.', 'The EPA questions'],
    ["The EPA's finding that Akron violates the decree stands.", 'The EPA finds'],
    ['The finding by the EPA that Akron violates the decree stands.', 'the EPA finds'],
    ['The finding stands. Akron violates the decree.', 'article reports'],
  ],
  'two speakers': [
    ['Mayor Lena Ortiz said the EPA found that Akron complies with the decree.', 'Lena Ortiz asserts > the EPA'],
    ['"The EPA has confirmed that we comply with the decree," Mayor Lena Ortiz said.', 'Lena Ortiz asserts > The EPA'],
    ['Mayor Lena Ortiz told the EPA that Akron complies with the decree.', 'Lena Ortiz asserts'],
    ["Mayor Lena Ortiz denied the EPA's claim that Akron violates the decree.", 'Lena Ortiz denies > the EPA'],
    ['The EPA denied a permit, and Mayor Lena Ortiz said that Akron complies with the decree.', 'Lena Ortiz asserts'],
    ['"Akron violates the decree," Mayor Lena Ortiz said after the EPA had said little.', 'Lena Ortiz asserts'],
    ['The EPA sued Akron and said it violates the decree.', 'The EPA asserts'],
  ],
  'words that are nobody’s': [
    ['Mayor Lena Ortiz was asked to say that Akron complies with the decree.', 'article reports'],
    ['Akron appealed the ruling that it violates the decree.', 'unnamed finds'],
    ['Akron falsely certified that it complies with the decree.', 'article reports'],
    ['The EPA certified that Akron complies with the decree.', 'The EPA finds'],
    ['A new filter puts Akron in compliance with the decree.', 'article reports'],
    ['A new report puts Akron in compliance with the decree.', 'A new report finds'],
    [
      'Citing three memos, the Akron Beacon Journal reported that Ohio violates the decree.',
      'the Akron Beacon Journal asserts',
    ],
  ],
  'asked for, and done': [
    ['Akron moved for an order declaring it in compliance with the decree.', 'Akron asserts'],
    ['Akron certified that it complies with the decree.', 'Akron asserts'],
    ['The state certified that Akron complies with the decree.', 'The state finds'],
    ['The judge declared Akron in compliance with the decree.', 'The judge finds'],
    ['After finding that Akron violated the decree, the EPA cut its grant.', 'the EPA finds'],
    ['The board voted 5-2 to find that Akron violates the decree.', 'The board finds'],
    ['The Sierra Club sued Akron, saying that it violates the decree.', 'The Sierra Club alleges'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_text, row) => agrees(row))
})

/** Wrong in the code. A row that starts to pass fails until it is moved to its table above. */
describe('read otherwise, though it should be so', () => {
  const rows: readonly Row[] = [
    // Who stands behind a quotation has said it, whoever has spoken before.
    ['The EPA said little, but "Akron violates the decree," Mayor Lena Ortiz said.', 'Lena Ortiz asserts'],
  ]
  it.fails.each(rows.map((row) => [row[0], row] as const))('%s', (_text, row) => agrees(row))
})
