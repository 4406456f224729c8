/** Cases, by name and by reporter, so that they are read as nothing else. */
import { type CitationRule, groupsOf, type Law, slug, whole, wordsBefore } from './law.ts'

/** Words that may stand in the name of a party: capitals, small words between them, "ex rel.". */
const partyWord = /^(?:of|and|the|for|&|ex|rel\.|et|al\.|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'.-]*,?)$/u
/** What stands before a party and is no part of it. */
const leadIn =
  /^(?:(?:In|The|Under|See|see|And|But|Since|After|As|For|With|By|On|Before|Citing|Cite[ds]?|From|Overturning|Overturned|Court|Unlike|Until|Following|Like|When|Because|That|Of|Is|e\.g\.|cf\.)(?:,| the case of| the)? )+(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ])/u

/** Reporters in the forms that courts and news print. */
const REPORTER = String.raw`(?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|F\. ?(?:2d|3d|4th)|F\.(?= \d)|F\. ?Supp\.(?: ?[23]d)?|F\. App'x|Fed\. Appx\.|B\.R\.|A\. ?[23]d|N\. ?E\. ?[23]d|N\. ?W\. ?2d|P\. ?[23]d|S\. ?E\. ?2d|S\. ?W\. ?[23]d|So\. ?[23]d|Cal\. ?(?:App\. ?)?[2-5](?:d|th)|Cal\. ?Rptr\.(?: ?[23]d)?|N\. ?Y\. ?S\. ?[23]d|N\.Y\.[23]d|Ill\. ?2d|Wis\. ?2d|WL|LEXIS)`

/** A word of a party: a period closes only what is short for something, else it closes the sentence. */
const PARTY_WORD = String.raw`(?:U\.S\.|(?:St|Ste|Inc|Co|Corp|Ltd|Bd|Dept|Dr|Mr|Mrs|Ms|Assn|Ass'n|Univ|Bros|Mfg|Cty|Cnty|Dist|Sch|Indus|Jr|[A-Z])\.|[A-Z][A-Za-z\d'-]{0,24})`

const CITE = String.raw`\d{1,4} ${REPORTER} (?:at )?\d{1,7}(?:, \d{1,4}(?:-\d{1,4})?(?![A-Za-z\d]| ${REPORTER}))?(?: \([^()]{2,40}\))?`

const caseNamed = (normalized: string): Law => ({
  kind: 'case',
  id: `/us/case/${slug(normalized)}`,
  normalized,
  url: null,
})

export const caseRules: readonly CitationRule[] = [
  {
    id: 'case',
    about:
      'Cases by the names of their parties, with or without a reporter: Shelby County v. Holder, 570 U.S. 529 (2013).',
    source: 'The Bluebook, rule 10; Associated Press Stylebook',
    anchors: [' v. ', ' vs. ', ' v  ', ' v '],
    pattern: new RegExp(
      String.raw`(?<= )(?:v\.?|vs\.) {1,2}(?:the )?(?=[A-Z])${PARTY_WORD}(?:(?:,? (?=Inc\b|LLC\b|L\.L\.C|Ltd|Co\.)| (?:(?:of|and|the|for|&|ex rel\.) ){0,2})(?=[A-Z])${PARTY_WORD}){0,8}(?<cite>,? ${CITE}(?:; ${CITE}){0,2})?(?![A-Za-z\d])`,
      'g',
    ),
    build: (match) => {
      // The first party is read backwards from the "v.", so that no pattern has to try every capital of the text.
      const first = wordsBefore(match.input, match.index, partyWord, 10)
      const party = first
        .replace(/^.*\. (?=[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]{3,}\.? )/u, (head) =>
          /[a-zß-ɏḀ-ỿ]{3,}\. $/u.test(head) ? '' : head,
        )
        .replace(leadIn, '')
        .replace(/^(?:of|and|the|for|&|et|al\.) /, '')
      if (!/^[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.']/u.test(party) || /^(?:of|and|the|for)$/.test(party)) return null
      const second = match[0].slice(0, match[0].length - (groupsOf(match).cite?.length ?? 0))
      const normalized = `${party} ${second.replace(/^(?:v\.?|vs\.) +/, 'v. ')}`
        .replace(/(?:'s|'|(?<!\b(?:Inc|Co|Corp|Ltd|Bros|U\.S))\.|,)$/, '')
        .replace(/^U\. ?S\. v\./, 'United States v.')
        .replace(/ v\. U\. ?S\.?$/, ' v. United States')
      return [{ form: 'full', ...caseNamed(normalized), from: -party.length - 1, to: match[0].length }]
    },
    examples: [
      {
        text: 'The court followed Shelby County v. Holder in its ruling.',
        finds: 'Shelby County v. Holder',
        as: 'Shelby County v. Holder',
      },
      {
        text: 'See Printz v. United States, 521 U.S. 898 (1997).',
        finds: 'Printz v. United States, 521 U.S. 898 (1997)',
        as: 'Printz v. United States',
      },
    ],
    near_misses: ['Volume v. 2 of the atlas is out.', 'the reds v. the blues'],
  },
  {
    id: 'case-in-re',
    about: 'Cases named after what they are about: In re Gault, Matter of Simmons.',
    source: 'The Bluebook, rule 10',
    anchors: ['In re ', 'In Re ', 'Matter of ', 'Ex parte '],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d])(?:In [Rr]e:?|Matter of|Ex parte) (?:the )?(?=[A-Z])${PARTY_WORD}(?: (?:of )?(?=[A-Z])${PARTY_WORD}){0,5}(?<cite>,? ${CITE})?(?![A-Za-z\d])`,
      'g',
    ),
    build: (match) => {
      const name = match[0].slice(0, match[0].length - (groupsOf(match).cite?.length ?? 0)).replace(/(?:'s|'|\.)$/, '')
      const told = groupsOf(match).cite !== undefined
      if (name.startsWith('Matter of') && !told) return null
      return whole(match, caseNamed(name))
    },
    examples: [{ text: 'The judge relied on In re Gault.', finds: 'In re Gault', as: 'In re Gault' }],
    near_misses: ['It is a Matter of Honor.', 'In reply, Gault left.'],
  },
  {
    id: 'case-reporter',
    about: 'A reporter alone: 567 U.S. 387, 138 S. Ct. 2361, 897 F.3d 1224 (9th Cir. 2018).',
    source: 'The Bluebook, table 1',
    anchors: [
      'U.S. ',
      'U. S. ',
      'Ct. ',
      'Ed. ',
      'F.',
      'F. ',
      '2d ',
      '3d ',
      'Cal.',
      'WL ',
      'LEXIS',
      'App',
      'B.R.',
      'Rptr',
    ],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.$-])(?<cite>\d{1,4} ${REPORTER} \d{1,7})(?:, \d{1,4}(?:-\d{1,4})?(?![A-Za-z\d]| ${REPORTER}))?(?: \((?:[^()]{0,30} )?(?:1[89]|20)\d\d\))?(?![A-Za-z\d]|,\d|\.\d)`,
      'g',
    ),
    build: (match) => whole(match, caseNamed((groupsOf(match).cite as string).replace('U. S.', 'U.S.'))),
    examples: [
      { text: 'The rule of 567 U.S. 387 governs.', finds: '567 U.S. 387', as: '567 U.S. 387' },
      { text: 'It cited 897 F.3d 1224 (9th Cir. 2018).', finds: '897 F.3d 1224 (9th Cir. 2018)', as: '897 F.3d 1224' },
    ],
    near_misses: ['In 2017 U.S. forces moved 12 miles.', 'She ran 12 F. blocks.'],
  },
]
