/** Codes by their initials, alone or behind a title. */
import { type CitationRule, cite, groupsOf } from './law.ts'
import { STATE_ITEM } from './section-list.ts'
import { AFTER, CHAPTER, EDGE, isEmpty, lawOf, placeOf, placesIn, SIGN } from './state-code-place.ts'
import { initialCodes } from './state-codes.ts'

/** Initials with or without periods and blanks: "RCW", "R.C.W.", "Pa. C.S.A.". */
const spell = (initials: string): string => [...initials].map((letter) => `${letter}\\.?`).join(' ?')
const INITIALS = [...initialCodes]
  .filter(([initials, { titled }]) => !titled && initials !== 'LARS')
  .map(([initials]) => (initials === 'RSMO' ? String.raw`R\.?S\.?M[Oo]\.?` : spell(initials)))
  .join('|')

/**
 * Initials so short that they mean other things too: the number behind them must look like one of that code. A row: initials as a
 * pattern | the number as a pattern | USPS code | compilation.
 */
const guarded: readonly (readonly [initials: RegExp, number: RegExp, state: string, name: string])[] = [
  [/^R\.C\.$/, /^\d{3,4}\.\d/, 'OH', 'Rev. Code'],
  [/^A\.C\.A\.$/, /^\d{1,2}-\d{1,3}-\d/, 'AR', 'Code'],
  [/^I\.?C\.?$/, /^\d{1,2}-\d{1,3}-\d/, 'IN', 'Code'],
  [/^I\.?C\.?$/, /^\d{1,2}-\d{3,4}/, 'ID', 'Code'],
  [/^AS$/, /^\d{2}\.\d{2}\.\d{3}/, 'AK', 'Stat.'],
  [/^C\.?P\.?L\.?$/, /^\d{2,3}\.\d{2}/, 'NY', 'Crim. Proc. Law'],
  [/^F\.S\.$/, /^\d{2,3}\.\d{2,4}/, 'FL', 'Stat.'],
  [/^G\.S\.$/, /^\d{1,3}[A-Z]?-\d/, 'NC', 'Gen. Stat.'],
]

export const stateCodeInitialRules: readonly CitationRule[] = [
  {
    id: 'state-code-initials',
    about:
      'Codes by their initials: RCW 9.41.010, ORS 181A.820, O.C.G.A. § 16-5-1, MCL 750.520b, M.G.L. c. 30A, § 20, RSA 91-A.',
    source: 'statehouse news of each state',
    anchors: ['G.L.', 'R.S. ', 'General Laws', ...initialCodes.keys()].flatMap((initials) => [
      initials === 'RSMO' ? 'RSMo' : initials,
      `${initials[0]}.${initials[1]}`,
      `${initials[0]}. ${initials[1]}`,
    ]),
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.&])(?:(?:${SIGN} ?(?<list0>${STATE_ITEM}),? (?:of (?:the )?)?|(?<list1>\d{2,4}\.\d{2,4}) )?(?<initials>${INITIALS})|(?<louisiana>(?:La\. |LSA-|Louisiana )?R\.S\.)(?= (?:§ ?)?\d{1,2}:\d)|(?<mass>G\.L\.|Mass\. G\.L\.|General Laws)(?=,? (?:c\.|ch\.|[Cc]hapter)))(?: Ann\.| Annotated)?${AFTER}${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { initials, louisiana, list0, list1 } = groupsOf(match)
      const key = louisiana ? 'LARS' : (initials ?? 'MGL').replace(/[. ]/g, '').toUpperCase()
      const code = initialCodes.get(key)
      if (!code) return null
      const place = { ...placeOf(match) }
      const list = place.list ?? list0 ?? list1
      // Letters and a bare number are as likely a model, a seat or a score; a code's number has an inner mark or a sign.
      const plain = key !== 'CPLR' && (list === undefined || /^\d+$/.test(list))
      if (plain && !place.chapter && !place.title && !/§|[Ss]ection/.test(match[0]) && !/\./.test(initials ?? ''))
        return null
      if (isEmpty({ ...place, list })) return null
      return placesIn(match, { state: code.state, name: code.name }, { ...place, list })
    },
    examples: [
      { text: 'The clerk read RCW 9.41.010 aloud.', finds: 'RCW 9.41.010', as: 'Wash. Rev. Code § 9.41.010' },
      { text: 'O.C.G.A. § 16-5-1 defines it.', finds: 'O.C.G.A. § 16-5-1', as: 'Ga. Code § 16-5-1' },
      {
        text: 'Under M.G.L. c. 30A, § 20, it is open.',
        finds: 'M.G.L. c. 30A, § 20',
        as: 'Mass. Gen. Laws ch. 30A, § 20',
      },
    ],
    near_misses: ['The CRS 12 model sold out.', 'ARS 4 beat MCA 2.', 'MCA Records had 12.5 million sales.'],
  },
  {
    id: 'state-code-title-initials',
    about:
      'Title, initials and section: 18 Pa.C.S. § 2702, 720 ILCS 5/12-3, 29 Del. C. § 10004, 1 V.S.A. § 312, 21 O.S. § 1289.',
    source: 'statehouse news of Pennsylvania, Illinois, Delaware, Vermont, Maine, Oklahoma',
    anchors: [
      'C.S',
      'P.S',
      'V.S',
      'VSA',
      'M.R',
      'MRS',
      'O.S',
      'Del. C',
      'Del.C',
      'ILCS',
      'Ill. Comp',
      'Ill.Comp',
      'Cons. Stat',
    ],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.-])(?:[Tt]itle )?(?<lead>\d{1,3}(?:-?[A-Z](?= ))?),? (?<initials>(?:Pa\. ?)?C\. ?S\.(?: ?A\.)?|(?:Pa\. ?)?P\. ?S\.|V\.? ?S\.? ?A\.?|M\.? ?R\.? ?S\.?(?: ?A\.?)?|O\. ?S\.|Del\. ?C\.|ILCS|Ill\. ?Comp\. ?Stat\.(?: Ann\.)?|Pa\. ?Cons\. ?Stat\.(?: Ann\.)?)(?: (?:19|20)\d\d)?(?:,? (?:${SIGN} ?)?(?<list>${STATE_ITEM}(?:/\d{1,3}[A-Z]?(?:[.-]\d{1,4}){0,3}(?:\(\w{1,4}\)){0,4})?)|,? (?:[Cc]hapter|[Cc]h\.|c\.) ?(?<chapter>${CHAPTER}))${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { lead = '', initials = '', list = '', chapter } = groupsOf(match)
      const key = initials
        .replace(/ Ann\./, '')
        .replace(/[. ]/g, '')
        .toUpperCase()
      const state = /^(?:PA|CS|PS)/.test(key) ? 'PA' : /^IL/.test(key) ? 'IL' : ''
      const code = state
        ? { state, name: state === 'IL' ? 'Comp. Stat.' : /PS$/.test(key) ? 'Stat.' : 'Cons. Stat.' }
        : initialCodes.get(key)
      if (!code) return null
      const place = { title: lead, chapter, list: list || undefined }
      if (code.state !== 'IL' || !list) return placesIn(match, code, place)
      const [, section = list, subsections = ''] = /^([^(]+)((?:\(\w+\))*)$/.exec(list) ?? []
      return [cite(lawOf(code, place, section, subsections), 0, match[0].length)]
    },
    examples: [
      { text: 'He broke 18 Pa.C.S. § 2702.', finds: '18 Pa.C.S. § 2702', as: '18 Pa. Cons. Stat. § 2702' },
      { text: 'See 720 ILCS 5/12-3 for it.', finds: '720 ILCS 5/12-3', as: '720 Ill. Comp. Stat. 5/12-3' },
      { text: 'Under 29 Del. C. § 10004 it is open.', finds: '29 Del. C. § 10004', as: 'Del. Code tit. 29, § 10004' },
    ],
    near_misses: ['At P.S. 118, 12 pupils sang.', 'The 21 O.S. maps cost $40.'],
  },
  {
    id: 'state-code-short-initials',
    about:
      'Codes by initials that mean other things too: IC 35-43-4-2, AS 11.46.100, F.S. 812.014, G.S. 14-72, R.C. 2923.32.',
    source: 'statehouse news of Indiana, Idaho, Alaska, Florida, North Carolina, Ohio, Arkansas, New York',
    anchors: ['R.C. ', 'A.C.A', 'I.C. ', 'IC ', 'AS ', 'CPL ', 'C.P.L', 'F.S.', 'G.S. '],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d.&])(?:(?<initials>R\.C\.|A\.C\.A\.|I\.?C\.?|AS|C\.?P\.?L\.?|F\.S\.|G\.S\.) (?:${SIGN} ?)?(?<list>${STATE_ITEM})|${SIGN} ?(?<first>${STATE_ITEM}),? (?:of (?:the )?)?(?<behind>F\.S\.|G\.S\.|R\.C\.))${EDGE}`,
      'g',
    ),
    build: (match) => {
      const { initials, behind, list, first } = groupsOf(match)
      const letters = initials ?? behind ?? ''
      const sections = list ?? first ?? ''
      const known = guarded.find(([form, number]) => form.test(letters) && number.test(sections))
      if (!known) return null
      return placesIn(
        match,
        { state: known[2], name: known[3] },
        { title: undefined, chapter: undefined, list: sections },
      )
    },
    examples: [
      { text: 'Theft is barred by IC 35-43-4-2.', finds: 'IC 35-43-4-2', as: 'Ind. Code § 35-43-4-2' },
      { text: 'See s. 119.07(1), F.S., on files.', finds: 's. 119.07(1), F.S.', as: 'Fla. Stat. § 119.07(1)' },
    ],
    near_misses: ['IC 35 is a train, AS 11 a bus.', 'R.C. 12 oz. cans cost $1.25.'],
  },
]
