/** A text taken apart: folding, blocks, sentences, quotations, reference date. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTypography } from '../../src/article/normalize.ts'
import { positionOf, readLineStarts } from '../../src/article/positions.ts'
import { readArticle } from '../../src/article/read-article.ts'
import { readTokens } from '../../src/article/tokens.ts'

const filler = '\n\nThe council met on the matter again, and nothing was decided until late that night.'
const blocksOf = (text: string) =>
  readArticle(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
const sentencesOf = (text: string) => readArticle(text).sentences.map(({ start, end }) => text.slice(start, end))
const quotesOf = (text: string) =>
  readArticle(text).quotes.map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : ' (open)'))

describe('folding', () => {
  it.each([
    ['“Ohio’s”', '"Ohio\'s"'],
    ['2009–2011', '2009-2011'],
    ['Title\u00a0IX', 'Title IX'],
    ['ＡＢ', 'AB'],
    ['plain', 'plain'],
    ['Reno`s council', "Reno's council"],
    ['Reno\tcouncil', 'Reno council'],
  ])('%s', (text, folded) => expect(foldTypography(text)).toBe(folded))

  it('folds a character alike in any company', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (text) => {
        expect(foldTypography(`${text}é`)).toBe(`${foldTypography(text)}é`)
        expect(foldTypography(`${text}…`)).toBe(`${foldTypography(text)}…`)
      }),
    )
  })

  it.each([4095, 4096, 4097, 20_000])('folds %d letters, with a wide one left in it or not', (length) => {
    const plain = Array.from({ length }, (_, i) => String.fromCharCode(97 + (i % 26))).join('')
    expect(foldTypography(`“${plain}é”`)).toBe(`"${plain}é"`)
    expect(foldTypography(`“${plain}…”`)).toBe(`"${plain}…"`)
  })

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => foldTypography(text).length === text.length),
    )
  })
})

describe('tokens', () => {
  const words = (text: string) => {
    const { start, end, count } = readTokens(text)
    return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).join('|')
  }
  it.each([
    ["Chicago's U.S. office", "Chicago|'s|U.S.|office"],
    ["O'Brien and the mayors'", "O'Brien|and|the|mayors|'"],
    ['8 U.S.C. 1373(a)', '8|U.S.C.|1373|(|a|)'],
    ['Winston-Salem, N.C.', 'Winston|-|Salem|,|N.C.'],
    ["It's $1,250.50.", "It|'s|$|1,250.50|."],
    ['Doña Ana', 'Doña|Ana'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))
})

describe('blocks', () => {
  it.each([
    ['By Carla Mendes', 'byline'],
    ['By CARLA MENDES, Staff Writer', 'byline'],
    ['Carla Mendes, Staff Writer', 'byline'],
    ['Published: Oct. 9, 2018', 'byline'],
    ['Getty Images', 'credit'],
    ['Photo by R. Lindqvist', 'credit'],
    ['(AP Photo/L. Brandt)', 'credit'],
    ['More news: A phone maker unveils a folding screen', 'other_story'],
    ['RELATED: Council to vote on budget', 'other_story'],
    ['Leave a comment', 'navigation'],
    ['Share this', 'navigation'],
    ['Ana Ruiz is a reporter for the Register. Reach her by mail.', 'author_bio'],
    ['Contact: Press office, 555-0143', 'contact'],
    ['All rights reserved.', 'boilerplate'],
    ['Mayor Jane Roe speaks at City Hall on Monday. (AP Photo/L. Brandt)', 'caption'],
    ['By Wednesday, most had left the building.', 'body'],
    ['Photo enforcement of red lights violates the constitution, the judge said.', 'body'],
    ['Contact with the mayor was lost for an hour, aides said.', 'body'],
    ['It covers the week of Oct. 18.', 'body'],
    ['More news of the verdict came on Friday.', 'body'],
  ])('%s is %s', (line, kind) => {
    expect(blocksOf(`The council voted on Monday to keep the plan.${filler}\n\n${line}${filler}`)).toContain(
      `${kind}: ${line}`,
    )
  })

  it('tells a headline from a first sentence', () => {
    expect(blocksOf(`Council Keeps Plan Despite Warning${filler}`)[0]).toBe(
      'headline: Council Keeps Plan Despite Warning',
    )
    expect(blocksOf(`The council kept the plan.${filler}`)[0]).toMatch(/^body/)
  })

  it('joins lines that were cut at a width', () => {
    const text =
      'The council voted on Monday to keep the plan that the mayor had\nasked for in the spring, though two members spoke against it at\nlength and one left.\n\nThe mayor smiled.'
    expect(readArticle(text).blocks).toHaveLength(2)
    expect(sentencesOf(text)).toHaveLength(2)
  })
})

describe('sentences', () => {
  it.each([
    ['Gov. Roe lives in Peoria, Ill. She moved.', ['Gov. Roe lives in Peoria, Ill.', 'She moved.']],
    ['It broke 8 U.S.C. 1373. Sen. Poe said so.', ['It broke 8 U.S.C. 1373.', 'Sen. Poe said so.']],
    ['The U.S. Supreme Court ruled. It was 5-4.', ['The U.S. Supreme Court ruled.', 'It was 5-4.']],
    ['"We comply. We always have," he said.', ['"We comply.', 'We always have," he said.']],
    ['"Will they comply?" he asked. No one knew.', ['"Will they comply?" he asked.', 'No one knew.']],
    ['It was late in 2016.The letter came.', ['It was late in 2016.', 'The letter came.']],
    ['He met J. Edgar Roe at 3 p.m. Monday.', ['He met J. Edgar Roe at 3 p.m. Monday.']],
    ['The fine was $1.5 million. See No. 7.', ['The fine was $1.5 million.', 'See No. 7.']],
    ['Roe v. Poe was cited by Acme Inc. The court agreed.', ['Roe v. Poe was cited by Acme Inc.', 'The court agreed.']],
    ['Wait ... he said. Then he left.', ['Wait ... he said.', 'Then he left.']],
    ['See example.com for more.', ['See example.com for more.']],
  ])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected))
})

describe('quotations', () => {
  it.each([
    ['He said, "We comply," and left.', ['"We comply,"']],
    ['“We comply,” he said. “Always.”', ['“We comply,”', '“Always.”']],
    [
      '"We comply with the act and have for years, he said.',
      ['"We comply with the act and have for years, he said. (open)'],
    ],
    ['A pipe of 12" burst in the city.', []],
    ['policies limiting officers" involvement are fine', []],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected))
})

describe('the reference date', () => {
  const referenceOf = (text: string, date?: string) => readArticle(text, { date }).reference
  it.each([
    ['CHICAGO (AP) - Nov. 17, 2017 - The city sued.', '2017-11-17', 'dateline'],
    ['WASHINGTON, March 3, 2015 — The court ruled.', '2015-03-03', 'dateline'],
    ['City sues state\nPublished: Oct. 9, 2018\n\nThe city sued.', '2018-10-09', 'published'],
    ['City sues state\nUpdated on 3/4/2016 at noon\n\nThe city sued.', '2016-03-04', 'published'],
    ['March 01, 2008\n\nThe city sued the state over the plan.', '2008-03-01', 'published'],
  ])('%s', (text, value, from) => expect(referenceOf(text)).toEqual({ value, from }))

  it('is none where only the story names a day', () => {
    expect(referenceOf('The city sued on Nov. 17, 2017, and lost.')).toBeNull()
    expect(referenceOf('The notice of Feb. 30, 2017, is void.', '2017-02-30')).toBeNull()
  })

  it('is the option before all else', () => {
    expect(referenceOf('CHICAGO (AP) - Nov. 17, 2017 - The city sued.', '2019-01-01')).toEqual({
      value: '2019-01-01',
      from: 'option',
    })
  })
})

describe('any text', () => {
  const pieces = fc
    .array(
      fc.constantFrom(
        'Ohio',
        ' ',
        '\n',
        '\n\n',
        '"',
        '“',
        '”',
        '.',
        ' (AP) - ',
        'U.S.',
        '  ',
        'By Jane Roe',
        '\r\n',
        '😀',
        'a',
        "'s",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''))

  it('gives blocks and sentences in order, within bounds, that cover all words', () => {
    fc.assert(
      fc.property(pieces, (any) => {
        const { given, text, blocks, sentences, folded } = readArticle(any)
        expect(given).toBe(any)
        expect(folded.length).toBe(text.length)
        for (const rows of [blocks, sentences]) {
          let last = 0
          for (const { start, end } of rows) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
        const covered = sentences.map(({ start, end }) => text.slice(start, end)).join('')
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('positions', () => {
  it('counts lines and columns from one', () => {
    const lines = readLineStarts('ab\ncd\n')
    expect([0, 1, 3, 4, 6].map((offset) => positionOf(lines, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
    ])
  })
})
