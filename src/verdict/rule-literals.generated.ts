// Generated from the patterns of the verdict rules by src/build/generate-rule-literals.mjs. Do not edit.
import type { Condition } from './cue-conditions.ts'

/**
 * By the id of a rule, the literals of which one is inside every match, and those of which one begins it, with bars between, and marks
 * where a word begins or ends; none: none are known.
 */
export const ruleLiterals: Readonly<Record<string, readonly [required: string, starting: string]>> = {
  "cue.comply": [
    "comply|complies|complied|abide by|abides by|abided by|abiding by|adhere to|adheres to|adhered to|adhering to|conforms to|conforms with|conformed to|conformed with|conforming to|conforming with|conform to|conform with|comports with|comported with|comporting with|comport with|square with|squares with|squared with|squaring with|reconciled with|reconcilable with",
    "comp|abid|adhe|conf|squa|reco"
  ],
  "cue.in-compliance": [
    "compliance|compliant",
    "acts|acted|acting|act |oper|run |runs|ran |cond|carr|done|made|beha|proc|back|agai|in |into|comp"
  ],
  "cue.norm-compliant": [
    "-compliant",
    ""
  ],
  "cue.wrongly-designated": [
    "erroneously|wrongly|mistakenly|incorrectly",
    "erro|wron|mist|inco"
  ],
  "cue.attainment": [
    "~in full attainment|~in attainment|~into full attainment|~into attainment|~to full attainment|~to attainment|~as full attainment|~as attainment|~as in full attainment|~as in attainment",
    "in full|in a|into|to full|to a|as full|as a|as i"
  ],
  "cue.compliance-by": [
    "compliance with~|compliance by~",
    "full|subs|part|cont|over|sust|comp"
  ],
  "cue.reach-compliance": [
    "compliance with~|compliance under~|compliance~",
    "reac|achi|atta|gain|main|sust"
  ],
  "cue.commitment-to-comply": [
    "~commitment to fully complying with~|~commitment to fully complying~|~commitment to complying with~|~commitment to complying~",
    "comm"
  ],
  "cue.meet-standard": [
    "~meets~|~meet~|~meeting~|~met~|~satisfy~|~satisfies~|~satisfied~|~satisfying~|~live up to~|~lives up to~|~lived up to~|~living up to~|~fulfills~|~fulfilled~|~fulfilling~|~fulfill~|~fulfils~|~fulfiled~|~fulfiling~|~fulfil~|~attains~|~attained~|~attaining~|~attain~|~respects~|~respected~|~respecting~|~respect~|~obeys~|~obeyed~|~obeying~|~obey~|~heeds~|~heeded~|~heeding~|~heed~|~passes muster under~|~passes muster with~|~passed muster under~|~passed muster with~|~passing muster under~|~passing muster with~|~pass muster under~|~pass muster with~|~measure up to~|~measures up to~|~measured up to~|~measuring up to~",
    "meet|met|sati|live|living|fulf|atta|resp|obey|heed|pass|meas"
  ],
  "cue.in-accordance": [
    "accord|line|step|keeping|conformity|sync|harmony|consistently with|consistent with|compatible with|in good standing under|in good standing with|on the right side of|within|inside",
    "full|enti|alwa|well|squa|into|cons|comp|on t|with|insi|acts|acted|acting|act |cond|run |done|sent|carr|oper|hand|fits|fit |fall|fell|stay|rema|kept|keep|back|in "
  ],
  "cue.found-consistent": [
    "consistent with~|compatible with~",
    "cons|comp"
  ],
  "cue.follow-law": [
    "~followed~|~follow~|~following~|~follows~",
    "foll"
  ],
  "cue.honor-request": [
    "~honours~|~honoured~|~honouring~|~honour~|~honors~|~honored~|~honoring~|~honor~",
    "hono"
  ],
  "cue.lawful": [
    "~lawful|~legal|~constitutional|~permissible|~legitimate|~upheld as |~upholds as |~upholding as ",
    "lawf|lega|cons|perm|legi|vali|prop"
  ],
  "cue.lawful-one": [
    "lawful|permissible",
    "enti|perf|whol|lawf|perm"
  ],
  "cue.acted-lawfully": [
    "lawfully|legally|constitutionally|within the law|authority|powers",
    "acts|acted|acting|act |beha|oper"
  ],
  "cue.violate": [
    "violate|violating|breach|contravene|contravening|infringe|infringing|break|broke|foul of|counter to|transgress|offend|trample|trampling|runs roughshod over|run roughshod over|ran roughshod over|running roughshod over",
    "viol|brea|cont|infr|brok|runs|run |ran |runn|fall|fell|tran|offe|tram"
  ],
  "cue.flout": [
    "flout|defy|defies|defied|ignore|ignoring|skirt|disregard|circumvent|disobey|evade|evading|shirk|sidestep|bypass|snub|thumb|a blind eye|its back|their back|make a mockery of|makes a mockery of|made a mockery of|making a mockery of",
    "flou|defy|defies|defied|igno|skir|disr|circ|diso|evad|shir|side|bypa|snub|thum|turn|make|made|maki"
  ],
  "cue.in-violation": [
    "violation|breach|contravention|violative of",
    "in |viol"
  ],
  "cue.at-odds": [
    "~at odds with~|~out of step with~|~out of line with~|~out of sync with~|~out of whack with~|~out of bounds with~|~incompatible with~|~inconsistent with~|~irreconcilable with~|~out of bounds on~|~out of bounds under~|~lax on~|~lax with~|~lax about~|~sloppy on~|~sloppy with~|~sloppy about~|~loose on~|~loose with~|~loose about~|~careless on~|~careless with~|~careless about~|~slack on~|~slack with~|~slack about~|~contrary to~",
    "at o|out |inco|irre|lax |slop|loos|care|slac|cont"
  ],
  "cue.fall-short": [
    "short of|come|came|coming",
    "fall|fell|come|came|shor|comi"
  ],
  "cue.wrongdoing": [
    "~wrongdoing under~",
    "wron"
  ],
  "cue.out-of-compliance": [
    "fall|fell|out of operational compliance|out of full compliance|out of substantial compliance|out of complete compliance|out of total compliance|out of compliance|short of operational compliance|short of full compliance|short of substantial compliance|short of complete compliance|short of total compliance|short of compliance|far from full compliance|far from substantial compliance|far from complete compliance|far from total compliance|far from compliance|a long way from full compliance|a long way from substantial compliance|a long way from complete compliance|a long way from total compliance|a long way from compliance|miles from full compliance|miles from substantial compliance|miles from complete compliance|miles from total compliance|miles from compliance|years from full compliance|years from substantial compliance|years from complete compliance|years from total compliance|years from compliance|nowhere near full compliance|nowhere near compliance|non-compliance|noncompliance|non-compliant|noncompliant|non-conforming|nonconforming|non-attainment|nonattainment|out of attainment",
    "fall|fell|out |shor|far |a lo|mile|year|nowh|in |non-|nonc|nona"
  ],
  "cue.noncompliance-by": [
    "~non-compliance with~|~non-compliance by~|~noncompliance with~|~noncompliance by~",
    "non-|nonc"
  ],
  "cue.for-noncompliance": [
    "non-compliance~|noncompliance~",
    "non-|nonc"
  ],
  "cue.areas-of-noncompliance": [
    "non-compliance by~|non-compliance~|noncompliance by~|noncompliance~",
    "area|find|inst|case|poin|item|issu|exam|acts|act |patt|year"
  ],
  "cue.violation-of": [
    "violation|violator|infringement|infraction|transgression|contravention|breach",
    "viol|infr|tran|cont|brea"
  ],
  "cue.unlawful": [
    "~nothing |~anything |impermissibly|illegal|unlawful|unconstitutional|impermissible|invalid under",
    "ille|unla|unco|impe|inva"
  ],
  "cue.unlawful-act": [
    "impermissibly|illegal|unlawful|unconstitutional",
    "unco|unla|ille|impe|disc"
  ],
  "cue.unlawfully": [
    "unconstitutionally|illegally|unlawfully|lawlessly",
    "acts|acted|acting|act |unco|ille|unla|lawl"
  ],
  "cue.stray-from": [
    "stray|depart|deviat|veer|go against|goes against|going against|gone against|went against|run counter to|runs counter to|running counter to|ran counter to|renege on|reneges on|reneged on|reneging on|overstep",
    "stra|depa|devi|veer|go a|goes|goin|gone|went|run |runs|runn|ran |rene|over"
  ],
  "cue.deprive-of-rights": [
    "~deprive |~deprives |~deprived |~depriving ",
    "depr"
  ],
  "cue.by-the-rules": [
    " by the rules~|by the book",
    "play|go|went|act|does|done|doing|do |did |rans|ran |runs|run |runn|held|hold|cond|hand|mana|carr"
  ],
  "cue.comply-how": [
    "comply |complies |complied |complying |letter",
    "comp|foll|hono|obey|adhe|resp|obse|keep|kept|meet|met |abid|uphe|upho|sati|fulf|live|living"
  ],
  "cue.keep-word": [
    "word|promise|pledge|commitment|end of the bargain|side of the bargain",
    "keep|kept|hono|made|make|maki|stuc|stic|live|living"
  ],
  "cue.act-against": [
    "contrary to|in opposition to|at variance with|inconsistently with|inconsistent with|repugnant to|antithetical to|anathema to",
    "acts|acted|acting|act |proc|beha|oper|rans|ran |runs|run |went|did |repu|anti|anat"
  ],
  "cue.in-conformity": [
    "full|complete|substantial|strict|close|conformity|conformance",
    "in full|in comp|in subs|in stri|in clos|in conf"
  ],
  "cue.act-compliant": [
    "~ada compliant|~hipaa compliant|~ferpa compliant|~foia compliant|~title ix compliant|~title vi compliant|~real id compliant|~nepa compliant|~osha compliant|~prea compliant|~mutcd compliant|~cjis compliant|~wcag compliant|~section 508 compliant|~code compliant|~decree compliant|~permit compliant",
    "ada |hipa|ferp|foia|titl|real|nepa|osha|prea|mutc|cjis|wcag|sect|code|decr|perm"
  ],
  "cue.break-letter": [
    "violate|violating|breaches|breached|offends|offended|ignore|ignoring|flout|break|broke|contravene",
    "viol|brea|offe|igno|flou|broke|cont"
  ],
  "cue.match-law": [
    "match|track|do right by|does right by|did right by|done right by|doing right by|beat|dotted every i|dotting every i|dotts every i|doted every i|doting every i|dots every i",
    "matc|trac|do r|does|did |done|doin|beat|dott|doted|doting|dots"
  ],
  "cue.stick-to": [
    "stick|stuck|hews closely to|hews to|hewed closely to|hewed to|hewn closely to|hewn to|hewing closely to|hewing to|hew closely to|hew to|keep|kept|hold fast to|holds fast to|holding fast to|held fast to|cleave to|cleaves to|cleaved to|cleaving to|true|faithful",
    "stic|stuc|hews|hewed|hewn|hewing|hew |keep|kept|hold|held|clea|stay|rema|been|is true|is fait|are |was |were"
  ],
  "cue.keep-its-end": [
    "its end of|its side of|its part of|their end of|their side of|their part of|our end of|our side of|our part of|his end of|his side of|his part of|her end of|her side of|her part of|promise|pledge|commitment|obligation|word|make good on|makes good on|making good on|made good on|perform|discharg|honour|honor",
    "keep|kept|hold|held|upho|uphe|deli|make|maki|made|perf|disc|hono"
  ],
  "cue.carry-out": [
    "decree|settlement|order|carry out|carries out|carried out|carrying out|executes|executed|executing|implement",
    "put|carr|exec|impl"
  ],
  "cue.observe-law": [
    "~observe~|~observes~|~observed~|~observing~",
    "obse"
  ],
  "cue.line-up-with": [
    "~line up with~|~lines up with~|~lined up with~|~lining up with~|~jibe with~|~jibes with~|~jibed with~|~jibing with~|~accords with~|~accorded with~|~accord with~|~harmonize with~|~harmonizes with~|~harmonized with~|~harmonizing with~|~aligns itself with~|~aligns with~|~aligned itself with~|~aligned with~|~aligning itself with~|~aligning with~|~align itself with~|~align with~|~dovetails with~|~dovetailed with~|~dovetailing with~|~dovetail with~",
    "line|lining|jibe|jibing|acco|harm|alig|dove"
  ],
  "cue.pass-muster": [
    "constitutional|legal|statutory",
    "pass|surv|with"
  ],
  "cue.get-around": [
    "dodge|dodging|ducks|ducked|ducking|elude|eluding| around|a way|ways|exploits a loopholes in|exploits a loophole in|exploits the loopholes in|exploits the loophole in|exploits loopholes in|exploits loophole in|exploited a loopholes in|exploited a loophole in|exploited the loopholes in|exploited the loophole in|exploited loopholes in|exploited loophole in|exploiting a loopholes in|exploiting a loophole in|exploiting the loopholes in|exploiting the loophole in|exploiting loopholes in|exploiting loophole in|exploit a loopholes in|exploit a loophole in|exploit the loopholes in|exploit the loophole in|exploit loopholes in|exploit loophole in|out of|cut corners on|cuts corners on|cutting corners on",
    "dodg|duck|elud|get |gets|gett|got |gott|skat|went|goes|gone|goin|slip|work|mane|tipt|weav|danc|find|foun|expl|weas|wrig|squi|worm|do off|do a|does|did |done|doin|make|made|maki|atte|trie|pull|is a|was |were|are |amou|cut |cuts|cutt"
  ],
  "cue.make-light-of": [
    "shrugs off|shrugged off|shrugging off|shrug off|brushes off|brushed off|brushing off|brush off|brushes aside|brushed aside|brushing aside|brush aside|casts aside|casting aside|cast aside|sweeps aside|sweeping aside|sweep aside|swept aside|blow off|blows off|blowing off|blew off|blown off|scoffs at|scoffed at|scoffing at|scoff at|spurn|heed to|attention to|mind to|give short shrift to|gives short shrift to|gave short shrift to|given short shrift to|giving short shrift to|pay only lip service to|pay mere lip service to|pay nothing but lip service to|pay little more than lip service to|pay lip service to|pays only lip service to|pays mere lip service to|pays nothing but lip service to|pays little more than lip service to|pays lip service to|paid only lip service to|paid mere lip service to|paid nothing but lip service to|paid little more than lip service to|paid lip service to|paying only lip service to|paying mere lip service to|paying nothing but lip service to|paying little more than lip service to|paying lip service to|gave only lip service to|gave mere lip service to|gave nothing but lip service to|gave little more than lip service to|gave lip service to|gives only lip service to|gives mere lip service to|gives nothing but lip service to|gives little more than lip service to|gives lip service to|fly in the face of|flies in the face of|flew in the face of|flown in the face of|flying in the face of|wags its fingers at|wags its finger at|wags their fingers at|wags their finger at|wags his fingers at|wags his finger at|wags her fingers at|wags her finger at|wagged its fingers at|wagged its finger at|wagged their fingers at|wagged their finger at|wagged his fingers at|wagged his finger at|wagged her fingers at|wagged her finger at|wagging its fingers at|wagging its finger at|wagging their fingers at|wagging their finger at|wagging his fingers at|wagging his finger at|wagging her fingers at|wagging her finger at|wag its fingers at|wag its finger at|wag their fingers at|wag their finger at|wag his fingers at|wag his finger at|wag her fingers at|wag her finger at|ride roughshod over|rides roughshod over|rode roughshod over|ridden roughshod over|riding roughshod over|turns a deaf ear to|turned a deaf ear to|turning a deaf ear to|turn a deaf ear to|close|closing|shut|balks at|balked at|balking at|balk at|rebuff|disavow|shun",
    "shru|brus|cast|swee|swep|blow|blew|scof|spur|pay |pays|paid|payi|gave|give|givi|fly |flie|flew|flow|flyi|wags|wagged|wagging|wag |ride|rode|ridd|ridi|turn|clos|shut|balk|rebu|disa|shun"
  ],
  "cue.go-back-on": [
    "~go back on~|~goes back on~|~going back on~|~gone back on~|~went back on~|~backs out of~|~backed out of~|~backing out of~|~back out of~|~break faith with~|~breaks faith with~|~broke faith with~|~broken faith with~|~breaking faith with~|~fall down on~|~falls down on~|~fell down on~|~fallen down on~|~falling down on~|~defaults on~|~defaults under~|~defaulted on~|~defaulted under~|~defaulting on~|~defaulting under~|~default on~|~default under~|~walks away from~|~walked away from~|~walking away from~|~walk away from~",
    "go b|goes|goin|gone|went|back|brea|brok|fall|fell|defa|walk"
  ],
  "cue.wrong-side": [
    "on the wrong side of|out of bounds under|in default under|in default of|in default on|beyond|outside",
    "on t|out |in d|beyo|outs|acts|acted|acting|act |oper|stra|step|went|goes|gone"
  ],
  "cue.against-law": [
    "defiance of|disregard of|disregard for|derogation of|transgression of|in the teeth of|heedless of|without|with little|with no|with scant|showing no|unmindful of|against",
    "in |heed|with|show|unmi|agai"
  ],
  "cue.without-following": [
    "~without ",
    "with"
  ],
  "cue.is-against": [
    "is directly against~|is clearly against~|is plainly against~|is also against~|is flatly against~|is still against~|is against~|was directly against~|was clearly against~|was plainly against~|was also against~|was flatly against~|was still against~|was against~|are directly against~|are clearly against~|are plainly against~|are also against~|are flatly against~|are still against~|are against~|were directly against~|were clearly against~|were plainly against~|were also against~|were flatly against~|were still against~|were against~",
    "is dire|is clea|is plai|is flat|is stil|is a|was |are |were"
  ],
  "cue.affront-to": [
    "affront|insult|conflict|collision|discord|at variance|at war|at loggerheads",
    ""
  ],
  "cue.clash-with": [
    "conflict|clash|collide with|collides with|collided with|colliding with|contradict|do violence to|does violence to|did violence to|doing violence to|done violence to|affront",
    "conf|clas|coll|cont|do v|does|did |doin|done|affr"
  ],
  "cue.slight": [
    "dishonour|dishonor|neglect|repudiat|abrogat|scorn|subvert|thwart|flaunt|betray|stonewall|overlook|travesty|nonsense|light|turns up its noses at|turns up its nose at|turns up their noses at|turns up their nose at|turns up his noses at|turns up his nose at|turns up her noses at|turns up her nose at|turned up its noses at|turned up its nose at|turned up their noses at|turned up their nose at|turned up his noses at|turned up his nose at|turned up her noses at|turned up her nose at|turning up its noses at|turning up its nose at|turning up their noses at|turning up their nose at|turning up his noses at|turning up his nose at|turning up her noses at|turning up her nose at|turn up its noses at|turn up its nose at|turn up their noses at|turn up their nose at|turn up his noses at|turn up his nose at|turn up her noses at|turn up her nose at|turns its noses up at|turns its nose up at|turns their noses up at|turns their nose up at|turns his noses up at|turns his nose up at|turns her noses up at|turns her nose up at|turned its noses up at|turned its nose up at|turned their noses up at|turned their nose up at|turned his noses up at|turned his nose up at|turned her noses up at|turned her nose up at|turning its noses up at|turning its nose up at|turning their noses up at|turning their nose up at|turning his noses up at|turning his nose up at|turning her noses up at|turning her nose up at|turn its noses up at|turn its nose up at|turn their noses up at|turn their nose up at|turn his noses up at|turn his nose up at|turn her noses up at|turn her nose up at|give|gave|giving|loose|free|duty|duties|obligation|responsibility|responsibilities",
    "dish|negl|repu|abro|scor|subv|thwa|flau|betr|ston|over|play|make|made|maki|turn|give|gave|givi|run |runs|ran |runn|fail"
  ],
  "cue.bend-rules": [
    "bend|bent|twist|stretch|games|gamed|gaming|cross|step",
    "bend|bent|twis|stre|games|gamed|gaming|cros|step"
  ],
  "cue.encroach-on": [
    "right|amendment|constitution|clause|freedom|liberties",
    "encr|tren|tres|intr|impi|abri|shre|tras|dese|flat|trea|trod|stom"
  ],
  "cue.treat-as-optional": [
    "treat|view|regard",
    "trea|view|rega"
  ],
  "cue.wrote-up-for": [
    "~for ",
    ""
  ],
  "cue.disregard-of": [
    "disregard|defiance|evasion|circumvention|flouting|neglect|non-observance|nonobservance|abrogation|repudiation|dereliction|departures from|departure from|deviations from|deviations by|deviation from|deviation by|non-adherence|nonadherence|disobedience|non-conformity to|non-conformity with|non-conformity by|non-conformance to|non-conformance with|non-conformance by|nonconformity to|nonconformity with|nonconformity by|nonconformance to|nonconformance with|nonconformance by",
    "disr|defi|evas|circ|flou|negl|non-|nono|abro|repu|dere|depa|devi|nona|diso|nonc"
  ],
  "cue.compliance-failure": [
    "lapse|failings|shortcoming|deficiency|deficiencies|breakdown|failure|violation|breach|shortfall|compliance|adherence|conformity|conformance|complying with|meeting|following|obeying|honoring|observing",
    "comp|laps|fail|shor|defi|brea|gaps|gap |flaw|weak|deli"
  ],
  "cue.wrongs-under": [
    "~lapses under~|~lapse under~|~failings under~|~shortcomings under~|~shortcoming under~|~deficiency under~|~deficiencies under~|~breakdowns under~|~breakdown under~|~misconduct under~|~impropriety under~|~improprieties under~|~irregularity under~|~irregularities under~|~malfeasance under~|~misfeasance under~|~nonfeasance under~|~abuses under~|~defaults under~|~default under~|~wrongs under~|~transgressions under~|~transgression under~|~infractions under~|~infraction under~",
    "laps|fail|shor|defi|brea|misc|impr|irre|malf|misf|nonf|abus|defa|wron|tran|infr"
  ],
  "cue.lawbreaking": [
    "law-breaking by|lawbreaking by|scofflaw|law-breaker|lawbreaker",
    "law-|lawb|scof"
  ],
  "cue.such-finding": [
    "~such |~the same |~same |~similar |~adverse |~repeat |~comparable |~identical ",
    "such|the |same|simi|adve|repe|comp|iden"
  ],
  "cue.adherence-to": [
    "adherence to|adherence by|observance of|observance by|obedience to|fidelity to|faithfulness to|conformity with|conformity to|conformance with|conformance to|fulfillment of",
    "stri|full|fait|clos|care|comp|scru|cont|stea|subs|adhe|obse|obed|fide|conf|fulf"
  ],
  "cue.below-required": [
    "below|short of|shy of|far from|far cry from|nowhere near|nowhere close to|a long way from|miles from",
    "0|1|2|3|4|5|6|7|8|9|belo|shor|shy |far |a fa|nowh|a lo|mile"
  ],
  "cue.more-than-allowed": [
    " than|twice|double|triple|above|over|beyond|in excess of|exceed| times",
    "more|long|high|grea|larg|fast|furt|wors|late|twic|doub|trip|abov|over|beyo|in e|exce|two |thre|four|five|six |seve|eigh|nine|ten |0|1|2|3|4|5|6|7|8|9"
  ],
  "cue.past-allowed": [
    "~above~|~over~|~past~|~beyond~|~in excess of~",
    "abov|over|past|beyo|in e"
  ],
  "cue.within-allowed": [
    "~within~|~inside~|~below~|~under~|~less than~|~fewer than~",
    "with|insi|belo|unde|less|fewe"
  ],
  "cue.less-than-required": [
    "less|fewer|lower|smaller|shorter|later|as many|as much|number|amount|instead of|rather than",
    "less|fewe|lowe|smal|shor|late|bare|only|abou|half|a th|a qu|a fi|inst|rath"
  ],
  "cue.more-than-required": [
    " than~",
    "more|long|high|grea|larg|earl|soon|furt"
  ],
  "cue.over-rating": [
    "rated|licensed|certified|permitted|authorized|cleared|allowed|approved",
    "more|high|grea|larg|over|abov|beyo|as m"
  ],
  "cue.do-what-is-required": [
    "do |does |did |done |doing |provide |provides |provided |providing |posts |posted |posting |post |disclose |discloses |disclosed |disclosing |go far beyond|go well beyond|go beyond|goes far beyond|goes well beyond|goes beyond|went far beyond|went well beyond|went beyond|gone far beyond|gone well beyond|gone beyond|going far beyond|going well beyond|going beyond|exceed|surpass",
    "do exac|do prec|do just|do only|do at l|do far |do well|do what|do all|do ever|do more|do beyo|does|did |done|doin|prov|post|disc|go far |go well|go b|goes|went|gone|goin|exce|surp"
  ],
  "cue.gave-what-is-required": [
    "~gave~|~given~|~posted~|~published~|~provided~|~held~|~filed~|~submitted~|~issued~|~sent~|~conducted~|~mailed~|~completed~|~performed~|~made~|~paid~|~installed~|~took~|~taken~",
    "gave|give|post|publ|prov|held|file|subm|issu|sent|cond|mail|comp|perf|made|paid|inst|took|take"
  ],
  "cue.within-time-allowed": [
    "allow|permit|give",
    "well|with|insi|in the|in its"
  ],
  "cue.not-as-required": [
    "~fails to~|~failed to~|~failing to~|~fail to~|~neglects to~|~neglected to~|~neglecting to~|~neglect to~|~refuse to~|~refuses to~|~refused to~|~refusing to~|~did not~|~didn't~|~does not~|~doesn't~|~do not~|~don't~|~has not~|~hasn't~|~have not~|~haven't~|~had not~|~hadn't~|~is not~|~isn't~|~are not~|~aren't~|~was not~|~wasn't~|~were not~|~weren't~|~never~|~nobody~|~no one~",
    "fail|negl|refu|did not|didn't|does|do not|don't|has not|hasn't|have|had not|hadn't|is not|isn't|are not|aren't|was not|wasn't|were|neve|nobo|no o"
  ],
  "cue.without-required": [
    "~without~|~with no~|~with none of~|~with neither of~|~with few of~",
    "with"
  ],
  "cue.exceed-limits": [
    "exceed|tops|topped|topping|surpass|bust|burst|overshot|overshoot|overran|overrun|outstrip|pierce|piercing|cracks|cracked|cracking|shatter|smashes|smashed|smashing|blew |blow |blows |blown |blowing |sails |sailed |sailing |sail |sped |shot |soars |soared |soaring |soar |zooms |zoomed |zooming |zoom |raced |racing |pushes |pushed |pushing |push |barrels |barreled |barreling |barrel |go well over|go far over|go right over|go over|goes well over|goes far over|goes right over|goes over|gone well over|gone far over|gone right over|gone over|going well over|going far over|going right over|going over|went well over|went far over|went right over|went over|rose well over|rose far over|rose right over|rose over|climbs well over|climbs far over|climbs right over|climbs over|climbed well over|climbed far over|climbed right over|climbed over|crept well over|crept far over|crept right over|crept over|grew well over|grew far over|grew right over|grew over|spills well over|spills far over|spills right over|spills over|spilled well over|spilled far over|spilled right over|spilled over|overflows|overflowed",
    "exce|tops|topped|topping|surp|bust|burs|over|outs|pier|crac|shat|smas|blew|blow|sail|sped|shot|soar|zoom|raced|racing|push|barr|go well|go far |go righ|go o|goes|gone|goin|went|rose|clim|crep|grew|spil"
  ],
  "cue.exceed-minimum": [
    "~exceeds~|~exceeded~|~exceeding~|~exceed~|~surpasses~|~surpassed~|~surpassing~|~surpass~|~tops~|~topped~|~topping~|~go well beyond~|~go far beyond~|~go above and beyond~|~go beyond~|~goes well beyond~|~goes far beyond~|~goes above and beyond~|~goes beyond~|~gone well beyond~|~gone far beyond~|~gone above and beyond~|~gone beyond~|~going well beyond~|~going far beyond~|~going above and beyond~|~going beyond~|~went well beyond~|~went far beyond~|~went above and beyond~|~went beyond~",
    "exce|surp|tops|topped|topping|go well|go far |go abov|go b|goes|gone|goin|went"
  ],
  "cue.meet-or-exceed": [
    "exceed|surpass|beat|better",
    "meet|met |sati"
  ],
  "cue.over-limit": [
    "above|over|beyond|past|in excess of| than| times|twice|double|triple|quadruple",
    "abov|over|beyo|past|in e|high|grea|more|larg|long|two |thre|four|five|six |seve|eigh|nine|ten |elev|twel|twen|fift|hund|doze|0|1|2|3|4|5|6|7|8|9|many|twic|doub|trip|quad"
  ],
  "cue.back-within": [
    "limits~|limit~",
    "back"
  ],
  "cue.under-limit": [
    "below|beneath|under|within|inside|less|lower|fewer|half|no more than|no higher than|no greater than|short of|shy of",
    "at o|belo|bene|unde|with|insi|less|lowe|fewe|half|no more|no high|no grea|shor|shy "
  ],
  "cue.under-minimum": [
    "below|beneath|under|less|lower|fewer|smaller|shorter|half|short of|shy of|far cry from|nowhere near|nowhere close to|a long way from",
    "belo|bene|unde|less|lowe|fewe|smal|shor|half|shy |a fa|far |nowh|a lo"
  ],
  "cue.over-minimum": [
    "above|over|in excess of| than| times|twice|double|triple|quadruple",
    "at o|abov|over|in e|high|grea|more|larg|long|two |thre|four|five|six |seve|eigh|nine|ten |elev|twel|twen|fift|hund|doze|0|1|2|3|4|5|6|7|8|9|many|twic|doub|trip|quad"
  ],
  "cue.exceedance": [
    "exceedance|overage",
    "exce|over"
  ],
  "cue.within-rights": [
    "within|inside",
    "acts|acted|acting|act |oper|fall|fell|stay|rema|well|squa|full|enti|clea|perf|comp|with|insi"
  ],
  "cue.no-duty": [
    "duty|obligation",
    "had |was |were"
  ],
  "cue.beyond-authority": [
    "authority|authorities|power|discretion|purview|jurisdiction|mandate|remit|prerogative|bounds|role|ultra vires|authorization",
    "exce|over|abus|go well|go far |go beyo|go outs|go in e|goes|went|gone|goin|acts|acted|acting|act |oper|stra|reac|well|far |beyo|outs|in e|ultr|proc|spen|taxs|taxed|taxing"
  ],
  "cue.improper-under": [
    "improper under|unauthorised under|unauthorized under|impermissible under|inappropriate under|wrongful under|wrong under|void under|unenforceable under|unpermitted under|unsanctioned under|unreasonable under|unjustified under|excessive under|deficient under|inadequate under|insufficient under|discriminatory under|defective under|flawed under|noncompliant under|off-limits under|verboten under|amiss under|untoward under|questionable under|prohibited|forbidden|barred|banned|proscribed|disallowed|outlawed|precluded",
    "impr|unau|impe|inap|wron|void|null|unen|unpe|unsa|unre|unju|exce|defi|inad|insu|disc|defe|flaw|nonc|off-|verb|amis|unto|ques|proh|forb|barr|bann|pros|disa|outl|prec"
  ],
  "cue.proper-under": [
    "proper under|valid under|appropriate under|reasonable under|justified under|legitimate under|sound under|adequate under|sufficient under|okay under|ok under|fine under|enforceable under|aboveboard under|kosher under|permitted|allowed|authorised|authorized|sanctioned|protected|allowable|backed",
    "prop|vali|appr|reas|just|legi|soun|adeq|suff|okay|ok u|fine|enfo|abov|kosh|perm|allo|auth|sanc|prot|back"
  ],
  "cue.impermissibly": [
    "~impermissibly~",
    "impe"
  ],
  "cue.improperly": [
    "~improperly~|~wrongfully~|~wrongly~|~invalidly~|~unjustifiably~|~unduly~|~unfairly~",
    "impr|wron|inva|unju|undu|unfa"
  ],
  "cue.no-right": [
    "authority|power|right|jurisdiction|basis",
    "lack|had |did |didn"
  ],
  "cue.every-right": [
    "right|authority|power",
    "has |had |have"
  ],
  "cue.law-bars": [
    "~bars~|~barred~|~forbids~|~forbid~|~forbade~|~prohibits~|~prohibited~|~prohibit~|~outlaws~|~outlawed~|~precludes~|~precluded~|~disallows~|~disallowed~",
    "bars|barred|forb|proh|outl|prec|disa"
  ],
  "cue.not-required": [
    "required|obligated|obliged|bound|compelled|did not|didn't",
    "was not|wasn't|were|did |didn"
  ],
  "cue.law-not-requiring": [
    "did not|didn't|never",
    "laws|law |acts|act |stat|code|ordi|rule|regu|cons|amen|char|decr|orde|perm|sett|agre|poli|titl|0|1|2|3|4|5|6|7|8|9"
  ],
  "cue.had-leave": [
    "permitted|allowed|authorized|entitled|authority|power|right",
    "was |were|had "
  ],
  "cue.cleared-of-wrongdoing": [
    "wrongdoing|misconduct|impropriety|improprieties|malfeasance|law-breaking|lawbreaking",
    "wron|misc|impr|malf|law-|lawb"
  ],
  "cue.nothing-wrong-done": [
    "nothing|anything|something",
    "wron|impr|inap|unto"
  ],
  "cue.clean-bill": [
    "bill of health|record|report|review|audit|opinion|inspection|grade|marks|slate|score|compliance",
    "give|issu|awar|hand|gran|has |have|had |boas|keep|kept|main|got |gets|rece|earn|wins|win |wons|won |drew|obta|emer|came|pass|an clea|an spot|an perf|an unbl|an flaw|an unqu|an unta|an exem|an ster|an stel|an impe|an faul|an pass|an top|an high|an full|an unmo|a clea|a spot|a perf|a unbl|a flaw|a unqu|a unta|a exem|a ster|a stel|a impe|a faul|a pass|a top|a high|a full|a unmo|clea|spot|perf|unbl|flaw|unqu|unta|exem|ster|stel|impe|faul|top |high|full|unmo"
  ],
  "cue.in-the-clear": [
    "in the clear|in clear|above reproach|beyond reproach|ground|footing|law-abiding|aboveboard|in good standing",
    "in the |in c|abov|beyo|on safe|on firm|on soli|on soun|law-|in g"
  ],
  "cue.nothing-wrong": [
    "~nothing |~anything |~something ",
    "wron|impr|ille|unla|unco|amis|unto|irre|inap|awry|obje|susp"
  ],
  "cue.no-findings": [
    "findings|citations|write-ups|demerits",
    "with|had |has |got |drew|rece"
  ],
  "cue.clears": [
    "~clears|~cleared|~exonerates|~exonerated|~vindicates|~vindicated",
    "clea|exon|vind"
  ],
  "cue.exceptions": [
    "exceptions noted to compliance with~|exceptions noted under compliance with~|exceptions noted with compliance with~|exceptions noted in compliance with~|exceptions noted on compliance with~|exceptions to compliance with~|exceptions under compliance with~|exceptions with compliance with~|exceptions in compliance with~|exceptions on compliance with~|exceptions under~|exception noted to compliance with~|exception noted under compliance with~|exception noted with compliance with~|exception noted in compliance with~|exception noted on compliance with~|exception to compliance with~|exception under compliance with~|exception with compliance with~|exception in compliance with~|exception on compliance with~|exception under~",
    ""
  ],
  "cue.lawful-throughout": [
    "~lawful|~legal|~proper|~valid|~sound|~compliant|~constitutional|~permissible|~in order",
    "lawf|lega|prop|vali|soun|comp|cons|perm|in o"
  ],
  "cue.lax-in": [
    "duty|duties|obligation|responsibility|responsibilities|compliance|adherence|observance|meeting|obeying|complying with|following|honoring|observing|satisfying|fulfilling|heeding|adhering to|abiding by|carrying out|upholding|implementing|conforming to",
    "lax |deli|defi|lack|want|negl|dila|tard|reca|intr|slac|care|slop|slip|lagg|behi|slow|grud|obst|weak|spot|inco|reck|cont|unre|balk|drag|shies|shied|shying"
  ],
  "cue.drags-feet": [
    "feet|heels|slow-walk|slowwalk",
    "drag|slow"
  ],
  "cue.derelict-in": [
    "derelict|remiss|negligent",
    "dere|remi|negl"
  ],
  "cue.skimp-on": [
    "duty|duties|obligation|responsibility|responsibilities|compliance|adherence|requirement|commitment|promises",
    "skim|slac|slid|back|slip|falt|wave|laps|regr|shor"
  ],
  "cue.enough-for": [
    "enough|sufficient|adequate",
    ""
  ],
  "cue.too-little-for": [
    "too |insufficient|inadequate",
    "too |insu|inad"
  ],
  "cue.should-have": [
    "~should not have |~shouldn't have |~should never have |~should have ",
    "shou"
  ],
  "cue.wrong-to": [
    "wrong|incorrect|mistaken|errs in|errs by|errs when|errs under|erred in|erred by|erred when|erred under",
    "was |were|been|errs|erred"
  ],
  "cue.right-to-do": [
    "right|correct|justified",
    "was |were|been"
  ],
  "cue.misapply": [
    "~misapply~|~misapplies~|~misapplied~|~misinterprets~|~misinterpreted~|~misconstrues~|~misconstrued~|~misread~|~misreads~|~misused~",
    "misappl|misinte|miscons|misread|misused"
  ],
  "cue.before-required": [
    "before holding~|before getting~|before completing~|before conducting~|before giving~|before receiving~|before~",
    "appr|issu|gran|adop|pass|sign|sold|boug|awar|bega|star|clos|raze|demo|rezo|anne|seiz|cert"
  ],
  "cue.proper": [
    "proper|allowed|permitted|allowable|valid|legit|aboveboard|above board|by the book|within bounds|appropriate and legal",
    "prop|allo|perm|vali|legi|abov|by t|with|appr"
  ],
  "cue.improper": [
    "improper|unauthorised|unauthorized|out of bounds|out of order|forbidden|prohibited|unallowable|against the law|against the rules",
    "impr|unau|out |forb|proh|unal|agai"
  ],
  "cue.acted-properly": [
    "properly|appropriately and lawfully|correctly",
    "acts|acted|acting|act |beha|proc"
  ],
  "cue.properly-did": [
    "~lawfully~|~permissibly~|~validly~|~constitutionally~|~properly~|~legally~",
    "lawf|perm|vali|cons|prop|lega"
  ],
  "cue.resist-order": [
    "bucks|bucked|bucking|resist|rebuff|balks at|balked at|balking at|balk at|mocks|mocked|mocking|override|overrode|overridden|overriding|disrespect|in open contempt of|in contempt of|contemptuous|contumacious|dismissive|scornful|disdainful|defiant|intransigent",
    "buck|resi|rebu|balk|mock|over|disr|defi|in open|in c|cont|dism|scor|disd|intr"
  ],
  "cue.gone-unheeded": [
    "unheeded|unmet|unfulfilled|unsatisfied|ignored|disobeyed|disregarded|flouted|dead letter|honoured|honored|observed",
    "goes|gone|goin|go larg|go most|go stil|go enti|go comp|go rout|go unhe|go unme|go unfu|go unob|go unho|go unsa|go igno|go diso|go disr|go flou|went|rema|left|lies|lie |stan|a de|some|dead|hono|obse"
  ],
  "cue.pass-test": [
    "muster|scrutiny|review|the test|inspection|the bar|challenge|hold|held|stand|stood|pass",
    "pass|clea|surv|with|hold|held|stan|stoo"
  ],
  "cue.fail-test": [
    "standard|test|limit|benchmark|minimum|requirement|fail|flunk|scrutiny|muster|review|short|wanting|lacking",
    "fail|flun|miss|come|came|comi"
  ],
  "cue.behind-on": [
    "late|overdue|past due|behind|delinquent|in arrears|into arrears|tardy|remiss|lax",
    ""
  ],
  "cue.delinquent-filing": [
    "audit|report|statement|budget|filing|disclosure",
    "deli"
  ],
  "cue.leave-out-required": [
    "has yet to|have yet to|had yet to|skip|omit|lack|withhold|withheld|forgo|forwent|dispenses with|dispensed with|dispensing with|could not|couldn't|cannot|can't|was unable to|were unable to|is unable to|are unable to",
    "has |have|had |skip|omit|lack|with|forg|forw|disp|coul|cann|can'|was |were|is u|are "
  ],
  "cue.deny-guaranteed": [
    "guarantees|guaranteed|mandated|promised",
    "deny|denies|denied"
  ],
  "cue.deny-rights": [
    "right|due process|equal protection|hearing|trial",
    "deny|denies|denied|robs|robbed|robbing|rob |stri"
  ],
  "cue.done-late": [
    "late~",
    "file|subm|post|sent|publ|paid|turn|deli|comp"
  ],
  "cue.current-on": [
    "current|up-to-date|up-to date|up to-date|up to date|caught up",
    "curr|up-t|up t|caug"
  ],
  "cue.done-as-required": [
    "~filed~|~files~|~submitted~|~submits~|~made~|~makes~|~paid~|~pays~|~provided~|~provides~|~posted~|~posts~|~held~|~holds~|~kept~|~keeps~|~gave~|~given~|~issued~|~published~|~completed~|~conducted~|~produced~|~installed~",
    "file|subm|made|make|paid|pays|prov|post|held|hold|kept|keep|gave|give|issu|publ|comp|cond|prod|inst"
  ],
  "cue.past-deadline": [
    "fails to|failed to|failing to|fail to|neglects to|neglected to|neglecting to|neglect to|did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|never",
    "fail|negl|did not|didn't|has not|hasn't|have|had not|hadn't|neve"
  ],
  "cue.miss-deadline": [
    "miss|blew|blow|bust|sailed|overran|overshot",
    "miss|blew|blow|bust|sail|over"
  ],
  "cue.done-past-deadline": [
    "~filed |~submitted |~sent |~turned in |~turned over |~posted |~published |~adopted |~answered |~responded |~replied |~finished |~completed |~paid |~released |~certified |~approved |~produced |~handed over |~handed in |~delivered |~issued |~notified |~reported |~mailed |~voted |~passed |~closed |~opened |~installed |~built |~replaced |~hired |~held |~redrew |~drew ",
    "file|subm|sent|turn|post|publ|adop|answ|resp|repl|fini|comp|paid|rele|cert|appr|prod|hand|deli|issu|noti|repo|mail|vote|pass|clos|open|inst|buil|hire|held|redr|drew"
  ],
  "cue.done-by-deadline": [
    "~filed |~submitted |~sent |~turned in |~turned over |~posted |~published |~adopted |~answered |~responded |~replied |~finished |~completed |~paid |~released |~certified |~approved |~produced |~handed over |~handed in |~delivered |~issued |~notified |~reported |~mailed |~voted |~passed |~closed |~opened |~installed |~built |~replaced |~hired |~held |~redrew |~drew ",
    "file|subm|sent|turn|post|publ|adop|answ|resp|repl|fini|comp|paid|rele|cert|appr|prod|hand|deli|issu|noti|repo|mail|vote|pass|clos|open|inst|buil|hire|held|redr|drew"
  ],
  "cue.bound-and-has-not": [
    "required|obliged|obligated|bound|ordered",
    "was |were|is unde|is by |is requ|is obli|is boun|is orde|are |had |has |have|hasn|hadn|did |didn|neve|fail"
  ],
  "cue.let-deadline-pass": [
    " pass~| lapse~| slip~| slide~| expire~",
    "let"
  ],
  "cue.beat-deadline": [
    "~beat~|~beats~|~beaten~|~beating~|~made~|~makes~",
    "beat|made|make"
  ],
  "cue.let-lapse": [
    "lapse|expire",
    "let"
  ],
  "cue.without-permit": [
    "without ",
    "oper|run |runs|ran |runn|disc|dump|buil|pump|dred|fill|burn"
  ],
  "cue.without-authority": [
    "legal|lawful|statutory|constitutional|authority",
    "with"
  ],
  "cue.done-as-ruled": [
    "~in the very way that~|~in the very way~|~in the same way that~|~in the same way~|~in the way that~|~in the way~|~the very way that~|~the very way~|~the same way that~|~the same way~|~the way that~|~the way~|~in the manner that~|~in the manner~|~in the form that~|~in the form~|~in the time that~|~in the time~|~in the order that~|~in the order~|~just as~|~exactly as~|~precisely as~|~much as~|~as~|, ",
    "in t|the |just|exac|prec|much|as|some|whic|all |an |a "
  ],
  "cue.done-as-allowed": [
    "the very way that~|the very way~|the same way that~|the same way~|the way that~|the way~|in the manner that~|in the manner~|in the form that~|in the form~|in the time that~|in the time~|in the order that~|in the order~|as~",
    "in t|the |just|exac|prec|much|as"
  ],
  "cue.left-undone": [
    "~in the very way that~|~in the very way~|~in the same way that~|~in the same way~|~in the way that~|~in the way~|~the very way that~|~the very way~|~the same way that~|~the same way~|~the way that~|~the way~|~in the manner that~|~in the manner~|~in the form that~|~in the form~|~in the time that~|~in the time~|~in the order that~|~in the order~|~just as~|~exactly as~|~precisely as~|~much as~|~as~|, ",
    "in t|the |just|exac|prec|much|as|some|whic|all |an |a "
  ],
  "cue.forbidden-thing": [
    ", |~that~",
    "some|whic|all |an |a |the |that"
  ],
  "cue.nothing-forbidden": [
    "nothing that~|nothing~",
    "noth"
  ],
  "cue.forbidden-purpose": [
    "purpose|reason|use|expense|cost|project",
    "for |on a |on purp|on reas|on use|on expe|on cost|on proj"
  ],
  "cue.against-rule": [
    "~even though~|~even when~|~even as~|~although~|~though~|~when~|~while~|~whereas~|~where~|~despite the fact that~|~despite~|~in spite of~|~notwithstanding~",
    "even|alth|thou|when|whil|wher|desp|in s|notw"
  ],
  "cue.duty-left": [
    "require|demand|mandate|calls for|call for|called for|oblige|obligate|entitle|orders|ordered|say|said|states|stipulate|specifies|directs|tells|told|directed|instructs|allow|permits|permitted|lets|limits|limited|given|caps|capped|gives|gave|sets|forbid|forbade|prohibit|bars|barred|bans|banned|outlaws|must|may|shall|should|cannot|supposed|bound|has to|had to|have to|duty|obligation|responsibility|was to|were to|is to|are to|limit under|limit in|limit set by",
    "requ|dema|mand|call|obli|enti|orde|say|said|stat|stip|spec|dire|tell|told|inst|allo|perm|lets|limi|give|caps|capp|gave|sets|forb|proh|bars|barr|bans|bann|outl|must|may|shal|shou|cann|supp|boun|has |had |have|was |were|is t|are "
  ],
  "cue.duty-done": [
    "require|demand|mandate|calls for|call for|called for|oblige|obligate|entitle|orders|ordered|say|said|states|stipulate|specifies|directs|tells|told|directed|instructs|allow|permits|permitted|lets|limits|limited|given|caps|capped|gives|gave|sets|forbid|forbade|prohibit|bars|barred|bans|banned|outlaws|must|may|shall|should|cannot|supposed|bound|has to|had to|have to|duty|obligation|responsibility|was to|were to|is to|are to|limit under|limit in|limit set by",
    "requ|dema|mand|call|obli|enti|orde|say|said|stat|stip|spec|dire|tell|told|inst|allo|perm|lets|limi|give|caps|capp|gave|sets|forb|proh|bars|barr|bans|bann|outl|must|may|shal|shou|cann|supp|boun|has |had |have|was |were|is t|are "
  ],
  "cue.leave-compliance": [
    "out of full compliance|out of substantial compliance|out of complete compliance|out of compliance|from full compliance|from substantial compliance|from complete compliance|from compliance|into ",
    "back|slip|slid|drif|retr|laps|stra|slum|go bac|go awa|go out |go from|go into|goes|went|gone|goin|fall|fell|sink|sank|sunk"
  ],
  "cue.regain-compliance": [
    "compliance with~|compliance under~|compliance~",
    "retu|got |gott|came|rega|rest|reco|re-e|rees|secu|reta|pres|hit |hits|reac|achi|atta|is a|are |was |were|been|stan|stoo|in its |in thei|in 0|in 1|in 2|in 3|in 4|in 5|in 6|in 7|in 8|in 9|in full|in subs|in c"
  ],
  "cue.pass-inspection": [
    "inspection|audit|review|test",
    "pass|aced|sail"
  ],
  "cue.fail-inspection": [
    "~fails~|~failed~|~failing~|~fail~|~flunks~|~flunked~|~flunking~|~flunk~",
    "fail|flun"
  ],
  "cue.failing-grade": [
    "grade|mark|score|rating",
    "fail|poor|low |bad |dism"
  ],
  "cue.notice-of-violation": [
    "violation|non-compliance|noncompliance",
    "noti|lett|cita|find|viol|nonc"
  ],
  "cue.give-in-to": [
    "order|injunction|subpoena|decree|warrant|ruling",
    "acce|bows|bowed|bowing|bow |yiel|subm|capi|acqu|bent|defe|succ|gave"
  ],
  "op.not": [
    "~not~|~never~|~no longer~|~neither~|~nor~|~hardly~|~scarcely~|~rarely~|~cannot~|~could not~|~at no time~|~at no point~|~at no stage~|~in no way~|~in no sense~|~in no respect~|~by no means~|~on no occasion~|~anything but~|n't~",
    "not|neve|no l|neit|nor|hard|scar|rare|cann|coul|can'|at n|in n|by n|on n|anyt|n't"
  ],
  "op.instead-of": [
    "~instead of|~rather than|~in lieu of",
    "inst|rath|in l"
  ],
  "op.no-law": [
    "neither|nothing~|law|rule|statute|ordinance|order|regulation|provision|requirement|standard|policy|policies|code|decree|deadline",
    "neit|no"
  ],
  "op.no": [
    "no indication|no sign|no basis|no record|no finding|no instance|no reason|no hint|no suggestion|no way|nothing|nobody|no one|none|violation|breach|infringement|infraction|transgression|contravention|non-compliance|noncompliance|evidence|proof|absence of|lack of",
    "no|with|litt|insu|abse|lack"
  ],
  "op.unsubstantiated": [
    "substantiate|corroborate",
    "coul|cann|can'|did |didn|unab|fail"
  ],
  "op.wrongly": [
    "~erroneously|~wrongly|~mistakenly|~incorrectly|~falsely|~unfairly",
    "erro|wron|mist|inco|fals|unfa"
  ],
  "op.falsely": [
    "~erroneously|~wrongly|~wrongfully|~mistakenly|~incorrectly|~inaccurately|~falsely|~fraudulently|~dishonestly|~untruthfully|stat|report|represent",
    "erro|wron|mist|inco|inac|fals|frau|dish|untr|misstat|misrepo|misrepr"
  ],
  "op.untrue": [
    "untrue|false|a lie|a myth|nonsense|wrong|incorrect|inaccurate|absurd|ridiculous|ludicrous|preposterous|laughable|unfair|misleading|dishonest|a mistake|a stretch|~unfounded|~unsubstantiated|~baseless|~groundless|~meritless",
    "untr|fals|a lie|a myth|a fals|nons|wron|inco|inac|absu|ridi|ludi|prep|laug|unfa|misl|dish|a mist|a stre|unfoun|unsubs|base|grou|meri"
  ],
  "op.undisputed": [
    "~no one |~nobody |~few | denying~| disputing~",
    "few |no"
  ],
  "op.no-truth": [
    "truth|merit|substance|validity|credence|foundation|factual basis|legal basis",
    "no trut|no meri|no subs|no vali|no cred|no foun|no fact|no lega|zero|not |n't "
  ],
  "op.fail-to": [
    "fail|refusal|refuse to|refuses to|refused to|refusing to|decline to|declines to|declined to|declining to|neglects to|neglected to|neglecting to|neglect to|unwillingness to|unwilling to|effort|attempt|yet to|cease to|ceases to|ceased to|ceasing to|stop|trying|bothering|pretending|quit|opts not to|opted not to|opting not to|opt not to|unable to|lack of|far from|nowhere near|nowhere close to|a long way from|short of",
    "fail|refu|decl|negl|unwi|made|make|making|yet |ceas|stop|quit|gave|give|opts|opted|opting|opt |unab|lack|fall|fell|far |nowh|a lo|shor"
  ],
  "op.cleared-of": [
    "~cleared~|~clearing~|~clears~|~clear~",
    "clea"
  ],
  "op.gone-without": [
    "without",
    "with"
  ],
  "op.free-of": [
    "~absolve~|~absolves~|~absolved~|~absolving~|~acquits~|~acquitted~|~acquitting~|~acquit~|~exonerate~|~exonerates~|~exonerated~|~exonerating~|~free of~|~free from~|~without~|~short of~",
    "abso|acqu|exon|free|with|shor"
  ],
  "op.none-found": [
    "wrongdoing|misconduct|impropriety|improprieties|irregularity|irregularities|malfeasance|misfeasance|deficiency|deficiencies|exceedance|exception|transgression|infraction|contravention|infringement|lapse|fault|shortcoming|problem|defect|flaw|evasion|deviation|departure|disregard|non-observance|nonobservance|dereliction|law-breaking|lawbreaking|violators|zero|nary a",
    "no|zero|nary"
  ],
  "op.no-period": [
    "in no|on no|at no|during no|under no circumstance|never once|not once",
    "in no|on no|at no|duri|unde|neve|not "
  ],
  "op.may": [
    "~may~|~might~|~could~",
    "may|migh|coul"
  ],
  "op.appears": [
    "appear|seem|likely|almost certainly|nearly certainly| like|probable|probably|possible|possibly|apparent|potential|perhaps|arguably|suspect|suspicion|suggest|allegedly not|reportedly may|presumably",
    "appe|seem|like|almo|near|look|soun|prob|poss|appa|pote|perh|argu|susp|sugg|alle|repo|pres"
  ],
  "op.believes": [
    "~believe to~|~believe~|~believes to~|~believes~|~believed to~|~believed~|~believing to~|~believing~|~thinks~|~thinking~|~think~|~thought~|~concerns~|~concern~|~concerned~|~worry~|~worries~|~worried~|~fears~|~feared~|~fear~|~unclear~",
    "beli|thin|thou|conc|worr|fear|uncl"
  ],
  "op.doubts": [
    "doubt|convinced|persuaded|sure|certain|satisfied|confident|skeptical|sceptical|dubious|believe|accept|imagine|see how|unlikely|improbable|implausible|compliance~|question|think|thought|trust",
    "doub|yet |rema|not |neve|unconv|unpers|unsure|uncert|skep|scep|dubi|hard|diff|impo|unli|impr|impl|ques|few|almo|n't "
  ],
  "op.preliminary": [
    "~preliminary~|~preliminarily~|~initially~|~initial~|~tentatively~|~tentative~|~draft~",
    "prel|init|tent|draf"
  ],
  "op.could-be-read": [
    "read|interpreted|construed|seen|understood",
    "coul|can |may |migh"
  ],
  "op.partly": [
    "partial|all but an handful|all but an few|all but an couple|all but a handful|all but a couple|all but one|all but two|all but three|all but four|all but five|all but six|provisions|requirements|parts|terms|paragraphs|standards|rules|conditions|mandates|obligations|benchmarks|targets|for the most part|elsewhere|mostly|area|respect|category|categories|section|ways|partly|in part|only part|only half|with half|some|certain|several|many|a few|portions|not nearly all|not all|by no means all|far from all|hardly all|mixed|incomplete|imperfect",
    "part|all |0|1|2|3|4|5|6|7|8|9|one |two |thre|four|five|six |seve|eigh|nine|ten |elev|twel|for |else|most|in ever|in all|in most|in many|in some|in cert|in seve|in p|only|with|some|cert|many|a fe|port|mixe|inco|impe"
  ],
  "op.share": [
    "half|most|some|a few|a handful|the majority|a majority|with nearly all| percent|%|fifth|quarter|third|tenth| of ",
    ""
  ],
  "op.largely": [
    "~largely~|~in large part~|~in large measure~|~almost~|~nearly~|~virtually~",
    "larg|in l|almo|near|virt"
  ],
  "op.wholly": [
    "~fully~|~full~|~completely~|~complete~|~entirely~|~entire~|~wholly~|~whole~|~all~|~every~|~100 percent~|~totally~|~total~|~always~|~consistently~|~uniformly~",
    "full|comp|enti|whol|all|ever|100 |tota|alwa|cons|unif"
  ],
  "op.substantially": [
    "~substantially~|~substantial~",
    "subs"
  ],
  "op.with-exceptions": [
    " exceptions~| exception~",
    "with"
  ],
  "op.percent-compliance": [
    "compliance~",
    "0|1|2|3|4|5|6|7|8|9"
  ],
  "op.question-compliance": [
    "compliance|adherence|conformity|observance",
    "call|brin|brou|thro|thre|put |puts|cast|rais|expr|voic|have|has |had "
  ],
  "op.except-where": [
    "~except in~|~except at~|~except on~|~except when~|~except where~|~except with~|~except during~|~except as to~|~except that~|~except for~|~save for~|~with the sole exceptions of~|~with the sole exception of~|~with the lone exceptions of~|~with the lone exception of~|~with the only exceptions of~|~with the only exception of~|~with the single exceptions of~|~with the single exception of~|~with the notable exceptions of~|~with the notable exception of~|~with the exceptions of~|~with the exception of~|~apart from~|~aside from~|~other than~",
    "exce|save|with|apar|asid|othe"
  ],
  "op.would": [
    "~need not~|~would~|~should~|~must~|~shall~|~will~|~ought~|~needs to~|~needed to~|~need to~|~have to~|~has to~|~had to~|~is to~|~is required to~|~is expected to~|~is supposed to~|~is obligated to~|~is obliged to~|~is bound to~|~are to~|~are required to~|~are expected to~|~are supposed to~|~are obligated to~|~are obliged to~|~are bound to~|~was to~|~was required to~|~was expected to~|~was supposed to~|~was obligated to~|~was obliged to~|~was bound to~|~were to~|~were required to~|~were expected to~|~were supposed to~|~were obligated to~|~were obliged to~|~were bound to~|~going to~|'ll~|~could~|~can~|'d~",
    "need|woul|shou|must|shal|will|ough|have|has |had |is to|is requ|is expe|is supp|is obli|is boun|are |was |were|goin|'ll|coul|can|'d"
  ],
  "op.refuses-to-say": [
    "refuse|refusing|decline|declining|unwilling|reluctant|can not|cannot|can't|could not|couldn't|unable to|saying|declaring|ruling|finding|accusing|concluding",
    "refu|decl|unwi|relu|can |cann|can'|coul|unab|stop"
  ],
  "op.does-not-say": [
    "~not |~never |n't |nobody|no one|no court|no judge|no agency|no regulator|no auditor|no jury|admitting|conceding|acknowledging|~neither ",
    "not |neve|n't |nobo|no o|no cour|no judg|no agen|no regu|no audi|no jury|with|neit"
  ],
  "op.to-say-whether": [
    " whether~",
    "to yet |to repo|to say|to said|to disc|to anno|to indi|to expl|to stat|to show|to cert|to docu|to spec|to prov|to tell|to comm|will|woul|must|shou|not |n't |neve"
  ],
  "op.standing-refusal": [
    "~will not|~will no longer|~will never|~won't|~would not|~wouldn't",
    "will|won'|woul"
  ],
  "op.vows-that": [
    "~vow|~pledges|~pledged|~pledging|~promises|~promised|~promising|~swears|~swore|~threaten",
    "vow|pled|prom|swears|swore|thre"
  ],
  "op.if": [
    "~if~|~unless~|~until~|~in case~|~so that~|~in order to~|~in order for~|~lest~|~provided that~|~provided~|~providing~|~on the condition that~|~on condition that~|~so long as~|~only when~|~assuming~|~as long as~|~in the event~|~suppose~",
    "if|unle|unti|in c|so t|in o|lest|prov|on the |on c|so l|only|assu|as l|in t|supp"
  ],
  "op.prevent": [
    "avoid|prevent|prohibit|bars |barred |barring |bar |forbid|risk|deter|guards against|guarded against|guarding against|guard against|penalty for|penalties for|fines for|fine for|punishes |punished |punishing |punishment |punish |into |in exchange for|dependent on|conditioned upon|conditioned on|conditione upon|conditione on|contingent on|compliance|ensure|ensuring|enforce|enforcing|requirement|achieve|achieving|prove|proving|demonstrate|demonstrating",
    "avoi|prev|proh|bars|barred|barring|bar |forb|risk|dete|guar|pena|fine|puni|get|way|move|moving|work|push|forc|pres|brin|comi|nudg|in e|depe|cond|cont|moni|ensu|enfo|requ|achi|prov|demo|assu"
  ],
  "op.had-it": [
    "had|suppose|supposing|imagine|imagining|assume|assuming|picture",
    "\"had|\"supp|\"imag|\"assu|\"pict|'had|'supp|'imag|'assu|'pict|(had|(supp|(imag|(assu|(pict|had|supp|imag|assu|pict"
  ],
  "op.finding-to-come": [
    "be found|be held|be deemed|be ruled|be declared|be judged|hold|cite|fine|sanction|penalize|punish|~could soon~|~may soon~|~might soon~",
    "coul|may |migh"
  ],
  "op.nobody-says": [
    "no one|nobody|no-one|neither side",
    "no o|nobo|no-o|neit"
  ],
  "op.may-not-claim": [
    "no legal standing to|no the standing to|no standing to|lacks legal standing to|lacks the standing to|lacks standing to|lacked legal standing to|lacked the standing to|lacked standing to|lacking legal standing to|lacking the standing to|lacking standing to|lack legal standing to|lack the standing to|lack standing to|without legal standing to|without the standing to|without standing to|not have legal standing to|not have the standing to|not have standing to|n't have legal standing to|n't have the standing to|n't have standing to|too late to|too long to|barred from|precluded from|find|conclude|decide|determine|infer",
    "no lega|no the |no s|lack|with|not |n't |too |barr|prec|an |a |the |that|futu|reas|rati"
  ],
  "op.without-finding": [
    "~without ",
    "with"
  ],
  "op.wants-proof": [
    "want|seek|demand|need|await|request|meant|designed|intended|written|aimed",
    "want|seek|dema|need|awai|requ|mean|desi|inte|writ|aime"
  ],
  "op.see-to-it": [
    "sees to it that|seeing to it that|see to it that|to see that|check|verify|confirm|sure|certain|hope|hoping|wish|pray|high time| to show| to prove| to demonstrate| to establish",
    "sees|seeing|see |to s|will|to chec|to veri|to conf|woul|must|shou|can |may |to b|be sure|be cert|make|making|wish|pray|let |high|want|aim|seek|need|hop|tri|try|ask|orde|tell|told|pres|urg"
  ],
  "op.undone": [
    "~overturns |~overturned |~overturning |~overturn |~reverses |~reverse |~reversed |~reversing |~overrules |~overrule |~overruled |~overruling |~threw out |~throw out |~throws out |~thrown out |~throwing out |~tossing out |~toss out |~tosses |~tossed |~vacates |~vacate |~vacated |~vacating |~quashes |~quashed |~quashing |~quash |~withdrew |~withdraws |~withdraw |~withdrawn |~withdrawing |~rescinds |~rescinded |~rescinding |~rescind |~revokes |~revoke |~revoked |~revoking |~retracts |~retracted |~retracting |~retract |~dismisses |~dismissed |~dismissing |~dismiss |~drops |~dropped |~dropping |~drop |~set aside |~sets aside |~setting aside |~struck down |~strikes down |~strike down |~striking down |~voids |~voided |~voiding |~nullifies |~nullified |~annuls |~annulled ",
    "over|reve|threw|throw|toss|vaca|quas|with|resc|revo|retr|dism|drop|set |sets|sett|stru|stri|void|null|annu"
  ],
  "op.rejects-complaint": [
    "complaint|petition|suit",
    "reje"
  ],
  "op.contrary-to": [
    "~contrary to ",
    "cont"
  ],
  "op.earlier-version": [
    "earlier|previous|prior|original",
    "earl|prev|prio|orig"
  ],
  "op.neither-confirm": [
    "confirm|admit|acknowledg",
    "conf|admi|ackn"
  ],
  "op.not-clear": [
    "clear|certain|obvious|evident|a given|established|an open question",
    "not |n't |neve|hard|scar|far |by n|less|anyt|an o"
  ],
  "op.signs-that": [
    "~signs|~indication|~hint|~suspicion|~a possibility|~a chance|~likelihood|~probability|~some evidence|~reasons to think|~reason to think",
    "sign|indi|hint|susp|a po|a ch|like|prob|some|reas"
  ],
  "op.none-was": [
    "broken|violated|breached|ignored|flouted|infringed",
    "no"
  ],
  "op.demands-keeping": [
    "compliance|adherence|observance|obedience|conformity",
    "dema|orde|requ|urge|urging|seek|soug|enfo|comp|awai|ensu|mand|prom|pled"
  ],
  "op.told-to": [
    "order|agree|vow|urge|urging|ask|press|force|forcing|promise|promising|pledge|pledging|require|requiring|direct|instruct|compel|demand|not to|allow|permit|encourage|encouraging|push|calls on|calls for|called on|called for|calling on|calling for|call on|call for|given |commit|obligated|obligation|propose|proposing|proposal|expect",
    "orde|agre|vow|urge|urging|ask|pres|forc|prom|pled|requ|dire|inst|comp|dema|warn|allo|perm|enco|push|call|give|comm|obli|prop|expe"
  ],
  "op.aims-to": [
    "~plan|~intend|~seek|~sought|~try|~tries|~tried|~attempt|~want|~hope|~hoping|~help|~work|~move|~moving|~aim|~prepare|~preparing|~effort|~step",
    "plan|inte|seek|soug|try|tries|tried|atte|want|hope|hoping|help|work|move|moving|aim|prep|effo|step"
  ],
  "op.room-to": [
    "~deadline|~time|~need|~able|~designed|~meant|~days|~weeks|~months|~years|~enough|~how|~free",
    "dead|time|need|able|desi|mean|days|week|mont|year|enou|how|free"
  ],
  "op.to-purpose": [
    "comply|abide|adhere|conform|meet|satisfy|follow|obey|honour|honor|violate|ignore|defy|flout|break|breach|uphold|respect|live up|fulfil|attain|infringe|skirt|evade|trample|offend|transgress|sidestep|bypass|snub|heed|square|comport|circumvent|disregard|compliance|into |in line with|in step with|in accord with|compliant|run afoul",
    "to"
  ],
  "op.subjunctive": [
    "~incumbent|~essential|~imperative|~important|~critical|~crucial|~vital|~necessary|~mandatory|~demand|~insist|~ask|~request|~order|~urges|~urged|~urging|~proposes|~proposed|~proposing|~advises|~advised|~advising|~suggest|~direct|~require|~requiring|~recommend",
    "incu|esse|impe|impo|crit|cruc|vita|nece|mand|dema|insi|ask|requ|orde|urges|urged|urging|prop|advi|sugg|dire|reco"
  ],
  "op.lets": [
    "comply|abide|adhere|ignore|violate|honour|honor|follow|obey|skirt|evade|meet|satisfy|disregard|break|defy|flout|reach|achieve|attain",
    "let|make|maki|made|help|watc|see"
  ],
  "op.to-stop": [
    " violating~| breaking~| breaching~| ignoring~| flouting~| defying~| disobeying~| disregarding~| infringing~| skirting~| evading~| circumventing~| contravening~| trampling~| sidesteping~| dodging~",
    "to imme|to stop|to quit|to ceas|to halt|to end|to desi|to refr|to disc|to give"
  ],
  "op.stop-it": [
    "~stop |~quit |~cease |~halt ",
    "stop|quit|ceas|halt"
  ],
  "op.cannot-breach": [
    "can not|cannot|can't|could not|couldn't|can no longer|can never|may no longer|may not",
    "can |cann|can'|coul|may "
  ],
  "op.cannot-have": [
    "could not|couldn't|can not|cannot|can't",
    "coul|can |cann|can'"
  ],
  "op.claim-false": [
    "false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|baseless|unfounded|groundless|bogus|frivolous|ludicrous|absurd|preposterous|ridiculous|fabricated|fictitious|nonsense|an lie|an myth|an hoax|an fabrication|a lie|a myth|a hoax|a fabrication|debunked|disproved|disproven|refuted|discredited|rebutted|not true|not correct|not accurate|not so|not supported by|n't true|n't correct|n't accurate|n't so|n't supported by|merit|basis|foundation|substance|not hold up|not stand up",
    "fals|untr|wron|inco|inac|mist|erro|base|unfo|grou|meri|bogu|friv|ludi|absu|prep|ridi|fabr|fict|nons|with|an lie|an myth|an hoax|an fals|an fabr|a lie|a myth|a hoax|a fals|a fabr|debu|disp|refu|disc|rebu|not |n't |lack|no meri|no basi|no foun|no subs"
  ],
  "op.claim-undone": [
    "~thrown out~|~tossed~|~dismissed~|~overturned~|~reversed~|~overruled~|~vacated~|~set aside~|~quashed~|~voided~|~nullified~|~annulled~|~struck down~|~withdrawn~|~retracted~|~rescinded~|~revoked~|~dropped~|~abandoned~|~rejected~|~scrapped~|~expunged~|~corrected~|~unproven~|~unproved~|~unsubstantiated~|~unsupported~|~unconfirmed~|~unverified~|~misleading~|~exaggerated~|~overblown~|~premature~|~not proven~|~not proved~|~not substantiated~|~not sustained~|~not supported~|~not confirmed~|~not survive~",
    "thro|toss|dism|over|reve|vaca|set |quas|void|null|annu|stru|with|retr|resc|revo|drop|aban|reje|scra|expu|corr|unpr|unsu|unco|unve|misl|exag|prem|not "
  ],
  "op.standing-holds": [
    "complete|full|total|exemplary|excellent|outstanding|perfect|impressive|commendable|proven|confirmed|verified|certified|validated|affirmed|documented|demonstrated|established|commended|lauded|recognized|rewarded|achieved|substantial|100 percent|100%|doubt|question|dispute|praise|plaudits|applause",
    "comp|full|tota|exem|exce|outs|perf|impr|comm|undi|unqu|prov|conf|veri|cert|vali|affi|docu|demo|esta|prai|appl|laud|reco|rewa|achi|subs|100 |100%|not |neve|plau"
  ],
  "op.standing-nil": [
    "~zero~|~nil~|~non-existent~|~nonexistent~|~lacking~|~absent~|~missing~|~0 percent~|~0%|~nothing~|~lapsed~",
    "zero|nil|non-|none|lack|abse|miss|0 pe|0%|noth|laps"
  ],
  "op.standing-partial": [
    "partial|spotty|uneven|patchy|mixed|inconsistent|complete|full|total| percent|%",
    ""
  ],
  "op.standing-doubted": [
    "doubt|question|dubious|suspect",
    "in seri|in grav|in some|in real|in much|in doub|in ques|ques|call|doub|dubi|susp|open"
  ],
  "op.standing-reviewed": [
    "being investigated|being audited|being examined|being probed|being scrutinized|being assessed|being evaluated|being checked|review|investigation|scrutiny|examination|subject|focus",
    "bein|unde|the "
  ],
  "op.standing-over": [
    "~ended~|~over~|~in the past~|~ceased~",
    "ende|over|in t|ceas"
  ],
  "op.manages-to": [
    "~manage to~|~manages to~|~managed to~|~managing to~|~happens to~|~happened to~|~happening to~|~happen to~|~continue to~|~continues to~|~continued to~|~continuing to~|~begin to~|~begins to~|~began to~|~begun to~|~starts to~|~started to~|~starting to~|~start to~|~found to~|~shown to~|~said to~|~known to~|~held to~|~ruled to~|~reported to~|~thought to~|~alleged to~|~deemed to~|~proven to~|~determined to~|~understood to~|~claimed to~|~tends to~|~tended to~|~tend to~|~chooses to~|~choosen to~|~choose to~|~choses to~|~chosen to~|~chose to~|~went on to~|~moved to~|~commitment to~",
    "mana|happ|cont|begin|began|begun|star|foun|show|said|know|held|rule|repo|thou|alle|deem|prov|dete|unde|clai|tend|choo|chos|went|move|comm"
  ],
  "op.whether": [
    "~whether~",
    "whet"
  ],
  "op.asked-if": [
    "~decide |~decides |~decided |~deciding |~determine |~determines |~determined |~determining |~asks |~ask |~asked |~asking |~checks |~checked |~checking |~check |~see |~knows |~know |~unclear |~unsure |~weighs |~weighed |~weighing |~weigh |~examine |~examines |~examined |~examining |~investigate |~investigates |~investigated |~investigating |~learn |~assess |~wonders |~wonder |~questions |~question |~questioned |~considers |~considering |~consider ",
    "deci|dete|asks|ask |aske|aski|chec|see |know|uncl|unsu|weig|exam|inve|lear|asse|wond|ques|cons"
  ],
  "op.investigates": [
    "seeks |seeking |seek |investigate|investigating|investigation|under review|under scrutiny|reviews|reviewing|review of|review into|audit|compliance~|examine|examining|probe|probing|inquiry|inquiries|looking into|scrutinize|scrutinizing|inspects|inspecting",
    "seek|inve|unde|revi|audi|asse|eval|gaug|weig|trac|test|exam|prob|inqu|look|scru|insp"
  ],
  "op.previously": [
    "previously|formerly|once|before that|no longer in effect|been|violated|failed|ruled|found|complied|refused|ignored|listed|originally|used to|until recently|until last|until then|in the past|at one time|earlier finding",
    "prev|form|once|befo|no l|had|orig|used|unti|in t|at o|earl"
  ],
  "speech.finds": [
    "find|found|conclude|concluding|conclusion|determine|determining|determination|ruling|deciding|rule|decide|declare|declaring|designates|designated|designating|discloses|disclosed|identifies|identified|identifying|certifies|certified|lists|listed|classifies|classified|deems|deemed|hold|held|documents|documented|turns up|turned up|spotted|pointed to|uncovers|uncovered|discovers|discovered|establishes|established|confirm|verifies|verified|verifying|recognizes|recognized|judged|clears|cleared|clearing|show|reveals|revealed|overturns|overturned|struck down|strikes down|striking down|put|place|compliance|flaggs|flagged|flags|flaged|rates|rated|rating|opinion|fined",
    "find|foun|conc|dete|rule|ruli|deci|decl|rede|desi|disc|iden|cert|list|clas|deem|hold|held|docu|turn|spot|poin|unco|esta|conf|veri|reco|judg|clea|show|reve|over|upheld|upholds|stru|stri|put|plac|flag|rates|rated|rating|opin|fine"
  ],
  "speech.gives-grade": [
    "clean bill|passing grade|passing marks|clean audit|spotless|failing grade",
    "gave|give|issu|awar"
  ],
  "speech.judge-rules": [
    "rules",
    "rule"
  ],
  "speech.asserts": [
    "",
    "say|said|tell|told|main|insi|argu|stat|writ|wrot|notes|noted|adds|added|adding|anno|expl|stre|asse|cont|assu|info|test|repo|resp|repl|beli|thin|thou|comm|prai|laud|cred|ackn|admi|conc|warn|remi|reit|emph|obse|advi|sugg|indi|noti|coun|call|esti|comp|cert|atte|aver|opin|reto|quip|twee|guar|acco|per|in t|by t"
  ],
  "speech.asserts-that": [
    "~boasts|~boasted|~points out|~pointed out|~pointing out|~makes clear|~make clear|~made clear|~making clear|~clarifies|~clarified|~clarifying|~protests|~protested|~recalls|~recalled|~remarks|~remarked|~affirms|~affirmed|~affirming|~represents|~represented|~proclaims|~proclaimed|~repeats|~repeated|~laments|~lamented|~discloses|~disclosed|~disclosing|~underscores|~underscored|~underscoring|~agrees|~agreed|~cautions|~cautioned|~posted|~relays|~relayed",
    "boas|poin|make|made|making|clar|prot|reca|rema|affi|repr|proc|repe|lame|disc|unde|agre|caut|post|rela"
  ],
  "speech.holds-that": [
    "agrees with |agreed with |suspect|position|view|made the case|makes the case|make the case|making the case|vouches|vouched|has no doubt|have no doubt|had no doubt|reaffirms|reaffirmed|confesses|confessed|swears|swore|sure|certain|confident|adamant|convinced|satisfied|states",
    "agre|susp|take|took|takin|made|make|making|vouc|has |have|had |reaf|conf|swears|swore|is sure|is cert|is conf|is adam|is conv|is sati|are |was |were|rema|stat"
  ],
  "speech.considers": [
    "~consider|~regard|~view",
    "cons|rega|view"
  ],
  "speech.describes": [
    "describ|characteriz|portray|credits|credited",
    "desc|char|port|cred"
  ],
  "speech.posted": [
    "~posted~|~shot back~|~fired back~|~chimed in~|~texted~|~e-mailed~|~emailed~|~countered~",
    "post|shot|fire|chim|text|e-ma|emai|coun"
  ],
  "speech.view": [
    "view|opinion|judgment|estimation|eyes|words|count|tally|reckoning|telling|estimate|reading",
    "'s own |'s view|'s opin|'s judg|'s esti|'s eyes|'s word|'s coun|'s tall|'s reck|'s tell|s' own |s' view|s' opin|s' judg|s' esti|s' eyes|s' word|s' coun|s' tall|s' reck|s' tell|in his|in her|in its|in thei|by his|by her|by its|by thei|from"
  ],
  "speech.sees-it": [
    "see|tell|put|to hear |~inso far as |~inas far as |~so far as |~as far as ",
    "as |the |to h|inso|inas|so f"
  ],
  "speech.denies": [
    "deny|denies|denied|denial|dispute|disputing|claim|allegation|accusation|charge|assertion|notion|idea|suggestion|finding|argument|contention|refute|refuting|disprove|disproving|reject|dismiss|rebut|contest",
    "deny|denies|denied|denial|disp|scof|laug|snee|bris|balk|chaf|take|took|takin|push|brus|wavs|wave|wavted|wavged|waving|wav |bats|bate|batted|batged|bating|bat |shru|knoc|debu|disa|refu|reje|dism|threw|throw|toss|rebu|cont"
  ],
  "speech.disagrees": [
    "~disagree",
    "disa"
  ],
  "speech.alleges": [
    "~allege~|~alleges~|~alleged~|~alleging~|~allegations~|~allegation~|~allegedly~|~accuse~|~accuses~|~accused~|~accusing~|~accusations~|~accusation~|~claims~|~claimed~|~claiming~|~claim~|~charge~|~charges~|~charged~|~charging~|~sue~|~sues~|~sued~|~suing~|~lawsuits~|~lawsuit~|~complaints~|~complaint~|~suits~|~suit~",
    "alle|accu|clai|char|sue|suing|laws|comp|suit"
  ],
  "speech.cites": [
    "violation|non-compliance|noncompliance|cites|cited|citing|faults|faulted|faulting|blame|blaming",
    "issu|serv|cites|cited|citing|faul|blam"
  ],
  "speech.questions": [
    "questions|questioned|questioning|concerns|concerned|whether|convinced|persuaded|sure|certain|satisfied|confident|doubt|skeptical|sceptical|dubious|wonder|like to know|let them know|let us know|let me know|let it know",
    "ques|conc|asks|asked|asking|ask |yet |rema|not |n't |neve|unconv|unpers|unsure|uncert|doub|skep|scep|dubi|wond|like|let "
  ],
  "speech.rebukes": [
    "chid|criticiz|reprimand|rebuk|upbraid|lambast|berat|castigat|chastis|reprov|excoriat|pillor|skewer|scold|admonish|blast|flay|roast|lectur|rips|ripped|took|takes|taking|writes|wrote|dressed down|calls out|called out",
    "chid|crit|repr|rebu|upbr|lamb|bera|cast|chas|exco|pill|skew|scol|admo|blas|flay|roas|lect|rips|ripped|took|take|taki|writes|wrote|dres|call"
  ],
  "speech.penalizes": [
    "~dings|~dinged|~busts|~busted|~knocks|~knocked|~raps|~rapped|~debars|~debarred|~decertifies|~decertified|~disciplines|~disciplined|~penalizes|~penalized|~suspends|~suspended|~slaps|~slapped|~hit|~docked|~docks|~whacked|~orders|~ordered",
    "ding|bust|knoc|raps|rapped|deba|dece|disc|pena|susp|slap|hit|dock|whac|orde"
  ],
  "speech.fines": [
    "~issued|~levied|~imposed|~assessed",
    "issu|levi|impo|asse"
  ]
}

/** By the name of a condition of cues, the literals of which one is in every sentence that meets it. */
export const conditionLiterals: Readonly<Record<Condition, string>> = {
  "ruling": "~requir|~demand|~calls for|~called for|~call for|~mandat|~prescrib|~dictat|~specif|~stipulat|~oblig|~entitle|~spells out|~spelled out|~spell out|~lays out|~lays down|~lay out|~lay down|~laid out|~laid down|~sets~|~set~|~asks~|~asked~|~ask~|~wants~|~want~|~expect|~command|~guarantee|~promise|~tells~|~tell~|~told~|~instruct|~directs~|~directed~|~orders~|~ordered~|~allow|~permit|~authoriz|~tolerat|~lets~|~letting~|~let~|~caps~|~cap~|~limits~|~limit~|~allots~|~allot~|~gaves~|~gave~|~gives~|~give~|~forbid|~forbad|~prohibit|~bars~|~barred~|~barring~|~bar~|~bans~|~ban~|~bann|~must~|~outlaw|~rules out|~rule out|~ruled out|~preclud|~disallow|~says~|~say~",
  "limiting": "~limit|~cap|~ceiling|~maximum|~threshold|~allowance|~level|~permit|~standard|~minimum|~floor|~quota|~requirement|~mandate|~ratio|~benchmark",
  "blaming": "~cite|~citing|~fault|~flag|~dings|~dinged|~docks|~docked|~penaliz|~fines~|~fined~|~fining~|~reprimand|~rebuk|~admonish|~chid|~scold|~call|~raps|~rapped|~take|~took|~taking|~write|~wrote|~written|~writing|~sanction|~knock|~ticket",
  "lawTold": "~laws~|~law~|~statutes~|~statute~|~acts~|~act~|~rules~|~rule~|~regulations~|~regulation~|~ordinances~|~ordinance~|~constitution~|~charter~|~amendment~|~codes~|~code~|~policy~|~policies~|~by-laws~|~by-law~|~bylaws~|~bylaw~|~orders~|~order~|~decrees~|~decree~|~rulings~|~ruling~|~injunction~|~judgment~|~mandate~|~directive~|~settlement~|~agreements~|~agreement~|~deals~|~deal~|~treaty~|~treaties~|~compact~|~pact~|~accord~|~covenant~|~handbook~|~manual~|~guidelines~|~guideline~|~protocols~|~protocol~|~procedures~|~procedure~|~licenses~|~license~|~licences~|~licence~|~grants~|~grant~|~requirements~|~requirement~|~budgets~|~budget~|~permits~|~permit~|~standards~|~standard~|~terms~|~provisions~|~provision~|~clauses~|~clause~|~sections~|~section~|~title~|~u.s.c~|~c.f.r~|~foia~|~foil~|~ada~|~idea~|~nepa~|~nvra~|~hava~|~hipaa~|~ferpa~|~ceqa~|~opra~|~cora~|§"
}
