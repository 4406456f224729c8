/** The Test Anything Protocol, version 14. What is known or tolerated is TODO there, and does not fail. */

import { excerpt } from '../../output/printable.ts'
import type { Check } from '../result.ts'
import { explain, headline } from './explain.ts'
import { placeOf } from './places.ts'
import type { Reporter } from './reporter.ts'

export const reportTap: Reporter = ({ checks }) =>
  `TAP version 14\n1..${checks.length}\n${checks.map((check, index) => testPoint(check, index + 1)).join('')}`

function testPoint(check: Check, number: number): string {
  const { outcome, words, about } = check
  const ok = outcome === 'pass' || outcome === 'todo-passes'
  const title = `${placeOf(check)} ${headline(check)}: ${words === null ? '' : `"${excerpt(words)}": `}${excerpt(about)}`
  const point = `${ok ? 'ok' : 'not ok'} ${number} - ${escapeTap(title)}${directives[outcome] ?? ''}\n`
  const details = outcome === 'pass' ? [] : explain(check)
  return details.length === 0 ? point : `${point}  ---\n${yaml(details)}  ...\n`
}

const directives: Readonly<Partial<Record<Check['outcome'], string>>> = {
  todo: ' # TODO known miss',
  'todo-passes': ' # TODO passes now, promote it',
  tolerated: ' # TODO tolerated, a minimum decides',
}

const escapeTap = (text: string): string => text.replace(/[\\#]/g, '\\$&')

/** A string of JSON is one of YAML too. A label that comes twice becomes a list. */
function yaml(details: readonly (readonly [string, string])[]): string {
  const byLabel = new Map<string, readonly string[]>()
  for (const [label, text] of details) byLabel.set(label, [...(byLabel.get(label) ?? []), text])
  return [...byLabel]
    .map(([label, [only, ...more]]) => `  ${label}: ${JSON.stringify(more.length === 0 ? only : [only, ...more])}\n`)
    .join('')
}
