/** Laws as Congress passed them: public laws and the Statutes at Large. */
import { type CitationRule, cite, groupsOf, whole } from './law.ts'

export const publicLawRules: readonly CitationRule[] = [
  {
    id: 'public-law',
    about: 'Public laws: Pub. L. 104-208, Public Law 116-136, P.L. 94-142.',
    source: 'The Bluebook, rule 12',
    anchors: ['Pub', 'P.L', 'P. L', 'PL ', 'PL-', 'PUBLIC LAW'],
    pattern:
      /(?<![A-Za-z\d])(?:Pub(?:lic|\.) ?L(?:aws?|\.)|P\. ?L\.|PL|PUBLIC LAW)(?: Nos?\.| Number)?[ -]?(?<list>\d{2,3}-\d{1,4}(?:(?:,| and|, and) \d{2,3}-\d{1,4}){0,3})(?:,? (?:div\.|tit\.|title|§{1,2}|[Ss]ection|sec\.) ?[\dA-Z]{1,5}(?:\(\w{1,4}\)){0,4}){0,3}(?![A-Za-z\d]|-\d)/g,
    build: (match) => {
      const list = groupsOf(match).list as string
      const at = match[0].indexOf(list)
      const rows = [...list.matchAll(/(\d{2,3})-(\d{1,4})/g)]
      return rows.map((row, index) => {
        const [, congress = '', number = ''] = row
        return cite(
          {
            kind: 'public_law',
            id: `/us/pl/${congress}/${number}`,
            normalized: `Pub. L. ${congress}-${number}`,
            url: `https://www.govinfo.gov/link/plaw/${congress}/public/${number}`,
          },
          index === 0 ? 0 : at + row.index,
          index === rows.length - 1 ? match[0].length : at + row.index + row[0].length,
        )
      })
    },
    examples: [
      { text: 'Congress passed Public Law 107-110.', finds: 'Public Law 107-110', as: 'Pub. L. 107-110' },
      { text: 'It was P.L. 94-142 that began it.', finds: 'P.L. 94-142', as: 'Pub. L. 94-142' },
    ],
    near_misses: ['The public law school opened in 1990-91.', 'Arsenal won its PL match 10-20.'],
  },
  {
    id: 'statutes-at-large',
    about: 'Statutes at Large: 110 Stat. 3009, 110 Stat. 3009-546.',
    source: 'The Bluebook, rule 12',
    anchors: ['Stat.', 'Statutes at Large'],
    pattern:
      /(?<![A-Za-z\d.-])(?<volume>\d{1,3}) (?:Stat\.|Statutes at Large) ?(?:at )?(?<page>\d{1,5}(?:-\d{1,4})?)(?![A-Za-z\d]|\.\d)/g,
    build: (match) => {
      const { volume = '', page = '' } = groupsOf(match)
      return whole(match, {
        kind: 'statutes_at_large',
        id: `/us/stat/${volume}/${page}`,
        normalized: `${volume} Stat. ${page}`,
        url: `https://www.govinfo.gov/link/statute/${volume}/${page.replace(/-.*/, '')}`,
      })
    },
    examples: [{ text: 'It was printed at 115 Stat. 1425.', finds: '115 Stat. 1425', as: '115 Stat. 1425' }],
    near_misses: ['Fla. Stat. 119.07 is a state law.', 'Stat. 5 of 12 was wrong.'],
  },
]
