/** The noun phrase that ends before a verb. `[ ]`: the phrase, `^`: where the verb group starts; the head beside it. */
import { describe, expect, it } from 'vitest'
import { phraseBefore, spanOfPhrase } from '../../../src/verdict/grammar/noun-phrase.ts'
import { firstTokenAt } from '../../../src/verdict/sentence-view.ts'
import { readMarked } from '../marked.ts'
import { viewOf } from '../view.ts'

/** No head is named where the phrase has two. */
type Row = readonly [marked: string, head?: string | null]

function agrees([marked, head]: Row): void {
  const { text, caret, inside } = readMarked(marked)
  const view = viewOf(text)
  const phrase = phraseBefore(view, firstTokenAt(view.starts, view.count, caret))
  const span = phrase && spanOfPhrase(view, phrase)
  expect(span && text.slice(span.start, span.end)).toBe(inside)
  if (head !== undefined) expect(phrase && view.words[phrase.head]).toBe(head)
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  'where it begins': [
    ['[The city of Mesa] ^violates the act.', 'city'],
    ['The EPA said [Mesa] ^violates the act.', 'mesa'],
    ['The EPA said that [the city] ^violates the act.', 'city'],
    ['Ogden sued and [Provo] ^obeyed the order.', 'provo'],
    ['[Ogden and Provo] ^obeyed the order.'],
    ['In Ogden, [the sheriff] ^ignored the order.', 'sheriff'],
    ['On April 24 [the department] ^obeyed the order.', 'department'],
    ['The mayor insists [it] ^complies with the act.', 'it'],
    ['The suit says "[the county] ^ignores the act."', 'county'],
    ['The veto lets [Ohio] ^ignore the treaty.', 'ohio'],
    ['According to the EPA, [Mesa] ^violates the act.', 'mesa'],
    ['The clerk objected but [the mayor] ^violated the act.', 'mayor'],
    ['The audit found no evidence [the town] ^violated the act.', 'town'],
    ['Ohio appealed; [Mesa] ^obeyed the ruling.', 'mesa'],
    ['The ruling was plain - [Mesa] ^violates the act.', 'mesa'],
    ['^Obey the order.', null],
  ],
  'what belongs to it': [
    ['[Waco, Laredo and El Paso] ^obey the act.'],
    ['[The state, and cities including Hartford], ^obey the act.', 'state'],
    ['[The Mobile, Ala., police department] ^broke the law.', 'department'],
    ['[The state-run clinic] ^violates the act.', 'clinic'],
    ['[The "sanctuary" policy] ^violates the act.', 'policy'],
    ['[The ordinance on "chronic nuisances"] ^violates the act.', 'ordinance'],
    ['[The Department of Children, Youth and Families] ^broke the law.', 'department'],
    ['[The Bureau of Prisons (BOP)] ^broke the law.', 'bureau'],
    ["[A law similar to Utah's] ^violates the Constitution.", 'law'],
    ['[Its refusal to release the minutes] ^violates the act.', 'refusal'],
    ['[The refusal of clerks in Elko County, Nev., to certify the vote] ^violates the act.', 'refusal'],
    ['[Its laws, policies and practices] ^violate the act.'],
    ['Anyone who tries to close [the school] ^violates the act.', 'school'],
    ['[The letter sent Friday to the mayor] ^violates the gag order.', 'letter'],
  ],
  'what stands between it and the verb': [
    ['[Denver], which sued the state, ^obeys the act.', 'denver'],
    ['[The agency] on Wednesday ^ignored the subpoena.', 'agency'],
    ['[The tribe] also ^obeys the compact.', 'tribe'],
    ['[The county] itself ^obeys the compact.', 'county'],
    ['[A state audit] released Thursday ^faulted the county.', 'audit'],
  ],
  'what it is about': [
    ['[A number of counties in Iowa] ^break the law.', 'counties'],
    ["[The number of the county's permits] ^breaks the law.", 'permits'],
    ['[Nothing in the ordinance] ^violates the act.', 'ordinance'],
    ['[No clause in the ordinance] ^violates the act.', 'clause'],
    ["[The sheriff's jail policy] ^violates the act.", 'policy'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => agrees(row))
})

/** Wrong in the code. A row that starts to pass fails until it is moved to its table above. */
describe('read otherwise, though it should be so', () => {
  const rows: readonly Row[] = [
    // The state is told from its city, not from inside the name of a district, so that the comma seems to end the head.
    ['[The Peoria, Ill., school district] ^violates the act.', 'district'],
  ]
  it.fails.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => agrees(row))
})
