/** Data in a page: nothing in an article can end its element, and the records come back as they were. */
import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { dataElement, readDataElement } from '../../src/output/html/embed.ts'

it.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  ']]>',
  '\u2028\u2029\u202e\u0000\u001b[31m\ud800',
  '<script type="application/json" data-extract="record">{}</script>',
  '&lt;/script&gt; "quoted" \\u003c',
])('%j', (words) => {
  const text = `Ohio violates the Clean Air Act, ${words} said.`
  const record = { ...extract(text), article: { ...extract(text).article, title: words, path: words } }
  const page = dataElement('record', record) + dataElement('text', text)
  expect(page.match(/</g)).toHaveLength(4)
  expect(page).not.toMatch(/[\u2028\u2029\u202e]/)
  expect(page.split('\n').map((line) => readDataElement(line)?.kind ?? null)).toEqual(['record', 'text', null])
  const [back, backText] = page.split('\n').map((line) => readDataElement(line)?.json ?? 'null')
  expect(JSON.parse(back ?? '')).toEqual(record)
  expect(JSON.parse(backText ?? '')).toBe(text)
})
