/** Laws of a state that go by the number of the act or chapter of a session: Act 13, Chapter 58 of the Acts of 2006. */
import { type CitationRule, groupsOf, UNKNOWN_STATE, whole } from './law.ts'

export const numberedActRules: readonly CitationRule[] = [
  {
    id: 'act-numbered',
    about: 'Acts known by number: Act 200 of Hawaii, Act 13 of Pennsylvania, Public Act 1 of Michigan.',
    source: 'statehouse news of Hawaii, Pennsylvania, Louisiana, Michigan, Connecticut, Illinois',
    anchors: ['Act ', 'Acts '],
    pattern:
      /(?<![A-Za-z\d]|(?!The )[A-Z][a-z]{2,20} )(?<public>Public |Pub\. )?Act(?: No\.)? (?<number>\d{1,4}|\d{2,3}-\d{1,4})(?: of (?:19|20)\d\d)?(?![A-Za-z\d]|,\d|\.\d|-\d|:|, [Ss]c|, [Ss]cene| (?:Scene|scene|years|people|performances|of (?:the|a|her|his|its) (?![A-Z]|Acts)))/g,
    build: (match) => {
      const { number = '', public: isPublic } = groupsOf(match)
      const name = isPublic ? 'Public Act' : 'Act'
      return whole(match, {
        kind: 'state_statute',
        id: `/us-${UNKNOWN_STATE}/${isPublic ? 'public-act' : 'act'}/${number}`,
        normalized: `${UNKNOWN_STATE} ${name} ${number}`,
        url: null,
        stateless: 'dropped',
      })
    },
    examples: [
      { text: 'In Pennsylvania, Act 13 sets fees.', finds: 'Act 13', as: 'Pennsylvania Act 13' },
      { text: 'Connecticut amended Public Act 13-3.', finds: 'Public Act 13-3', as: 'Connecticut Public Act 13-3' },
    ],
    near_misses: ['The Clean Air Act 40 years on.', 'In Texas, Act 2 of the opera opens.', 'Ohio saw Act 3, Scene 1.'],
  },
]
