/** Elements. Text only ever becomes text nodes and attribute values: nothing here parses markup. */

export type Attributes = Readonly<Record<string, string | number | boolean | null>>
export type Child = Node | string | null

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue
    element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

/** An HTML element. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => fill(document.createElement(tag), attributes, children)

/** An SVG element. */
export const s = <K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)

/** A button that does something. */
export function button(label: string, attributes: Attributes, act: (event: Event) => void): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, label)
  element.addEventListener('click', act)
  return element
}

/** Enter and the space bar do what a click does, on elements that are no buttons of their own. */
export function onPress(element: Element, act: () => void): void {
  element.addEventListener('click', (event) => {
    event.stopPropagation()
    act()
  })
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent
    if (key !== 'Enter' && key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
}

/** The element of the page's frame; a page without it is broken. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no element #${id}`)
  return element
}

/** Tells people who listen to the page what has changed. */
export const say = (text: string): void => {
  byId('said').textContent = text
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
