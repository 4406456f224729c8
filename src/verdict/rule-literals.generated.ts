// Generated from the patterns of the verdict rules by src/build/generate-rule-literals.mjs. Do not edit.
/** By the id of a rule, the literals of which one is inside every match, and those of which one begins it, with bars between; none: none are known. */
export const ruleLiterals: Readonly<Record<string, readonly [required: string, starting: string]>> = {
  "cue.comply": [
    "comply|complies|complied|abide by|abides by|abided by|abiding by|adhere to|adheres to|adhered to|adhering to|conforms to|conforms with|conformed to|conformed with|conforming to|conforming with|conform to|conform with|comports with|comported with|comporting with|comport with|square with|squares with|squared with|squaring with|reconciled with|reconcilable with",
    "compl|abide|abiding|adher|confo|compo|squar|recon"
  ],
  "cue.in-compliance": [
    "compliance|compliant",
    "acts |acted|acting|act back |act again|act in|opera|run back |run again|run in|runs |ran back |ran again|ran in|condu|carri|done |made |behav|proce|back |again|in |into |compl"
  ],
  "cue.norm-compliant": [
    "-compliant",
    ""
  ],
  "cue.wrongly-designated": [
    "erroneously|wrongly|mistakenly|incorrectly",
    "erron|wrong|mista|incor"
  ],
  "cue.attainment": [
    "in full attainment|in attainment|to full attainment|to attainment|as full attainment|as attainment",
    "in full |in at|into |to full |to at|as full |as at|as in"
  ],
  "cue.compliance-by": [
    "compliance with|compliance by",
    "full, and|full |subst|parti|conti|overa|susta|compl"
  ],
  "cue.reach-compliance": [
    "compliance",
    "reach|achie|attai|gains|gained|maint|susta|gain "
  ],
  "cue.commitment-to-comply": [
    "commitment to fully complying|commitment to complying",
    "commi"
  ],
  "cue.meet-standard": [
    "meet|met|satisfy|satisfies|satisfied|live up to|lives up to|lived up to|living up to|fulfil|attain|respect|obey|heed|passes muster under|passes muster with|passed muster under|passed muster with|passing muster under|passing muster with|pass muster under|pass muster with|measure up to|measures up to|measured up to|measuring up to",
    "meet|met|satis|live |lives|lived|living|fulfi|attai|respe|obey|heed|passes|passed|passing|pass |measu"
  ],
  "cue.in-accordance": [
    "into full accordance with|into full accord with|into full line with|into full step with|into full keeping with|into full conformity with|into full sync with|into full harmony with|into accordance with|into accord with|into line with|into step with|into keeping with|into conformity with|into sync with|into harmony with|in full accordance with|in full accord with|in full line with|in full step with|in full keeping with|in full conformity with|in full sync with|in full harmony with|in accordance with|in accord with|in line with|in step with|in keeping with|in conformity with|in sync with|in harmony with|consistent with|compatible with|in good standing under|in good standing with|on the right side of|within|inside",
    "fully|entir|alway|well |squar|into |in full |in accor|in line|in step|in keepi|in confo|in sync|in harmo|consi|compa|in go|on th|withi|insid|acts |acted|acting|act |condu|run |done |sent |carri|opera|handl|fits |fit |falls|fall |fell "
  ],
  "cue.found-consistent": [
    "consistent with|compatible with",
    "consi|compa"
  ],
  "cue.follow-law": [
    "follow",
    "follo"
  ],
  "cue.honor-request": [
    "honour|honor",
    "honou|honor"
  ],
  "cue.lawful": [
    "lawful|legal|constitutional|permissible|legitimate",
    "lawfu|legal|const|permi|legit"
  ],
  "cue.lawful-one": [
    "lawful|permissible",
    "entir|perfe|wholl|lawfu|permi"
  ],
  "cue.acted-lawfully": [
    "lawfully|legally|constitutionally|within the law|authority|powers",
    "acts |acted|acting|act lawfu|act legal|act const|act withi|behav|opera"
  ],
  "cue.violate": [
    "violate|violating|breaches|breached|breaching|contravene|contravening|infringe|infringing|break|broke|foul of|counter to|transgress|offend|trample|trampling|runs roughshod over|run roughshod over|ran roughshod over|running roughshod over",
    "viola|breac|contr|infri|break|broke|runs |run afoul|run foul |run count|ran afoul|ran foul |ran count|runni|falls|fall |fell |falle|trans|offen|tramp|run r|ran r"
  ],
  "cue.flout": [
    "flout|defy|defies|defied|ignore|ignoring|skirt|disregard|circumvent|disobey|evade|evading|shirk|sidestep|bypass|snub|thumb|a blind eye|its back|their back|make a mockery of|makes a mockery of|made a mockery of|making a mockery of",
    "flout|defy|defies|defied|ignor|skirt|disre|circu|disob|evade|evading|shirk|sides|bypas|snub|thumb|turn |turns|turne|turni|make |makes|made |makin"
  ],
  "cue.in-violation": [
    "violation|breach|contravention|violative of",
    "in |viola"
  ],
  "cue.at-odds": [
    "at odds with|out of step with|out of line with|incompatible with|inconsistent with|irreconcilable with|contrary to",
    "at od|out o|incom|incon|irrec|contr"
  ],
  "cue.fall-short": [
    "falls well short of|falls far short of|falls just short of|falls short of|fall well short of|fall far short of|fall just short of|fall short of|fell well short of|fell far short of|fell just short of|fell short of|fallen well short of|fallen far short of|fallen just short of|fallen short of|falling well short of|falling far short of|falling just short of|falling short of|comes well short of|comes far short of|comes just short of|comes short of|come well short of|come far short of|come just short of|come short of|came well short of|came far short of|came just short of|came short of|comes up short on|comes up short of|comes up short under|come up short on|come up short of|come up short under|came up short on|came up short of|came up short under|coming up short on|coming up short of|coming up short under",
    "falls|fall |fell |falle|falli|comes|come |came |comin"
  ],
  "cue.wrongdoing": [
    "wrongdoing under",
    "wrong"
  ],
  "cue.out-of-compliance": [
    "out of operational compliance|out of full compliance|out of substantial compliance|out of complete compliance|out of total compliance|out of compliance|short of operational compliance|short of full compliance|short of substantial compliance|short of complete compliance|short of total compliance|short of compliance|far from full compliance|far from substantial compliance|far from complete compliance|far from total compliance|far from compliance|a long way from full compliance|a long way from substantial compliance|a long way from complete compliance|a long way from total compliance|a long way from compliance|miles from full compliance|miles from substantial compliance|miles from complete compliance|miles from total compliance|miles from compliance|years from full compliance|years from substantial compliance|years from complete compliance|years from total compliance|years from compliance|nowhere near full compliance|nowhere near compliance|non-compliance|noncompliance|non-compliant|noncompliant|non-conforming|nonconforming|non-attainment|nonattainment|out of attainment",
    "falls|fallen|fall |fell |out o|short|far f|a lon|miles|years|nowhe|in |non-c|nonco|non-a|nonat"
  ],
  "cue.noncompliance-by": [
    "non-compliance with|non-compliance by|noncompliance with|noncompliance by",
    "non-c|nonco"
  ],
  "cue.for-noncompliance": [
    "non-compliance|noncompliance",
    "non-c|nonco"
  ],
  "cue.areas-of-noncompliance": [
    "non-compliance|noncompliance",
    "areas|area |findi|insta|cases|case |point|items|item |issue|examp|acts |act o|patte|years"
  ],
  "cue.violation-of": [
    "violation|violator|infringement|infraction|transgression|contravention|breach",
    "viola|infri|infra|trans|contr|breac"
  ],
  "cue.unlawful": [
    "illegal|unlawful|unconstitutional|impermissible|invalid under",
    "illeg|unlaw|uncon|imper|inval"
  ],
  "cue.unlawful-act": [
    "illegal|unlawful|unconstitutional",
    "illeg|unlaw|uncon|discr"
  ],
  "cue.unlawfully": [
    "unconstitutionally|illegally|unlawfully|lawlessly",
    "uncon|illeg|unlaw|lawle"
  ],
  "cue.stray-from": [
    "strays from|straye from|strayes from|strayed from|straying from|stray from|departs from|departe from|departes from|departed from|departing from|depart from|deviats from|deviate from|deviates from|deviated from|deviating from|deviat from|veers from|veere from|veeres from|veered from|veering from|veer from|go against|goes against|going against|gone against|went against|run counter to|runs counter to|running counter to|ran counter to|renege on|reneges on|reneged on|reneging on|overstep",
    "stray|depar|devia|veers|veere|veering|veer |go ag|goes |going|gone |went |run c|runs |runni|ran c|reneg|overs"
  ],
  "cue.deprive-of-rights": [
    "deprive |deprives |deprived |depriving ",
    "depri"
  ],
  "cue.by-the-rules": [
    "play|go|went|act|by the book",
    "play|go|went|act|does |done |doing|do |did |rans |ran |runs |run |runni|held |holds|hold |condu|handl|manag|carri"
  ],
  "cue.comply-how": [
    "comply |complies |complied |complying |letter",
    "compl|follo|honou|honor|obeys|obeyed|obeying|obey |adher|respe|obser|keeps|keeping|keep |kept |meets|meet |met both |met the |met lette|met spiri|abide|abiding|uphel|uphol|satis|fulfi|lives|live |lived|living"
  ],
  "cue.keep-word": [
    "keeps |keep |kept |keeping |honours |honoured |honouring |honour |honors |honored |honoring |honor |made good on |makes good on |make good on |making good on |stuck to |stuck by |stick to |stick by |sticks to |sticks by |lives up to |live up to |lived up to |living up to ",
    "keeps|keep |kept |keepi|honou|honor|made |makes|make |makin|stuck|stick|lives|live |lived|living"
  ],
  "cue.act-against": [
    "contrary to|in opposition to|at variance with|inconsistently with|inconsistent with|that violate|repugnant to|antithetical to|anathema to",
    "acts |acted|acting|act |proce|behav|opera|rans |ran |runs |run |went |did s|repug|antit|anath"
  ],
  "cue.in-conformity": [
    "in full conformity with|in full conformance with|in full harmony with|in full accord with|in full accordance with|in full keeping with|in full line with|in complete conformity with|in complete conformance with|in complete harmony with|in complete accord with|in complete accordance with|in complete keeping with|in complete line with|in substantial conformity with|in substantial conformance with|in substantial harmony with|in substantial accord with|in substantial accordance with|in substantial keeping with|in substantial line with|in strict conformity with|in strict conformance with|in strict harmony with|in strict accord with|in strict accordance with|in strict keeping with|in strict line with|in close conformity with|in close conformance with|in close harmony with|in close accord with|in close accordance with|in close keeping with|in close line with|in conformity with|in conformance with",
    "in full |in compl|in subst|in stric|in close|in confo"
  ],
  "cue.act-compliant": [
    "ada compliant|hipaa compliant|ferpa compliant|foia compliant|title ix compliant|title vi compliant|real id compliant|nepa compliant|osha compliant|prea compliant|mutcd compliant|cjis compliant|wcag compliant|section 508 compliant|code compliant|decree compliant|permit compliant",
    "ada c|hipaa|ferpa|foia |title|real |nepa |osha |prea |mutcd|cjis |wcag |secti|code |decre|permi"
  ],
  "cue.break-letter": [
    "violate|violating|breaches|breached|offends|offended|ignore|ignoring|flout|break|broke|contravene",
    "viola|breac|offen|ignor|flout|break|broke|contr"
  ],
  "cue.match-law": [
    "match|track|do right by|does right by|did right by|done right by|doing right by|beat|dotted every i|dotting every i|dotts every i|doted every i|doting every i|dots every i",
    "match|track|do ri|does |did r|done |doing|beat|dotted|dotting|dotts|doted|doting|dots "
  ],
  "cue.stick-to": [
    "stick|stuck|hews closely to|hews to|hewed closely to|hewed to|hewn closely to|hewn to|hewing closely to|hewing to|hew closely to|hew to|keep faithfully to|keep strictly to|keep closely to|keep to|keeps faithfully to|keeps strictly to|keeps closely to|keeps to|keeping faithfully to|keeping strictly to|keeping closely to|keeping to|kept faithfully to|kept strictly to|kept closely to|kept to|hold fast to|holds fast to|holding fast to|held fast to|cleave to|cleaves to|cleaved to|cleaving to|stay true to|stay faithful to|stays true to|stays faithful to|stayed true to|stayed faithful to|staying true to|staying faithful to|remain true to|remain faithful to|remains true to|remains faithful to|remained true to|remained faithful to|remaining true to|remaining faithful to|been true to|been faithful to|is true to|is faithful to|are true to|are faithful to|was true to|was faithful to|were true to|were faithful to",
    "stick|stuck|hews |hewed|hewn |hewing|hew close|hew t|keep |keeps|keepi|kept |hold |holds|holdi|held |cleav|stay |stays|staye|stayi|remai|been |is true|is faith|are true|are faith|was true|was faith|were "
  ],
  "cue.keep-its-end": [
    "its end of|its side of|its part of|their end of|their side of|their part of|our end of|our side of|our part of|his end of|his side of|his part of|her end of|her side of|her part of|keep|kept|uphold|upheld|delivers on|delivered on|deliver on|make good on|makes good on|making good on|made good on|perform|discharg|honour|honor",
    "hold |holds|holdi|held |uphol|uphel|keep|kept|deliv|make |makes|makin|made |perfo|disch|honou|honor"
  ],
  "cue.carry-out": [
    "put|carry out|carries out|carried out|carrying out|executes|executed|executing|implement",
    "put|carry|carries|carried|execu|imple"
  ],
  "cue.observe-law": [
    "observe|observing",
    "obser"
  ],
  "cue.line-up-with": [
    "line up with|lines up with|lined up with|lining up with|jibe with|jibes with|jibed with|jibing with|accords with|accorded with|accord with|harmonize with|harmonizes with|harmonized with|harmonizing with|aligns itself with|aligns with|aligned itself with|aligned with|aligning itself with|aligning with|align itself with|align with|dovetails with|dovetailed with|dovetailing with|dovetail with",
    "line |lines|lined|lining|jibe |jibes|jibed|jibing|accor|harmo|align|dovet"
  ],
  "cue.pass-muster": [
    "constitutional|legal|statutory",
    "passes|passed|passing|pass |survi|withs"
  ],
  "cue.get-around": [
    "dodge|dodging|ducks|ducked|ducking|elude|eluding| around|exploits a loopholes in|exploits a loophole in|exploits the loopholes in|exploits the loophole in|exploits loopholes in|exploits loophole in|exploited a loopholes in|exploited a loophole in|exploited the loopholes in|exploited the loophole in|exploited loopholes in|exploited loophole in|exploiting a loopholes in|exploiting a loophole in|exploiting the loopholes in|exploiting the loophole in|exploiting loopholes in|exploiting loophole in|exploit a loopholes in|exploit a loophole in|exploit the loopholes in|exploit the loophole in|exploit loopholes in|exploit loophole in|out of|cut corners on|cuts corners on|cutting corners on",
    "dodge|dodging|ducks|ducked|ducking|elude|eluding|get its w|get their|get a|gets |getti|got its w|got their|got a|gotte|skate|skati|went |goes |gone |going|slipe|slips|slipped|sliping|slipping|slipd|slip |worke|works|workped|working|workping|workd|work |maneu|tipto|weave|weavs|weavped|weaving|weavping|weavd|weav |dance|dancs|dancped|dancing|dancping|dancd|danc |find |finds|found|findi|explo|wease|wrigg|squir|worme|worms|worming|wormled|wormling|worm |do off|do an|does |did off|did a|done |doing|make |makes|made |makin|attem|tried|pull |pulls|pulle|pulli|is an|was a|were |are a|amoun|cut c|cuts |cutti"
  ],
  "cue.make-light-of": [
    "shrugs off|shrugged off|shrugging off|shrug off|brushes off|brushed off|brushing off|brush off|brushes aside|brushed aside|brushing aside|brush aside|casts aside|casting aside|cast aside|sweeps aside|sweeping aside|sweep aside|swept aside|blow off|blows off|blowing off|blew off|blown off|scoffs at|scoffed at|scoffing at|scoff at|spurn|heed to|attention to|mind to|give short shrift to|gives short shrift to|gave short shrift to|given short shrift to|giving short shrift to|pay only lip service to|pay mere lip service to|pay nothing but lip service to|pay little more than lip service to|pay lip service to|pays only lip service to|pays mere lip service to|pays nothing but lip service to|pays little more than lip service to|pays lip service to|paid only lip service to|paid mere lip service to|paid nothing but lip service to|paid little more than lip service to|paid lip service to|paying only lip service to|paying mere lip service to|paying nothing but lip service to|paying little more than lip service to|paying lip service to|gave only lip service to|gave mere lip service to|gave nothing but lip service to|gave little more than lip service to|gave lip service to|gives only lip service to|gives mere lip service to|gives nothing but lip service to|gives little more than lip service to|gives lip service to|fly in the face of|flies in the face of|flew in the face of|flown in the face of|flying in the face of|wags its fingers at|wags its finger at|wags their fingers at|wags their finger at|wags his fingers at|wags his finger at|wags her fingers at|wags her finger at|wagged its fingers at|wagged its finger at|wagged their fingers at|wagged their finger at|wagged his fingers at|wagged his finger at|wagged her fingers at|wagged her finger at|wagging its fingers at|wagging its finger at|wagging their fingers at|wagging their finger at|wagging his fingers at|wagging his finger at|wagging her fingers at|wagging her finger at|wag its fingers at|wag its finger at|wag their fingers at|wag their finger at|wag his fingers at|wag his finger at|wag her fingers at|wag her finger at|ride roughshod over|rides roughshod over|rode roughshod over|ridden roughshod over|riding roughshod over|turns a deaf ear to|turned a deaf ear to|turning a deaf ear to|turn a deaf ear to|close its eyes to|close their eyes to|closes its eyes to|closes their eyes to|closed its eyes to|closed their eyes to|closing its eyes to|closing their eyes to|shut its eyes to|shut their eyes to|shuts its eyes to|shuts their eyes to|shutting its eyes to|shutting their eyes to|balks at|balked at|balking at|balk at|rebuff|disavow|shun",
    "shrug|brush|casts|casting|cast |sweep|swept|blow |blows|blowi|blew |blown|scoff|spurn|pay no|pay scant|pays |paid |payin|gave |gives|givin|given|give |pay only |pay mere |pay l|fly i|flies|flew |flown|flyin|wags |wagged|wagging|wag its|wag their|wag his|wag her|ride |rides|rode |ridde|ridin|turns|turned|turning|turn |close|closi|shut |shuts|shutt|balks|balked|balking|balk |rebuf|disav|shun"
  ],
  "cue.go-back-on": [
    "go back on|goes back on|going back on|gone back on|went back on|backs out of|backed out of|backing out of|back out of|break faith with|breaks faith with|broke faith with|broken faith with|breaking faith with|fall down on|falls down on|fell down on|fallen down on|falling down on|defaults on|defaults under|defaulted on|defaulted under|defaulting on|defaulting under|default on|default under|walks away from|walked away from|walking away from|walk away from",
    "go ba|goes |going|gone |went |backs|backed|backing|back |break|broke|fall |falls|fell |falle|falli|defau|walks|walked|walking|walk "
  ],
  "cue.wrong-side": [
    "on the wrong side of|out of bounds under|in default under|in default of|in default on|beyond|outside",
    "on th|out o|in de|beyon|outsi|acts |acted|acting|act o|opera|stray|steps|stepped|stepping|step |went |goes |gone "
  ],
  "cue.miss-deadline": [
    "miss|sailed past|sailed through|blow|blew|overran|overshot",
    "miss|saile|blow|blew|overr|overs"
  ],
  "cue.against-law": [
    "defiance of|disregard of|disregard for|derogation of|transgression of|in the teeth of|heedless of|without|with little|with no|with scant|showing no|unmindful of|against",
    "in |heedl|without|with litt|with no|with scan|showi|unmin|again"
  ],
  "cue.affront-to": [
    "affront|insult| with",
    ""
  ],
  "cue.clash-with": [
    "conflict|clash|collide with|collides with|collided with|colliding with|contradict|do violence to|does violence to|did violence to|doing violence to|done violence to|affront",
    "confl|clash|colli|contr|do vi|does |did v|doing|done |affro"
  ],
  "cue.slight": [
    "dishonour|dishonor|neglect|repudiat|abrogat|scorn|subvert|thwart|flaunt|betray|stonewall|plays fast and loose with|played fast and loose with|playing fast and loose with|play fast and loose with|travesty|nonsense|light|turns up its noses at|turns up its nose at|turns up their noses at|turns up their nose at|turns up his noses at|turns up his nose at|turns up her noses at|turns up her nose at|turned up its noses at|turned up its nose at|turned up their noses at|turned up their nose at|turned up his noses at|turned up his nose at|turned up her noses at|turned up her nose at|turning up its noses at|turning up its nose at|turning up their noses at|turning up their nose at|turning up his noses at|turning up his nose at|turning up her noses at|turning up her nose at|turn up its noses at|turn up its nose at|turn up their noses at|turn up their nose at|turn up his noses at|turn up his nose at|turn up her noses at|turn up her nose at|turns its noses up at|turns its nose up at|turns their noses up at|turns their nose up at|turns his noses up at|turns his nose up at|turns her noses up at|turns her nose up at|turned its noses up at|turned its nose up at|turned their noses up at|turned their nose up at|turned his noses up at|turned his nose up at|turned her noses up at|turned her nose up at|turning its noses up at|turning its nose up at|turning their noses up at|turning their nose up at|turning his noses up at|turning his nose up at|turning her noses up at|turning her nose up at|turn its noses up at|turn its nose up at|turn their noses up at|turn their nose up at|turn his noses up at|turn his nose up at|turn her noses up at|turn her nose up at|give the back of its hands to|give the back of its hand to|give the back of their hands to|give the back of their hand to|give the back of his hands to|give the back of his hand to|give the back of her hands to|give the back of her hand to|gives the back of its hands to|gives the back of its hand to|gives the back of their hands to|gives the back of their hand to|gives the back of his hands to|gives the back of his hand to|gives the back of her hands to|gives the back of her hand to|gave the back of its hands to|gave the back of its hand to|gave the back of their hands to|gave the back of their hand to|gave the back of his hands to|gave the back of his hand to|gave the back of her hands to|gave the back of her hand to|giving the back of its hands to|giving the back of its hand to|giving the back of their hands to|giving the back of their hand to|giving the back of his hands to|giving the back of his hand to|giving the back of her hands to|giving the back of her hand to|run loose with|run free with|runs loose with|runs free with|ran loose with|ran free with|running loose with|running free with|play loose with|play free with|plays loose with|plays free with|played loose with|played free with|playing loose with|playing free with|fail",
    "disho|negle|repud|abrog|scorn|subve|thwar|flaun|betra|stone|plays|play |make |makes|made |makin|turns|turned|turning|turn |give |gives|gave |givin|run loose|run free|runs |ran loose|ran free|runni|playe|playi|fail"
  ],
  "cue.bend-rules": [
    "bend|bent|twist|stretch|games|gamed|gaming|cross over the |cross the |crosses over the |crosses the |crossed over the |crossed the |crossing over the |crossing the |step over the |step the |steps over the |steps the |stepped over the |stepped the |stepping over the |stepping the ",
    "bend|bent|twist|stret|games|gamed|gaming|cross|step |steps|stepp"
  ],
  "cue.encroach-on": [
    "encroach|trench|trespass|intrud|imping|abridge|abridging|shred|trash|desecrat|flatten|tread on|treads on|trod on|treading on|stomp on|stomps on|stomped on|stomping on",
    "encro|trenc|tresp|intru|impin|abrid|shred|trash|desec|flatt|tread|trod |stomp"
  ],
  "cue.treat-as-optional": [
    "treat|view|regard",
    "treat|view|regar"
  ],
  "cue.disregard-of": [
    "disregard|defiance|evasion|circumvention|flouting|neglect|non-observance|nonobservance|abrogation|repudiation|dereliction|departures from|departure from|deviations from|deviations by|deviation from|deviation by|non-adherence|nonadherence|disobedience|non-conformity to|non-conformity with|non-conformity by|non-conformance to|non-conformance with|non-conformance by|nonconformity to|nonconformity with|nonconformity by|nonconformance to|nonconformance with|nonconformance by",
    "disre|defia|evasi|circu|flout|negle|non-o|nonob|abrog|repud|derel|depar|devia|non-a|nonad|disob|non-c|nonco"
  ],
  "cue.compliance-failure": [
    "failure|lapse|violation|breach|shortcoming|shortfall|deficiency|deficiencies|compliance|adherence|conformity|conformance",
    "compl|lapse|failu|break|short|defic|gaps |gap i|faili|flaws|flaw |weakn"
  ],
  "cue.derelict-in": [
    "derelict|remiss|negligent",
    "derel|remis|negli"
  ],
  "cue.lawbreaking": [
    "law-breaking by|lawbreaking by|scofflaw|law-breaker|lawbreaker",
    "law-b|lawbr|scoff"
  ],
  "cue.adherence-to": [
    "adherence to|adherence by|observance of|observance by|obedience to|fidelity to|faithfulness to|conformity with|conformity to|conformance with|conformance to|fulfillment of",
    "stric|full |faith|close|caref|compl|scrup|conti|stead|subst|adher|obser|obedi|fidel|confo|fulfi"
  ],
  "cue.below-required": [
    "below|short of|shy of|far from|far cry from|nowhere near|nowhere close to|a long way from|miles from",
    ""
  ],
  "cue.more-than-allowed": [
    " than|twice|double|triple|above|over|beyond|in excess of|exceed| times",
    ""
  ],
  "cue.less-than-required": [
    " than",
    "less|fewer|lower|small|short|later"
  ],
  "cue.do-what-is-required": [
    "what|all|everything|more than|beyond|exceed|surpass",
    "do exact|do preci|do just |do only |do at le|do far |do well |do what|do all|do every|do more |do beyon|does |did exact|did preci|did just |did only |did at le|did far |did well |did what|did all|did every|did more |did beyon|done |doing|provi|posts|posted|posting|post |discl|go far |go well |go be|goes |went |gone |going|excee|surpa"
  ],
  "cue.not-as-required": [
    "fails to|failed to|failing to|fail to|neglects to|neglected to|neglecting to|neglect to|refuse to|refuses to|refused to|refusing to|did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had not|hadn't|never",
    "fails|failed|failing|fail |negle|refus|did not|didn't|does not|doesn't|do not|don't|has not|hasn't|have not|haven't|had not|hadn't|never"
  ],
  "cue.without-required": [
    "without",
    "witho"
  ],
  "cue.exceed-limits": [
    "exceed|tops|topped|topping|surpass|bust|burst|overshot|overshoot|overran|overrun|outstrip|pierce|piercing|cracks|cracked|cracking|shatter|smashes|smashed|smashing|blew |blow |blows |blown |blowing |sails |sailed |sailing |sail |sped |shot |soars |soared |soaring |soar |zooms |zoomed |zooming |zoom |raced |racing |pushes |pushed |pushing |push |barrels |barreled |barreling |barrel |go well over|go far over|go right over|go over|goes well over|goes far over|goes right over|goes over|gone well over|gone far over|gone right over|gone over|going well over|going far over|going right over|going over|went well over|went far over|went right over|went over|rose well over|rose far over|rose right over|rose over|climbs well over|climbs far over|climbs right over|climbs over|climbed well over|climbed far over|climbed right over|climbed over|crept well over|crept far over|crept right over|crept over|grew well over|grew far over|grew right over|grew over|spills well over|spills far over|spills right over|spills over|spilled well over|spilled far over|spilled right over|spilled over|overflows|overflowed",
    "excee|tops|topped|topping|surpa|bust|burst|overs|overr|outst|pierc|crack|shatt|smash|blew |blow |blows|blown|blowi|sails|sailed|sailing|sail |sped |shot |soars|soared|soaring|soar |zooms|zoomed|zooming|zoom |raced|racing|pushes|pushed|pushing|push |barre|go well |go far |go right|go ov|goes |gone |going|went |rose |climb|crept|grew |spill|overf"
  ],
  "cue.exceed-minimum": [
    "exceed|surpass|tops|topped|topping|go well beyond|go far beyond|go above and beyond|go beyond|goes well beyond|goes far beyond|goes above and beyond|goes beyond|gone well beyond|gone far beyond|gone above and beyond|gone beyond|going well beyond|going far beyond|going above and beyond|going beyond|went well beyond|went far beyond|went above and beyond|went beyond",
    "excee|surpa|tops|topped|topping|go well |go far |go above|go be|goes |gone |going|went "
  ],
  "cue.meet-or-exceed": [
    "meets or |meets and |meet or |meet and |met or |met and |meeting or |meeting and |satisfy or |satisfy and |satisfies or |satisfies and |satisfied or |satisfied and ",
    "meets|meet |met or|met and|meeti|satis"
  ],
  "cue.over-limit": [
    "above|over|beyond|past|in excess of| than| times|twice|double|triple|quadruple",
    ""
  ],
  "cue.under-limit": [
    "below|beneath|under|within|inside| than|half|short of|shy of",
    "at or|below|benea|under|withi|insid|less|lower|fewer|half|no more|no highe|no great|short|shy o"
  ],
  "cue.under-minimum": [
    "below|beneath|under| than|half|short of|shy of|far cry from|nowhere near|nowhere close to|a long way from",
    "below|benea|under|less|lower|fewer|small|short|half|shy o|a far|far c|nowhe|a lon"
  ],
  "cue.over-minimum": [
    "above|over|in excess of| than| times|twice|double|triple|quadruple",
    ""
  ],
  "cue.exceedance": [
    "exceedance|overage",
    "excee|overa"
  ],
  "cue.within-rights": [
    "within|inside",
    "acts |acted|acting|act well |act squar|act fully|act entir|act clear|act perfe|act compl|act withi|act insid|opera|falls|fallen|falling|fall |fell |stays|stayed|staying|stay |remai|well |squar|fully|entir|clear|perfe|compl|withi|insid"
  ],
  "cue.beyond-authority": [
    "exceed|overstep|overreach|abuses|abused|abusing|beyond|outside|in excess of|ultra vires|authority|authorization",
    "excee|overs|overr|abuses|abused|abusing|go well |go far |go beyon|go outsi|go in ex|goes |went |gone |going|acts |acted|acting|act well |act far |act beyon|act outsi|act in ex|opera|stray|reach|well |far beyon|far outsi|far in ex|beyon|outsi|in ex|act u|ultra|proce|spend|taxs |taxed|taxing"
  ],
  "cue.improper-under": [
    "improper under|unauthorised under|unauthorized under|impermissible under|inappropriate under|wrongful under|wrong under|void under|unenforceable under|unpermitted under|unsanctioned under|unreasonable under|unjustified under|excessive under|deficient under|inadequate under|insufficient under|discriminatory under|defective under|flawed under|noncompliant under|off-limits under|verboten under|amiss under|untoward under|questionable under|prohibited|forbidden|barred|banned|proscribed|disallowed|outlawed|precluded",
    "impro|unaut|imper|inapp|wrong|void |null |unenf|unper|unsan|unrea|unjus|exces|defic|inade|insuf|discr|defec|flawe|nonco|off-l|verbo|amiss|untow|quest|prohi|forbi|barre|banne|prosc|disal|outla|precl"
  ],
  "cue.proper-under": [
    "proper under|valid under|appropriate under|reasonable under|justified under|legitimate under|sound under|adequate under|sufficient under|okay under|ok under|fine under|enforceable under|aboveboard under|kosher under|permitted|allowed|authorised|authorized|sanctioned|protected|allowable|backed",
    "prope|valid|appro|reaso|justi|legit|sound|adequ|suffi|okay |ok un|fine |enfor|above|koshe|permi|allow|autho|sanct|prote|backe"
  ],
  "cue.impermissibly": [
    "impermissibly",
    "imper"
  ],
  "cue.improperly": [
    "improperly|wrongfully|wrongly|invalidly|unjustifiably|unduly|unfairly",
    "impro|wrong|inval|unjus|undul|unfai"
  ],
  "cue.no-right": [
    "authority|power|right|jurisdiction|basis",
    "lacke|had n|did n|didn'"
  ],
  "cue.every-right": [
    "right|authority|power",
    "has every|has full|has ample|has clear|had every|had full|had ample|had clear|have "
  ],
  "cue.law-bars": [
    "bars|barred|forbid|forbade|prohibit|outlaws|outlawed|precludes|precluded|disallows|disallowed",
    "bars|barred|forbi|forba|prohi|outla|precl|disal"
  ],
  "cue.clean-bill": [
    "bill of health|record|report|review|audit|opinion|inspection|grade|marks|slate|score|compliance",
    "given|issue|award|hande|grant|has an |has a |has clean|has spotl|has perfe|has unble|has flawl|has unqua|has untar|has exemp|has sterl|has stell|has impec|has fault|has passi|has top|has high|has full|has unmod|have |had an |had a |had clean|had spotl|had perfe|had unble|had flawl|had unqua|had untar|had exemp|had sterl|had stell|had impec|had fault|had passi|had top|had high|had full|had unmod|boast|keeps|keep |kept |maint|got an |got a |got clean|got spotl|got perfe|got unble|got flawl|got unqua|got untar|got exemp|got sterl|got stell|got impec|got fault|got passi|got top|got high|got full|got unmod|gets |recei|earns|earned|earn |wins |win an |win a |win clean|win spotl|win perfe|win unble|win flawl|win unqua|win untar|win exemp|win sterl|win stell|win impec|win fault|win passi|win top|win high|win full|win unmod|wons |won an |won a |won clean|won spotl|won perfe|won unble|won flawl|won unqua|won untar|won exemp|won sterl|won stell|won impec|won fault|won passi|won top|won high|won full|won unmod|drew |obtai|emerg|came |passe|an clean|an spotl|an perfe|an unble|an flawl|an unqua|an untar|an exemp|an sterl|an stell|an impec|an fault|an passi|an top|an high|an full|an unmod|a clean|a spotl|a perfe|a unble|a flawl|a unqua|a untar|a exemp|a sterl|a stell|a impec|a fault|a passi|a top|a high|a full|a unmod|clean|spotl|perfe|unble|flawl|unqua|untar|exemp|sterl|stell|impec|fault|passi|top |high |full |unmod"
  ],
  "cue.in-the-clear": [
    "in the clear|above reproach|beyond reproach|ground|footing|law-abiding|aboveboard|in good standing",
    "in th|above|beyon|on safe|on firm|on solid|on sound|law-a|in go"
  ],
  "cue.nothing-wrong": [
    "wrong under|wrong about|wrong in|wrong with|improper under|improper about|improper in|improper with|illegal under|illegal about|illegal in|illegal with|unlawful under|unlawful about|unlawful in|unlawful with|unconstitutional under|unconstitutional about|unconstitutional in|unconstitutional with|amiss under|amiss about|amiss in|amiss with|untoward under|untoward about|untoward in|untoward with|irregular under|irregular about|irregular in|irregular with|inappropriate under|inappropriate about|inappropriate in|inappropriate with|awry under|awry about|awry in|awry with|objectionable under|objectionable about|objectionable in|objectionable with|suspect under|suspect about|suspect in|suspect with",
    "wrong|impro|illeg|unlaw|uncon|amiss|untow|irreg|inapp|awry |objec|suspe"
  ],
  "cue.exceptions": [
    " to compliance with| with compliance with| in compliance with| on compliance with| under",
    ""
  ],
  "cue.lawful-throughout": [
    "lawful|legal|proper|valid|sound|compliant|constitutional|permissible|in order",
    "lawfu|legal|prope|valid|sound|compl|const|permi|in or"
  ],
  "cue.wrongs-under": [
    "misconduct under|impropriety under|improprieties under|irregularity under|irregularities under|malfeasance under|misfeasance under|nonfeasance under|deficiency under|deficiencies under|lapses under|lapse under|failings under|shortcomings under|shortcoming under|abuses under|breakdowns under|breakdown under|defaults under|default under|wrongs under|transgressions under|transgression under|infractions under|infraction under|complying with|meeting|following|obeying|honoring|observing|dereliction of its duty under|dereliction of its duties under|dereliction of its obligations under|dereliction of its obligation under|dereliction of their duty under|dereliction of their duties under|dereliction of their obligations under|dereliction of their obligation under|dereliction of the duty under|dereliction of the duties under|dereliction of the obligations under|dereliction of the obligation under|dereliction of duty under|dereliction of duties under|dereliction of obligations under|dereliction of obligation under",
    "misco|impro|irreg|malfe|misfe|nonfe|defic|lapse|faili|short|abuse|break|defau|wrong|trans|infra|delin|derel"
  ],
  "cue.lax-in": [
    "duty under|duty with|duty to|duty of|duties under|duties with|duties to|duties of|obligations under|obligations with|obligations to|obligations of|obligation under|obligation with|obligation to|obligation of|responsibility under|responsibility with|responsibility to|responsibility of|responsibilities under|responsibilities with|responsibilities to|responsibilities of|compliance under|compliance with|compliance to|compliance of|adherence under|adherence with|adherence to|adherence of|observance under|observance with|observance to|observance of|meeting|obeying|complying with|following|honoring|observing|satisfying|fulfilling|heeding|adhering to|abiding by|carrying out|upholding|implementing|conforming to",
    "lax in|lax about|lax at|lax on|delin|defic|lacki|wanti|negle|dilat|tardy|recal|intra|slack|carel|slopp|slips|lagga|behin|slow |grudg|obsti|weak |spott|incon|reckl|contu|unrel|balks|balked|balking|balk |drags|dragged|dragging|shies|shied|shying"
  ],
  "cue.skimp-on": [
    "skimp|slacks off|slacked off|slacking off|slack off|slid back|backslid|slipped|slipping|falter|waver|lapse|lapsing|regresses|regressed|regressing|shortchanges its duty|shortchanges its duties|shortchanges its obligation|shortchanges their duty|shortchanges their duties|shortchanges their obligation|shortchange its duty|shortchange its duties|shortchange its obligation|shortchange their duty|shortchange their duties|shortchange their obligation|shortchanged its duty|shortchanged its duties|shortchanged its obligation|shortchanged their duty|shortchanged their duties|shortchanged their obligation|shortchanging its duty|shortchanging its duties|shortchanging its obligation|shortchanging their duty|shortchanging their duties|shortchanging their obligation",
    "skimp|slack|slid |backs|slipp|falte|waver|lapse|lapsing|regre|short"
  ],
  "cue.resist-order": [
    "bucks|bucked|bucking|resist|rebuff|balks at|balked at|balking at|balk at|mocks|mocked|mocking|override|overrode|overridden|overriding|disrespect|in open contempt of|in contempt of|contemptuous|contumacious|dismissive|scornful|disdainful|defiant|intransigent",
    "bucks|bucked|bucking|resis|rebuf|balks|balked|balking|balk |mocks|mocked|mocking|overr|disre|defia|in open |in co|conte|contu|dismi|scorn|disda|intra"
  ],
  "cue.gone-unheeded": [
    "unheeded|unmet|unfulfilled|unsatisfied|ignored|disobeyed|disregarded|flouted|dead letter|honoured|honored|observed",
    "goes |gone |going|go large|go mostl|go still|go entir|go compl|go routi|go unhee|go unmet|go unful|go unobs|go unhon|go unsat|go ignor|go disob|go disre|go flout|went |remai|left |lies |lie large|lie mostl|lie still|lie entir|lie compl|lie routi|lie unhee|lie unmet|lie unful|lie unobs|lie unhon|lie unsat|lie ignor|lie disob|lie disre|lie flout|stand|a dea|somet|dead |honou|honor|obser"
  ],
  "cue.pass-test": [
    "muster|scrutiny|review|the test|inspection|the bar|challenge|hold up under|hold up against|hold up to|holds up under|holds up against|holds up to|held up under|held up against|held up to|holding up under|holding up against|holding up to|stand up under|stand up against|stand up to|stands up under|stands up against|stands up to|stood up under|stood up against|stood up to|standing up under|standing up against|standing up to|survive|surviving|withstand|withstood|pass",
    "clear|survi|withs|hold |holds|held |holdi|stand|stood|pass"
  ],
  "cue.fail-test": [
    "fail|flunk|miss|scrutiny|muster|review|the test|short|wanting|lacking",
    "fail|flunk|miss|comes|come |came |comin"
  ],
  "cue.behind-on": [
    "late|overdue|past due|behind|delinquent|in arrears|into arrears|tardy|remiss|lax",
    ""
  ],
  "cue.delinquent-filing": [
    "delinquent in filing|delinquent in submitting|delinquent in completing|delinquent in posting|delinquent on its|delinquent on the|delinquent on a|delinquent with its|delinquent with the|delinquent with a",
    "delin"
  ],
  "cue.leave-out-required": [
    "has yet to|have yet to|had yet to|skip|omit|lack|withhold|withheld|forgo|forwent|dispenses with|dispensed with|dispensing with",
    "has y|have |had y|skip|omit|lack|withh|forgo|forwe|dispe"
  ],
  "cue.deny-guaranteed": [
    "deny|denies|denied",
    "deny|denies|denied"
  ],
  "cue.deny-rights": [
    "deny|denies|denied",
    "deny |denies|denied|denying"
  ],
  "cue.done-late": [
    "filed|submitted|posted|sent|published|paid|turned in|delivered|completed",
    "filed|submi|poste|sent|publi|paid|turne|deliv|compl"
  ],
  "cue.current-on": [
    "current|up-to-date|up-to date|up to-date|up to date|caught up",
    "curre|up-to|up to|caugh"
  ],
  "cue.done-as-required": [
    "filed|files|submitted|submits|made|makes|paid|pays|provided|provides|posted|posts|held|holds|kept|keeps|gave|given|issued|published|completed|conducted|produced|installed",
    "filed|files|submi|made|makes|paid|pays|provi|poste|posts|held|holds|kept|keeps|gave|given|issue|publi|compl|condu|produ|insta"
  ],
  "cue.past-deadline": [
    "fails to|failed to|failing to|fail to|neglects to|neglected to|neglecting to|neglect to|did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|never",
    "fails|failed|failing|fail |negle|did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|never"
  ],
  "cue.let-deadline-pass": [
    "let",
    "let"
  ],
  "cue.beat-deadline": [
    "beat|made|makes",
    "beat|made|makes"
  ],
  "cue.let-lapse": [
    "let",
    "let"
  ],
  "cue.without-permit": [
    "without ",
    "opera|run |runs |ran |runni|disch|dumps|dumped|dumping|dump |built|build|pumps|pumped|pumping|pump |dredg|fills|filled|filling|fill |burns|burned|burning|burn "
  ],
  "cue.without-authority": [
    "legal|lawful|statutory|constitutional|authority",
    "witho"
  ],
  "cue.leave-compliance": [
    "out of full compliance|out of substantial compliance|out of complete compliance|out of compliance|from full compliance|from substantial compliance|from complete compliance|from compliance|into ",
    "backs|slips|slipped|slipping|slip |slide|sliding|slid |drift|retre|lapses|lapsed|lapsing|stray|slump|go back|go away|go out o|go from |go into |goes |went |gone |going|fall |falls|fell |falle|falli|sink |sinks|sank |sunk "
  ],
  "cue.regain-compliance": [
    "compliance",
    "retur|got b|gotte|came |regai|resto|recov|re-es|reest|secur|retai|prese|hit |hits |reach|achie|attai|is at|are a|was a|were |been |stand|stood|in "
  ],
  "cue.pass-inspection": [
    "pass|aced|sailed through",
    "pass|aced|saile"
  ],
  "cue.fail-inspection": [
    "fail|flunk",
    "fail|flunk"
  ],
  "cue.failing-grade": [
    "failing grades |failing grade |failing marks |failing mark |failing scores |failing score |failing ratings |failing rating |poor grades |poor grade |poor marks |poor mark |poor scores |poor score |poor ratings |poor rating |low grades |low grade |low marks |low mark |low scores |low score |low ratings |low rating |bad grades |bad grade |bad marks |bad mark |bad scores |bad score |bad ratings |bad rating |dismal grades |dismal grade |dismal marks |dismal mark |dismal scores |dismal score |dismal ratings |dismal rating ",
    "faili|poor |low grade|low mark|low score|low ratin|bad grade|bad mark|bad score|bad ratin|disma"
  ],
  "cue.notice-of-violation": [
    "violation|non-compliance|noncompliance",
    "notic|lette|citat|findi|viola|nonco"
  ],
  "cue.give-in-to": [
    "accede |accedes |acceded |acceding |bows |bowed |bowing |bow |yields |yielded |yielding |yield |submits |submitted |submitting |submit |capitulates |capitulated |capitulating |acquiesce |acquiesces |acquiesced |acquiescing |bent |deferred |succumbs |succumbed |succumbing |succumb |gave in ",
    "acced|bows |bowed|bowing|bow to|bow in|yield|submi|capit|acqui|bent |defer|succu|gave "
  ],
  "op.not": [
    "not|never|no longer|neither|nor|hardly|scarcely|rarely|at no time|at no point|at no stage|in no way|in no sense|in no respect|by no means|on no occasion|anything but|n't",
    "not|never|no lo|neith|nor|hardl|scarc|rarel|canno|could|can't|at no|in no|by no|on no|anyth|n't"
  ],
  "op.instead-of": [
    "instead of|rather than|in lieu of",
    "inste|rathe|in li"
  ],
  "op.no-law": [
    "neither|no",
    "neith|no"
  ],
  "op.no": [
    "no|evidence|proof|absence of|lack of",
    "no|witho|littl|insuf|absen|lack "
  ],
  "op.wrongly": [
    "erroneously|wrongly|mistakenly|incorrectly|falsely|unfairly",
    "erron|wrong|mista|incor|false|unfai"
  ],
  "op.falsely": [
    "erroneously|wrongly|wrongfully|mistakenly|incorrectly|inaccurately|falsely|fraudulently|dishonestly|untruthfully|misstat|misreport|misrepresent",
    "erron|wrong|mista|incor|inacc|false|fraud|disho|untru|misstat|misrepor|misrepre"
  ],
  "op.untrue": [
    "untrue|false|a lie|a myth|nonsense|wrong|incorrect|inaccurate|absurd|ridiculous|ludicrous|preposterous|laughable|unfair|misleading|dishonest|a mistake|a stretch",
    "untru|false|a lie|a myth|a false|nonse|wrong|incor|inacc|absur|ridic|ludic|prepo|laugh|unfai|misle|disho|a mista|a stret"
  ],
  "op.undisputed": [
    "few |no",
    "few |no"
  ],
  "op.no-truth": [
    "truth|merit|substance|validity|credence|foundation|factual basis|legal basis",
    "no truth|no merit|no subst|no valid|no crede|no found|no factu|no legal|zero |not any|not an |not a |n't any|n't an |n't a "
  ],
  "op.fail-to": [
    "fail|refusal|refuse to|refuses to|refused to|refusing to|decline to|declines to|declined to|declining to|neglects to|neglected to|neglecting to|neglect to|unwillingness to|unwilling to|yet to|cease to|ceases to|ceased to|ceasing to|stop|trying|attempting|bothering|pretending|quit|opts not to|opted not to|opting not to|opt not to|unable to|lack of|far from|nowhere near|nowhere close to|a long way from|short of",
    "refus|decli|negle|unwil|yet t|cease|ceasing|stop|gaven|gave |given|give |quit|opts |opted|opting|opt n|unabl|lack |falls|fallen|falling|fall |fell |far f|nowhe|a lon|short|fail"
  ],
  "op.cleared-of": [
    "clear",
    "clear"
  ],
  "op.free-of": [
    "absolve|absolving|acquit|exonerate|exonerating|free of|free from|without|short of",
    "absol|acqui|exone|free |witho|short"
  ],
  "op.none-found": [
    "no|zero|nary a",
    "no|zero|nary "
  ],
  "op.no-period": [
    "in no|on no|at no|during no|under no circumstance|never once|not once",
    "in no|on no|at no|durin|under|never|not o"
  ],
  "op.may": [
    "may|might|could",
    "may|might|could"
  ],
  "op.appears": [
    "appear|seem|likely|probable|probably|possible|possibly|apparent|potential|perhaps|arguably|suspect|suspicion|suggest|allegedly not|reportedly may|presumably",
    "appea|seem|likel|proba|possi|appar|poten|perha|argua|suspe|suspi|sugge|alleg|repor|presu"
  ],
  "op.believes": [
    "believe|believing|think|thought|concern|worry|worries|worried|fear|unclear",
    "belie|think|thoug|conce|worry|worries|worried|fear|uncle"
  ],
  "op.doubts": [
    "doubt|convinced|persuaded|sure|certain|satisfied|confident|skeptical|sceptical|dubious|believe|accept|imagine|see how|unlikely|improbable|implausible|question|think|thought|trust",
    "doubt|yet t|remai|not yet |not entir|not fully|not at al|not convi|not persu|not sure|not certa|not satis|not confi|never|unconvi|unpersu|unsure|uncerta|skept|scept|dubio|hard |diffi|impos|unlik|impro|impla|quest|few|hardl|almos|n't yet |n't entir|n't fully|n't convi|n't persu|n't sure|n't certa|n't satis|n't confi"
  ],
  "op.preliminary": [
    "preliminary|preliminarily|initial|tentative|draft",
    "preli|initi|tenta|draft"
  ],
  "op.could-be-read": [
    "could be read|could be interpreted|could be construed|could be seen|could be understood|can be read|can be interpreted|can be construed|can be seen|can be understood|may be read|may be interpreted|may be construed|may be seen|may be understood|might be read|might be interpreted|might be construed|might be seen|might be understood",
    "could|can b|may b|might"
  ],
  "op.partly": [
    "partial|all but an handful|all but an few|all but an couple|all but a handful|all but a few|all but a couple|all but one|all but two|all but three|all but four|all but five|all but six|provisions|requirements|parts|sections|terms|paragraphs|standards|rules|conditions|mandates|obligations|benchmarks|targets|for the most part|elsewhere|mostly|in every areas but|in every areas except|in every area but|in every area except|in every respects but|in every respects except|in every respect but|in every respect except|in every category but|in every category except|in every categories but|in every categories except|in every section but|in every section except|in all areas but|in all areas except|in all area but|in all area except|in all respects but|in all respects except|in all respect but|in all respect except|in all category but|in all category except|in all categories but|in all categories except|in all section but|in all section except|in most respects|in most ways|in most areas|in many respects|in many ways|in many areas|in some respects|in some ways|in some areas|in certain respects|in certain ways|in certain areas|in several respects|in several ways|in several areas|partly|in part|only some|only part|only half|with some|with many|with a few|with several|with half|with portions|goals|recommendations|reforms|not nearly all|not all|by no means all|far from all|hardly all|mixed|incomplete|imperfect",
    ""
  ],
  "op.share": [
    "most of|most provisions|most requirements|most terms|most paragraphs|most standards|most rules|most benchmarks|most targets|the majority of|the majority provisions|the majority requirements|the majority terms|the majority paragraphs|the majority standards|the majority rules|the majority benchmarks|the majority targets|a majority of|a majority provisions|a majority requirements|a majority terms|a majority paragraphs|a majority standards|a majority rules|a majority benchmarks|a majority targets|with most|with nearly all|with a majority| percent|%|fifth|quarter|third|half|tenth| of ",
    ""
  ],
  "op.wholly": [
    "full|complete|entire|wholly|whole|all|every|100 percent|total|always|consistently|uniformly",
    "full|compl|entir|wholly|whole|all|every|100 p|total|alway|consi|unifo"
  ],
  "op.substantially": [
    "substantial",
    "subst"
  ],
  "op.with-exceptions": [
    " exception",
    "with "
  ],
  "op.percent-compliance": [
    " percent|%",
    ""
  ],
  "op.question-compliance": [
    "question|doubt|concern|reservation",
    "call |calls|calle|calli|bring|broug|throw|threw|put i|puts |cast |casts|casti|raise|raising|expre|voices|voiced|voicing|have |has |had "
  ],
  "op.except-where": [
    "except in|except at|except on|except when|except where|except with|except during|except as to|except that|except for|save for|with the sole exceptions of|with the sole exception of|with the lone exceptions of|with the lone exception of|with the only exceptions of|with the only exception of|with the single exceptions of|with the single exception of|with the notable exceptions of|with the notable exception of|with the exceptions of|with the exception of|apart from|aside from|other than",
    "excep|save |with |apart|aside|other"
  ],
  "op.would": [
    "need not|would|should|must|shall|will|ought|needs to|needed to|need to|have to|has to|had to|is to|is required to|is expected to|is supposed to|is obligated to|is obliged to|is bound to|are to|are required to|are expected to|are supposed to|are obligated to|are obliged to|are bound to|was to|was required to|was expected to|was supposed to|was obligated to|was obliged to|was bound to|were to|were required to|were expected to|were supposed to|were obligated to|were obliged to|were bound to|going to|'ll|can|'d",
    "need |would|shoul|must|shall|will|ought|needs|needed|have |has t|had t|is to|is requi|is expec|is suppo|is oblig|is bound|are to|are requi|are expec|are suppo|are oblig|are bound|was to|was requi|was expec|was suppo|was oblig|was bound|were |going|'ll|can|'d"
  ],
  "op.refuses-to-say": [
    "refuse|refusing|decline|declining|unwilling|reluctant|can not|cannot|can't|could not|couldn't|unable to|saying|declaring|ruling|finding|accusing|concluding",
    "refus|decli|unwil|reluc|can n|canno|can't|could|unabl|stops|stopped|stopping|stop "
  ],
  "op.does-not-say": [
    "not |never |n't |nobody|no one|no court|no judge|no agency|no regulator|no auditor|no jury|admitting|conceding|acknowledging|neither ",
    "not yet |not ever |not actua|not expli|not alleg|not accus|not claim|not say|not said|not argue|not arguing|not charg|not sugge|not asser|not conte|not call|not decid|not admit|not conce|not ackno|not been |not told|not infor|not notif|not advis|not aware|not shown|not demon|not prove|not estab|not docum|never|n't yet |n't ever |n't actua|n't expli|n't alleg|n't accus|n't claim|n't say|n't said|n't argue|n't arguing|n't charg|n't sugge|n't asser|n't conte|n't call|n't decid|n't admit|n't conce|n't ackno|n't been |n't told|n't infor|n't notif|n't advis|n't aware|n't shown|n't demon|n't prove|n't estab|n't docum|nobod|no on|no court|no judge|no agenc|no regul|no audit|no jury|witho|neith"
  ],
  "op.to-say-whether": [
    " whether",
    "to yet |to repor|to say|to said|to discl|to annou|to indic|to expla|to state|to show|to certi|to docum|to speci|to prove|to tell |to comme|will |would|must |shoul|not yet |not repor|not say|not said|not discl|not annou|not indic|not expla|not state|not show|not certi|not docum|not speci|not prove|not tell |not comme|n't yet |n't repor|n't say|n't said|n't discl|n't annou|n't indic|n't expla|n't state|n't show|n't certi|n't docum|n't speci|n't prove|n't tell |n't comme|never"
  ],
  "op.standing-refusal": [
    "will not|will no longer|will never|won't|would not|wouldn't",
    "will |won't|would"
  ],
  "op.vows-that": [
    "vow|pledges|pledged|pledging|promises|promised|promising|swears|swore|threaten",
    "vow|pledg|promi|swears|swore|threa"
  ],
  "op.if": [
    "if|unless|until|in case|so that|in order to|in order for|lest|provided|providing|on the condition that|on condition that|so long as|only when|assuming|as long as|in the event|suppose",
    "if|unles|until|in ca|so th|in or|lest|provi|on the |on co|so lo|only |assum|as lo|in th|suppo"
  ],
  "op.prevent": [
    "avoid|prevent|prohibit|from|forbid|risk|deter|guards against|guarded against|guarding against|guard against|penalty for|penalties for|fines for|fine for|punishes |punished |punishing |punishment |punish |get|way|move|moving|work|push|force|forcing|pressure|pressuring|bringing|coming|nudge|nudging|in exchange for|dependent on|conditioned upon|conditioned on|conditione upon|conditione on|contingent on|monitor|ensure|ensuring|requirement|achieve|achieving|prove|proving|demonstrate|demonstrating|assure|assuring",
    "avoid|preve|prohi|bars |barred|barring|bar |forbi|risk|deter|guard|penal|fines|fine |punis|get|way|move|moving|work|push|force|forcing|press|bring|comin|nudge|nudging|in ex|depen|condi|conti|monit|ensur|enfor|requi|achie|prove|proving|demon|assur"
  ],
  "op.had-it": [
    "had|suppose|supposing|imagine|imagining|assume|assuming|picture",
    "\"had|\"suppo|\"imagi|\"assum|\"pictu|'had|'suppo|'imagi|'assum|'pictu|(had|(suppo|(imagi|(assum|(pictu|had|suppo|imagi|assum|pictu"
  ],
  "op.finding-to-come": [
    "could yet be |could still be |could also be |could again be |could be |may yet be |may still be |may also be |may again be |may be |might yet be |might still be |might also be |might again be |might be |could soon|may soon|might soon",
    "could|may yet |may also |may again|may b|might|may s"
  ],
  "op.nobody-says": [
    "no one|nobody|no-one|neither side",
    "no on|nobod|no-on|neith"
  ],
  "op.wants-proof": [
    "proof|assurance|evidence|confirmation|an guarantee|a guarantee|guarantees|to know|meant|designed|intended|written|aimed",
    "wants|wanted|wanting|want |seeks|seeked|seeking|seek |deman|needs|needed|needing|need |await|reque|meant|desig|inten|writt|aimed"
  ],
  "op.see-to-it": [
    "sees to it that|seeing to it that|see to it that|to see that|be sure|be certain|make sure|make certain|makes sure|makes certain|making sure|making certain|hope|hoping|wish|pray|high time| to show| to prove| to demonstrate| to establish",
    "sees |seeing|see t|to se|to be|be sure|be certa|make |makes|making|wish|pray|let u|high |want|aim|seek|need|hop|tri|try|ask|order|tell|told|press|urg"
  ],
  "op.undone": [
    "overturn|reverse|reversing|overrule|overruling|threw out|throw out|throws out|thrown out|throwing out|tossing out|toss out|tosses|tossed|vacate|vacating|quash|withdrew|withdraw|rescind|revoke|revoking|retract|dismiss|drop|set aside|sets aside|setting aside|struck down|strikes down|strike down|striking down|voids|voided|voiding|nullifies|nullified|annuls|annulled",
    "overt|rever|overr|threw|throw|tosses|tossed|tossing|toss |vacat|quash|withd|resci|revok|retra|dismi|drops|dropped|dropping|drop |set a|sets |setti|struc|strik|voids|voided|voiding|nulli|annul"
  ],
  "op.contrary-to": [
    "contrary to ",
    "contr"
  ],
  "op.earlier-version": [
    "earlier|previous|prior|original",
    "earli|previ|prior|origi"
  ],
  "op.neither-confirm": [
    "confirm|admit|acknowledg",
    "confi|admit|ackno"
  ],
  "op.not-clear": [
    "clear|certain|obvious|evident|a given|established|an open question",
    "not at al|not yet |not entir|not so |not all t|not clear|not certa|not obvio|not evide|not a giv|not estab|n't at al|n't yet |n't entir|n't so |n't all t|n't clear|n't certa|n't obvio|n't evide|n't a giv|n't estab|never|hardl|scarc|far f|by no|less |anyth|an op"
  ],
  "op.signs-that": [
    "signs|indication|hint|suspicion|a possibility|a chance|some evidence|reasons to think|reason to think",
    "signs|indic|hint|suspi|a pos|a cha|some |reaso"
  ],
  "op.none-was": [
    "no",
    "no"
  ],
  "op.demands-keeping": [
    "demands|demanded|demanding|ordered|ordering|require|requiring|urge|urging|seek|sought|enforce|enforcing|compel|await|ensure|ensuring|mandates|mandated|mandating|promises|promised|promising|pledges|pledged|pledging",
    "deman|order|requi|urge|urging|seek|sough|enfor|compe|await|ensur|manda|promi|pledg"
  ],
  "op.told-to": [
    "order|agree|vow|urge|urging|ask|press|force|forcing|promise|promising|pledge|pledging|require|requiring|direct|instruct|compel|demand|warn|allow|permit|encourage|encouraging|push|calls on|calls for|called on|called for|calling on|calling for|call on|call for|given |commit|obligated|obligation|propose|proposing|proposal|expect",
    "order|agree|vow|urge|urging|ask|press|force|forcing|promi|pledg|requi|direc|instr|compe|deman|warn|allow|permi|encou|push|calls|called|calling|call on|call for|given|commi|oblig|propo|expec"
  ],
  "op.aims-to": [
    "plan|intend|seek|sought|try|tries|tried|attempt|want|hope|hoping|help|work|move|moving|aim|prepare|preparing|effort|step",
    "plan|inten|seek|sough|try|tries|tried|attem|want|hope|hoping|help|work|move|moving|aim|prepa|effor|step"
  ],
  "op.room-to": [
    "deadline|time|need|able|designed|meant|days|weeks|months|years|enough|how|free",
    "deadl|time|need|able|desig|meant|days|weeks|month|years|enoug|how|free"
  ],
  "op.to-purpose": [
    "to",
    "to"
  ],
  "op.subjunctive": [
    "incumbent|essential|imperative|important|critical|crucial|vital|necessary|mandatory|demand|insist|ask|request|order|urges|urged|urging|proposes|proposed|proposing|direct|require|requiring|recommend",
    "incum|essen|imper|impor|criti|cruci|vital|neces|manda|deman|insis|ask|reque|order|urges|urged|urging|propo|direc|requi|recom"
  ],
  "op.lets": [
    "let|make|making|made|help|watch|see",
    "let|make|makin|made|help|watch|see"
  ],
  "op.to-stop": [
    "to immediately stop|to immediately quit|to immediately cease|to immediately halt|to immediately end|to immediately desist from|to immediately refrain from|to immediately discontinue|to immediately give up|to stop|to quit|to cease|to halt|to end|to desist from|to refrain from|to discontinue|to give up",
    "to immed|to stop|to quit|to cease|to halt|to end|to desis|to refra|to disco|to give "
  ],
  "op.stop-it": [
    "stop |quit |cease |halt ",
    "stop |quit |cease|halt "
  ],
  "op.cannot-breach": [
    "can not|cannot|can't|could not|couldn't|can no longer|can never|may no longer|may not",
    "can n|canno|can't|could|may n"
  ],
  "op.cannot-have": [
    "could not|couldn't|can not|cannot|can't",
    "could|can n|canno|can't"
  ],
  "op.claim-false": [
    "false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|baseless|unfounded|groundless|bogus|frivolous|ludicrous|absurd|preposterous|ridiculous|fabricated|fictitious|nonsense|an lie|an myth|an hoax|an fabrication|a lie|a myth|a hoax|a fabrication|debunked|disproved|disproven|refuted|discredited|rebutted|not true|not correct|not accurate|not so|not supported by|n't true|n't correct|n't accurate|n't so|n't supported by|merit|basis|foundation|substance|not hold up|not stand up",
    "false|untru|wrong|incor|inacc|mista|erron|basel|unfou|groun|merit|bogus|frivo|ludic|absur|prepo|ridic|fabri|ficti|nonse|witho|an lie|an myth|an hoax|an false|an fabri|a lie|a myth|a hoax|a false|a fabri|debun|dispr|refut|discr|rebut|not true|not corre|not accur|n't true|n't corre|n't accur|n't so|n't suppo|lacks|lacked|lack |no merit|no basis|no found|no subst|not h|not s"
  ],
  "op.claim-undone": [
    "thrown out|tossed|dismissed|overturned|reversed|overruled|vacated|set aside|quashed|voided|nullified|annulled|struck down|withdrawn|retracted|rescinded|revoked|dropped|abandoned|rejected|scrapped|expunged|corrected|unproven|unproved|unsubstantiated|unsupported|unconfirmed|unverified|misleading|exaggerated|overblown|premature|not proven|not proved|not substantiated|not sustained|not supported|not confirmed|not survive",
    "throw|tosse|dismi|overt|rever|overr|vacat|set a|quash|voide|nulli|annul|struc|withd|retra|resci|revok|dropp|aband|rejec|scrap|expun|corre|unpro|unsub|unsup|uncon|unver|misle|exagg|overb|prema|not prove|not confi|not s"
  ],
  "op.standing-holds": [
    "complete|full|total|exemplary|excellent|outstanding|perfect|impressive|commendable|proven|confirmed|verified|certified|validated|affirmed|documented|demonstrated|established|commended|lauded|recognized|rewarded|achieved|substantial|100 percent|100%|doubt|question|dispute|praise|plaudits|applause",
    "compl|full|total|exemp|excel|outst|perfe|impre|comme|undis|unque|prove|confi|verif|certi|valid|affir|docum|demon|estab|prais|appla|laude|recog|rewar|achie|subst|100 p|100%|not i|never|plaud"
  ],
  "op.standing-nil": [
    "zero|nil|non-existent|nonexistent|lacking|absent|missing|0 percent|0%|nothing|lapsed",
    "zero|nil|non-e|nonex|lacki|absen|missi|0 per|0%|nothi|lapse"
  ],
  "op.standing-partial": [
    "partial|incomplete|spotty|uneven|patchy|mixed|inconsistent|far from complete|far from full|far from total|not complete|not full|not total|less than complete|less than full|less than total| percent|%",
    ""
  ],
  "op.standing-doubted": [
    "doubt|question|dubious|suspect",
    "in serio|in grave|in some |in real |in much |in doubt|in quest|quest|calle|doubt|dubio|suspe|open "
  ],
  "op.standing-reviewed": [
    "being reviewed|being investigated|being audited|being examined|being probed|being scrutinized|being assessed|being evaluated|being checked|under |subject|focus",
    "being|under|the subje|the focus"
  ],
  "op.standing-over": [
    "ended|over|in the past|ceased",
    "ended|over|in th|cease"
  ],
  "op.manages-to": [
    "manage to|manages to|managed to|managing to|happens to|happened to|happening to|happen to|continue to|continues to|continued to|continuing to|begin to|begins to|began to|begun to|starts to|started to|starting to|start to|found to|shown to|said to|known to|held to|ruled to|reported to|thought to|alleged to|deemed to|proven to|determined to|understood to|claimed to|tends to|tended to|tend to|chooses to|choosen to|choose to|choses to|chosen to|chose to|went on to|moved to|commitment to",
    "manag|happe|conti|begin|began|begun|start|found|shown|said |known|held |ruled|repor|thoug|alleg|deeme|prove|deter|under|claim|tends|tended|tend |choos|chose|went |moved|commi"
  ],
  "op.whether": [
    "whether",
    "wheth"
  ],
  "op.asked-if": [
    "decide |decides |decided |deciding |determine |determines |determined |determining |asks |ask |asked |asking |checks |checked |checking |check |see |knows |know |unclear |unsure |weighs |weighed |weighing |weigh |examine |examines |examined |examining |investigate |investigates |investigated |investigating |learn |assess |wonders |wonder |questions |question |questioned |considers |considering |consider ",
    "decid|deter|asks |ask |asked|askin|check|see |knows|know |uncle|unsur|weigh|exami|inves|learn|asses|wonde|quest|consi"
  ],
  "op.investigates": [
    "seeks |seeking |seek |investigate|investigating|investigation|under review|under scrutiny|reviews|reviewing|review of|review into|audit|assess|evaluat|gaug|weigh|track|test|examine|examining|probe|probing|inquiry|inquiries|looking into|scrutinize|scrutinizing|inspects|inspecting",
    "seeks|seeking|seek |inves|under|revie|audit|asses|evalu|gaug|weigh|track|test|exami|probe|probing|inqui|looki|scrut|inspe"
  ],
  "op.previously": [
    "previously|formerly|once|before that|no longer in effect|had|originally|used to|until recently|until last|until then|in the past|at one time|earlier finding",
    "previ|forme|once|befor|no lo|had|origi|used |until|in th|at on|earli"
  ],
  "speech.finds": [
    "find|found|conclude|concluding|conclusion|determine|determining|determination|ruled|ruling|rules|decides|decided|deciding|declare|declaring|designates|designated|designating|discloses|disclosed|identifies|identified|identifying|certifies|certified|lists|listed|classifies|classified|deems|deemed|hold|held|documents|documented|turns up|turned up|spotted|pointed to|uncovers|uncovered|discovers|discovered|establishes|established|confirm|verifies|verified|verifying|recognizes|recognized|judged|clears|cleared|clearing|show|reveals|revealed|overturns|overturned|struck down|strikes down|striking down|put|place|flaggs|flagged|flags|flaged|rates|rated|rating|opinion|fined",
    "find|found|concl|deter|ruled|rulin|rules|decid|decla|redes|desig|discl|ident|certi|lists|listed|class|deems|deemed|hold|held|docum|turns|turned|spott|point|uncov|disco|estab|confi|verif|recog|judge|clear|show|revea|overt|struc|strik|put|place|flagg|flags|flaged|rates|rated|rating|opini|fined"
  ],
  "speech.judge-rules": [
    "rules",
    "rules"
  ],
  "speech.asserts": [
    "",
    "say|said|tell|told|maint|insis|argue|arguing|state|stati|write|writing|wrote|writt|notes|noted|noting|adds|added|adding|annou|expla|stres|asser|conte|assur|infor|testi|repor|respo|replies|replied|replying|belie|think|thoug|comme|prais|laud|ackno|admit|conce|warns|warned|warning|remin|reite|empha|obser|advis|sugge|indic|notif|count|calls|called|calling|estim|compl|certi|attes|avers|averred|opines|opined|retor|quipp|tweet|guara|accor|per|in th|by th"
  ],
  "speech.asserts-that": [
    "boasts|boasted|points out|pointed out|pointing out|makes clear|make clear|made clear|making clear|clarifies|clarified|clarifying|protests|protested|recalls|recalled|remarks|remarked|affirms|affirmed|affirming|represents|represented|proclaims|proclaimed|repeats|repeated|laments|lamented|discloses|disclosed|disclosing|underscores|underscored|underscoring|agrees|agreed|cautions|cautioned|posted|relays|relayed",
    "boast|point|makes|make |made |making|clari|prote|recal|remar|affir|repre|procl|repea|lamen|discl|under|agree|cauti|poste|relay"
  ],
  "speech.holds-that": [
    "agrees with |agreed with |suspect|takes the position|takes the view|take the position|take the view|took the position|took the view|taking the position|taking the view|made the case|makes the case|make the case|making the case|vouches|vouched|has no doubt|have no doubt|had no doubt|reaffirms|reaffirmed|confesses|confessed|swears|swore|is sure|is certain|is confident|is adamant|is convinced|is satisfied|are sure|are certain|are confident|are adamant|are convinced|are satisfied|was sure|was certain|was confident|was adamant|was convinced|was satisfied|were sure|were certain|were confident|were adamant|were convinced|were satisfied|remains sure|remains certain|remains confident|remains adamant|remains convinced|remains satisfied|remain sure|remain certain|remain confident|remain adamant|remain convinced|remain satisfied|remained sure|remained certain|remained confident|remained adamant|remained convinced|remained satisfied|states",
    "agree|suspe|takes|take |took |taking|made |makes|make |making|vouch|has n|have |had n|reaff|confe|swears|swore|is sure|is certa|is confi|is adama|is convi|is satis|are sure|are certa|are confi|are adama|are convi|are satis|was sure|was certa|was confi|was adama|was convi|was satis|were |remai|state"
  ],
  "speech.considers": [
    "consider|regard|view",
    "consi|regar|view"
  ],
  "speech.posted": [
    "posted|shot back|fired back|chimed in|texted|e-mailed|emailed|countered",
    "poste|shot |fired|chime|texte|e-mai|email|count"
  ],
  "speech.view": [
    "'s own view|'s own opinion|'s own judgment|'s own estimation|'s own eyes|'s own words|'s own count|'s own tally|'s own reckoning|'s own telling|'s own estimate|'s view|'s opinion|'s judgment|'s estimation|'s eyes|'s words|'s count|'s tally|'s reckoning|'s telling|'s estimate|s' own view|s' own opinion|s' own judgment|s' own estimation|s' own eyes|s' own words|s' own count|s' own tally|s' own reckoning|s' own telling|s' own estimate|s' view|s' opinion|s' judgment|s' estimation|s' eyes|s' words|s' count|s' tally|s' reckoning|s' telling|s' estimate|in his own view|in his own opinion|in his own judgment|in his own estimation|in his own eyes|in his own telling|in his own reading|in his view|in his opinion|in his judgment|in his estimation|in his eyes|in his telling|in his reading|in her own view|in her own opinion|in her own judgment|in her own estimation|in her own eyes|in her own telling|in her own reading|in her view|in her opinion|in her judgment|in her estimation|in her eyes|in her telling|in her reading",
    "'s own |'s view|'s opini|'s judgm|'s estim|'s eyes|'s words|'s count|'s tally|'s recko|'s telli|s' own |s' view|s' opini|s' judgm|s' estim|s' eyes|s' words|s' count|s' tally|s' recko|s' telli|in his|in her"
  ],
  "speech.sees-it": [
    " it| things|so far as |as far as ",
    "as |the w|to he|inso |inas |so fa"
  ],
  "speech.denies": [
    "deny|denies|denied|denial|dispute|disputing|scoffs at|scoffe at|scoffes at|scoffed at|scoffing at|scoffd at|scoff at|laughd at|sneers at|sneere at|sneeres at|sneered at|sneering at|sneerd at|sneer at|bristls at|bristle at|bristles at|bristled at|bristling at|bristld at|bristl at|balks at|balke at|balkes at|balked at|balking at|balkd at|balk at|chafs at|chafe at|chafes at|chafed at|chafing at|chafd at|chaf at|issue|exception|pushes back on|pushes back at|pushes back against|pushed back on|pushed back at|pushed back against|pushing back on|pushing back at|pushing back against|push back on|push back at|push back against|brushs |brushe |brushes |brushed |brushted |brushged |brushing |brush |wavs |wave |waves |waved |wavted |wavged |waving |wav |bats |bate |bates |bated |batted |batged |bating |bat |shrugs |shruge |shruges |shruged |shrugted |shrugged |shruging |shrug |laughs |laughe |laughes |laughed |laughted |laughged |laughing |laugh |knocks |knocke |knockes |knocked |knockted |knockged |knocking |knock |debunk|disavow|refute|refuting|disprove|disproving|reject|dismiss|rebut|contest",
    "deny|denies|denied|denial|dispu|scoff|laugh|sneer|brist|balks|balke|balking|balkd|balk |chafs|chafe|chafing|chafd|chaf |takes|take |took |taking|pushes|pushed|pushing|push |brush|wavs |wave |waves|waved|wavted|wavged|waving|wav off|wav aside|wav away|wav down|bats |bate |bates|bated|batted|batged|bating|bat off|bat aside|bat away|bat down|shrug|knock|debun|disav|refut|dispr|rejec|dismi|rebut|conte"
  ],
  "speech.alleges": [
    "allege|alleging|allegation|accuse|accusing|accusation|claim|charge|charging|sue|suing|complaint|suit",
    "alleg|accus|claim|charg|sue|suing|lawsu|compl|suit"
  ],
  "speech.cites": [
    "cites|cited|citing|faults|faulted|faulting|blame|blaming",
    "cites|cited|citing|fault|blame|blaming"
  ],
  "speech.questions": [
    "questions|questioned|questioning|concerns|concerned|whether|convinced|persuaded|sure|certain|satisfied|confident|doubt|skeptical|sceptical|dubious|wonder|like to know|let them know|let us know|let me know|let it know",
    "quest|conce|asks |asked|asking|ask |yet t|remai|not yet |not entir|not fully|not at al|not convi|not persu|not sure|not certa|not satis|not confi|n't yet |n't entir|n't fully|n't at al|n't convi|n't persu|n't sure|n't certa|n't satis|n't confi|never|unconvi|unpersu|unsure|uncerta|doubt|skept|scept|dubio|wonde|like |let them|let us|let me|let it"
  ],
  "speech.rebukes": [
    "chid|upbraid|lambast|berat|castigat|chastis|reprov|excoriat|pillor|skewer|scold|admonish|blast|flay|roast|lectur|rips|ripped|took|takes|taking|dressed down|calls out|called out",
    "chide|chids|chiding|chidied|upbra|lamba|berat|casti|chast|repro|excor|pillo|skewe|scold|admon|blast|flaye|flays|flaying|flayied|roast|lectu|rips|ripped|took|takes|takin|dress|calls|called"
  ],
  "speech.penalizes": [
    "dings|dinged|busts|busted|knocks|knocked|raps|rapped|debars|debarred|decertifies|decertified|disciplines|disciplined|penalizes|penalized|suspends|suspended|slaps|slapped|hit|docked|docks|whacked",
    "dings|dinged|busts|busted|knock|raps|rapped|debar|decer|disci|penal|suspe|slaps|slapped|hit|docke|docks|whack"
  ]
}
