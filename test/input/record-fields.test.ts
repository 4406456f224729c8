/** Which fields of a record hold its text, day and id. */
import { describe, expect, it } from 'vitest'
import { readFields } from '../../src/input/record-fields.ts'

describe('usual names', () => {
  it.each([
    [{ text: 'a' }, 'a', null, null],
    [{ Body: 'a', ID: 7, publishedAt: '2024-05-01T10:00:00Z' }, 'a', '7', '2024-05-01'],
    [{ fulltext: 'a', _id: 'x', date_published: '2024-05-01' }, 'a', 'x', '2024-05-01'],
    [{ content: 'a', url: 'u', title: 't', publication_date: 'May 1, 2024' }, 'a', 'u', '2024-05-01'],
    [{ text: 'a', timestamp: 1714557600, date: null }, 'a', null, '2024-05-01'],
    [{ text: 'a', pubDate: 'Wed, 01 May 2024 10:00:00 GMT', published: true }, 'a', null, '2024-05-01'],
    // What is written as it is looked for comes before what is only like it; a field that holds no date is passed over.
    [{ Id: 1, id: 2, text: '', body: 'a', date: 'soon', created_at: '2024-05-01' }, 'a', '2', '2024-05-01'],
    ['a', 'a', null, null],
  ])('%j', (row, text, id, date) => {
    expect(readFields(row, {})).toMatchObject({ text, id, date, fault: null, notDate: null })
  })
})

it('names of the user are taken as they are written, and no others', () => {
  const row = { text: 'a', Story: 'b', story: 'c', id: 1, key: 'k', date: '2024-05-01', day: '2024-05-02' }
  expect(readFields(row, { textField: 'story', idField: 'key', dateField: 'day' })).toMatchObject({
    text: 'c',
    id: 'k',
    date: '2024-05-02',
  })
  expect(readFields(row, { textField: 'STORY', idField: 'no', dateField: 'no' })).toMatchObject({
    text: null,
    fault: { is: 'missing', looked: ['STORY'] },
    id: null,
    date: null,
  })
})

it.each([
  [{ text: ['a'] }, { is: 'other', field: 'text', what: 'a list', inside: null }],
  [{ text: null }, { is: 'other', field: 'text', what: 'null', inside: null }],
  [{ content: { rendered: 'a' } }, { is: 'other', field: 'content', what: 'an object', inside: 'rendered' }],
  [{ body: 5 }, { is: 'other', field: 'body', what: 'a number', inside: null }],
  [{ body: ' ' }, { is: 'empty', field: 'body' }],
])('no text in %j', (row, fault) => {
  expect(readFields(row, {})).toMatchObject({ text: null, fault })
})

it('tells a date that is none', () => {
  expect(readFields({ text: 'a', date: 'soon' }, {})).toMatchObject({ date: null, notDate: 'soon' })
  expect(readFields({ text: 'a', date: '' }, {})).toMatchObject({ date: null, notDate: null })
})

describe('names with dots lead into objects', () => {
  const row = {
    content: { rendered: 'a' },
    meta: { day: { iso: '2024-05-01' } },
    'x.y': 'b',
    x: { y: 'c' },
    z: [{ y: 'd' }],
  }
  it.each([
    ['content.rendered', 'a'],
    // A name that is written so is meant.
    ['x.y', 'b'],
    ['content.raw', null],
    ['meta.day.iso.text', null],
    ['z.y', null],
    ['content.', null],
  ])('%s', (textField, text) => {
    expect(readFields(row, { textField, dateField: 'meta.day.iso' })).toMatchObject({ text, date: '2024-05-01' })
  })
})
