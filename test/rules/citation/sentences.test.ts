/** Newspaper sentences and what they cite, by kind of law; each kind with its near misses. Nothing is cited where a row says "". */

import { tableOf } from '../../table.ts'
import { reads } from './reads.ts'

const table = tableOf(reads)

table('us code', [
  [
    'The nine-page complaint accuses the developer of violating Title 18, United States Code, Section 1343, the wire fraud statute that federal prosecutors reach for most often.',
    'Title 18, United States Code, Section 1343 = 18 U.S.C. § 1343',
  ],
  [
    'Each count of sending a threat across state lines, a crime under Section 875(c) of Title 18 of the U.S. Code, carries up to five years in prison.',
    'Section 875(c) of Title 18 of the U.S. Code = 18 U.S.C. § 875(c)',
  ],
  [
    "The family sued the county under 42 USC 1983, saying jailers ignored the man's pleas for insulin for three days.",
    '42 USC 1983 = 42 U.S.C. § 1983',
  ],
  [
    'In a letter to the newspaper, the bureau said it was withholding 214 pages under 5 U.S. Code § 552(b)(7)(A) because an inquiry remains open.',
    '5 U.S. Code § 552(b)(7)(A) = 5 U.S.C. § 552(b)(7)(A)',
  ],
  [
    'The consent decree resolves claims brought under 33 U.S.C. 1251 et seq. over sewage that spilled into the river for most of last spring.',
    '33 U.S.C. 1251 et seq. = 33 U.S.C. § 1251',
  ],
  [
    'The waiver authority, found at 8 U.S.C. § 1103 note, lets the secretary set aside environmental reviews to speed work on the barrier.',
    '8 U.S.C. § 1103 note = 8 U.S.C. § 1103 note',
  ],
  [
    'Lawyers for the shipping company said the freeze rested on a wartime power, 50 U.S.C. app. § 5(b), that no court had read so broadly.',
    '50 U.S.C. app. § 5(b) = 50 U.S.C. app. § 5(b)',
  ],
  [
    'U.S. Code Title 26, Section 7201 makes it a felony to willfully evade taxes, and the restaurateur now faces four such counts.',
    'U.S. Code Title 26, Section 7201 = 26 U.S.C. § 7201',
  ],
  [
    'Soldiers activated under Title 10 of the U.S. Code answer to the president rather than to the governor, a distinction at the heart of the lawsuit.',
    'Title 10 of the U.S. Code = 10 U.S.C.',
  ],
  [
    "The agency's air program draws nearly all of its power from Chapter 85 of Title 42 of the U.S. Code, the brief said.",
    'Chapter 85 of Title 42 of the U.S. Code = 42 U.S.C. ch. 85',
  ],
])

table('federal regulations and orders', [
  [
    'The EPA said the refinery missed deadlines set in 40 C.F.R. Part 63 and failed to keep the logs required by 40 C.F.R. § 63.10(b).',
    '40 C.F.R. Part 63 = 40 C.F.R. pt. 63 | 40 C.F.R. § 63.10(b) = 40 C.F.R. § 63.10(b)',
  ],
  [
    'Opponents have until Monday to challenge the final rule, which was printed at 88 Fed. Reg. 16392 and drew more than 30,000 comments.',
    '88 Fed. Reg. 16392 = 88 Fed. Reg. 16392',
  ],
  [
    'The grant money comes from the infrastructure package enacted as Pub. L. No. 117-58, 135 Stat. 429, and must be spent by 2026.',
    'Pub. L. No. 117-58 = Pub. L. 117-58 | 135 Stat. 429 = 135 Stat. 429',
  ],
  [
    'Thousands packed airport terminals the weekend after the president signed Executive Order 13769, which barred travelers from seven countries.',
    'Executive Order 13769 = Exec. Order No. 13769',
  ],
  [
    'Within an hour of taking office he had revoked E.O. 13957, which would have stripped job protections from policy staff.',
    'E.O. 13957 = Exec. Order No. 13957',
  ],
  [
    'Consular officers refused the visas under Proclamation 9645, and the couple spent the next two years on different continents.',
    'Proclamation 9645 = Proclamation No. 9645',
  ],
  [
    'Inspectors cited the bakery for nine lapses under Part 117 of Title 21 of the Code of Federal Regulations, including mold above a mixing line.',
    'Part 117 of Title 21 of the Code of Federal Regulations = 21 C.F.R. pt. 117',
  ],
  [
    'OSHA proposed a $145,027 fine after finding roofers without harnesses, a violation of 29 CFR 1926.501(b)(13).',
    '29 CFR 1926.501(b)(13) = 29 C.F.R. § 1926.501(b)(13)',
  ],
  [
    'Secretaries of state from nine states asked the court to block Executive Order No. 14,019, saying it turned federal offices into voter registration shops.',
    'Executive Order No. 14,019 = Exec. Order No. 14019',
  ],
  [
    'Public Law 116-136, signed as hospitals filled in March 2020, sent checks to most households.',
    'Public Law 116-136 = Pub. L. 116-136',
  ],
])

table('bills resolutions ballot measures', [
  [
    'The House passed H.R. 3003 on a 228-195 vote Thursday, but the companion measure, S. 1762, has yet to get a hearing.',
    'H.R. 3003 = H.R. 3003 | S. 1762 = S. 1762',
  ],
  [
    'Only two Republicans backed House Joint Resolution 46, which would have ended the border emergency; a twin, S.J. Res. 10, awaits action across the Capitol.',
    'House Joint Resolution 46 = H.J. Res. 46 | S.J. Res. 10 = S.J. Res. 10',
  ],
  [
    'Lawmakers adopted H. Res. 755 along party lines and set aside H. Con. Res. 83 until after the recess.',
    'H. Res. 755 = H. Res. 755 | H. Con. Res. 83 = H. Con. Res. 83',
  ],
  [
    'SACRAMENTO, Calif. — The governor signed SB 54 and Assembly Bill 450 on Thursday, capping a month of fights over immigration raids at job sites.',
    'SB 54 = Cal. S.B. 54 | Assembly Bill 450 = Cal. A.B. 450',
  ],
  [
    'Texas senators gave final approval to House Bill 20 late Wednesday. A broader measure, SB 17, died when the clock struck midnight in Austin.',
    'House Bill 20 = Tex. H.B. 20 | SB 17 = Tex. S.B. 17',
  ],
  [
    'ST. PAUL, Minn. — A conference committee will try to square H.F. 2310 with the narrower S.F. 1816 before the session ends Monday.',
    'H.F. 2310 = Minn. H.F. 2310 | S.F. 1816 = Minn. S.F. 1816',
  ],
  [
    'LINCOLN, Neb. — Senators debated LB 574 for six hours before the filibuster collapsed on a 33-15 vote.',
    'LB 574 = Neb. L.B. 574',
  ],
  [
    'AUGUSTA, Maine — The House voted 74-72 to advance L.D. 1619, with two members absent and the gallery full.',
    'L.D. 1619 = Me. L.D. 1619',
  ],
  [
    'The sponsor said HB 1217 would give renters ten more days to answer an eviction notice. The committee tabled it without debate.',
    'HB 1217 = H.B. 1217',
  ],
  [
    'California voters softened penalties for shoplifting with Proposition 47 in 2014, then reversed part of it a decade later by passing Prop. 36.',
    'Proposition 47 = Cal. Prop. 47 | Prop. 36 = Cal. Prop. 36',
  ],
  [
    'Four years after Oregon voters approved Measure 110, lawmakers in Salem made possession of small amounts of drugs a crime again.',
    'Measure 110 = Or. Measure 110',
  ],
  [
    'Ohio voters turned down Issue 1 by 14 points, while in Massachusetts the charter school expansion known as Question 2 failed even in Boston.',
    'Issue 1 = Ohio Issue 1 | Question 2 = Mass. Question 2',
  ],
])

table('named federal acts', [
  [
    'A blind customer sued the pizza chain under the Americans with Disabilities Act, saying its app could not be used with a screen reader. The chain argued the ADA does not reach websites.',
    'Americans with Disabilities Act = Americans with Disabilities Act | ADA = Americans with Disabilities Act',
  ],
  [
    'Emails obtained by the station through a FOIA request show engineers warned of the crack in 2016.',
    'FOIA = Freedom of Information Act',
  ],
  [
    'The hospital said HIPAA prevented it from confirming whether the singer had been a patient.',
    'HIPAA = Health Insurance Portability and Accountability Act',
  ],
  [
    'The Justice Department said the county map violates the Voting Rights Act of 1965 because Latino voters are split among four districts.',
    'Voting Rights Act of 1965 = Voting Rights Act',
  ],
  [
    'The softball players’ Title IX suit says the university gave the baseball team a new stadium while they dressed in a trailer.',
    'Title IX = Title IX',
  ],
  [
    'The commission found the warehouse had broken Title VII by firing a worker who asked for Sundays off.',
    'Title VII = Title VII',
  ],
  [
    'Tribal leaders say the dredging permit ignores both the Endangered Species Act and the Clean Water Act, and they plan to sue within 60 days.',
    'Endangered Species Act = Endangered Species Act | Clean Water Act = Clean Water Act',
  ],
  [
    "The judge tossed the retirees' claims, ruling that ERISA leaves such disputes to the plan's own administrator.",
    'ERISA = Employee Retirement Income Security Act',
  ],
  [
    "The Supreme Court on Monday declined to hear the rancher's challenge to the National Environmental Policy Act review; a NEPA lawyer not involved in the case called the outcome expected.",
    'National Environmental Policy Act = National Environmental Policy Act | NEPA = National Environmental Policy Act',
  ],
])

table('state acts', [
  [
    'HARTFORD, Conn. — Lawmakers voted Friday to tighten the Trust Act, which limits when police can hold people for immigration agents.',
    'Trust Act = Connecticut Trust Act',
  ],
  [
    "Facebook agreed to pay Illinois users $650 million to settle claims under the state's Biometric Information Privacy Act.",
    'Biometric Information Privacy Act = Illinois Biometric Information Privacy Act',
  ],
  [
    'Neighbors have used the California Environmental Quality Act to stall the dorm for five years, and a bill in Sacramento would exempt campus housing from CEQA.',
    'California Environmental Quality Act = California Environmental Quality Act | CEQA = California Environmental Quality Act',
  ],
  [
    'LANSING, Mich. — The governor signed a bill Thursday adding sexual orientation to the Elliott-Larsen Civil Rights Act.',
    'Elliott-Larsen Civil Rights Act = Michigan Elliott-Larsen Civil Rights Act',
  ],
  [
    'The city asked the attorney general to let it keep the police video secret under the Texas Public Information Act.',
    'Texas Public Information Act = Texas Public Information Act',
  ],
  [
    'OLYMPIA, Wash. — Yakima County commissioners agreed to new districts to end the first lawsuit brought under the state Voting Rights Act.',
    'Voting Rights Act = Washington Voting Rights Act',
  ],
  [
    'The borough clerk in New Jersey fought the request for two years before a judge ruled that the Open Public Records Act covers text messages.',
    'Open Public Records Act = New Jersey Open Public Records Act',
  ],
  [
    'Richmond officials charged the reporter $3,200 for emails, a fee her lawyer said the Virginia Freedom of Information Act does not allow.',
    'Virginia Freedom of Information Act = Virginia Freedom of Information Act',
  ],
])

table('sections of acts', [
  [
    'The sheriff said he would end his agreement under Section 287(g) of the Immigration and Nationality Act, which trained nine deputies to question inmates about their status.',
    'Section 287(g) of the Immigration and Nationality Act = 8 U.S.C. § 1357(g)',
  ],
  [
    'Social media companies have long leaned on Section 230 of the Communications Decency Act to fend off suits over what users post.',
    'Section 230 of the Communications Decency Act = 47 U.S.C. § 230',
  ],
  [
    'The builder filled 12 acres of marsh without a permit required by section 404 of the Clean Water Act, the government said.',
    'section 404 of the Clean Water Act = 33 U.S.C. § 1344',
  ],
  [
    'Parents of the boy say the district broke Section 504 of the Rehabilitation Act of 1973 when it sent him home early 40 times.',
    'Section 504 of the Rehabilitation Act of 1973 = 29 U.S.C. § 794',
  ],
  [
    "Congress has until April to renew Section 702 of the Foreign Intelligence Surveillance Act, which lets agencies collect foreigners' messages without a warrant.",
    'Section 702 of the Foreign Intelligence Surveillance Act = 50 U.S.C. § 1881a',
  ],
  [
    'The steel duties were imposed under Section 232 of the Trade Expansion Act of 1962 on the ground that imports threaten national security.',
    'Section 232 of the Trade Expansion Act of 1962 = 19 U.S.C. § 1862',
  ],
  [
    'Black voters in the parish sued under Section 2 of the Voting Rights Act, and a trial is set for May.',
    'Section 2 of the Voting Rights Act = 52 U.S.C. § 10301',
  ],
  [
    'The church risks its tax exemption under section 501(c)(3) of the Internal Revenue Code, a watchdog group wrote to the IRS.',
    'section 501(c)(3) of the Internal Revenue Code = 26 U.S.C. § 501(c)(3)',
  ],
])

table('constitutions', [
  [
    'The attorney general argued that the 10th Amendment keeps Washington from drafting local police into immigration work.',
    '10th Amendment = U.S. Const. amend. X',
  ],
  [
    "The street preacher's suit says the ordinance violates his rights under the First and Fourteenth Amendments.",
    'First = U.S. Const. amend. I | Fourteenth Amendments = U.S. Const. amend. XIV',
  ],
  [
    'State rules that clash with federal pipeline standards must yield under the Supremacy Clause, the company told the judge.',
    'Supremacy Clause = U.S. Const. art. VI',
  ],
  [
    'Article I, Section 8 of the U.S. Constitution gives Congress alone the power to declare war, the senator said from the floor.',
    'Article I, Section 8 of the U.S. Constitution = U.S. Const. art. I, § 8',
  ],
  [
    'The tobacco tax was struck down under U.S. Const. art. I, § 8, cl. 3 because it favored local growers.',
    'U.S. Const. art. I, § 8, cl. 3 = U.S. Const. art. I, § 8, cl. 3',
  ],
  [
    'Youth plaintiffs in Helena say drilling permits breach Article IX, Section 1 of the Montana Constitution, which promises a clean and healthful environment.',
    'Article IX, Section 1 of the Montana Constitution = Mont. Const. art. IX, § 1',
  ],
  [
    'The abortion provider rests its case on the privacy guarantee in Fla. Const. art. I, § 23, added by voters in 1980.',
    'Fla. Const. art. I, § 23 = Fla. Const. art. I, § 23',
  ],
  [
    'On the stand, the contractor invoked the Fifth Amendment 31 times, prompting sighs from the jury box.',
    'Fifth Amendment = U.S. Const. amend. V',
  ],
  [
    'Prayer before the kickoff does not offend the Establishment Clause so long as no student is pressed to join, the panel held.',
    'Establishment Clause = U.S. Const. amend. I',
  ],
])

table('state codes bluebook', [
  [
    'Stalking laws differ widely, the report found: Ala. Code § 13A-6-90 requires a credible threat, while Ariz. Rev. Stat. § 13-2923 and Ark. Code Ann. § 5-71-229 do not.',
    'Ala. Code § 13A-6-90 = Ala. Code § 13A-6-90 | Ariz. Rev. Stat. § 13-2923 = Ariz. Rev. Stat. § 13-2923 | Ark. Code Ann. § 5-71-229 = Ark. Code § 5-71-229',
  ],
  [
    'The city clerk refused to hand over the texts, citing Cal. Gov’t Code § 7922.000, and the newspaper sued the next morning.',
    "Cal. Gov’t Code § 7922.000 = Cal. Gov't Code § 7922.000",
  ],
  [
    'A warrant says the guardian broke Conn. Gen. Stat. § 53a-122, and prosecutors in a linked case across the state line charged her son under Mass. Gen. Laws ch. 266, § 30.',
    'Conn. Gen. Stat. § 53a-122 = Conn. Gen. Stat. § 53a-122 | Mass. Gen. Laws ch. 266, § 30 = Mass. Gen. Laws ch. 266, § 30',
  ],
  [
    'Court records show the coach was booked on a single count under Fla. Stat. § 827.03(2)(c); a similar case in Georgia two years ago was brought under Ga. Code Ann. § 16-5-70(b).',
    'Fla. Stat. § 827.03(2)(c) = Fla. Stat. § 827.03(2)(c) | Ga. Code Ann. § 16-5-70(b) = Ga. Code § 16-5-70(b)',
  ],
  [
    'Editors comparing open-meetings laws can start with 5 Ill. Comp. Stat. 120/2, Ind. Code § 5-14-1.5-3, Iowa Code § 21.3 and Kan. Stat. Ann. § 75-4318.',
    '5 Ill. Comp. Stat. 120/2 = 5 Ill. Comp. Stat. 120/2 | Ind. Code § 5-14-1.5-3 = Ind. Code § 5-14-1.5-3 | Iowa Code § 21.3 = Iowa Code § 21.3 | Kan. Stat. Ann. § 75-4318 = Kan. Stat. § 75-4318',
  ],
  [
    'The indictment, which runs to 40 pages, charges bribery under Ohio Rev. Code Ann. § 2921.02(B) (West 2019) and, for the Pittsburgh payments, 18 Pa. Cons. Stat. § 4701.',
    'Ohio Rev. Code Ann. § 2921.02(B) (West 2019) = Ohio Rev. Code § 2921.02(B) | 18 Pa. Cons. Stat. § 4701 = 18 Pa. Cons. Stat. § 4701',
  ],
  [
    'Body-camera video is public unless an exemption applies, and the sheriff named none, the judge wrote, pointing to N.C. Gen. Stat. § 132-1.4A and, by comparison, Va. Code Ann. § 2.2-3706 and Tenn. Code Ann. § 10-7-503(a).',
    'N.C. Gen. Stat. § 132-1.4A = N.C. Gen. Stat. § 132-1.4A | Va. Code Ann. § 2.2-3706 = Va. Code § 2.2-3706 | Tenn. Code Ann. § 10-7-503(a) = Tenn. Code § 10-7-503(a)',
  ],
  [
    'Self-defense instructions in the two trials came from Tex. Penal Code Ann. § 9.32 and N.Y. Penal Law § 35.15, which treat the duty to retreat in opposite ways; a third, in Seattle, used Wash. Rev. Code § 9A.16.050.',
    'Tex. Penal Code Ann. § 9.32 = Tex. Penal Code § 9.32 | N.Y. Penal Law § 35.15 = N.Y. Penal Law § 35.15 | Wash. Rev. Code § 9A.16.050 = Wash. Rev. Code § 9A.16.050',
  ],
])

table('state codes prose', [
  [
    'The gun owner was cited under RCW 9.41.050 for leaving a loaded rifle in a parked car, and across the river in Portland he faces a count under ORS 166.250.',
    'RCW 9.41.050 = Wash. Rev. Code § 9.41.050 | ORS 166.250 = Or. Rev. Stat. § 166.250',
  ],
  [
    'The clerk was arraigned on a charge of misconduct in office, MCL 750.505, a five-year felony. A deputy clerk who moved to Atlanta is accused there of violating O.C.G.A. § 16-10-1.',
    'MCL 750.505 = Mich. Comp. Laws § 750.505 | O.C.G.A. § 16-10-1 = Ga. Code § 16-10-1',
  ],
  [
    'Louisville police charged him under KRS 508.080, St. Louis County added a count under RSMo 565.091, and a warrant from Cook County cites 720 ILCS 5/12-7.3(a).',
    'KRS 508.080 = Ky. Rev. Stat. § 508.080 | RSMo 565.091 = Mo. Rev. Stat. § 565.091 | 720 ILCS 5/12-7.3(a) = 720 Ill. Comp. Stat. 5/12-7.3(a)',
  ],
  [
    'Under Section 46.035 of the Texas Penal Code, carrying a pistol into a racetrack was long a crime. Neighboring Oklahoma has its own list of banned places in Title 21, Section 1277 of the Oklahoma Statutes.',
    'Section 46.035 of the Texas Penal Code = Tex. Penal Code § 46.035 | Title 21, Section 1277 of the Oklahoma Statutes = Okla. Stat. tit. 21, § 1277',
  ],
  [
    'Florida Statute 316.193 treats a third drunken-driving arrest within ten years as a felony, and the sheriff pointed out that section 61-8-401 of the Montana Code is no gentler.',
    'Florida Statute 316.193 = Fla. Stat. § 316.193 | section 61-8-401 of the Montana Code = Mont. Code § 61-8-401',
  ],
  [
    'DENVER — The district attorney dropped the charge under C.R.S. 18-9-111 after the caller recanted. An Arizona count, filed under A.R.S. § 13-2921(A)(1), remains pending in Phoenix.',
    'C.R.S. 18-9-111 = Colo. Rev. Stat. § 18-9-111 | A.R.S. § 13-2921(A)(1) = Ariz. Rev. Stat. § 13-2921(A)(1)',
  ],
  [
    'Las Vegas police booked her under NRS 205.0832. Records show older cases in New Jersey, under N.J.S.A. 2C:20-3, in Louisiana, under La. R.S. 14:67, and in Minnesota, under Minnesota Statutes Section 609.52.',
    'NRS 205.0832 = Nev. Rev. Stat. § 205.0832 | N.J.S.A. 2C:20-3 = N.J. Stat. § 2C:20-3 | La. R.S. 14:67 = La. Stat. § 14:67 | Minnesota Statutes Section 609.52 = Minn. Stat. § 609.52',
  ],
  [
    "The landlord's lawyer in Boston called M.G.L. c. 93A, § 9 a blunt tool. Hartford landlords face Section 47a-21 of the Connecticut General Statutes, and in Burlington the rule is 9 V.S.A. § 4461.",
    'M.G.L. c. 93A, § 9 = Mass. Gen. Laws ch. 93A, § 9 | Section 47a-21 of the Connecticut General Statutes = Conn. Gen. Stat. § 47a-21 | 9 V.S.A. § 4461 = Vt. Stat. tit. 9, § 4461',
  ],
])

table('state regulations', [
  [
    "The county skipped a full review of the quarry under an exemption in Cal. Code Regs. tit. 14, § 15301, and the town's residents went to court.",
    'Cal. Code Regs. tit. 14, § 15301 = Cal. Code Regs. tit. 14, § 15301',
  ],
  [
    'Farmworkers must be offered shade once it tops 80 degrees under Title 8, Section 3395 of the California Code of Regulations.',
    'Title 8, Section 3395 of the California Code of Regulations = Cal. Code Regs. tit. 8, § 3395',
  ],
  [
    'The well was never cemented to the depth called for in 16 Tex. Admin. Code § 3.13, a retired inspector told the commission.',
    '16 Tex. Admin. Code § 3.13 = 16 Tex. Admin. Code § 3.13',
  ],
  [
    'Samples taken at the elementary school exceeded the limits in WAC 246-290-310, but parents learned of it only in March.',
    'WAC 246-290-310 = Wash. Admin. Code § 246-290-310',
  ],
  [
    'Water in the lagoon failed the clarity test of Fla. Admin. Code r. 62-302.530 on 19 of 22 days, the group’s filing says.',
    'Fla. Admin. Code r. 62-302.530 = Fla. Admin. Code r. 62-302.530',
  ],
  [
    "The mine's sulfate discharge has topped the wild rice standard in Minnesota Rules 7050.0224 for at least a decade, tribal scientists said.",
    'Minnesota Rules 7050.0224 = Minn. R. 7050.0224',
  ],
  [
    'Oregon regulators fined the foundry $18,400 under OAR 340-012-0055 and gave it 20 days to appeal.',
    'OAR 340-012-0055 = Or. Admin. R. 340-012-0055',
  ],
  [
    'A driller must restore a spoiled water well at its own cost under 25 Pa. Code § 78a.51, the hearing officer ruled, and a company in Maryland lost a like fight over COMAR 26.11.09.05.',
    '25 Pa. Code § 78a.51 = 25 Pa. Code § 78a.51 | COMAR 26.11.09.05 = Md. Code Regs. 26.11.09.05',
  ],
])

table('local ordinances', [
  [
    'The restaurant group paid $95,000 to settle claims that it harassed a hostess in violation of Section 8-107 of the New York City Administrative Code.',
    'Section 8-107 of the New York City Administrative Code = New York City Administrative Code § 8-107',
  ],
  [
    'Chicago Municipal Code Section 2-173-042 bars city officers from stopping anyone solely over immigration status, the superintendent reminded recruits.',
    'Chicago Municipal Code Section 2-173-042 = Chicago Municipal Code § 2-173-042',
  ],
  [
    'Crews cleared the block under Los Angeles Municipal Code Section 41.18, which forbids tents near schools.',
    'Los Angeles Municipal Code Section 41.18 = Los Angeles Municipal Code § 41.18',
  ],
  [
    'The hotel union sued after the chain ignored Seattle Municipal Code 14.26.060, which guarantees panic buttons for housekeepers.',
    'Seattle Municipal Code 14.26.060 = Seattle Municipal Code § 14.26.060',
  ],
  [
    'Portland City Code 14A.50.020 bans camping on sidewalks by day, and officers handed out 41 warnings in the first week.',
    'Portland City Code 14A.50.020 = Portland City Code § 14A.50.020',
  ],
  [
    "The bar's lawyer argued that Houston Ordinance No. 2014-530 had been repealed by voters and could not support the citation.",
    'Houston Ordinance No. 2014-530 = Houston Ordinance 2014-530',
  ],
  [
    'Under San Diego Municipal Code § 63.0404, a renter may not leave scooters across a ramp, and the city towed 300 of them in July.',
    'San Diego Municipal Code § 63.0404 = San Diego Municipal Code § 63.0404',
  ],
  [
    'Council members voted 8-1 to strengthen Seattle Ordinance 125307 after landlords were found quoting rents by text message.',
    'Seattle Ordinance 125307 = Seattle Ordinance 125307',
  ],
])

table('short forms', [
  [
    'The case turns on 8 U.S.C. § 1373. Lawyers for the city say Section 1373 turns local clerks into federal agents, and the judge asked whether Section 1373(a) could survive on its own.',
    '8 U.S.C. § 1373 = 8 U.S.C. § 1373 | Section 1373 = 8 U.S.C. § 1373 | Section 1373(a) = 8 U.S.C. § 1373(a)',
  ],
  [
    'The pastor was charged under Title 8, Section 1324 of the U.S. Code after deputies stopped his van. “Section 1324 was written for smugglers,” his lawyer said.',
    'Title 8, Section 1324 of the U.S. Code = 8 U.S.C. § 1324 | Section 1324 = 8 U.S.C. § 1324',
  ],
  [
    'Prosecutors relied on two statutes, 18 U.S.C. § 1512 and 18 U.S.C. § 1752. The defense conceded 1752 but said § 1512 was aimed at shredding records.',
    '18 U.S.C. § 1512 = 18 U.S.C. § 1512 | 18 U.S.C. § 1752 = 18 U.S.C. § 1752 | 1752 = 18 U.S.C. § 1752 | § 1512 = 18 U.S.C. § 1512',
  ],
  [
    'Tech groups said the ruling guts Section 230 of the Communications Decency Act. “Without Section 230, no small forum could open its doors,” one lobbyist said.',
    'Section 230 of the Communications Decency Act = 47 U.S.C. § 230 | Section 230 = 47 U.S.C. § 230',
  ],
  [
    'The student was held under Section 22.07 of the Texas Penal Code. A threat to a school is a felony under section 22.07(a)(4), the prosecutor said.',
    'Section 22.07 of the Texas Penal Code = Tex. Penal Code § 22.07 | section 22.07(a)(4) = Tex. Penal Code § 22.07(a)(4)',
  ],
  [
    "SACRAMENTO, Calif. — Sheriffs fought Senate Bill 54 for months. When the governor signed SB 54, the association's president tore up his speech.",
    'Senate Bill 54 = Cal. S.B. 54 | SB 54 = Cal. S.B. 54',
  ],
  [
    'Cities sued within a week over Executive Order 13768. By April a judge in San Francisco had frozen part of E.O. 13768 nationwide.',
    'Executive Order 13768 = Exec. Order No. 13768 | E.O. 13768 = Exec. Order No. 13768',
  ],
  [
    'The town denied the request under Conn. Gen. Stat. § 1-210(b)(3), but the commission found that section 1-210 does not cover a closed file.',
    'Conn. Gen. Stat. § 1-210(b)(3) = Conn. Gen. Stat. § 1-210(b)(3) | section 1-210 = Conn. Gen. Stat. § 1-210',
  ],
])

table('lists and ranges', [
  [
    'The civil rights division said the officers could be charged under 18 U.S.C. §§ 241 and 242 once the state trial ends.',
    '18 U.S.C. §§ 241 = 18 U.S.C. § 241 | 242 = 18 U.S.C. § 242',
  ],
  [
    'A jury convicted the clinic owner on all counts under Sections 1341, 1343 and 1349 of Title 18 of the U.S. Code.',
    'Sections 1341 = 18 U.S.C. § 1341 | 1343 = 18 U.S.C. § 1343 | 1349 of Title 18 of the U.S. Code = 18 U.S.C. § 1349',
  ],
  [
    'Wiretaps must follow the steps laid out in sections 2510 through 2522 of Title 18 of the U.S. Code, and these did not, the magistrate found.',
    'sections 2510 = 18 U.S.C. § 2510 | 2522 of Title 18 of the U.S. Code = 18 U.S.C. § 2522',
  ],
  [
    'The suit for unpaid overtime, brought under 29 U.S.C. §§ 201-19, covers 340 line cooks.',
    '29 U.S.C. §§ 201 = 29 U.S.C. § 201 | 19 = 29 U.S.C. § 219',
  ],
  [
    'County lawyers told the court that nothing in the policy offends 8 U.S.C. § 1373(a) or (b), since deputies may still email whomever they like.',
    '8 U.S.C. § 1373(a) = 8 U.S.C. § 1373(a) | (b) = 8 U.S.C. § 1373(b)',
  ],
  [
    'The state took over permitting under 40 C.F.R. Parts 122 and 124 in 1994 and has been short of staff ever since.',
    '40 C.F.R. Parts 122 = 40 C.F.R. pt. 122 | 124 = 40 C.F.R. pt. 124',
  ],
  [
    "Detainer rules are set by Conn. Gen. Stat. §§ 54-192h and 7-282d, the chief's memo reminds officers.",
    'Conn. Gen. Stat. §§ 54-192h = Conn. Gen. Stat. § 54-192h | 7-282d = Conn. Gen. Stat. § 7-282d',
  ],
  [
    'The new president canceled Executive Orders 13767, 13768 and 13780 before the end of his second week.',
    'Executive Orders 13767 = Exec. Order No. 13767 | 13768 = Exec. Order No. 13768 | 13780 = Exec. Order No. 13780',
  ],
])

table('cases and reporters', [
  [
    'States no longer need approval to redraw polling places since Shelby County v. Holder, 570 U.S. 529 (2013), and hundreds have closed.',
    'Shelby County v. Holder, 570 U.S. 529 (2013) = Shelby County v. Holder',
  ],
  [
    'Detectives read him his rights under Miranda v. Arizona only after he had signed the statement, the defense says.',
    'Miranda v. Arizona = Miranda v. Arizona',
  ],
  [
    'Judges leaned on Printz v. United States, the gun-check ruling, and on the newer sports betting decision, Murphy v. National Collegiate Athletic Association.',
    'Printz v. United States = Printz v. United States | Murphy v. National Collegiate Athletic Association = Murphy v. National Collegiate Athletic Association',
  ],
  [
    "The footnote gives only a bare cite, 567 U.S. 387, for the ruling that gutted most of Arizona's show-your-papers law.",
    '567 U.S. 387 = 567 U.S. 387',
  ],
  [
    'Spending by outside groups has tripled in the decade since Citizens United v. Federal Election Commission, according to a campus study.',
    'Citizens United v. Federal Election Commission = Citizens United v. Federal Election Commission',
  ],
  [
    'The magistrate relied on Marlow v. Tri-County Transit, 412 F. Supp. 3d 88 (N.D. Ohio 2019), which let a similar bus-pass suit go to trial.',
    'Marlow v. Tri-County Transit, 412 F. Supp. 3d 88 (N.D. Ohio 2019) = Marlow v. Tri-County Transit',
  ],
  [
    'Police departments can be liable under 42 U.S.C. § 1983 when a custom causes the harm, the court held in Monell v. Department of Social Services.',
    '42 U.S.C. § 1983 = 42 U.S.C. § 1983 | Monell v. Department of Social Services = Monell v. Department of Social Services',
  ],
  [
    'Lawyers on both sides spent the morning arguing about United States v. Lopez, 514 U.S. 549, and whether a school parking lot is commerce.',
    'United States v. Lopez, 514 U.S. 549 = United States v. Lopez',
  ],
])

table('scraped text', [
  [
    'Officials warned 29 cities that their rules may violate U.S.C. 1373 , according to letters posted online. Title 8, Section 1373 of the U.S. Code bars limits on sharing a person’s status.',
    'U.S.C. 1373 = 8 U.S.C. § 1373 | Title 8, Section 1373 of the U.S. Code = 8 U.S.C. § 1373',
  ],
  [
    'The teacher was sentenced to 14 years for violating 18 U.S.C. Â§ 2252A, the office said. READ MORE: Storm knocks out power to valley',
    '18 U.S.C. Â§ 2252A = 18 U.S.C. § 2252A',
  ],
  [
    'If convicted under 8 U.S.C. &sect; 1326(b)(2), the man faces up to 20 years &amp; a fine, the release said.',
    '8 U.S.C. &sect; 1326(b)(2) = 8 U.S.C. § 1326(b)(2)',
  ],
  [
    'SHARE TWEET The gang leader was also found guilty of using a rifle in a drug crime, 18 U. S. C. §924(c), which adds five years.',
    '18 U. S. C. §924(c) = 18 U.S.C. § 924(c)',
  ],
  [
    'AUSTIN, Texas GOVERNOR SIGNS SENATE BILL 4 AS PROTESTERS CHANT Updated 6:41 pm Sign up for our newsletter',
    'SENATE BILL 4 = Tex. S.B. 4',
  ],
  [
    'Sponsors of H. R. 4521 said the chip money would reach factories by fall .  Advertisement  Story continues below',
    'H. R. 4521 = H.R. 4521',
  ],
  [
    'A jury awarded the bystander $1.2 million under 42 U.S.C.\n§ 1983 on Friday afternoon.\n\nPhoto: Staff',
    '42 U.S.C.\n§ 1983 = 42 U.S.C. § 1983',
  ],
  [
    'Agents said the visa broker will answer to a charge under U.S.C. 1546 when he is returned from Panama next week.',
    'U.S.C. 1546 = U.S.C. § 1546',
  ],
])

table('near misses', [
  [
    'Police put the crowd at 1,373, though organizers said at least 1,983 people signed the petition tables on the plaza.',
    '',
  ],
  [
    'Tickets start at $54 in Section 230 and climb to $287 behind the dugout, where Section 112 has been sold out since May.',
    '',
  ],
  ['Final: USC 42, Oregon State 17. The Trojans ran for 241 yards and held the ball for 38 minutes.', ''],
  ['At least 12 USC students were on the bus, along with 18 alumni and a driver, the university said.', ''],
  ['The slugger finished with 40 HR and 113 RBI, the most by a catcher since the club moved south.', ''],
  [
    'Cornerback depth is thin behind LB Marcus Webb, who wears 54, and SB LIV hero Damon Price, who has missed four games.',
    '',
  ],
  [
    'Her grandparents have held the same seats, Row 8, Seats 14 and 15, in sections 241 and 242 since the arena opened.',
    '',
  ],
  ['The two cars collided at 2100 S. 700 East around 4:15 p.m., shutting the intersection until dusk.', ''],
  ['Firefighters were called to 1644 S. 24th St. on Sunday, then to a smaller blaze near Avenue H and Route 287.', ''],
  ["Article 19, the London free speech group, said the reporter's phone had been hacked at least five times.", ''],
  ['The Second Amendment Foundation moved its headquarters across the lake last year and now employs 31 people.', ''],
  ['Editors honored by the First Amendment Coalition include a 19-year-old who runs a newsletter from her dorm.', ''],
  [
    'The touring production of “Sister Act” opens Friday; a power failure during Act II of the preview sent the audience home early.',
    '',
  ],
  ['Sportswear seller Title Nine will close its shop on Fourth Street, a spokeswoman said, after 22 years.', ''],
  ['A 42-year-old man and two passengers, 18 and 26, were treated at the scene and released.', ''],
  [
    'The series, rated TV-14 for language, returns with ten episodes; a companion film rated PG-13 follows in June.',
    '',
  ],
  [
    'Sellers who moved more than $600 in goods will get Form 1099-K this winter, and many have yet to turn in a W-9.',
    '',
  ],
  [
    'The orchard hired 40 pickers on H-2A visas this year, while the software firm next door lost two engineers whose H-1B petitions were denied.',
    '',
  ],
  ['Voters in School District 287 rejected the levy, 1,644 to 1,373, leaving P.S. 118 without a new roof.', ''],
  ['Reviewers liked the Galaxy S24 but said the older S10 and the HB 20 hatchback in the same ad looked dated.', ''],
  [
    "India's top court in 2018 struck down part of Section 377 of the Indian Penal Code, ending a ban that dated to colonial rule.",
    '',
  ],
  [
    "Hong Kong lawmakers voted without dissent for the security measure known as Article 23, and the city's chief executive signed it days later.",
    '',
  ],
  [
    "Britain's government promised again to scrap Section 21 evictions, which let landlords in England remove tenants without giving a reason.",
    '',
  ],
  ['Allied leaders said an attack on the cable would be weighed under Article 5 of the North Atlantic Treaty.', ''],
  ['A near-mint copy of Issue 1 sold for $54,000, and the dealer said Issue 2 could fetch half as much.', ''],
  ['More than half of those polled skipped Question 2, which asked how often they eat dinner alone.', ''],
  [
    'Under Article 12 of the union contract, a driver with 18 years of service may turn down weekend routes, and Section 4.2 sets overtime at double pay.',
    '',
  ],
  ['ADA Maria Fuentes told jurors in the Bronx that the nephew had pawned the ring two days after the burglary.', ''],
  ['Flight 1373 from Denver was held on the runway for two hours while crews replaced a tire on the 737.', ''],
  ['Order No. 13768 was still steaming on the pickup shelf when the barista noticed the $54 tip.', ''],
])
