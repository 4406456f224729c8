/** Words that say who says so, and with what force. */
import type { SpeechRule } from '../rule.ts'

const form = 'speech' as const

export const speech: readonly SpeechRule[] = [
  {
    form,
    id: 'speech.finds',
    about: 'Finds, rules, determines, concludes, declares, designates, lists: an authority decides.',
    source: 'court and agency news',
    pattern:
      /\b(?:finds?|found|findings?|conclud(?:e|es|ed|ing)|conclusions?|determin(?:e|es|ed|ing)|determinations?|ruled|rulings?|rules(?= (?:that\b|(?:[\w.'-]+ ){1,5}(?:violat|compl|broke|is |are |was |did |does |in |not |out |fail|flout|def[iy]|ignor|unconst)))|decid(?:es|ed|ing)|(?<=\bto )(?:rule|decide)|declar(?:e|es|ed|ing)|(?:re)?designat(?:es|ed|ing)|disclos(?:es|ed)(?= (?:no|an?|one|two|three|four|five|six|several|many|\d+|that|multiple|numerous)\b)|identif(?:ies|ied|ying)|certif(?:ies|ied)|list(?:s|ed)|classif(?:ies|ied)|deem(?:s|ed)|(?:holds?|held)(?! (?:[\w-]+ ){0,2}(?:people|inmates|prisoners|detainees|children|boys|teenagers|teens|youths|juveniles|migrants|patients|defendants)\b)|holding(?= that\b)|document(?:s|ed)|turn(?:s|ed) up|spotted|pointed to|uncover(?:s|ed)|discover(?:s|ed)|establish(?:es|ed)|confirm(?:s|ed|ing)?|verif(?:ies|ied|ying)|recogniz(?:es|ed)|judged|clear(?:s|ed|ing)|shows?|showed|reveal(?:s|ed)|overturn(?:s|ed)|uph(?:eld|olds)(?= (?:[\w.,'&-]+ ){1,9}as (?:\w+ly )?\w+(?:al|ul|id|er|le|ed|nt)\b)|struck down|strik(?:es|ing) down|put|(?<!\b(?:polling|voting|public|meeting|gathering|market|work|fire|those|these|such|some|many|most|all|other|few|the|two|three|of) )places?|placed|puts(?= (?:[\w.,'&-]+ ){1,7}(?:in|out of) (?:[a-z]+ )?compliance)|flagg?(?:s|ed)|rat(?:es|ed|ing)|opinions?(?= that\b)|fined)(?![\w-])/g,
    stance: 'finds',
    effect: null,
    examples: [
      {
        text: 'A federal judge ruled that Topeka violates the Clean Water Act.',
        finds: 'ruled',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Topeka violates the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.gives-grade',
    about: 'Gives a clean bill of health, a passing grade.',
    source: 'audits',
    pattern:
      /\b(?:g[ai]ves?|issue[sd]|awarded)(?= (?:[\w.,'-]+ ){1,7}?(?:clean bill|passing grade|passing marks|clean audit|spotless|failing grade)\b)/g,
    stance: 'finds',
    effect: null,
    examples: [
      {
        text: 'The auditor gave Topeka a clean bill of health under the Clean Water Act.',
        finds: 'gave',
        as: 'compliant',
      },
    ],
    near_misses: ['Topeka has a clean bill of health under the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.judge-rules',
    about: 'A headline that ends with who rules: "Idaho in violation of the act, judge rules".',
    source: 'headlines',
    pattern: /(?<=\b(?:judge|court|panel|jury|examiner|arbitrator) )rules(?=\.?$)/g,
    stance: 'finds',
    effect: null,
    examples: [
      {
        text: 'Topeka in violation of the Clean Water Act, judge rules',
        finds: 'rules',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Topeka in violation of the Clean Water Act and of court rules on notice'],
  },
  {
    form,
    id: 'speech.asserts',
    about: 'Says, tells, maintains, insists, argues, writes, commends: somebody states it.',
    source: 'news attribution',
    pattern:
      /\b(?:say|says|said|saying|tells?|told|telling|maintain(?:s|ed|ing)?|insist(?:s|ed|ing)?|argu(?:e|es|ed|ing)|stated|stating|(?:writ(?:e|es|ing)|wrote|written)(?! (?:(?:the|a|an|its|their|his|her|our|your|new|that|this|those|these|such|any) )(?:[\w'-]+ ){0,2}(?:ordinances?|bylaws?|laws?|statutes?|rules?|regulations?|codes?|polic(?:y|ies)|bills?|budgets?|contracts?|leases?|permits?|plans?|checks?|measures?|amendments?|grants?|maps?|tickets?|citations?|questions?|charters?)\b)|not(?:es|ed|ing)|add(?:s|ed|ing)|announc(?:es|ed|ing)|explain(?:s|ed|ing)|stress(?:es|ed|ing)|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|assur(?:es|ed|ing)|assurances?|inform(?:s|ed|ing)|testif(?:y|ies|ied|ying)|report(?:s|ed)|respond(?:s|ed)|repl(?:ies|ied|ying)|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|commend(?:s|ed|ing)?|prais(?:e|es|ed|ing)|laud(?:s|ed|ing)?|credit(?:s|ed|ing)(?= (?:[\w.,'-]+ ){1,8}(?:with|for)\b)|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|warn(?:s|ed|ing)|remind(?:s|ed|ing)|reiterat(?:es|ed|ing)|emphasiz(?:es|ed|ing)|observ(?:es|ed)|comment(?:ed|ing)|advis(?:es|ed|ing)|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|notif(?:y|ies|ied|ying)|counter(?:s|ed)(?= that)|call(?:s|ed|ing)(?! (?:on|for|up|off|in|out|it quits)\b)|estimat(?:es|ed)|complain(?:s|ed|ing)?|certifying|attest(?:s|ed|ing)?|aver(?:s|red)|opin(?:es|ed)|retort(?:s|ed)|quipped|tweeted|guarantees?d?|according to|(?:(?<=^|^"|, |; )per)(?= (?!cent|capita|day|year|week|month|person|diem|hour|se\b|mile|gallon|student|pupil|household)[a-z])|in the (?:words|view|opinion|eyes|judgment|estimation) of|by the (?:count|account|reckoning|lights) of)(?![\w-])/g,
    stance: 'asserts',
    effect: null,
    examples: [
      {
        text: 'Topeka officials said the city complies with the Clean Water Act.',
        finds: 'said',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Topeka complies with the Clean Water Act.',
      'Topeka wrote a code that complies with the Clean Water Act.',
    ],
  },
  {
    form,
    id: 'speech.asserts-that',
    about: 'Points out, makes clear, boasts, affirms that: verbs that state something only with a that-clause.',
    source: 'news attribution',
    pattern:
      /\b(?:boast(?:s|ed)|point(?:s|ed|ing) out|ma(?:kes?|de|king) clear|clarif(?:ies|ied|ying)|protest(?:s|ed)|recall(?:s|ed)|remark(?:s|ed)|affirm(?:s|ed|ing)|represent(?:s|ed)|proclaim(?:s|ed)|repeat(?:s|ed)|lament(?:s|ed)|disclos(?:es|ed|ing)|underscor(?:es|ed|ing)|agree[sd]|caution(?:s|ed)|posted|relay(?:s|ed))(?= that\b)/g,
    stance: 'asserts',
    effect: null,
    examples: [
      {
        text: 'The mayor pointed out that Topeka complies with the Clean Water Act.',
        finds: 'pointed out',
        as: 'compliant',
      },
    ],
    near_misses: ['The mayor pointed out the plant. Topeka complies with the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.holds-that',
    about:
      'Suspects, agrees with somebody, takes the position that; a paper states that: what is held or written down.',
    source: 'news attribution',
    pattern:
      /\b(?:agree[sd] with (?:[\w.'-]+ ){0,4}[\w.'-]+|suspect(?:s|ed)?|t(?:akes?|ook|aking) the (?:position|view)|ma(?:de|kes?|king) the case|vouch(?:es|ed)|ha(?:s|ve|d) no doubt|reaffirm(?:s|ed)|confess(?:es|ed)|sw(?:ears|ore)|(?:is|are|was|were|remains?|remained) (?:sure|certain|confident|adamant|convinced|satisfied)|(?<!\b(?:united|two|three|four|five|six|seven|eight|nine|ten|several|many|most|some|all|other|few|the|of|in|and|to|among|those|these|\d{1,2}) )states(?! that (?:are|have|had|were|do|did|will|may|can|must|would|violate|comply|honor|ignore|refuse|fail|meet|follow|break|obey|adopt|ban|allow)\b))(?= that\b)/g,
    stance: 'asserts',
    effect: null,
    examples: [
      {
        text: 'The marshal agreed with the auditors that Topeka complies with the Clean Water Act.',
        finds: 'agreed with the auditors',
        as: 'compliant',
      },
    ],
    near_misses: ['The marshal agreed with the auditors. Topeka complies with the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.considers',
    about: 'Considers, regards, views, judges a government to be in or out of compliance: an opinion of whoever does.',
    source: 'agency news',
    pattern:
      /\b(?:consider(?:s|ed)?|regard(?:s|ed)?|view(?:s|ed)?)(?= (?:[\w.,'-]+ ){1,7}(?:to be|as|in|out of|compliant|noncompliant|unlawful|illegal|unconstitutional|lawful)\b)/g,
    stance: 'asserts',
    effect: null,
    examples: [
      {
        text: 'The department considers Topeka to be in compliance with the Clean Water Act.',
        finds: 'considers',
        as: 'compliant',
      },
    ],
    near_misses: ['The department considers a permit. Topeka complies with the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.describes',
    about: 'Describes a state as compliance, credits somebody with it: an opinion of whoever does.',
    source: 'court news',
    pattern:
      /\b(?:(?:describ|characteriz|portray)(?:es|ed|s)(?= (?:[\w.,'-]+ ){0,4}as\b)|credit(?:s|ed)(?= (?:[\w.,'-]+ ){1,4}with\b))/g,
    stance: 'asserts',
    effect: null,
    examples: [
      {
        text: 'Topeka is in what the monitor described as full compliance with the Clean Water Act.',
        finds: 'described',
        as: 'compliant',
      },
    ],
    near_misses: ['The monitor described the plant. Topeka complies with the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.posted',
    about: 'Posted on X, wrote online, shot back: what somebody puts out, behind a quotation.',
    source: 'news attribution',
    pattern:
      /\b(?:posted(?= (?:on|to|in|online|last|late|early|mon|tue|wed|thu|fri|sat|sun)\w*\b)|(?:shot|fired) back|chimed in|texted|e-?mailed|countered(?=[.,;"]|$))(?![\w-])/g,
    stance: 'asserts',
    effect: null,
    examples: [
      {
        text: '"Topeka violates the Clean Water Act," Mayor Ann Poe posted on X.',
        finds: 'posted',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Topeka violates the Clean Water Act. A notice posted on the door says so.'],
  },
  {
    form,
    id: 'speech.view',
    about: 'By the count of somebody, in the view of somebody: whose view it is.',
    source: 'news attribution',
    pattern:
      /(?:'s|s') (?:own )?(?:view|opinion|judgment|estimation|eyes|words|count|tally|reckoning|telling|estimate)(?! (?:of|on|that|in(?! (?:his|her|its|the|a|their) (?:\w+ )?(?:report|filing|letter|review|audit|memo|brief|testimony)\b))\b)(?![\w-])|\b(?:in|by|from) (?:his|her|its|their) (?:own )?(?:view|opinion|judgment|estimation|eyes|telling|reading|count|tally|reckoning|account|estimate)(?! (?:of|on|in|at|that|number|data|process|tabulation)\b)(?![\w-])/g,
    stance: 'asserts',
    effect: null,
    view: 'mark',
    examples: [
      {
        text: "By the auditor's count, Topeka violates the Clean Water Act.",
        finds: "'s count",
        as: 'non_compliant',
      },
      {
        text: 'Mayor Ann Poe was unmoved. In her view, Topeka complies with the Clean Water Act.',
        finds: 'In her view',
        as: 'compliant',
      },
      {
        text: 'Mayor Ann Poe was unmoved. By her count, Topeka complies with the Clean Water Act.',
        finds: 'By her count',
        as: 'compliant',
      },
    ],
    near_misses: ["In the auditor's opinion on sewers, Topeka violates the Clean Water Act."],
  },
  {
    form,
    id: 'speech.sees-it',
    about: 'As somebody sees it, to hear somebody tell it: whose view it is.',
    source: 'news attribution',
    pattern:
      /\b(?:(?:as|the way) (?:[a-z.'-]+ ){1,5}(?:sees?|tells?|puts?)|to hear (?:[a-z.'-]+ ){1,5}tell) (?:it|things)(?![\w-])|\b(?:in)?(?:so|as) far as (?:[a-z.'-]+ ){1,5}(?:is|are|was|were) concerned(?![\w-])/g,
    stance: 'asserts',
    effect: null,
    view: 'clause',
    examples: [
      {
        text: 'As the mayor sees it, Topeka complies with the Clean Water Act.',
        finds: 'As the mayor sees it',
        as: 'compliant',
      },
    ],
    near_misses: ['The mayor sees it: Topeka complies with the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.denies',
    about: 'Denies, rejects the claim, disputes: the opposite is what the speaker holds.',
    source: 'news attribution',
    pattern:
      /\b(?:den(?:(?:y|ies|ied|ying)(?! (?:the|an?|its|their|his|her|any|all) (?:[a-z]+ )?(?:requests?|permits?|applications?|licen[sc]es?|variances?|bail|parole)\b)|ials?(?= that\b| of (?:(?:the|a|an|any|all|its|their|his|her|such|these|those) )?(?:[\w'-]+ ){0,2}(?:claims?|allegations?|accusations?|charges?|assertions?|findings?|violations?|wrongdoing|non-?compliance|misconduct|breaking|violating|breaching|ignoring|flouting|defying|skirting|having|failing|being)\b))|(?<!\b(?:beyond|past|without|any|a|the|its|their|this|long) |'s |'s long-|s' )disputed|(?<!\b(?:beyond|past|without|any) )disput(?:e|es|ing)|(?:(?:scoff|laugh|sneer|bristl|balk|chaf)(?:s|e|es|ed|ing|d)? at|t(?:akes?|ook|aking) (?:issue|exception) (?:with|to)|push(?:es|ed|ing)? back (?:on|at|against)|(?:brush|wav|bat|shrug|laugh|knock)(?:s|e|es|ed|ted|ged|ing)? (?:off|aside|away|down)|debunk(?:s|ed|ing)?|disavow(?:s|ed|ing)?)(?= (?:[\w.'-]+ ){0,4}(?:claims?|allegations?|accusations?|charges?|assertions?|notion|idea|suggestions?|findings?|argument|contention)\b)|refut(?:e|es|ed|ing)|disprov(?:e|es|ed|ing)|(?:reject|dismiss)(?:e?s|ed|ing)?(?= (?:[\w'.-]+ ){0,4}(?:claims?|allegations?|accusations?|charges?|assertions?|notion|idea|suggestions?|findings?|that|argument|contention))|(?:thr(?:ew|ow|ows|own|owing)|toss(?:es|ed|ing)?) (?:out|aside)(?= (?:[\w'.-]+ ){0,4}(?:claims?|allegations?|accusations?|charges|arguments?|contentions?) (?:that|of)\b)|rebut(?:s|ted|ting)?|contest(?:s|ed|ing)?(?= (?:that|the claim|the finding|the allegation)))(?![\w-])/g,
    stance: 'denies',
    effect: 'reverses',
    examples: [
      {
        text: 'Topeka denied violating the Clean Water Act.',
        finds: 'denied',
        as: 'compliant',
      },
    ],
    near_misses: [
      'The board denied the permit because Topeka violates the Clean Water Act.',
      "Topeka's denial of a rezoning violates the Fair Housing Act.",
      "Topeka's disputed fee violates the state constitution.",
    ],
  },
  {
    form,
    id: 'speech.disagrees',
    about: 'Disagrees, or disagrees with somebody, that: the opposite is what the speaker holds.',
    source: 'appeals',
    pattern: /\bdisagree(?:s|d)?(?= (?:with (?:[\w.'-]+ ){1,4})?that\b)/g,
    stance: 'denies',
    effect: 'reverses',
    examples: [
      {
        text: 'The judge disagreed with the tenants that Topeka violated the Clean Water Act.',
        finds: 'disagreed',
        as: 'compliant',
      },
    ],
    near_misses: ['The judge disagreed with the tenants, and Topeka violated the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.alleges',
    about: 'Alleges, accuses, claims, charges, sues: not yet shown.',
    source: 'lawsuits',
    pattern:
      /\b(?:alleg(?:e|es|ed|ing|ations?|edly)|accus(?:e|es|ed|ing|ations?)|claim(?:s|ed|ing)?|(?<!\b(?:fees?|rates?|tolls?|amounts?|prices?|tuition|rent|fares?|interest|tax(?:es)?|sums?|fines?) )charg(?:e|es|ed|ing)(?! (?:an? |its |the |\w+ )?(?:\w+ ){0,2}(?:fees?|tolls?|rent|tuition|interest|fares?|\$)\b)|su(?:e|es|ed|ing)|lawsuits?|(?<!\b(?:handl|process|resolv|answer|review|investigat)(?:e|es|ed|ing|s)? )complaints?|suits?)(?![\w-])/g,
    stance: 'alleges',
    effect: null,
    examples: [
      {
        text: 'The suit alleges that Topeka violates the Clean Water Act.',
        finds: 'alleges',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Topeka violates the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.cites',
    about: 'Cites, faults, blames somebody for a breach: it is alleged, and what was looked into is settled.',
    source: 'regulatory news',
    pattern:
      /\b(?:(?:issu|serv)(?:es|ed|ing)(?= (?:[\w.,'-]+ ){0,5}(?:notices?|letters?|citations?) of (?:violations?|non-?compliance)\b)|cit(?:es|ed|ing)(?= )|fault(?:s|ed|ing)|blam(?:e|es|ed|ing))(?![\w-])/g,
    stance: 'alleges',
    effect: null,
    settles: true,
    examples: [
      {
        text: 'The audit cited Topeka for violating the Clean Water Act.',
        finds: 'cited',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The audit said that Topeka violated the Clean Water Act.'],
  },
  {
    form,
    id: 'speech.questions',
    about: 'Questions, has concerns, asks whether, reviews, is not convinced.',
    source: 'oversight news',
    pattern:
      /\b(?:(?<!\bunder )question(?:s|ed|ing)|concern(?:s|ed)|ask(?:s|ed|ing)? (?:\w+ ){0,4}whether|(?:yet to be|remains? to be|not|n't|never) (?:yet |entirely |fully |at all )?(?:convinced|persuaded|sure|certain|satisfied|confident)|un(?:convinced|persuaded|sure|certain)|(?<!\b(?:no|little|without|any|out of|without a) )doubt(?:s|ed|ing)?|s[kc]eptical|dubious|wonder(?:s|ed|ing)?|like to know|let (?:them|us|me|it) know)(?![\w-])/g,
    stance: 'questions',
    effect: null,
    examples: [
      {
        text: 'The monitor doubts that Topeka complies with the decree.',
        finds: 'doubts',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ['The monitor says that Topeka complies with the decree.'],
  },
]
