/** JUnit XML: a suite for each file, a case for each check. */

import { excerpt } from '../../output/printable.ts'
import type { Check } from '../result.ts'
import { explain, headline } from './explain.ts'
import { byPath, placeOf } from './places.ts'
import type { Reporter } from './reporter.ts'
import { element, escapeXml } from './xml.ts'

export const reportJunit: Reporter = ({ checks }) => {
  const suites = [...byPath(checks)].map(
    ([path, own]) => `${element('testsuite', { name: path, ...counts(own) }, ['\n', ...own.map(testCase)])}\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'extract check', ...counts(checks) }, ['\n', ...suites])}\n`
}

/** What could not be checked at all is an error to JUnit, not a failure; what waits is skipped. */
function counts(checks: readonly Check[]): Readonly<Record<string, number>> {
  const failed = checks.filter(({ outcome }) => outcome === 'fail')
  const errors = failed.filter(({ sort }) => sort === 'file').length
  return {
    tests: checks.length,
    failures: failed.length - errors,
    errors,
    skipped: checks.filter(isSkipped).length,
  }
}

const isSkipped = ({ outcome }: Check): boolean => outcome !== 'pass' && outcome !== 'fail'

function testCase(check: Check): string {
  const words = check.words === null ? '' : `"${excerpt(check.words)}": `
  const name = `${headline(check)}${check.line === null ? '' : `, line ${check.line}`}: ${words}${excerpt(check.about)}`
  const attributes = {
    classname: check.path,
    name,
    file: check.path,
    ...(check.line === null ? {} : { line: check.line }),
  }
  const details = explain(check).map(([label, text]) => `${label}: ${text}`)
  if (check.outcome === 'fail') {
    const body = escapeXml([placeOf(check), ...details].join('\n')).replaceAll('&#10;', '\n')
    const failure = element(check.sort === 'file' ? 'error' : 'failure', { message: name, type: check.sort }, [body])
    return `${element('testcase', attributes, [failure])}\n`
  }
  const skipped = isSkipped(check) ? [element('skipped', { message: reasons[check.outcome] ?? check.outcome }, [])] : []
  return `${element('testcase', attributes, skipped)}\n`
}

const reasons: Readonly<Partial<Record<Check['outcome'], string>>> = {
  todo: 'known miss',
  'todo-passes': 'known miss that passes now: promote it',
  tolerated: 'tolerated: a minimum decides',
}
