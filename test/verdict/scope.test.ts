/**
 * Which operators act on a cue: those of its own clause, and of the clauses that say it. Each row: a sentence, its last cue,
 * and the ids of the operators that reach it, in reading order.
 */
import { describe, expect, it } from 'vitest'
import { lastCueOf } from './view.ts'

type Row = readonly [sentence: string, reached: string]

function agrees([sentence, reached]: Row): void {
  const { parts } = lastCueOf(sentence)
  expect(parts).not.toBeNull()
  const rules = [...(parts?.reached ?? [])].sort((a, b) => a.start - b.start).map(({ rule }) => rule)
  expect(rules.join(' ')).toBe(reached)
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  'in its own clause': [
    ['Salem does not comply with the decree.', 'op.not'],
    ['Salem did not appeal, but it complies with the decree.', ''],
    ['Salem may not comply with the decree.', 'op.may op.not'],
    ['Salem may appeal but violates the decree.', ''],
    ['Neither Salem nor Eugene violates the decree.', 'op.not'],
    ['Eugene, but not Salem, violates the decree.', ''],
    ['With no money left, Salem violates the decree.', ''],
    ['Salem not only complies with the decree but pays for it.', ''],
  ],
  'in a clause that says it': [
    ['The board never found that Salem violates the decree.', 'op.not'],
    ['The board found no evidence that Salem violates the decree.', 'op.no'],
    ['The board, which never sued, found that Salem violates the decree.', ''],
    ['The board found that Salem, which never sued, violates the decree.', ''],
    ['The board never met, and it found that Salem violates the decree.', ''],
    ['The audit made the preliminary finding that Salem violates the decree.', 'op.preliminary'],
    ['If the state sues, Salem may violate the decree.', 'op.if op.may'],
    ['Although the state may sue, Salem violates the decree.', ''],
    ['Salem violates the decree because it would not hire an engineer.', ''],
    ['Nothing that Salem did violated the decree.', 'op.no'],
  ],
  'inside the subject': [
    ["The state's failure to publish the minutes violated the Open Meetings Law.", ''],
    ['The audit told of failures by Salem to fully comply with the decree.', 'op.fail-to op.wholly'],
    ['Failure to publish the minutes violated the Open Meetings Law in Salem.', ''],
    ["Salem's plan to expand the jail violates the decree.", ''],
    ['Salem hired a lawyer to comply with the decree.', 'op.to-purpose'],
    ['Salem was found by a judge to be in compliance with the decree.', ''],
  ],
  'part of the cue': [
    // It is in the cue's own polarity already.
    ['Salem fell short of the federal standard.', ''],
    ['Salem failed to meet the federal standard.', 'op.fail-to'],
    ['Salem is in full compliance with the decree.', 'op.wholly'],
  ],
  'in a name': [
    ['Will County violates the Clean Air Act.', ''],
    ['The county will violate the Clean Air Act.', 'op.would'],
  ],
  'behind the cue': [
    ['Salem met none of the standards.', 'op.no'],
    ['Salem violated no law.', 'op.no-law'],
    ['Breaking no rule of its own, Salem violated the decree.', ''],
    ['Salem met the standards and none of its neighbors sued.', ''],
    ['Salem complies with all provisions of the decree.', 'op.wholly'],
    ['Salem violates the decree, which covers all schools.', ''],
    ['Salem violated the decree, apparently.', 'op.appears'],
    ['Salem violated the decree, so it may appeal.', ''],
  ],
  'one denial of two verbs': [
    ['Salem has not obeyed or honored the court order.', 'op.not'],
    ['Salem never honored or obeyed the court order.', 'op.not'],
    ['Salem neither obeys nor honors the court order.', 'op.not'],
    ['Salem does not obey the decree, nor does it honor the court order.', 'op.not'],
    ['Salem did not appeal the ruling, or it honored the court order.', ''],
  ],
  'how far': [
    ['Salem partially complies with the decree.', 'op.partly'],
    ['By dumping partially treated sewage, Salem violated the Clean Water Act.', ''],
    ['Salem complied with the decree in part.', 'op.partly'],
    ['Salem complied with some provisions of the decree.', 'op.partly'],
    ['Salem complied with most of the decree.', 'op.share'],
    ['Salem fully complies with the decree.', 'op.wholly'],
    ['In full view of the judge, Salem violated the decree.', ''],
    ['Salem fully funded its jail and complies with the decree.', ''],
  ],
  presupposed: [
    ['Salem will pay $150,000 for its violations of the Clean Water Act.', ''],
    ['Salem would violate the Clean Water Act.', 'op.would'],
  ],
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_sentence, row) => agrees(row))
})
