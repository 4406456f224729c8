/** Article text shown so that nothing in it can hide, turn the line round or pass for something else. */
import { h } from './dom.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/

/** The text as nodes: each control, bidi and zero-width character is a small sign that tells its number. */
export function visible(text: string): readonly (Node | string)[] {
  if (!hidden.test(text)) return [text]
  return text.split(new RegExp(`(${hidden.source})`)).map((piece) => (hidden.test(piece) ? sign(piece) : piece))
}

function sign(char: string): HTMLElement {
  const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return h(
    'span',
    { class: 'hidden-char', title: `hidden character ${code}`, role: 'img', 'aria-label': code },
    '\ufffd',
  )
}
