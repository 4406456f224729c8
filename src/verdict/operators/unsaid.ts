/** Words that tell that nobody says it, or not yet: a finding still to come, a proof that is asked for, a case only supposed. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const unsaid: readonly OperatorRule[] = [
  {
    form,
    id: 'op.had-it',
    about: 'A condition without if: "Had Utah complied, ...", "Suppose that", "Imagine that".',
    source: 'opinions and court news',
    pattern: /^["'(]?(?:had(?= (?!been\b|to\b)\w)|suppos(?:e|ing)|imagin(?:e|ing)|assum(?:e|ing)|picture)(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Had Utah complied with the decree, nobody would have sued.',
        finds: 'Had',
        as: 'dropped: irrealis',
      },
      {
        text: 'Imagine that Utah ignored the court order.',
        finds: 'Imagine',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Utah complied with the decree, as it had to.'],
  },
  {
    form,
    id: 'op.finding-to-come',
    about: 'What may yet be found: "could be found in violation", "may soon be in violation".',
    source: 'warnings of judges and agencies',
    pattern:
      /\b(?:could|may|might) (?:(?:yet|still|also|soon|again) )?(?:be (?:found|held|deemed|ruled|declared|judged)|(?:hold|cite|fine|sanction|penalize|punish)(?= ))(?![\w-])|\b(?:could|may|might) soon(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Reno could be found in violation of the decree, the judge warned.',
        finds: 'could be found',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Reno may be in violation of the decree, the judge warned.'],
  },
  {
    form,
    id: 'op.nobody-says',
    about: 'Nobody claims, says, suggests or thinks it.',
    source: 'news prose',
    pattern:
      /\b(?:no one|nobody|no-one|neither side) (?:(?:has|have|had|is|was|seriously|even|ever) ){0,2}(?:claim|say|said|suggest|alleg|argu|contend|assert|accus|pretend|think|thought|believ)\w*/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'No one claims that Tulsa broke the law.',
        finds: 'No one claims',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Many claim that Tulsa broke the law.'],
  },
  {
    form,
    id: 'op.may-not-claim',
    about: 'Has no standing to claim, came too late to argue it; a jury could find so: nobody has found it.',
    source: 'appeals and court news',
    pattern:
      /\b(?:(?:no|lack(?:s|ed|ing)?|without|not have|n't have) (?:legal |the )?standing to|too (?:late|long) to|(?:barred|precluded) from) (?:argu(?:e|ing)|claim(?:ing)?|alleg(?:e|ing)|contend(?:ing)?|assert(?:ing)?|say(?:ing)?)(?= )|\b(?:an?|the|that|future|reasonable|rational) (?:(?:reasonable|rational|federal|trial|state|fair) ){0,2}(?:jury|jurors?|judge|court|fact-?finder) (?:could|might|may) (?:reasonably |rationally |still |well |yet )?(?:find|conclude|decide|determine|infer)(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The shop had no standing to claim that Tulsa broke the Clean Air Act, the judge said.',
        finds: 'no standing to claim',
        as: 'dropped: irrealis',
      },
      {
        text: 'A jury could find that Tulsa broke the Clean Air Act, the judge said.',
        finds: 'A jury could find',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['A jury found that Tulsa broke the Clean Air Act.'],
  },
  {
    form,
    id: 'op.without-finding',
    about: 'Without finding, ruling or deciding that; without a court ruling that: nobody has found it.',
    source: 'settlements',
    pattern: /\bwithout (?:an? |any )?(?:\w+ )?(?:finding|ruling|deciding|concluding|determining|alleging)(?= that\b)/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The court closed the case without finding that Tulsa broke the Clean Air Act.',
        finds: 'without finding',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['The court found that Tulsa broke the Clean Air Act.'],
  },
  {
    form,
    id: 'op.wants-proof',
    about: 'Proof or assurance that is asked for, and what a law is meant to stop.',
    source: 'grant letters and statehouse news',
    pattern:
      /\b(?:want|seek|demand|need|await|request)(?:s|ed|ing)? (?:proof|(?:an? )?(?:written )?assurances?|evidence|confirmation|an? guarantee|guarantees|to know)(?= (?:that|whether|if)\b)|\b(?:meant|designed|intended|written|aimed) (?:to|at) (?:keep|stop|prevent|block|bar)(?:ing|ting|ping|ring)?(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'The agency wants proof that Detroit honors detainers.',
        finds: 'wants proof',
        as: 'dropped: irrealis',
      },
      {
        text: 'The bill is meant to keep Illinois from violating federal law.',
        finds: 'meant to keep',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['The agency has proof that Detroit honors detainers.'],
  },
  {
    form,
    id: 'op.see-to-it',
    about: 'See to it that, make sure that, hope that, wants it to show that: a task or a wish, no fact.',
    source: 'editorials and statehouse news',
    pattern:
      /\b(?:see(?:s|ing)? to it that|to see(?: to it)? that|(?:will|to|would|must|should|can|may) (?:check|verify|confirm)(?: (?:in|by|on|next) [a-z]+)? that|(?:to be|be|mak(?:e|es|ing)) (?:sure|certain)(?! of\b| it has\b)|(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|pray(?:s|ed|ing)?)(?= (?:that|the|its|their|this|those|these|his|her)\b)|let us hope|high time|(?:want|aim|seek|need|hop|tr[iy]|ask|order|tell|told|press|urg)(?:s|e|es|ed|ing)?(?: [\w.'-]+){0,4} to (?:show|prove|demonstrate|establish)(?= (?:that|it|they)\b))(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Lawmakers are there to see to it that Tulsa abides by the decree.',
        finds: 'to see to it that',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Lawmakers see that Tulsa abides by the decree.'],
  },
  {
    form,
    id: 'op.undone',
    about: 'Overturns, withdraws, throws out a ruling or finding that: it stands no more.',
    source: 'appeals and agency news',
    pattern:
      /\b(?:overturn(?:s|ed|ing)?|revers(?:es?|ed|ing)|overrul(?:es?|ed|ing)|(?:thr(?:ew|ow|ows|own|owing)|toss(?:es|ed|ing)?) out|toss(?:es|ed)|vacat(?:es?|ed|ing)|quash(?:es|ed|ing)?|withdr(?:ew|aws?|awn|awing)|rescind(?:s|ed|ing)?|revok(?:es?|ed|ing)|retract(?:s|ed|ing)?|dismiss(?:es|ed|ing)?(?= (?:[\w.'-]+ ){0,4}(?:lawsuits?|suits?|complaints?|cases?|petitions?|charges?) )|drop(?:s|ped|ping)?(?= (?:[\w.'-]+ ){0,4}(?:lawsuits?|suits?|complaints?|cases?|charges?|claims?) )|(?:set|sets|setting) aside|(?:struck|strikes?|striking) down|void(?:s|ed|ing)|nullif(?:ies|ied)|annul(?:s|led)) (?:(?!that\b|which\b|who\b)[\w.'-]+ ){0,5}(?:(?:rulings?|findings?|decisions?|determinations?|conclusions?|verdicts?|opinions?|holdings?|judgments?|citations?|notices?)(?= (?:that|of|in which|for|finding|holding|declaring|ruling|saying|concluding|against)\b)|(?:lawsuits?|suits?|complaints?|petitions?|cases?|orders?|reports?) (?:that|which) (?:had |has )?(?:accus|alleg|claim|charg|argu|found|held|declar)\w*|(?:lawsuits?|suits?|complaints?|petitions?|cases?|charges?|orders?|reports?|stor(?:y|ies)|statements?)(?= (?:that|which|finding|holding|declaring|ruling|saying|concluding|alleging|accusing|claiming|charging|arguing|contending|asserting)\b)|(?:judges?|courts?|panels?|jur(?:y|ies)|[\w.'-]+),? (?:who|that|which) (?:had |has )?(?:(?:earlier|previously|last \w+) )?(?:found|ruled|held|concluded|determined|declared|decided))(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    actsFromEnd: true,
    examples: [
      {
        text: 'An appeals court overturned a ruling that Tulsa violated the Clean Air Act.',
        finds: 'overturned a ruling',
        as: 'dropped: irrealis',
      },
      {
        text: 'The agency withdrew its finding that Tulsa violated the Clean Air Act.',
        finds: 'withdrew its finding',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['An appeals court upheld a ruling that Tulsa violated the Clean Air Act.'],
  },
  {
    form,
    id: 'op.rejects-complaint',
    about: 'Rejects a complaint or a suit that accuses somebody: nobody has found it, nor its opposite.',
    source: 'ethics boards',
    pattern:
      /\breject(?:s|ed|ing)? (?:(?:an?|the|its|his|her) )?(?:\w+ )?(?:complaints?|petitions?|lawsuits?|suits?)(?= (?:that|accusing|alleging|claiming|charging)\b)/g,
    effect: 'unreal',
    side: 'before',
    actsFromEnd: true,
    examples: [
      {
        text: 'The board rejected a complaint accusing Tulsa of violating the gift law.',
        finds: 'rejected a complaint',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['The board upheld a complaint accusing Tulsa of violating the gift law.'],
  },
  {
    form,
    id: 'op.contrary-to',
    about: 'Contrary to the claim that: whoever tells so holds that it is not.',
    source: 'fact checks and opinion',
    pattern:
      /\bcontrary to (?:(?!that\b)[\w.'-]+ ){0,5}(?:claims?|reports?|assertions?|statements?|rumou?rs?|suggestions?|belief|beliefs|assurances?|insistence|allegations?|accusations?)(?= (?:\w+ly )?(?:that|of|by)\b)/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'Contrary to claims that Tulsa violated the Clean Air Act, the air is clean.',
        finds: 'Contrary to claims',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ["Contrary to the mayor's claim, Tulsa violated the Clean Air Act."],
  },
  {
    form,
    id: 'op.earlier-version',
    about: 'An earlier version of the article said so: it has been corrected.',
    source: 'corrections',
    pattern:
      /\b(?:earlier|previous|prior|original) versions? of (?:this|the|our|that|an?) (?:(?!\w+ly )[\w'-]+ ){0,3}(?=(?:had )?(?:said|stated|reported|suggested|implied|indicated|asserted|claimed)\b)/g,
    effect: 'unreal',
    side: 'before',
    examples: [
      {
        text: 'An earlier version of this article said that Tulsa violated the Clean Air Act.',
        finds: 'earlier version of this article ',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['An earlier version of the ordinance violated the Clean Air Act, a judge in Tulsa said.'],
  },
  {
    form,
    id: 'op.neither-confirm',
    about: 'Neither confirmed nor denied, did not admit or deny: nothing is said.',
    source: 'settlements',
    pattern: /\b(?:confirm|admit|acknowledg)(?:s|e|es|ed|ted|ing|ting)? (?:n?or) den(?:y|ies|ied|ying)(?![\w-])/g,
    effect: 'unreal',
    side: 'before',
    actsFromEnd: true,
    examples: [
      {
        text: 'Tulsa neither confirmed nor denied that it violated the Clean Air Act.',
        finds: 'confirmed nor denied',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ['Tulsa denied that it violated the Clean Air Act.'],
  },
]
