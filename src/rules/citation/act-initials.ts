/** Acts by their initials where the article does not spell them out: what is broken or obeyed is a law, "the ADA" no dentists. */
import { readAct } from './act-name.ts'
import { federalActs } from './acts.ts'
import type { CitationRule } from './law.ts'

/** Initials that also stand for something else; those that do not are rows of the short names. */
const byInitials = new Map(
  federalActs.flatMap((act) =>
    act.others.filter(({ name, alone }) => !alone && /^[A-Z]{3,6}$/.test(name)).map(({ name }) => [name, act] as const),
  ),
)
const initials = [...byInitials.keys()]

/** What laws are the objects of. Their owners' words are not: "ignored the ADA's advice" is the dentists'. */
const keeping =
  '[Oo]bey(?:s|ed|ing)?|[Ff]ollow(?:s|ed|ing)?|[Aa]bid(?:e[sd]?|ing) by|[Aa]dher(?:e[sd]?|ing) to|[Ss]atisf(?:y|ies|ied|ying)|[Mm]e(?:ets?|eting|t)|[Cc]onform(?:s|ed|ing)? (?:to|with)|[Uu]p to|[Cc]onsistent with|[Cc]omports? with|[Ss]quares? with|[Rr]espect(?:s|ed|ing)?|[Hh]onor(?:s|ed|ing)?|[Ii]n (?:line|keeping|accordance|accord|conformity|step) with|[Uu]nder'
const breaking =
  '[Bb]r(?:eaks?|eaking|oken?)|[Ff]lout(?:s|ed|ing)?|[Ii]gnor(?:e[sd]?|ing)|[Dd]ef(?:y|ies|ied|ying)|[Bb]reach(?:es|ed|ing)?|[Cc]ontraven(?:e[sd]?|ing)|[Dd]isregard(?:s|ed|ing)?|(?:[Ss]kir|[Dd]isrespec|[Cc]ircumven)t(?:s|ed|ing)?|[Ee]vad(?:e[sd]?|ing)|[Ii]nfring(?:e[sd]?|ing)(?: on)?|[Dd]isobey(?:s|ed|ing)?|[Ss]idestep(?:s|ped|ping)?|[Oo]ut of (?:line|step) with|short of|[Aa]t odds with|[Cc]ontrary to|[Cc]onflict(?:s|ed|ing)? with'

/** These name their law also before what is asked by it: "ADA requirements", but not "FHA requirements". */
const plain = 'ADA|IDEA|VRA|CWA|SDWA|ESSA|ESEA|NCLB'

export const actInitialsRules: readonly CitationRule[] = [
  {
    id: 'act-initials',
    about: 'The initials of an act behind words of breaking or obeying, or before words of law: "violates the ADA".',
    source: 'news prose',
    anchors: initials,
    pattern: new RegExp(
      `(?<![A-Za-z\\d-])(?:(?:${initials.join('|')})(?<=(?:(?:[Vv]iolat(?:e[sd]?|ing|ions? of)|[Cc]ompl(?:y(?:ing)?|ies|ied|iant|iance) with|[Bb]reach(?:e[sd])? of|[Aa]foul of|[Tt]itles? [IVX]+ of|[Ss]ections? \\d{1,4} of|(?:obligations|rights|duties|responsibilities|requirements|protections) (?:under|of)|required by) (?:the )?(?:federal )?)[A-Z]{3,6})|(?:${plain})(?<=\\b(?:${keeping}|${breaking}) (?:the )?(?:federal )?[A-Z]{3,6})(?!'s)|(?:${plain})(?= (?:complian(?:ce|t)|violations?|requirements?|standards|rules|obligations|lawsuits?|complaints?|mandates?)\\b))(?![A-Za-z\\d-])`,
      'g',
    ),
    build: (match) => {
      const act = byInitials.get(match[0])
      const law = act && readAct(act.name)
      return law ? [{ ...law, from: 0, to: match[0].length }] : null
    },
    examples: [
      {
        text: "Half of the town's curbs violate the ADA, she said.",
        finds: 'ADA',
        as: 'Americans with Disabilities Act',
      },
      {
        text: 'The district owes its students more under IDEA; rights under IDEA do not end in June.',
        finds: 'IDEA',
        as: 'Individuals with Disabilities Education Act',
      },
      { text: 'The shuttle flouts the ADA, riders said.', finds: 'ADA', as: 'Americans with Disabilities Act' },
      {
        text: 'By renting the hall the village circumvented the ADA.',
        finds: 'ADA',
        as: 'Americans with Disabilities Act',
      },
      { text: 'New ramps bring the station up to ADA standards.', finds: 'ADA', as: 'Americans with Disabilities Act' },
    ],
    near_misses: [
      'The ADA, the dentists of America, met in Ada.',
      "Schools ignored the ADA's advice on sugar.",
      'The loan meets FHA requirements.',
      'It was an IDEA whose time had come.',
    ],
  },
]
