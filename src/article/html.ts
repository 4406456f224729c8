/** The text of an HTML page: what a reader sees of the article, one block element a paragraph. */
import { Parser } from 'htmlparser2'

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'iframe',
  'head',
])
const blocks = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'tr',
  'pre',
  'dl',
  'dt',
  'dd',
])

/** Reads the page's text. Never throws: browsers read broken pages too, and so does the parser. */
export function readHtml(html: string): string {
  const parts: string[] = []
  let skipping = 0
  let articles = 0
  const headers: boolean[] = []
  // The header of a story holds its headline, that of the site its menus.
  const leaves = (name: string): boolean => dropped.has(name) || (name === 'header' && articles === 0)
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'article' || name === 'main') articles++
        if (name === 'header') headers.push(leaves(name))
        if (leaves(name)) skipping++
        else if (name === 'br') parts.push('\n')
        else if (blocks.has(name)) parts.push('\n\n')
      },
      ontext(text) {
        if (skipping === 0) parts.push(text.replace(/\s+/g, ' '))
      },
      onclosetag(name) {
        const left = name === 'header' ? headers.pop() : leaves(name)
        if (name === 'article' || name === 'main') articles--
        if (left) skipping = Math.max(0, skipping - 1)
        else if (blocks.has(name)) parts.push('\n\n')
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  // Line by line: a pattern that looks for the blanks before a line's end would begin anew at each blank of a long run.
  const lines = parts.join('').split('\n')
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
