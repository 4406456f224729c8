/** A claim with its words: status, quote, who says so, where it stands, and how it was read. */
import { printable } from '../../printable.ts'
import { statusWords } from '../../views.ts'
import { type Claim, toneOf } from '../claims.ts'
import { button, h, say } from './dom.ts'
import { type Article, whereOf } from './report.ts'
import { visible } from './visible.ts'

/** Goes to a verdict in its article. */
export type ShowVerdict = (article: Article, verdict: string) => void

/** "✗ does not comply": sign, words and colour say the same. */
export function statusChip(status: Claim['verdict']['status'], count = 1): HTMLElement {
  const { mark, words } = statusWords[status]
  return h(
    'span',
    { class: `chip ${toneOf(status)}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, mark),
    count > 1 ? `${words} ×${count}` : words,
  )
}

/** Everything that is known of one claim. */
export function quoteCard(claim: Claim, article: Article, show: ShowVerdict): HTMLElement {
  const { verdict } = claim
  const line = verdict.evidence[0]?.line
  const where = whereOf(article.record, line)
  const words = verdict.evidence.map(({ text }) => text).join(' … ')
  const facts: readonly (readonly [string, string])[] = [
    ['Place', claim.place.name],
    ['Law', claim.law.name],
    ...(verdict.norm && verdict.norm.text !== claim.law.name ? [['In the words', verdict.norm.text] as const] : []),
    ['Says so', `${claim.source.name} (${verdict.stance})`],
    ...(verdict.via ? [['Judged itself', verdict.via] as const] : []),
    ...(verdict.cites ? [['Invokes', verdict.cites] as const] : []),
    ...(verdict.time ? [['Time', verdict.time] as const] : []),
    ...(verdict.past ? [['Past', 'marked as superseded or past'] as const] : []),
    ...(verdict.hedges.length > 0 ? [['Hedged', verdict.hedges.join(', ')] as const] : []),
    ...(verdict.degree ? [['Degree', verdict.degree] as const] : []),
  ]
  return h(
    'article',
    { class: `quote ${toneOf(verdict.status)}` },
    h('p', { class: 'quote-head' }, statusChip(verdict.status), h('code', { class: 'where' }, printable(where))),
    h('blockquote', { dir: 'auto' }, ...visible(words)),
    h(
      'dl',
      { class: 'facts' },
      ...facts.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, ...visible(value))]),
    ),
    traceOf(claim),
    h(
      'p',
      { class: 'actions' },
      button('Copy quote', { class: 'copy' }, () => void copyText(`“${printable(words)}” (${printable(where)})`)),
      button('Show in the article', {}, () => show(article, verdict.id)),
    ),
  )
}

/** The rules that fired, with their words: why the sentence was read so. */
function traceOf({ verdict: { trace } }: Claim): HTMLElement | null {
  if (trace.length === 0) return null
  const steps = trace.map(({ rule, effect, text }) =>
    h('li', {}, h('q', {}, ...visible(text)), ` ${effect.replaceAll('_', ' ')} `, h('code', {}, rule)),
  )
  return h('details', { class: 'trace' }, h('summary', {}, 'Why it was read so'), h('ol', {}, ...steps))
}

/** To the clipboard, by the old way where the new one is refused. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say('Copied.')
  } catch {
    const before = document.activeElement
    const area = h('textarea', { class: 'unseen', 'aria-hidden': 'true' }, text)
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    if (before instanceof HTMLElement) before.focus()
    say(done ? 'Copied.' : 'The browser refused to copy. Select the quote and copy it.')
  }
}
