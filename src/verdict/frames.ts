/** What is said in short of a verdict before: no words of obeying or breaking, so no pattern; code reads them. */
import type { FrameRule } from './rule.ts'

const form = 'frame' as const

export const frames: readonly FrameRule[] = [
  {
    form,
    id: 'frame.ellipsis',
    about:
      'So does Reno; Elko does not; somebody else says it is not: the verdict before, or its opposite, of others or by others.',
    source: 'grammar',
    examples: [
      {
        text: 'Reno violates the Clean Air Act, and so does Elko.',
        finds: 'does',
        as: 'non_compliant',
      },
      {
        text: 'Tulsa complies with the Clean Air Act. Dayton does not.',
        finds: 'does',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Tulsa complies with the Clean Air Act. Dayton does well.'],
  },
  {
    form,
    id: 'frame.denial',
    about:
      'The state denies it; a charge the mayor rejects; which the county disputes: what was said of somebody is denied.',
    source: 'news of lawsuits and findings',
    examples: [
      {
        text: 'HUD said Dayton violated the Fair Housing Act. The city denies it.',
        finds: 'denies',
        as: 'compliant',
      },
      {
        text: 'HUD accused Dayton of violating the Fair Housing Act, a charge city officials reject.',
        finds: 'reject',
        as: 'compliant',
      },
    ],
    near_misses: [
      'HUD said Dayton violated the Fair Housing Act. The city denies permits.',
      'HUD said Dayton violated the Fair Housing Act. The city disputed the figure.',
    ],
  },
  {
    form,
    id: 'frame.agreement',
    about: 'The city does not dispute the finding; officials conceded as much: those judged say so themselves.',
    source: 'news of lawsuits and findings',
    examples: [
      {
        text: 'HUD said Dayton violated the Fair Housing Act. The city does not dispute the finding.',
        finds: 'dispute',
        as: 'non_compliant',
      },
      {
        text: 'HUD said Dayton violated the Fair Housing Act. City officials conceded as much.',
        finds: 'conceded',
        as: 'non_compliant',
      },
    ],
    near_misses: ['HUD said Dayton violated the Fair Housing Act. City officials acknowledged the complaint.'],
  },
  {
    form,
    id: 'frame.seeking',
    about: 'Is seeking more information before deciding: what may be a breach is being looked into.',
    source: 'agency letters',
    examples: [
      {
        text: 'HUD said Dayton may have violated the Fair Housing Act and is seeking more information before deciding.',
        finds: 'is seeking more information before deciding',
        as: 'under_review',
      },
    ],
    near_misses: ['HUD said Dayton may have violated the Fair Housing Act and is seeking a new lawyer.'],
  },
  {
    form,
    id: 'frame.looks-into',
    about: 'Is looking into whether the county has: what was said before is being examined.',
    source: 'agency and court news',
    examples: [
      {
        text: 'A suit says Dayton violated the Fair Housing Act. HUD is looking into whether the city has.',
        finds: 'is looking into whether',
        as: 'under_review',
      },
    ],
    near_misses: ['A suit says Dayton violated the Fair Housing Act. HUD is looking into whether the mayor lied.'],
  },
  {
    form,
    id: 'frame.cleared',
    about: 'Has since been cleared, was cleared in May: what was found of a government is lifted.',
    source: 'agency news',
    examples: [
      {
        text: 'Previously found in violation of the Fair Housing Act, Dayton has since been cleared, HUD said.',
        finds: 'cleared',
        as: 'compliant',
      },
      {
        text: 'HUD said in 2019 that Dayton violated the Fair Housing Act. The city was cleared last year.',
        finds: 'cleared',
        as: 'compliant',
      },
    ],
    near_misses: ['HUD said Dayton violated the Fair Housing Act. The site was cleared last year.'],
  },
  {
    form,
    id: 'frame.exception',
    about: 'Every city but Reno complied, all complied except Elko: of whoever is taken out the opposite is said.',
    source: 'grammar',
    examples: [
      {
        text: 'Every city in the valley but Reno obeys the Clean Air Act.',
        finds: 'but',
        as: 'non_compliant',
      },
      {
        text: 'All the school districts complied with the Clean Air Act except Elko County, the state said.',
        finds: 'except',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Every city in the valley obeys the Clean Air Act.',
      'Every city but Reno must obey the Clean Air Act.',
    ],
  },
]
