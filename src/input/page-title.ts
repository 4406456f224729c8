/** The headline of an HTML page where it stands outside of the article: in the site's header, in the page's data, in its title. */

type Attributes = Readonly<Record<string, string>>

/** Fewer words are the name of a section or of the paper: "Local News". */
const WORDS = 3

/** Some pages mark the headline so, above the first paragraph. */
const heading = /^h[2-4]$/

const ogTitle = /^(?:og|twitter):title$/i
/** Between a headline and the paper's name: "Ohio sued over its air | The Daily", "Ohio sued over its air - The Daily". */
const separator = / (?:\||-|\u2013|\u2014|::|\u00bb|\u00b7|\u2022) /

/** Listens to a page as it is parsed. */
export interface TitleFinder {
  readonly open: (name: string, attributes: Attributes, isSkipped: boolean) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
  /** The headline, or null: the text that was read of the page has it, or there is none. */
  readonly choose: (text: string) => string | null
}

export function findTitle(): TitleFinder {
  let hasOwn = false
  let hasParagraphs = false
  const outside: string[] = []
  let data: string | null = null
  let page: string | null = null
  let reading: { readonly name: string; readonly isSkipped: boolean; text: string } | null = null
  return {
    open: (name, attributes, isSkipped) => {
      if (name === 'meta' && ogTitle.test(attributes.property ?? attributes.name ?? ''))
        data ??= attributes.content ?? null
      else if (name === 'p' && !isSkipped) hasParagraphs = true
      else if (reading === null && (name === 'h1' || name === 'title' || (!hasParagraphs && heading.test(name))))
        reading = { name, isSkipped, text: '' }
    },
    text: (text) => {
      if (reading !== null) reading.text += text
    },
    close: (name) => {
      if (reading?.name !== name) return
      const text = plain(reading.text)
      if (name === 'title') page ??= text
      else if (!reading.isSkipped) hasOwn ||= isHeadline(text)
      else if (name === 'h1') outside.push(text)
      reading = null
    },
    choose: (text) => {
      if (hasOwn) return null
      const told = [data, page].filter((title) => title !== null).map(plain)
      // The site's own heading is its name, in a word or two.
      const found = [...outside, ...told.map(withoutPaper)].find(isHeadline)
      return found === undefined || text === '' || plain(text).includes(found) ? null : found
    },
  }
}

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const isHeadline = (text: string): boolean => text.split(' ').length >= WORDS && text.length <= 300

/** The longest part, most words first: the paper's name stands behind the headline, or before it. */
function withoutPaper(title: string): string {
  const parts = title.split(separator)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
