/** Texts for property tests: any characters at all, and the rules' own sentences cut up and shuffled with junk. */
import fc from 'fast-check'
import { ruleSentences } from './shapes.ts'

/** What stands between words, and what should not. */
export const junk: readonly string[] = [
  ...' \n\r\t.,;:!?"\'()[]{}<>&§$%/\\|#@*_=~^`+-',
  ...'“”‘’«»„—–…',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '      ',
  '  ',
  ' - ',
  ' -- ',
  '...',
  '* * *',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\ude42',
  '🙂',
  '👩‍⚖️',
  '𝔘𝔰',
  'é',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  'Ⅷ',
  '１３７３',
  'Ｏｈｉｏ',
  '中文',
  'שלום',
  'العربية',
  'Ǆ',
  'ﬆ',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'Constructor',
  'Mayor Constructor',
  'Gov. __proto__ toString',
  '<script>',
  '</script>',
  ']]>',
  '<!--',
  '&sect;',
  '&amp;',
  '=1+1',
  '{{7*7}}',
  '%s',
  '$&',
  '\\u0000',
  'Ohio',
  'U.S.',
  'St.',
  'County',
  'Section 1373',
  '8 U.S.C. 1373',
  'said',
  'not',
  'Monday',
  '2017',
  'Mayor',
  'Jane Roe',
  'the city',
  'violates',
  'complies with',
  'By Jane Roe',
  'DENVER (AP) - ',
  'Published: March 3, 2017',
  '(AP) - ',
  'More news: ',
  "'s",
] // prettier-ignore

/** A stretch of one of the rules' sentences, or the whole of it. */
const fragments = fc.oneof(
  fc.constantFrom(...ruleSentences),
  fc
    .tuple(fc.constantFrom(...ruleSentences), fc.nat(), fc.integer({ min: 1, max: 60 }))
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length)),
)

/** Any UTF-16 code units, lone surrogates and all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map((codes) => codes.map((code) => String.fromCharCode(code)).join('')),
)

/** What looks like news here and there. */
export const shuffledText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fragments },
      { weight: 4, arbitrary: fc.constantFrom(...junk) },
      { weight: 2, arbitrary: fc.constant(' ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))
