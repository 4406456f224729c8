/** Exchange formats, read back as their tools read them: the words at the offsets are the words that were found. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder, write } from '../cli/run.ts'

const cwd = temporaryFolder()
/** Four characters outside the basic plane before the citation: at its start there are four code units more than code points. */
const text =
  '𝒜𝒷 🙂👩‍⚖️ note: Chicago may violate 8 U.S.C. 1373, Mayor\nAnn Lee said on March 3, 2017.\r\nOhio complies with\rthe Clean Air Act.\n'
const citation = { start: 35, end: 48 }
write(cwd, 'astral.txt', text)
write(cwd, 'ohio.txt', 'Ohio violates the Clean Air Act.\n')
/** What Python's `text[start:end]` gives. */
const slice = (start: number, end: number) => [...text].slice(start, end).join('')

it('the citation stands where a count by hand puts it', () => {
  expect(slice(citation.start, citation.end)).toBe('8 U.S.C. 1373')
})

const out = (format: string, ...names: readonly string[]) => {
  const { stdout, stderr, status } = run([...names, '-f', format], { cwd })
  expect([stderr, status]).toEqual(['', 0])
  return stdout
}

describe('brat', () => {
  const lines = (ann: string) =>
    ann
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'))

  it('gives text-bound annotations whose words brat would find', () => {
    const bound = lines(out('brat', 'astral.txt')).filter(([id]) => id?.startsWith('T'))
    expect(bound.length).toBeGreaterThan(6)
    for (const [, typed = '', words] of bound) {
      const ranges = typed.slice(typed.indexOf(' ') + 1).split(';')
      const parts = ranges.map((range) => range.split(' ').map(Number) as [number, number])
      expect(parts.map(([start, end]) => slice(start, end)).join(' ')).toBe(words)
    }
    expect(bound.map(([, typed]) => typed)).toContain(`Citation ${citation.start} ${citation.end}`)
  })

  it.each(['utf16', 'byte'])('counts code points whatever --offsets %s says', (unit) => {
    expect(run(['astral.txt', '-f', 'brat', '--offsets', unit], { cwd }).stdout).toBe(out('brat', 'astral.txt'))
  })

  it('tells verdicts as events with what they are about', () => {
    const ann = out('brat', 'ohio.txt')
    expect(ann).toBe(
      [
        'T1\tJurisdiction 0 4\tOhio',
        'N1\tReference T1 OCD:ocd-division/country:us/state:oh\tOhio',
        'T2\tCitation 18 31\tClean Air Act',
        `N2\tReference T2 USLM:${/USLM:(\S+)/.exec(ann)?.[1]}\tClean Air Act`,
        'T3\tEvidence 0 32\tOhio violates the Clean Air Act.',
        'T4\tVerdict 5 13\tviolates',
        'E1\tVerdict:T4 Judged:T1 Norm:T2 Evidence:T3',
        'A1\tStatus E1 non_compliant',
        'A2\tStance E1 reports',
        '#1\tAnnotatorNotes E1\tv1: Ohio; the Clean Air Act; the article; cue.violate',
        '',
      ].join('\n'),
    )
  })

  it('prints one article, and says where several go', () => {
    const { stderr, status } = run(['ohio.txt', 'astral.txt', '-f', 'brat'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toBe(
      'extract: -f brat: prints one article, and there are more. Write them to a folder: -o brat=FOLDER\n',
    )
  })

  it('writes a folder that brat opens, whole or not at all', () => {
    write(
      cwd,
      'x.ndjson',
      `${JSON.stringify({ id: '../../up', text: 'Ohio' })}\n${JSON.stringify({ id: '.. .. up', text })}\n`,
    )
    expect(run(['ohio.txt', 'astral.txt', 'x.ndjson', '-o', 'brat=corpus'], { cwd }).status).toBe(0)
    expect(readdirSync(join(cwd, 'corpus')).sort()).toEqual([
      'annotation.conf',
      'astral.ann',
      'astral.txt',
      'ohio.ann',
      'ohio.txt',
      'x-..-..-up.ann',
      'x-..-..-up.txt',
      'x-.._.._up.ann',
      'x-.._.._up.txt',
    ])
    expect(readFileSync(join(cwd, 'corpus/astral.txt'), 'utf8')).toBe(text)
    expect(readFileSync(join(cwd, 'corpus/astral.ann'), 'utf8')).toBe(out('brat', 'astral.txt'))
    const again = run(['ohio.txt', '-o', 'brat=corpus'], { cwd })
    expect([again.status, again.stderr]).toEqual([
      4,
      'extract: corpus: a file, or a folder with something in it. Name a new folder\n',
    ])
    writeFileSync(join(cwd, 'list'), 'ohio.txt\n')
    expect(run(['ohio.txt', '-o', 'brat=second', '--date', 'never'], { cwd }).status).toBe(2)
    expect(existsSync(join(cwd, 'second'))).toBe(false)
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('Label Studio', () => {
  interface Result {
    readonly id?: string
    readonly type: string
    readonly from_id?: string
    readonly to_id?: string
    readonly labels?: readonly string[]
    readonly value?: { readonly start: number; readonly end: number; readonly text: string; readonly labels?: string[] }
  }

  it('gives tasks whose regions hold their words, in code points as its editor counts', () => {
    const tasks = JSON.parse(out('label-studio', 'astral.txt', 'ohio.txt'))
    expect(tasks).toHaveLength(2)
    expect(tasks[0].data.text).toBe(text)
    const results: readonly Result[] = tasks[0].predictions[0].result
    const regions = results.filter(({ type }) => type === 'labels')
    expect(regions.length).toBeGreaterThan(6)
    for (const { value } of regions) expect(slice(value?.start ?? 0, value?.end ?? 0)).toBe(value?.text)
    expect(regions.find(({ value }) => value?.labels?.[0] === 'Citation')?.value).toMatchObject(citation)
  })

  it('relates verdicts to what they are about, by ids that are there', () => {
    const results: readonly Result[] = JSON.parse(out('label-studio', 'ohio.txt'))[0].predictions[0].result
    const ids = new Set(results.map(({ id }) => id))
    const relations = results.filter(({ type }) => type === 'relation')
    expect(relations.map(({ labels }) => labels?.[0])).toEqual(['judged', 'norm'])
    for (const { from_id, to_id } of relations) expect([ids.has(from_id), ids.has(to_id)]).toEqual([true, true])
  })

  it('is a list for no articles', () => {
    write(cwd, 'bad.txt', '')
    expect(JSON.parse(run(['gone.txt', '-f', 'label-studio'], { cwd }).stdout)).toEqual([])
  })
})

describe('Web Annotation', () => {
  interface Selector {
    readonly type: string
    readonly start: number
    readonly end: number
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
  }

  it('gives positions and quotes that agree, in code points as the model asks', () => {
    const collection = JSON.parse(out('webanno', 'astral.txt'))
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(collection.type).toBe('AnnotationCollection')
    const { items } = collection.first
    expect(collection.total).toBe(items.length)
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length)
    for (const { target } of items) {
      for (const { source, selector } of [target].flat()) {
        expect(source).toBe('astral.txt')
        const [position, quote] = selector as [Selector, Selector]
        expect(slice(position.start, position.end)).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      }
    }
    expect(JSON.stringify(items)).toContain(`"start":${citation.start},"end":${citation.end}`)
  })

  it('is a collection for no annotations, and escapes names', () => {
    write(cwd, 'a b#1.txt', 'It rained in Ohio.')
    write(cwd, 'calm.txt', 'It rained.')
    expect(JSON.parse(out('webanno', 'calm.txt'))).toMatchObject({ total: 0, first: { items: [] } })
    expect(out('webanno', 'a b#1.txt')).toContain('"source":"a%20b#1.txt"')
  })
})
