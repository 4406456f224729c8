/**
 * Where clauses end and how they hang together. The brackets are typed by hand: one pair for each clause with the word that
 * opens it, marks left outside. A clause that is broken off is told as two, the second `resumed`.
 */
import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../src/verdict/grammar/clause.ts'
import { splitClauses } from '../../../src/verdict/grammar/split-clauses.ts'
import type { SentenceView } from '../../../src/verdict/sentence-view.ts'
import { viewOf } from '../view.ts'

const isMark = (word: string): boolean => /^[^a-z0-9$%]+$/.test(word)
const joins = (word: string): boolean => /^(?:and|or|nor|but)$/.test(word)

/** The words of each clause without the marks around them; "and" stands with the clause that it joins on. */
function bracket(view: SentenceView, clauses: readonly Clause[]): string {
  const edges = clauses.slice(1).map((_, i) => {
    let edge = (clauses[i] as Clause).to
    while (isMark(view.words[edge - 1] ?? '') || joins(view.words[edge - 1] ?? '')) edge--
    return edge
  })
  return clauses
    .map((_, i) => {
      let from = edges[i - 1] ?? 0
      let to = edges[i] ?? view.count
      while (isMark(view.words[from] ?? '')) from++
      while (isMark(view.words[to - 1] ?? '')) to--
      return `[${view.text.slice((view.starts[from] as number) - view.start, (view.ends[to - 1] as number) - view.start)}]`
    })
    .join(' ')
}

type Row = readonly [marked: string, links: string]

function agrees([marked, links]: Row): void {
  const view = viewOf(marked.replace(/[[\]]/g, ''))
  const clauses = splitClauses(view)
  expect(bracket(view, clauses)).toBe(marked.match(/\[[^\]]*\]/g)?.join(' '))
  expect(clauses.map(({ link }) => link).join(' ')).toBe(links)
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  'what is said': [
    ['[The EPA said] [that Reno broke the act].', 'main complement'],
    ['[That ordinance broke the act].', 'main'],
    ['[The EPA said] [that Reno broke the act] [and that Elko did not].', 'main complement complement'],
    ['[The auditors asked] [whether Duluth obeys the decree].', 'main complement'],
    ['[Duluth obeys the decree] [whether or not it likes it].', 'main adverbial'],
    ['[Judge Ito asked] [if Tampa had broken the lease].', 'main complement'],
    ['[Tampa will lose the grant] [if it breaks the lease].', 'main adverbial'],
    ['[The panel rejected the claim] [that Biloxi ignored its order].', 'main complement'],
    ['[The panel upheld the rule] [that Biloxi ignored].', 'main relative'],
  ],
  'what was found': [
    ['[The audit found no instance] [in which Akron violated the act].', 'main complement'],
    ['[The audit found cases] [where Akron violated the act].', 'main complement'],
    ['[The audit faulted a clerk] [who violated the act].', 'main relative'],
  ],
  'beside one another': [
    ['[Iowa obeys the act], [but Nebraska violates it].', 'main coordinate'],
    ['[Tacoma sued the state], [and the county obeyed the order].', 'main coordinate'],
    ['[Iowa and Nebraska obey the act].', 'main'],
    ['[Iowa obeys the act]; [Nebraska violates it].', 'main coordinate'],
    ['[The mayor was blunt]: [Kent violates the act].', 'main coordinate'],
    ['[The mayor named three towns: Akron, Kent and Stow].', 'main'],
    ['[All cities, but not Akron, obey the act].', 'main'],
    ['[Akron lost the case] [and violates the act].', 'main shared'],
    ['[Akron lost the case and the appeal].', 'main'],
    ['[The state sued Akron] [and it obeys the act].', 'main coordinate'],
    ['[Toledo met the ozone standard] [but violated the sewer permit].', 'main shared'],
    ['[Toledo met the ozone standard] [but broke the sewer permit].', 'main shared'],
    ['[Every city but Tacoma obeyed the order].', 'main'],
    ['[Toledo met the ozone and sewer standards].', 'main'],
    ['[Tacoma complies with the act], [and the county violates it].', 'main coordinate'],
    ['[Tacoma complies with the act, the code and the decree].', 'main'],
    ['[The state closed all but two of its cases].', 'main'],
    ['[The county denied the charge], [saying it honors the decree].', 'main shared'],
  ],
  'a time, a reason, a condition': [
    ['[Fargo has obeyed the decree] [since the state sued it].', 'main adverbial'],
    ['[Fargo has obeyed the decree since 2011].', 'main'],
    ['[Although Erie may appeal], [it obeys the ruling].', 'adverbial main'],
    ['[If the state agrees], [Erie will obey the ruling].', 'adverbial main'],
    ['[By ignoring the order], [Akron violated the act].', 'adverbial main'],
    ['[By May, Akron had violated the act].', 'main'],
    ['[Accused of violating the act], [Akron hired a lawyer].', 'adverbial main'],
    ['[Accused firms hired a lawyer].', 'main'],
    ['[Erie broke the law] [because its pumps failed].', 'main adverbial'],
    ['[Erie broke the law] [because of a storm].', 'main adverbial'],
    ['[Two years after the state sued it], [Macon still ignores the decree].', 'adverbial main'],
  ],
  'broken off': [
    ['[Denver], [which sued the state], [obeys the act].', 'main relative resumed'],
    ['[Denver], [which the state has sued], [obeys the act].', 'main relative resumed'],
    ['[Denver], [after it lost the case], [obeys the act].', 'main adverbial resumed'],
    ['[Denver obeyed the act] [after it lost the case].', 'main adverbial'],
    ['[A firm] [that cleaned the county jail] [violated the lease].', 'main relative resumed'],
    ['[The town] - [critics call it stubborn] - [ignores the order].', 'main aside resumed'],
    ['[The well-run town ignores the order].', 'main'],
    ['[Salem, Ore., obeys the act].', 'main'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => agrees(row))
})

/** Wrong in the code. A row that starts to pass fails until it is moved to its table above. */
describe('read otherwise, though it should be so', () => {
  const rows: readonly Row[] = [
    // "Fined" stands in no list of verbs.
    ['[Fargo has obeyed the decree] [since a judge fined it].', 'main adverbial'],
    // The month is taken for the auxiliary.
    ['[Fargo has obeyed the decree since May].', 'main'],
  ]
  it.fails.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => agrees(row))
})
