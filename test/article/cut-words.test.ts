import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { extract } from '../../src/pipeline.ts'

const read = (text: string): string => readArticle(text).folded

describe('words that a column cuts', () => {
  it.each([
    ['Denver broke the Clean Wa-\nter Act last year.', 'Denver broke the Clean Water Act last year.'],
    ['It is a well-\nknown rule of the city.', 'It is a well-known rule of the city.'],
    ['The court-\nordered plan was filed.', 'The court-ordered plan was filed.'],
    ['He lives in Winston-\nSalem and in Ohio.', 'He lives in Winston-Salem and in Ohio.'],
    ['They are out-of-\ncompliance, he said.', 'They are out-of-compliance, he said.'],
    ['The re-\nsign rule. To re-sign is allowed.', 'The re-sign rule. To re-sign is allowed.'],
    ['> It is in viola-\r\n> tion of the law.', 'It is in violation of the law.'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('leaves dashes at line ends', () => {
    expect(read('The plan -\nwhich failed -\nis dead.')).toContain('plan -')
  })

  it('gives the words as the file has them', () => {
    const text = 'Denver violated the Clean Wa-\nter Act, said Mayor Mike Johns-\nton.\n'
    const { verdicts, citations, officials } = extract(text)
    expect(verdicts.map(({ status }) => status)).toEqual(['non_compliant'])
    expect(officials.map(({ name }) => name)).toEqual(['Mike Johnston'])
    const [mention] = citations[0]?.mentions ?? []
    expect(mention && text.slice(mention.start, mention.end)).toBe('Clean Wa-\nter Act')
  })
})
