/** Text in XML. */
import { expect, it } from 'vitest'
import { element, escapeXml } from '../../src/check/report/xml.ts'

it.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  [']]>', ']]&gt;'],
  ['two\nlines\tand a tab', 'two&#10;lines&#9;and a tab'],
  ['a control \u0001 and half a \ud83d', 'a control \ufffd and half a \ufffd'],
  ['a whole 😀', 'a whole 😀'],
])('%j', (text, escaped) => expect(escapeXml(text)).toBe(escaped))

it('nests', () => expect(element('a', { n: 1, t: '<' }, [element('b', {}, [])])).toBe('<a n="1" t="&lt;"><b/></a>'))
