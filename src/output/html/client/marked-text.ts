/** An article's text whose marks open the panel, and what the marks mean. */
import type { ArticleRecord } from '../../../record.generated.ts'
import { articleText, letters } from './article-text.ts'
import { h } from './dom.ts'
import { explainMention, openPanel } from './explain.ts'
import { quoteCard, type ShowVerdict } from './quote.ts'
import type { Article } from './report.ts'

/** Offsets of the record are UTF-16 code units. */
export function markedText(article: Article, text: string, record: ArticleRecord, show: ShowVerdict): HTMLElement {
  return articleText(text, record, {
    mentions: (mentions) =>
      openPanel(`“${mentions[0]?.text ?? ''}”`, ...mentions.map((mention) => explainMention(article, mention))),
    verdict: (id) =>
      openPanel(
        'Verdict',
        ...article.claims.filter(({ verdict }) => verdict.id === id).map((claim) => quoteCard(claim, article, show)),
      ),
  })
}

/** Each mark with the name of what it marks. */
export function legend(): HTMLElement {
  const marks = Object.entries(letters).map(([kind, { letter, name }]) =>
    h('span', { class: `mark ${kind}`, 'data-letter': letter }, h('span', { class: 'marked' }, name)),
  )
  return h(
    'p',
    { class: 'legend' },
    'Marks: ',
    ...marks.flatMap((mark) => [mark, ' ']),
    h('span', { class: 'evidence no' }, h('span', { class: 'verdict-chip no' }, '✗'), 'evidence of a verdict'),
  )
}
