/**
 * The words for what is obeyed or broken. `^`: where the cue ends, `[ ]`: the norm, of which the citation stands beside; the
 * text is read in the last sentence, those before cite.
 */
import { describe, expect, it } from 'vitest'
import { type NormPhrase, phraseAfter } from '../../src/verdict/norm.ts'
import { firstTokenAt } from '../../src/verdict/sentence-view.ts'
import { readMarked } from './marked.ts'
import { lawsOf, viewOf } from './view.ts'

type Row = readonly [marked: string, citation?: string]

function normOf(marked: string): NormPhrase | null {
  const { text, caret } = readMarked(marked)
  const view = viewOf(text)
  return phraseAfter(view, firstTokenAt(view.starts, view.count, caret), lawsOf(text))
}

function agrees([marked, citation]: Row): void {
  const { text, inside } = readMarked(marked)
  const norm = normOf(marked)
  expect(norm && text.slice(norm.start, norm.end)).toBe(inside)
  expect(norm?.citation ?? undefined).toBe(citation)
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  'where it ends': [
    ['Yuma complies with ^[the Clean Air Act], officials said.', '/us/act/clean-air-act'],
    ['Yuma complies with ^[the consent decree].'],
    ['Yuma complies with ^[federal and state law] and pays its bills.'],
    ['Yuma violated ^[the Fair Housing Act] and the Clean Air Act.', '/us/act/fair-housing-act'],
    ['Yuma violated ^[the Americans with Disabilities Act].', '/us/act/americans-with-disabilities-act'],
    ['Yuma violated ^[the open-meetings law].'],
    ['Yuma violated ^[that order].'],
    ['Yuma violated ^"[the law of the land]," he said.'],
    ['Yuma violated ^[the permit] by dumping sewage.'],
    ['Yuma violated ^[the permit] because its pumps failed.'],
    ['Yuma violated ^[the act] that the state passed.'],
    ['Yuma violated ^[8 U.S.C. 1373] in 2016.', '/us/usc/t8/s1373'],
    ['Yuma violated ^[limits set in 2016].'],
    ['Yuma violated ^[the charter] four times since then.'],
    ['Yuma violated ^four [sections of the charter].'],
    ['Yuma violated ^[the Safe Drinking Water Act] in Jackson.', '/us/act/safe-drinking-water-act'],
    ['Yuma violated ^[the ban in the Idaho Constitution].', '/us-id/const'],
    ['Yuma followed ^[the order] to the letter.'],
    ['Yuma followed ^[the order to close the jail].'],
    ["Yuma violated ^[the tenants' due process rights]."],
    ["Yuma violated ^[the Government's rules] on Tuesday."],
    ['Yuma was in breach of ^[the lease] in a ruling on Monday.'],
  ],
  'where it begins': [
    ['Yuma complies with ^most of [the decree].'],
    ['Yuma complies with ^most of [federal law].'],
    ['Yuma complies with ^[the most recent decree].'],
    ['Yuma met ^nine of 14 [requirements].'],
    ['Yuma complied with ^less than 10% of [the settlement].'],
    ['Yuma complied with ^several, though not all, of [the terms].'],
    ['Yuma broke ^no [law].'],
  ],
  'no norm': [
    ['Yuma does not comply ^either.'],
    ['Yuma does not comply with ^[either law].'],
    ['Yuma has complied ^every year since 2011.'],
    ['Yuma has complied with ^[every order].'],
    ['Yuma says it does not violate ^it.'],
    ['The rules bind Yuma, which violates ^them daily.'],
    ['Yuma does not comply^.'],
  ],
  'the law that is referred to': [
    ['8 U.S.C. 1373 is short. Yuma violates ^[that section].', '/us/usc/t8/s1373'],
    ['8 U.S.C. 1373 is short. Yuma violates ^[a section of its lease].'],
    ['The Clean Air Act and 8 U.S.C. 1373 bind it. Yuma violates ^[the act].', '/us/act/clean-air-act'],
    ['The Fair Housing Act came before the Clean Air Act. Yuma obeys ^[the act].', '/us/act/clean-air-act'],
    ['8 U.S.C. 1373 is short. Yuma violates ^[the act].'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => agrees(row))
})

/** Wrong in the code. A row that starts to pass fails until it is moved to its table above. */
describe('read otherwise, though it should be so', () => {
  const rows: readonly Row[] = [
    // It ends at the mark that closes the quotation.
    ['Yuma violated ^[the "motor voter" law], the suit says.'],
  ]
  it.fails.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => agrees(row))
})

describe('is it law?', () => {
  it.each([
    ['Yuma obeys ^the decree.', true],
    ['Yuma obeys ^the Clean Air Act.', true],
    ['Yuma met ^federal standards.', true],
    ['Yuma met ^standards.', true],
    ['Yuma violated ^the covenants.', true],
    ['Yuma flouted ^both judgments.', true],
    ['Yuma ignored ^the charters.', false],
    ['Yuma ignored ^the settlements.', false],
    ['Yuma met ^its creditors.', false],
    ['Yuma met ^law enforcement officials.', false],
    ['Yuma honored ^its law students.', false],
    ['Yuma honored ^its veterans.', false],
  ] as const)('%s', (marked, legal) => {
    expect(normOf(marked)?.legal).toBe(legal)
  })

  it.each([
    ['It was a violation of ^trust.', true],
    ['It was a violation of ^the trust agreement.', false],
    ['It was a violation of ^the act.', false],
    ['It was a violation of ^the spirit of the accord.', false],
    ['It was a violation of ^the spirit of the game.', true],
  ] as const)('%s', (marked, loose) => {
    expect(normOf(marked)?.loose).toBe(loose)
  })
})
