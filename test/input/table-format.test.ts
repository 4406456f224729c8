/** Tables are told from texts. */
import { expect, it } from 'vitest'
import { tellTable } from '../../src/input/table-format.ts'

it.each([
  ['a.csv', 'anything', 'csv'],
  ['a.TSV.gz', 'anything', 'tsv'],
  [null, 'id,title,body\n1,"Reno","Reno obeys the law, it said."', 'csv'],
  [null, '"url","text"\r\n"u","Reno, Nev., sued."', 'csv'],
  [null, 'date\ttext\n2024\tReno sued.', 'tsv'],
  ['feed', 'published_at,full_text,author\n2024,"a",b', 'csv'],
])('%j %j is a table', (path, head, kind) => expect(tellTable(path, head)).toBe(kind))

it.each([
  [null, 'Reno, Sparks and Elko\nThe three cities, a judge ruled, broke the law.'],
  [null, 'Title, page\nof the book'],
  [null, 'text'],
  [null, 'Date, time and place of the hearing\nare not known'],
  ['a.txt', 'Reno sued.'],
  ['a.csv.txt', 'Reno sued.'],
])('%j %j is none', (path, head) => expect(tellTable(path, head)).toBeNull())
