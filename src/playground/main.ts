/** The playground's script: reads what is in the field and shows what was found. */
import { extract } from '../browser.ts'
import { claimsOf } from '../output/html/claims.ts'
import { button, byId, counted, h } from '../output/html/client/dom.ts'
import { closePanel } from '../output/html/client/explain.ts'
import { legend, markedText } from '../output/html/client/marked-text.ts'
import { copyText, type ShowVerdict } from '../output/html/client/quote.ts'
import type { Article } from '../output/html/client/report.ts'
import { visible } from '../output/html/client/visible.ts'
import type { ArticleRecord } from '../record.generated.ts'
import { states } from '../rules/place/states.ts'
import { wordsOf } from '../thrown.ts'
import { example } from './example.ts'
import { tablesOf } from './tables.ts'

/** Milliseconds without a key pressed, after which the text is read. */
const PAUSE = 300
/** Longer texts, in UTF-16 code units, are read only when asked: they would hold up the typing. */
const LONG = 100_000

const field = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const element = byId(id)
  if (!(element instanceof kind)) throw new Error(`#${id} is another element`)
  return element
}
const text = field('text', HTMLTextAreaElement)
const date = field('date', HTMLInputElement)
const home = field('home', HTMLSelectElement)
const skipped = field('skipped', HTMLInputElement)
const result = byId('result')
const found = byId('found')

function read(): void {
  clearTimeout(waiting)
  closePanel()
  if (text.value.trim() === '') {
    found.replaceChildren()
    result.textContent = ''
    return
  }
  const words = text.value
  try {
    const record = extract(words, {
      date: date.value || undefined,
      home: home.value || undefined,
      includeSkipped: skipped.checked,
    })
    show(words, record)
    result.className = ''
    result.textContent = summaryOf(record)
  } catch (error) {
    found.replaceChildren()
    result.className = 'wrong'
    result.textContent = wordsOf(error)
  }
}

function show(words: string, record: ArticleRecord): void {
  const article: Article = { index: 0, record, claims: claimsOf(record, 0), text: () => words, marked: () => record }
  const goTo: ShowVerdict = (_, verdict) => {
    const target = found.querySelector<HTMLElement>(`[data-verdict="${CSS.escape(verdict)}"]`)
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }
  const json = JSON.stringify(record, null, 2)
  found.replaceChildren(
    h('section', { class: 'read' }, legend(), markedText(article, words, record, goTo)),
    ...tablesOf(record),
    ...(record.warnings.length === 0
      ? []
      : [
          h('h2', {}, 'Left open'),
          h('ul', { class: 'warnings' }, ...record.warnings.map(({ message }) => h('li', {}, ...visible(message)))),
        ]),
    h(
      'details',
      { class: 'json' },
      h('summary', {}, 'The record as JSON, offsets in UTF-16 code units'),
      button('Copy', {}, () => void copyText(json)),
      h('pre', { tabindex: 0 }, ...visible(json)),
    ),
  )
}

function summaryOf(record: ArticleRecord): string {
  const rows = [
    counted(record.verdicts.length, 'verdict'),
    counted(record.jurisdictions.length, 'place'),
    counted(record.officials.length, 'official'),
    counted(record.citations.length, 'citation'),
    counted(record.dates.length, 'date'),
  ]
  const { reference_date: reference } = record.article
  return `${rows.join(', ')}${reference ? `; days counted from ${reference.value} (${reference.from})` : ''}`
}

let waiting: ReturnType<typeof setTimeout> | undefined
home.append(...states.map(({ code, name }) => h('option', { value: code }, name)))
byId('input').addEventListener('submit', (event) => {
  event.preventDefault()
  read()
})
byId('input').addEventListener('input', () => {
  clearTimeout(waiting)
  if (text.value.length <= LONG) waiting = setTimeout(read, PAUSE)
})
byId('example').addEventListener('click', () => {
  text.value = example
  read()
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closePanel()
})
// A browser keeps the field's text when the page is loaded again.
read()
document.documentElement.dataset.ready = ''
