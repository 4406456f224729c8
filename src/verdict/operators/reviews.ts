/** Words that leave a statement open: investigates, whether. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const reviews: readonly OperatorRule[] = [
  {
    form,
    id: 'op.whether',
    about: 'Investigates, reviews, asks, will decide whether: the answer is open.',
    source: 'agency and court news',
    pattern: /\b(?:whether(?! or not| they like))\b/g,
    effect: 'reviews',
    side: 'before',
    opensQuestion: true,
    examples: [
      {
        text: 'A judge is weighing whether Yonkers violated the Fair Housing Act.',
        finds: 'whether',
        as: 'under_review',
      },
    ],
    near_misses: ['Yonkers complies with the Fair Housing Act whether or not its mayor likes it.'],
  },
  {
    form,
    id: 'op.asked-if',
    about: 'Decides, asks, sees, is unclear if: the if of a question.',
    source: 'agency and court news',
    pattern:
      /\b(?:decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|asks?|asked|asking|check(?:s|ed|ing)?|see|knows?|unclear|unsure|weigh(?:s|ed|ing)?|examin(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|learn|assess|wonders?|questions?|questioned|consider(?:s|ing)?) (?:\w+ ){0,3}if\b/g,
    effect: 'reviews',
    side: 'before',
    examples: [
      {
        text: 'The court will decide next year if Yonkers violated the Fair Housing Act.',
        finds: 'decide next year if',
        as: 'under_review',
      },
    ],
    near_misses: ['The court will fine Yonkers if it violates the Fair Housing Act.'],
  },
  {
    form,
    id: 'op.investigates',
    about: 'Is investigating, reviewing or auditing compliance or possible violations.',
    source: 'agency news',
    pattern:
      /\b(?:seek(?:s|ing)? (?:\w+ ){0,2}(?:assurances?|rulings?|clarification|guidance|confirmation)|investigat(?:e|es|ed|ing|ion|ions)|under (?:investigation|review|scrutiny)|review(?:s|ing)(?= (?:the |its |\w+'s? )?)|reviews? (?:of|into)|(?<!\b(?:the|an|its|this|that|annual|recent) )audit(?:s|ing)?(?= (?:the |its |[\w'.]+ ))(?! (?:units?|divisions?|offices?|teams?|staff|reports?|findings?|committees?|managers?|directors?|bureau|branch|firms?|department|alleges?|alleged|claims?|claimed|says|said|shows?)\b)|(?:assess|evaluat|gaug|weigh|track|test)(?:e|es|s|ing)?(?= (?:[\w'.]+ ){1,4}compliance\b)|examin(?:e|es|ing)|prob(?:e|es|ing)(?= (?:of|into|the|possible|alleged|whether|\w+'s))|inquir(?:y|ies)|looking into|scrutiniz(?:e|es|ing)|inspect(?:s|ing)(?= for))(?![\w-])(?! (?:found|concluded|determined|showed|by [^,]{1,40} found))/g,
    effect: 'reviews',
    side: 'before',
    examines: true,
    examples: [
      {
        text: 'The department is investigating possible violations of Title IX by the Mesa school district.',
        finds: 'investigating',
        as: 'under_review',
      },
    ],
    near_misses: ['An investigation found violations of Title IX by the Mesa school district.'],
  },
]
