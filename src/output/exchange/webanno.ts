/**
 * W3C Web Annotation, as one JSON-LD collection. Each target is told twice: by position, in code points as the model asks
 * ("not in terms of code units"), and by its words with what stands around them, which finds it again where a text has changed.
 * https://www.w3.org/TR/annotation-model/
 */
import type { ArticleRecord, Verdict } from '../../record.generated.ts'
import { type Annotation, annotationsOf } from '../annotations.ts'
import type { Formatter } from '../format.ts'
import { nameOf, normName, sourceOf, statusPhrase } from '../views.ts'
import { inCodePoints } from './code-points.ts'

/** Characters of context before and after a quote. */
const AROUND = 32

/** One collection with one page of annotations, written as it grows. Ids are relative to where the file lies. */
export function webAnnotationFormatter(): Formatter {
  let articles = 0
  let total = 0
  return {
    start: () =>
      '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"#annotations","type":"AnnotationCollection","label":"compliance-extract","first":{"id":"#page","type":"AnnotationPage","startIndex":0,"items":[',
    record: (record, text) => {
      articles++
      const rows = annotations(inCodePoints(record, text, 'webanno'), text, articles)
      const lead = total === 0 ? '\n' : ',\n'
      total += rows.length
      return rows.length === 0 ? '' : lead + rows.map((row) => JSON.stringify(row)).join(',\n')
    },
    end: () => `\n]},"total":${total}}\n`,
  }
}

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

function annotations(record: ArticleRecord, text: string | null, article: number): readonly object[] {
  const source = addressOf(record.article.path ?? 'text')
  const characters = text === null ? null : [...text]
  const target = ({ start, end, text: exact }: Words) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact,
        ...(characters && {
          prefix: characters.slice(Math.max(0, start - AROUND), start).join(''),
          suffix: characters.slice(end, end + AROUND).join(''),
        }),
      },
    ],
  })
  return [
    ...annotationsOf(record).map((mention, index) => ({
      id: `#a${article}-${index + 1}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: bodiesOf(mention),
      target: target(mention),
    })),
    ...record.verdicts.map((verdict) => ({
      id: `#a${article}-${verdict.id}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: [
        textual('tagging', 'verdict'),
        textual('classifying', verdict.status),
        textual('describing', sentenceFor(record, verdict)),
      ],
      target: verdict.evidence.map(target),
    })),
  ]
}

const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })

function bodiesOf({ kind, label, to, url }: Annotation): readonly object[] {
  return [
    textual('tagging', kind),
    textual('describing', label),
    ...(to === null ? [] : [textual('identifying', to)]),
    ...(url === null ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: url }]),
  ]
}

function sentenceFor(record: ArticleRecord, verdict: Verdict): string {
  const places = verdict.jurisdictions.map((id) => nameOf(record, id)).join('; ')
  const norm = normName(record, verdict)
  return `${places || '(place not resolved)'} ${statusPhrase(verdict)}${norm ? `: ${norm}` : ''} (${sourceOf(record, verdict)} ${verdict.stance})`
}

/** A path as a relative address; the # before a record's name stays one. */
function addressOf(path: string): string {
  // Half a surrogate pair is no text, and encoding it would throw.
  const whole = path.replace(/[\ud800-\udfff]/gu, '\ufffd')
  const [file = '', ...rest] = whole.split('#')
  const encoded = file.split('/').map(encodeURIComponent).join('/')
  return rest.length === 0 ? encoded : `${encoded}#${encodeURIComponent(rest.join('#'))}`
}
