/** Changes to expected results that leave the rest as people wrote it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendItem, dedent, oneLine, removeAt, setMember } from '../../src/check/json-edit.ts'
import { nodeAt, readJsonTree, showPath } from '../../src/schema/json-tree.ts'

const text = `{
  "note": "a \\" { [ , mark",
  "dates": [{ "value": "2018", "quote": "last year" }],
  "verdicts": [
    { "quote": "a" },
    {
      "quote": "b"
    }
  ],
  "todo": { "verdicts": [{ "quote": "c" }] }
}
`

describe('places in a text', () => {
  it.each([
    [['note'], '"a \\" { [ , mark"'],
    [['dates', 0, 'value'], '"2018"'],
    [['verdicts', 0], '{ "quote": "a" }'],
    [['todo', 'verdicts'], '[{ "quote": "c" }]'],
  ])('%j', (path, words) => {
    const node = nodeAt(readJsonTree(text), path)
    expect(text.slice(node?.start, node?.end)).toBe(words)
  })

  it('tells what is not there', () => expect(nodeAt(readJsonTree(text), ['dates', 1])).toBeNull())
  it('takes the last of two keys, as JSON.parse does', () => {
    const twice = '{"a": 1, "a": 22}'
    const node = nodeAt(readJsonTree(twice), ['a'])
    expect(twice.slice(node?.start, node?.end)).toBe(String((JSON.parse(twice) as { readonly a: number }).a))
  })
  it('shows a path as people write it', () =>
    expect(showPath(['todo', 'dates', 2, 'value'])).toBe('todo.dates[2].value'))
})

describe('adding a row', () => {
  it('below the last one', () =>
    expect(appendItem(text, 'verdicts', '{ "quote": "n" }')).toBe(
      text.replace('    }\n  ],', '    },\n    { "quote": "n" }\n  ],'),
    ))

  it('opens a list of one line', () =>
    expect(appendItem(text, 'dates', '{ "quote": "n" }')).toBe(
      text.replace(
        /"dates": .*,/,
        '"dates": [\n    { "value": "2018", "quote": "last year" },\n    { "quote": "n" }\n  ],',
      ),
    ))

  it('of several lines, at the depth of the others', () => {
    const row = dedent(text, nodeAt(readJsonTree(text), ['verdicts', 1]) ?? { start: 0, end: 0 })
    expect(row).toBe('{\n  "quote": "b"\n}')
    const shown = '{\n      "quote": "b"\n    }'
    expect(appendItem(text, 'verdicts', row)).toBe(text.replace('    }\n  ],', `    },\n    ${shown}\n  ],`))
    expect(appendItem(text, 'citations', row)).toContain(`  "citations": [\n    ${shown}\n  ]\n}`)
  })

  it('makes the list', () =>
    expect(appendItem(text, 'citations', '{ "quote": "n" }')).toBe(
      text.replace('] }\n}', '] },\n  "citations": [\n    { "quote": "n" }\n  ]\n}'),
    ))

  it.each(['{}', '{ }\n', '{"dates": []}', '{\r\n  "dates": []\r\n}\r\n'])('to %j', (short) =>
    expect(JSON.parse(appendItem(short, 'dates', '{ "quote": "n" }'))).toEqual({ dates: [{ quote: 'n' }] }),
  )
})

describe('taking a row out', () => {
  it.each([
    ['the first', ['verdicts', 0], '    { "quote": "a" },\n'],
    ['the last, with the comma before it', ['verdicts', 1], ',\n    {\n      "quote": "b"\n    }'],
    [
      'the only one, with all that is empty then',
      ['todo', 'verdicts', 0],
      ',\n  "todo": { "verdicts": [{ "quote": "c" }] }',
    ],
  ])('%s', (_, path, gone) => expect(removeAt(text, path)).toBe(text.replace(gone, '')))
})

it('sets a member, in its place or at the end', () => {
  expect(setMember('{\n  "a": [1],\n  "b": 2\n}', 'a', '3')).toBe('{\n  "a": 3,\n  "b": 2\n}')
  expect(setMember('{\n  "b": 2\n}', 'a', '3')).toBe('{\n  "b": 2,\n  "a": 3\n}')
})

it('shows what could not be seen', () => expect(oneLine('a\u202eb\u200bé')).toBe('"a\\u202eb\\u200bé"'))

it('writes a row on one line', () =>
  expect(oneLine({ quote: 'a "b"', list: ['x', 1], inner: {}, none: null })).toBe(
    '{ "quote": "a \\"b\\"", "list": ["x", 1], "inner": {}, "none": null }',
  ))

it('takes for JSON what JSON.parse takes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', 'x', '1'), (value, where, mark) => {
      const whole = JSON.stringify(value, null, 1)
      const at = where % (whole.length + 1)
      const damaged = whole.slice(0, at) + mark + whole.slice(at)
      const accepts = (read: (text: string) => unknown): boolean => {
        try {
          read(damaged)
          return true
        } catch {
          return false
        }
      }
      // The tree does not look into numbers and escapes; what it refuses is never JSON.
      if (accepts(JSON.parse)) expect(accepts(readJsonTree), damaged).toBe(true)
      else if (mark !== '1' && mark !== '' && !damaged.includes('\\'))
        expect(accepts(readJsonTree), damaged).toBe(false)
    }),
    { seed: 7, numRuns: 500 },
  )
})
