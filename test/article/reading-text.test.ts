/** What of a text is read: marks of Markdown, of mail and of line ends are not, and every offset is that of the text as given. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'
import { readingText } from '../../src/article/reading-text.ts'
import { extract } from '../../src/pipeline.ts'
import { faultsOf } from '../fuzz/faults.ts'

const read = (text: string) => readingText(text).text

describe('marks that are not read', () => {
  it.each([
    ['The **U.S. Labor Department** sued.', 'The U.S. Labor Department sued.'],
    ['It breaks the *Clean Water Act*, he said.', 'It breaks the Clean Water Act, he said.'],
    ['Ohio _complies_ with __both__ acts.', 'Ohio complies with both acts.'],
    ['***Utah** sued* Ohio.', 'Utah sued Ohio.'],
    ['Ohio ~~obeys~~ ignores the law.', 'Ohio  ignores the law.'],
    ['the [Clean Air Act](https://a.example/x_(y)_z "An act") of 1970', 'the Clean Air Act of 1970'],
    ['the [**Fair Housing Act**](/laws/fha)', 'the Fair Housing Act'],
    ['the [Clean Air\nAct](http://a.example)', 'the Clean Air\nAct'],
    ['a [rule][2] and [Act][]\n\n[2]: https://a.example\n[act]: <https://b.example>', 'a rule and Act\n\n\n'],
    ['![The dam](dam.jpg) The dam leaks.', ' The dam leaks.'],
    ['Reno[^1] complies.[2] Sparks[3](#n3) does not.', 'Reno complies. Sparks does not.'],
    ['# Tulsa sued #\nText', 'Tulsa sued\nText'],
    ['Tulsa sued\n==========\nText', 'Tulsa sued\n\nText'],
    ['* Tulsa complies\n+ Enid does not', 'Tulsa complies\nEnid does not'],
    ['> Sheriff Ann\n> Poe said\n> > we comply', 'Sheriff Ann\nPoe said\nwe comply'],
    ['Ann \nPoe\r\nsaid', 'Ann\nPoe\nsaid'],
    ['Sec\\. 5 of the \\*act\\*', 'Sec. 5 of the *act*'],
    ['It broke `8 U.S.C. 1373`.', 'It broke 8 U.S.C. 1373.'],
    ['Gary vio\u00adlates the Clean\u200b Water\u2060 Act', 'Gary violates the Clean Water Act'],
    ['it ended.\u200bThe mayor', 'it ended.\u200bThe mayor'],
    [
      '---\ntitle: "Mesa sued over lead"\nauthor: Jo\ndate: 2024-05-15\n---\nMesa',
      'Mesa sued over lead\ndate: 2024-05-15\n\nMesa',
    ],
  ])('%j', (given, text) => expect(read(given)).toBe(text))
})

describe('marks that are words or signs', () => {
  it.each([
    '5 * 3 = 15, and 2*3*4 is 24',
    'rates* rose, and fees* fell',
    'the file_name of john_q_public',
    'Signed: ____ and ****',
    '* * *',
    '[the city] complies, [sic](see below)',
    'members [3] of the board, 1[3]a',
    'item #5 and C# and #metoo',
    'a -- b -> c > d < e',
    'Reno`s council and Elko`s',
    'a lone * star, a lone _ line',
    'Dell**',
    'C:\\laws\\ohio',
    'the board~~ and',
    'Ohio\n- and Utah - agreed\n-- Ed.',
  ])('%j', (given) => expect(read(given)).toBe(given))
})

describe('facts in marked text', () => {
  const factsOf = (text: string) =>
    extract(text).verdicts.map(({ status, source, norm, evidence }) =>
      [status, source.name, norm?.text, evidence[0]?.text].join(' | '),
    )
  it.each([
    [
      'Mayor **Ann Poe** said the city of [Reno](https://reno.example) _violates_ the *Clean Air\nAct*.',
      'non_compliant | Ann Poe | the Clean Air Act | Mayor **Ann Poe** said the city of [Reno](https://reno.example) _violates_ the *Clean Air\nAct*.',
    ],
    [
      '> The city of Reno broke the\n> Clean Air Act, said Mayor Ann\n> Poe.',
      'non_compliant | Ann Poe | the Clean Air Act | The city of Reno broke the\n> Clean Air Act, said Mayor Ann\n> Poe.',
    ],
    [
      '## Reno **violates** the Clean Air Act',
      'non_compliant |  | the Clean Air Act | Reno **violates** the Clean Air Act',
    ],
  ])('%j', (text, fact) => expect(factsOf(text)).toEqual([fact]))

  it('gives the headline without its marks', () => {
    expect(extract('# Reno *sued* over its air\n\nThe suit was filed on Monday in Nevada.').article.title).toBe(
      'Reno sued over its air',
    )
  })

  it('gives names without the break of a line', () => {
    const text =
      'The city council met late on Monday to hear the county sheriff Don\nBanner, who said Reno violates the act on clean water that it passed.'
    expect(extract(text.replace('the county sheriff', 'Sheriff')).officials[0]?.name).toBe('Don Banner')
  })
})

describe('any text with marks', () => {
  const marked = fc
    .array(
      fc.constantFrom(
        ...[
          'Ohio',
          'violates',
          'the Clean Air Act',
          'said',
          'Gov. Ann Poe',
          ' ',
          ' ',
          '\n',
          '\n\n',
          '**',
          '*',
          '_',
          '~~',
          '[',
        ],
        ...[
          '](http://a.b/c)',
          ']',
          '> ',
          '# ',
          '* ',
          '`',
          '\\',
          '\r\n',
          ' \n',
          '\u00ad',
          '\u200b',
          '[1]',
          '.',
          '“',
          '😀',
          '---\n',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

  it('keeps the promises of its record', () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(faultsOf(text)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('gives each character of what is read its own place', () => {
    fc.assert(
      fc.property(marked, (given) => {
        const { text, folded, asGiven } = readingText(given)
        expect(folded).toHaveLength(text.length)
        for (let start = 0; start < text.length; start++) {
          const span = asGiven({ start, end: start + 1 })
          expect(given.slice(span.start, span.end)).toBe(text[start])
        }
      }),
    )
  })

  it('reads any text in a time that grows with its length', () => {
    for (const piece of [
      '*a ',
      '_a b_ ',
      '[a](',
      '[',
      '> ',
      '`a ',
      '\\*',
      ' \n',
      '# ',
      '~~a',
      '**a* ',
      '\u00ad',
      '[a][b] ',
    ]) {
      const text = piece.repeat(100_000 / piece.length)
      const start = performance.now()
      readArticle(text)
      expect(performance.now() - start, piece).toBeLessThan(4000)
    }
  })
})
