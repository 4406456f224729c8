/** Lines that go on each other: columns of any width; and lists, addresses and headlines, which do not. */
import { expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'

const blocksOf = (text: string) =>
  readArticle(text).blocks.map(({ start, end }) => text.slice(start, end).replace(/\n/g, '/'))

it.each([
  ['Fargo violated the Clean\nAir Act, said Mayor Ann\nPoe.'],
  ['The monitor found that\nthe sheriff of Ada County\nhas broken the order of\nthe court for years.'],
  ['A judge in Boise ruled on\nFriday that the state has\nignored Section 5 of the act.'],
  ['Officials of the school\ndistrict told parents that\n"we comply," and left.'],
  ['The Nevada Department of\nWildlife, which runs the dam,\nsaid it obeys the decree.'],
  ['In a letter of 12 pages, the\nEPA told Provo that it was\nin violation of the rule.'],
])('%j is one paragraph', (text) => expect(blocksOf(text)).toHaveLength(1))

it.each([
  ['Not in compliance:\nAda County\nElmore County\nCanyon County\nOwyhee County', 5],
  ['Los Angeles County\nSan Bernardino County\nSanta Barbara County', 3],
  ['Home\nNews\nOpinion\nThe city of Boise violates the act.', 4],
  ['Council Votes to Keep Dam\nBy Ann Poe\nThe council voted late on Monday.', 3],
  ['Mayor Ann Poe\nCity Hall\n100 Main Street\nBoise, Idaho', 4],
  ['The dam leaks badly.\nThe county has no plan.\nThe state has one.', 3],
])('%j is several', (text, count) => expect(blocksOf(text)).toHaveLength(count))
