/** Text from articles made safe for a terminal: nothing in it can move the cursor, colour the screen or turn the line round. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu

/** Line breaks and tabs become blanks, other control, bidi and zero-width characters a visible mark. */
export const visible = (text: string): string =>
  text.replace(unsafe, (char) => (/[\n\r\t\u2028\u2029]/.test(char) ? ' ' : '\ufffd'))

/** The same, with one blank for several. */
export const printable = (text: string): string => visible(text).replace(/ {2,}/g, ' ')

const WIDEST = 160

/** Article text on one line, safe to print, not too long. */
export function excerpt(text: string, widest: number = WIDEST): string {
  const line = printable(text)
  return line.length > widest ? `${line.slice(0, widest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line
}
