/** Texts of records that are HTML: those of publishing systems and feeds mostly are. */

/** A tag that ends, or a break: none of them stands in plain news text. A lone "&amp;" does, and must not move every offset. */
const markup =
  /<\/(?:p|div|a|b|i|em|strong|span|h[1-6]|ul|ol|li|blockquote|figure|article|section)>|<(?:br|p)\b[^<>]{0,200}>/i
const block = /<(?:p|div|br|h[1-6]|li|blockquote)\b/i

/** @example isMarkup('<p>Iowa violates the <b>Clean Air Act</b>.</p>') // true */
export const isMarkup = (text: string): boolean => markup.test(text)

/** Where nothing but line breaks tells paragraphs from each other, as in what WordPress stores, they are made tags. */
export const asPage = (text: string): string => (block.test(text) ? text : text.replace(/\r?\n/g, '<br>'))
