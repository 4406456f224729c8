/** Rows that have no pattern lead to the code that reads them. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { personRules } from '../../src/rules/person/rules.ts'
import { placeRules } from '../../src/rules/place/rules.ts'

/** The ids that a file can give: those it writes out, and what its templates leave open (`the-${word}`). */
function idsOf(file: string): RegExp {
  const text = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')
  const written = [...text.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, id]) => id)
  const open = [...text.matchAll(/rule: `([a-z-]+)\$\{\w+\}`/g)].map(([, start]) => `${start}[a-z]+`)
  return new RegExp(`^(?:${[...written, ...open].join('|')})$`)
}

it.each([...placeRules, ...personRules].map((rule) => [rule.id, rule.readBy] as const))(
  '%s is read by %s',
  (id, file) => {
    expect(id).toMatch(idsOf(file))
  },
)
