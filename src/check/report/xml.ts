/** Text made fit for XML 1.0: marks as entities; what XML cannot hold at all is replaced. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML 1.0 forbids.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu
const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  // A reader of XML would make blanks of these in an attribute.
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
])

export const escapeXml = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"'\n\r\t]/g, (mark) => entities.get(mark) ?? mark)

/** @example element('failure', { message: 'a < b' }, []) // '<failure message="a &lt; b"/>' */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const open = `<${name}${list.join('')}`
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`
}
