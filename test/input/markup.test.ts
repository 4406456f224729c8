/** Texts of records that are HTML. */
import { expect, it } from 'vitest'
import { readHtml } from '../../src/input/html.ts'
import { asPage, isMarkup } from '../../src/input/markup.ts'

it.each([
  ['<p>Iowa violates the <b>Clean Air Act</b>.</p>', 'Iowa violates the Clean Air Act.'],
  ['Ohio sued.<br/>Utah did not.', 'Ohio sued.\nUtah did not.'],
  ['<p>AT&amp;T and Ohio&#8217;s law</p>', 'AT&T and Ohio’s law'],
  // What WordPress stores has line breaks for paragraphs.
  ['Ohio <em>sued</em>.\r\n\r\nUtah did not.', 'Ohio sued.\n\nUtah did not.'],
  ['<!-- wp:paragraph -->\n<p>Ohio\nsued.</p>\n<!-- /wp:paragraph -->', 'Ohio sued.'],
])('%j is HTML', (text, shown) => {
  expect(isMarkup(text)).toBe(true)
  expect(readHtml(asPage(text))).toBe(shown)
})

it.each([
  'Ohio sued.\n\nUtah did not.',
  'x < y > z',
  '<strong words>',
  'R&D at 5 > 3 & more;',
  'AT&amp;T and Ohio',
  'Mail <a@b.org>',
])('%j is not', (text) => {
  expect(isMarkup(text)).toBe(false)
})
