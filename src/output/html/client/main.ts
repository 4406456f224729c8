/** The report's script: reads the data in the page, draws it, and draws it anew when the filter changes. */
import { type Entry, ledgerOf } from '../claims.ts'
import { drawArticles } from './articles.ts'
import { byId, counted, h, say } from './dom.ts'
import { closePanel } from './explain.ts'
import { makeFilters } from './filters.ts'
import { makeLedger } from './ledger.ts'
import { makeMap } from './map.ts'
import { type Filter, isFiltered, keepsArticle, keepsClaim, noFilter, readArticles } from './report.ts'
import { makeTimeline } from './timeline.ts'

const articles = readArticles()
const claims = articles.flatMap((article) => article.claims)
const list = drawArticles(articles)
const drawLedger = makeLedger(articles, list.show)
const drawMap = makeMap((place) => filters.set({ place }))
const drawTimeline = makeTimeline(articles, list.show)
const filters = makeFilters(articles, (filter) => {
  const told = update(filter)
  say(told)
})

const entriesFor = (filter: Filter): readonly Entry[] =>
  ledgerOf(claims.filter((claim) => keepsClaim(filter, claim))).filter(({ disputed }) => disputed || !filter.disputed)

/** Draws what the filter leaves, and returns how much that is. */
function update(filter: Filter): string {
  const entries = entriesFor(filter)
  const kept = entries.flatMap((entry) => entry.claims)
  const withClaims = new Set(kept.map(({ article }) => article))
  const shown = articles.filter((article) => keepsArticle(filter, article, withClaims))
  drawLedger(entries)
  // The map keeps all places, so that another can be chosen on it.
  drawMap(
    filter.place === '' ? kept : entriesFor({ ...filter, place: '' }).flatMap((entry) => entry.claims),
    filter.place,
  )
  drawTimeline(kept, shown)
  list.keep(new Set(shown.map(({ index }) => index)))
  const told = isFiltered(filter)
    ? `${kept.length} of ${counted(claims.length, 'claim')}, ${shown.length} of ${counted(articles.length, 'article')}`
    : `${counted(claims.length, 'claim')}, ${counted(articles.length, 'article')}`
  filters.result(told)
  return told
}

function drawCounts(): void {
  const entries = ledgerOf(claims)
  const different = (keys: readonly string[]) => new Set(keys.filter((key) => key !== '')).size
  const counts: readonly (readonly [string, number])[] = [
    ['articles', articles.length],
    ['claims', claims.length],
    ['places judged', different(claims.map(({ place }) => place.key))],
    ['laws and norms', different(claims.map(({ law }) => law.key))],
    ['sources', different(claims.map(({ source }) => source.key))],
    ['disputed', entries.filter(({ disputed }) => disputed).length],
  ]
  byId('counts').append(
    ...counts.map(([name, count]) =>
      h(
        'div',
        { class: name === 'disputed' && count > 0 ? 'alert' : null },
        h('dt', {}, name),
        h('dd', {}, count.toLocaleString('en-US')),
      ),
    ),
  )
  document.title = `Compliance report: ${counted(claims.length, 'claim')} in ${counted(articles.length, 'article')}`
}

drawCounts()
update(noFilter)
for (const id of ['ledger', 'map', 'timeline', 'articles']) byId(id).hidden = false
byId('loading').hidden = true
if (claims.length === 0) {
  byId('map').hidden = true
}
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closePanel()
})
document.documentElement.dataset.ready = ''
