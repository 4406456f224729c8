/** The Federal Register. */
import { type CitationRule, type CitedLaw, groupsOf, whole } from './law.ts'

/** The page of a volume, printed with or without a comma. */
function pageOf(match: RegExpExecArray): readonly CitedLaw[] {
  const { volume = '', page: printed = '' } = groupsOf(match)
  const page = printed.replace(',', '')
  return whole(match, {
    kind: 'federal_register',
    id: `/us/fr/${volume}/${page}`,
    normalized: `${volume} Fed. Reg. ${page}`,
    url: `https://www.govinfo.gov/link/fr/${volume}/${page}`,
  })
}

export const federalRegisterRules: readonly CitationRule[] = [
  {
    id: 'federal-register',
    about: 'The Federal Register: 82 Fed. Reg. 8799, 84 FR 41292, 85 Federal Register 30026.',
    source: 'The Bluebook, rule 14',
    anchors: ['Fed. R', 'Fed.R', 'Fed Reg', 'FR ', 'F.R.', 'Federal Register', 'FED. REG'],
    pattern:
      /(?<![A-Za-z\d.$-])(?<volume>\d{1,3}) (?:Fed\.? ?Reg\.?|FED\. REG\.|Federal Register|F\.R\.|FR),? (?:at |p\. |page )?(?<page>\d{1,3},\d{3}|\d{2,6})(?![A-Za-z\d]|,\d|\.\d)/g,
    build: pageOf,
    examples: [
      {
        text: 'The notice, 84 Fed. Reg. 41,292, drew comments.',
        finds: '84 Fed. Reg. 41,292',
        as: '84 Fed. Reg. 41292',
      },
      { text: 'Look at 85 FR 30026 for it.', finds: '85 FR 30026', as: '85 Fed. Reg. 30026' },
    ],
    near_misses: ['The Federal Register office has 120 workers.', 'It cost 85 FR. 30 came.'],
  },
  {
    id: 'federal-register-volume',
    about: 'Volume and page told in words: Federal Register, Vol. 82, No. 18, page 8799.',
    source: 'agency releases',
    anchors: ['Federal Register'],
    pattern:
      /(?<![A-Za-z\d])Federal Register,? [Vv]ol(?:\.|ume) (?<volume>\d{1,3}),?(?: [Nn]o\. \d{1,3},?)? (?:at )?(?:p\.|pp\.|pages?) (?<page>\d{1,3},\d{3}|\d{2,6})(?![A-Za-z\d])/g,
    build: pageOf,
    examples: [
      {
        text: 'It ran in the Federal Register, Vol. 83, No. 99, page 24,178.',
        finds: 'Federal Register, Vol. 83, No. 99, page 24,178',
        as: '83 Fed. Reg. 24178',
      },
    ],
    near_misses: ['The Federal Register, at full volume 83 pages, came late.'],
  },
]
