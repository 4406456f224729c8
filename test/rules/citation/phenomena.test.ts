/** What makes citations hard in news, phenomenon by phenomenon: a hit and, beside it, what must stay silent. */
import { describe, expect, it } from 'vitest'
import { tableOf } from '../../table.ts'
import { citationsOf, reads } from './reads.ts'

const table = tableOf(reads)

table('the U.S. Code in every order', [
  ['They sued under 42 USC §1983 in May.', '42 USC §1983 = 42 U.S.C. § 1983'],
  ['They sued under 42 U.S.C.A. § 1983 in May.', '42 U.S.C.A. § 1983 = 42 U.S.C. § 1983'],
  ['They sued under 42 U. S. C. § 1983 in May.', '42 U. S. C. § 1983 = 42 U.S.C. § 1983'],
  ['They sued under 42 U.S. Code Section 1983.', '42 U.S. Code Section 1983 = 42 U.S.C. § 1983'],
  ['It is barred by Title 18, U.S.C., Section 922(g).', 'Title 18, U.S.C., Section 922(g) = 18 U.S.C. § 922(g)'],
  [
    'He was charged under Title 21, United States Code, Section 841(a)(1).',
    'Title 21, United States Code, Section 841(a)(1) = 21 U.S.C. § 841(a)(1)',
  ],
  ['It is in section 1519 of title 18.', 'section 1519 of title 18 = 18 U.S.C. § 1519'],
  ['The bar in 15 U.S.C. § 78dd-1 is old.', '15 U.S.C. § 78dd-1 = 15 U.S.C. § 78dd-1'],
  ['Insurers cite 42 U.S.C. § 300gg-91.', '42 U.S.C. § 300gg-91 = 42 U.S.C. § 300gg-91'],
  ['Bias at work is barred by 42 U.S.C. § 2000e-2(a).', '42 U.S.C. § 2000e-2(a) = 42 U.S.C. § 2000e-2(a)'],
  ['See 8 U.S.C. § 1101 note for it.', '8 U.S.C. § 1101 note = 8 U.S.C. § 1101 note'],
  ['The act, 16 U.S.C. § 1531 et seq., protects owls.', '16 U.S.C. § 1531 et seq. = 16 U.S.C. § 1531'],
  ['USC beat UCLA 42-19 before 83 fans in Section 12.', ''],
  ['Her title 18 years ago came in a 42-hour race.', ''],
  ['The U.S. Code Talkers, 29 men, were honored.', ''],
  ['Call 8 USC alumni at 1373 Figueroa St.', ''],
])

table('lists and ranges', [
  [
    'It breaks 18 U.S.C. §§ 1341, 1343 and 1349.',
    '18 U.S.C. §§ 1341 = 18 U.S.C. § 1341 | 1343 = 18 U.S.C. § 1343 | 1349 = 18 U.S.C. § 1349',
  ],
  ['It breaks 26 U.S.C. § 7206(1) and (2).', '26 U.S.C. § 7206(1) = 26 U.S.C. § 7206(1) | (2) = 26 U.S.C. § 7206(2)'],
  [
    'It breaks 18 U.S.C. § 924(c)(1)(A) and (j)(1).',
    '18 U.S.C. § 924(c)(1)(A) = 18 U.S.C. § 924(c)(1)(A) | (j)(1) = 18 U.S.C. § 924(j)(1)',
  ],
  ['The law, 5 U.S.C. §§ 551-559, is old.', '5 U.S.C. §§ 551 = 5 U.S.C. § 551 | 559 = 5 U.S.C. § 559'],
  ['The law, 29 U.S.C. §§ 621-34, is old.', '29 U.S.C. §§ 621 = 29 U.S.C. § 621 | 34 = 29 U.S.C. § 634'],
  ['See 20 U.S.C. § 1078-3 for loans.', '20 U.S.C. § 1078-3 = 20 U.S.C. § 1078-3'],
  [
    'He cited 18 U.S.C. § 1001 and 42 U.S.C. § 1983.',
    '18 U.S.C. § 1001 = 18 U.S.C. § 1001 | 42 U.S.C. § 1983 = 42 U.S.C. § 1983',
  ],
  ['He broke 18 U.S.C. § 1001 and 12 other laws fell.', '18 U.S.C. § 1001 = 18 U.S.C. § 1001'],
  ['He broke 18 U.S.C. § 1001 and 42 residents sued.', '18 U.S.C. § 1001 = 18 U.S.C. § 1001'],
  [
    'Tex. Penal Code §§ 22.01 and 22.02 apply.',
    'Tex. Penal Code §§ 22.01 = Tex. Penal Code § 22.01 | 22.02 = Tex. Penal Code § 22.02',
  ],
  [
    'Sections 401 and 404 of the Clean Water Act bind it.',
    'Sections 401 = 33 U.S.C. § 1341 | 404 of the Clean Water Act = 33 U.S.C. § 1344',
  ],
  ['40 CFR Parts 60 and 63 were revised.', '40 CFR Parts 60 = 40 C.F.R. pt. 60 | 63 = 40 C.F.R. pt. 63'],
  [
    'The order revokes Executive Orders 13807 and 13783.',
    'Executive Orders 13807 = Exec. Order No. 13807 | 13783 = Exec. Order No. 13783',
  ],
])

table('where one citation ends and the next begins', [
  [
    'The school broke Section 504 and 34 C.F.R. § 104.7, the office said of disability rules.',
    'Section 504 = 29 U.S.C. § 794 | 34 C.F.R. § 104.7 = 34 C.F.R. § 104.7',
  ],
  [
    'He broke 18 Pa.C.S. § 3929(a) and 75 Pa.C.S. § 3733.',
    '18 Pa.C.S. § 3929(a) = 18 Pa. Cons. Stat. § 3929(a) | 75 Pa.C.S. § 3733 = 75 Pa. Cons. Stat. § 3733',
  ],
  [
    'He broke 21 O.S. § 843.5 and 63 O.S. § 2-401.',
    '21 O.S. § 843.5 = Okla. Stat. tit. 21, § 843.5 | 63 O.S. § 2-401 = Okla. Stat. tit. 63, § 2-401',
  ],
  ['It is in 40 C.F.R. §§ 63.40-63.44 today.', '40 C.F.R. §§ 63.40 = 40 C.F.R. § 63.40 | 63.44 = 40 C.F.R. § 63.44'],
  ['It is in 32 CFR parts 775-776 today.', '32 CFR parts 775 = 32 C.F.R. pt. 775 | 776 = 32 C.F.R. pt. 776'],
  ['See 42 U.S.C. §§ 12181-12189 on stores.', '42 U.S.C. §§ 12181 = 42 U.S.C. § 12181 | 12189 = 42 U.S.C. § 12189'],
  ['See 29 U.S.C. §§ 794-794a on schools.', '29 U.S.C. §§ 794 = 29 U.S.C. § 794 | 794a = 29 U.S.C. § 794a'],
  [
    'Counts cite Title 18, United States Code, Sections 641 and 2.',
    'Title 18, United States Code, Sections 641 = 18 U.S.C. § 641 | 2 = 18 U.S.C. § 2',
  ],
  [
    'It cites 8 U.S.C. § 1324(a)(1)(A)(iii), (a)(1)(B)(i).',
    '8 U.S.C. § 1324(a)(1)(A)(iii) = 8 U.S.C. § 1324(a)(1)(A)(iii) | (a)(1)(B)(i) = 8 U.S.C. § 1324(a)(1)(B)(i)',
  ],
  [
    'It cites 21 U.S.C. § 841(a)(1), (b)(1)(B)(vii) and 846 counts of fraud.',
    '21 U.S.C. § 841(a)(1) = 21 U.S.C. § 841(a)(1) | (b)(1)(B)(vii) = 21 U.S.C. § 841(b)(1)(B)(vii)',
  ],
  [
    'The school answers to IDEA, Section 504 and FERPA, disability lawyers say.',
    'Section 504 = 29 U.S.C. § 794 | FERPA = Family Educational Rights and Privacy Act',
  ],
  ['Theft is a felony under K.S.A. 2019 Supp. 21-5801.', 'K.S.A. 2019 Supp. 21-5801 = Kan. Stat. § 21-5801'],
  [
    'He broke the Illinois Vehicle Code, 625 ILCS 5/11-501.',
    'Illinois Vehicle Code = Ill. Veh. Code | 625 ILCS 5/11-501 = 625 Ill. Comp. Stat. 5/11-501',
  ],
  ['See 384 U.S. 436, 86 S. Ct. 1602 (1966).', '384 U.S. 436 = 384 U.S. 436 | 86 S. Ct. 1602 (1966) = 86 S. Ct. 1602'],
])

table('names with something at their edge', [
  ["The Endangered Species Act's reach is at issue.", 'Endangered Species Act = Endangered Species Act'],
  [
    'The Clayton Act, Robinson-Patman Act and Sherman Act all apply.',
    'Clayton Act = Clayton Act | Robinson-Patman Act = Robinson-Patman Act | Sherman Act = Sherman Act',
  ],
  [
    'Backers of the Fair Hours Act, Safe Roads Act and Clean Ports Act met.',
    'Fair Hours Act = Fair Hours Act | Safe Roads Act = Safe Roads Act | Clean Ports Act = Clean Ports Act',
  ],
  ['Under TSCA the agency can ban it.', 'TSCA = Toxic Substances Control Act'],
  ['The Pub. Act 19-4 of Connecticut is one.', 'Pub. Act 19-4 = Connecticut Public Act 19-4'],
  ["She sued under Tennessee's FOIA.", "Tennessee's FOIA = Tennessee Freedom of Information Act"],
  ['She sued under FOIA in Tennessee.', 'FOIA = Freedom of Information Act'],
  ['It breaks the Pa. Constitution.', 'Pa. Constitution = Pa. Const.'],
  ["It breaks the Georgia Constitution's Article 1.", "Georgia Constitution's Article 1 = Ga. Const. art. I"],
  [
    'The Commerce Clause and the Supremacy Clause bar it.',
    'Commerce Clause = U.S. Const. art. I, § 8 | Supremacy Clause = U.S. Const. art. VI',
  ],
  ['Budget Amendment 12 was withdrawn after the bill passed.', ''],
])

table('short forms find their law in the article', [
  [
    'Deputies cited 8 U.S.C. 1226. Section 1226 allows detention.',
    '8 U.S.C. 1226 = 8 U.S.C. § 1226 | Section 1226 = 8 U.S.C. § 1226',
  ],
  [
    'Section 1981 bars it, she said. The suit rests on 42 U.S.C. § 1981.',
    'Section 1981 = 42 U.S.C. § 1981 | 42 U.S.C. § 1981 = 42 U.S.C. § 1981',
  ],
  [
    'The suit cites 42 U.S.C. § 3604(b). A judge said § 3604(c) is broader.',
    '42 U.S.C. § 3604(b) = 42 U.S.C. § 3604(b) | § 3604(c) = 42 U.S.C. § 3604(c)',
  ],
  [
    'Iowa Code § 21.5 lists reasons to close a meeting. The board gave none that section 21.5 allows.',
    'Iowa Code § 21.5 = Iowa Code § 21.5 | section 21.5 = Iowa Code § 21.5',
  ],
  [
    'Texas charged her under Penal Code § 22.04. The lesser count was Section 22.041.',
    'Penal Code § 22.04 = Tex. Penal Code § 22.04 | Section 22.041 = Tex. Penal Code § 22.041',
  ],
  [
    'The mine needs a permit under the Clean Water Act. Section 404 covers wetlands.',
    'Clean Water Act = Clean Water Act | Section 404 = 33 U.S.C. § 1344',
  ],
  [
    'The Voting Rights Act has stood since 1965. In Alabama, Section 5 no longer applies.',
    'Voting Rights Act = Voting Rights Act | Section 5 = 52 U.S.C. § 10304',
  ],
  [
    'The plant broke 40 C.F.R. Part 60. The limit in § 60.42 is strict.',
    '40 C.F.R. Part 60 = 40 C.F.R. pt. 60 | § 60.42 = 40 C.F.R. § 60.42',
  ],
  [
    'The county quoted 5 U.S.C. 552(b)(6) at length. That section protects privacy.',
    '5 U.S.C. 552(b)(6) = 5 U.S.C. § 552(b)(6) | That section = 5 U.S.C. § 552(b)(6)',
  ],
  ['The county quoted 5 U.S.C. 552 in Fargo. That section of town flooded.', '5 U.S.C. 552 = 5 U.S.C. § 552'],
  ['The city cited 8 U.S.C. 1644. Few have heard of 1644.', '8 U.S.C. 1644 = 8 U.S.C. § 1644 | 1644 = 8 U.S.C. § 1644'],
  ['The city cited 8 U.S.C. 1644. It has room for 1644 inmates.', '8 U.S.C. 1644 = 8 U.S.C. § 1644'],
  ['The city cited 8 U.S.C. 1644. It was founded in 1644.', '8 U.S.C. 1644 = 8 U.S.C. § 1644'],
  ['Fans in Section 1644 of the Dome booed the 8-2 loss.', ''],
])

describe('how a citation was completed', () => {
  it.each([
    ['He cited 8 U.S.C. § 1324.', 'explicit'],
    ['Section 1324 bans it. See 8 U.S.C. § 1324.', 'explicit'],
    ['Online platforms want to keep Section 230.', 'known'],
    ['The jury threw out the § 1983 claim.', 'known'],
    ['Landlords refused tenants with Section 8 vouchers.', 'known'],
    ['The county broke  U.S.C. 1519, the letter said.', 'none'],
    ['The firm violated Section 12.7(b), the complaint says.', 'none'],
    ['A committee backed Senate Bill 12.', 'none'],
    ['A Reno, Nev., committee backed Senate Bill 12.', 'document'],
  ])('%s', (text, resolution) => {
    expect(citationsOf(text).map((row) => row.resolution)).toEqual([resolution])
  })
})

table('whose bill it is', [
  ["Kansas' House Bill 2157 failed.", 'House Bill 2157 = Kan. H.B. 2157'],
  ['House Bill 2 in North Carolina set off boycotts.', 'House Bill 2 = N.C. H.B. 2'],
  ['Arizona passed SB 1070 in 2010; Alabama followed with HB 56.', 'SB 1070 = Ariz. S.B. 1070 | HB 56 = Ala. H.B. 56'],
  ['ST. PAUL, Minn. - House File 9 passed on a voice vote.', 'House File 9 = Minn. H.F. 9'],
  ['LINCOLN, Neb. - Senators debated LB 1107 for hours.', 'LB 1107 = Neb. L.B. 1107'],
  ['AUGUSTA, Maine - LD 1312 would ban them, the sponsor said.', 'LD 1312 = Me. L.D. 1312'],
  ['The linebacker, LB 54 on the roster, signed in Ohio.', ''],
  ['He drove an SF 90 to Iowa.', ''],
  ['The House passed H.R. 8404 and the Senate took up S. 4556.', 'H.R. 8404 = H.R. 8404 | S. 4556 = S. 4556'],
  ['They met at 40 S. 1200 East in Salt Lake City.', ''],
  ['Members cosponsored H. Con. Res. 21 and S.Res. 9.', 'H. Con. Res. 21 = H. Con. Res. 21 | S.Res. 9 = S. Res. 9'],
])

table('measures on the ballot', [
  ['Nevada voters will see Question 3 in November.', 'Question 3 = Nev. Question 3'],
  ['Question 3 on the exam stumped the class in Nevada.', ''],
  ['Colorado voters legalized it with Amendment 64.', 'Amendment 64 = Colo. Amendment 64'],
  ['Florida approved Amendment 4 by ballot.', 'Amendment 4 = Fla. Amendment 4'],
  ['Californians passed Props. 30 and 32 in California.', 'Props. 30 = Cal. Prop. 30 | 32 = Cal. Prop. 32'],
  ['Issue 7 of the comic sells for $12 in Ohio.', ''],
  [
    'Issue 5 on the Ohio ballot would raise it, while Question 4 in Maine would not.',
    'Issue 5 = Ohio Issue 5 | Question 4 = Me. Question 4',
  ],
  ['Oregon voters upheld Measure 114.', 'Measure 114 = Or. Measure 114'],
  ['Measure 114 feet of rope, the Oregon guide said.', ''],
])

table('acts of Congress', [
  [
    'The clerk cited the Uniformed and Overseas Citizens Absentee Voting Act (UOCAVA), and UOCAVA binds counties.',
    'Uniformed and Overseas Citizens Absentee Voting Act = Uniformed and Overseas Citizens Absentee Voting Act | UOCAVA = Uniformed and Overseas Citizens Absentee Voting Act | UOCAVA = Uniformed and Overseas Citizens Absentee Voting Act',
  ],
  [
    'It is a site under the Comprehensive Environmental Response, Compensation, and Liability Act.',
    'Comprehensive Environmental Response, Compensation, and Liability Act = Comprehensive Environmental Response, Compensation, and Liability Act',
  ],
  [
    'The Coronavirus Aid Relief and Economic Security Act paid for it.',
    'Coronavirus Aid Relief and Economic Security Act = CARES Act',
  ],
  ['It predates the CLEAN AIR ACT by years.', 'CLEAN AIR ACT = Clean Air Act'],
  ['Sponsors of the “Keep Kids Safe Act” spoke.', 'Keep Kids Safe Act = Keep Kids Safe Act'],
  ['The Laken Riley Act passed.', 'Laken Riley Act = Laken Riley Act'],
  ['The Taft-Hartley Act bars it.', 'Taft-Hartley Act = Labor Management Relations Act'],
  [
    'Mayors praised the Bipartisan Infrastructure Law.',
    'Bipartisan Infrastructure Law = Infrastructure Investment and Jobs Act',
  ],
  [
    'He broke the Uniform Code of Military Justice.',
    'Uniform Code of Military Justice = Uniform Code of Military Justice',
  ],
  ['Lawmakers must Act now, the mayor said.', ''],
  ['An Act of God closed the road.', ''],
  ['"Sister Act" opens Friday at the Majestic.', ''],
  ['Circuit acts and a balancing act drew crowds.', ''],
  ['Section 8 of the Fair Work Act binds the city.', 'Section 8 of the Fair Work Act = Fair Work Act § 8'],
])

table('acts of states', [
  [
    "Maryland's Trust Act and Illinois' Trust Act differ.",
    "Maryland's Trust Act = Maryland Trust Act | Illinois' Trust Act = Illinois Trust Act",
  ],
  ["Ohio's Clean Air Act waiver lapsed.", 'Clean Air Act = Clean Air Act'],
  [
    "Michigan's Freedom of Information Act is strict.",
    "Michigan's Freedom of Information Act = Michigan Freedom of Information Act",
  ],
  ['The FBI answered under the Freedom of Information Act.', 'Freedom of Information Act = Freedom of Information Act'],
  ['Fresno, Calif., broke the Brown Act.', 'Brown Act = California Brown Act'],
  ['Springfield, Ill., fought a suit under the Open Meetings Act.', 'Open Meetings Act = Illinois Open Meetings Act'],
  [
    'New York courts read the Freedom of Information Law broadly.',
    'Freedom of Information Law = New York Freedom of Information Law',
  ],
  ['Sister Jane Brown acts in plays in California.', ''],
])

table('sections of acts', [
  ['ICE relies on INA § 236(c).', 'INA § 236(c) = 8 U.S.C. § 1226(c)'],
  ['The suit cites Section 2 of the VRA.', 'Section 2 of the VRA = 52 U.S.C. § 10301'],
  ["It turned on the Clean Air Act's Section 111(d).", "Clean Air Act's Section 111(d) = 42 U.S.C. § 7411(d)"],
  ['CDA section 230 shields hosts.', 'CDA section 230 = 47 U.S.C. § 230'],
  ['It is a 501(c)(4) group.', '501(c)(4) = 26 U.S.C. § 501(c)(4)'],
  ['Three sheriffs left the 287(g) program.', '287(g) = 8 U.S.C. § 1357(g)'],
  ['Title II of the ADA covers jails.', 'Title II of the ADA = Americans with Disabilities Act, Title II'],
  [
    'The district broke Title IX of the Education Amendments of 1972.',
    'Title IX of the Education Amendments of 1972 = Title IX',
  ],
  ['She put $19,500 into her 401(k).', ''],
  ['Title I schools and Title Boxing are neither.', ''],
])

table('constitutions', [
  ['It violates Amendment XIV.', 'Amendment XIV = U.S. Const. amend. XIV'],
  [
    'Section 3 of the Fourteenth Amendment bars rebels.',
    'Section 3 of the Fourteenth Amendment = U.S. Const. amend. XIV, § 3',
  ],
  ['The 27th Amendment covers pay.', '27th Amendment = U.S. Const. amend. XXVII'],
  [
    'It offends the Due Process and Equal Protection Clauses.',
    'Due Process = U.S. Const. amend. XIV | Equal Protection Clauses = U.S. Const. amend. XIV',
  ],
  ['Article III judges serve for life.', 'Article III = U.S. Const. art. III'],
  [
    'It breaks Article X, Section 4 of the Florida Constitution.',
    'Article X, Section 4 of the Florida Constitution = Fla. Const. art. X, § 4',
  ],
  ['A suit in Helena, Mont., says the state constitution bars it.', 'state constitution = Mont. Const.'],
  ['The ship USS Constitution sailed.', ''],
  ['The Atlanta Journal-Constitution reported it.', ''],
  ['Article 19, a rights group, objected.', ''],
  ['Her first amendment to the budget failed.', ''],
])

table('codes of states', [
  ['The board broke Ohio Revised Code 121.22.', 'Ohio Revised Code 121.22 = Ohio Rev. Code § 121.22'],
  ['The board broke R.I. Gen. Laws § 42-46-5.', 'R.I. Gen. Laws § 42-46-5 = R.I. Gen. Laws § 42-46-5'],
  ['Wis. Stat. § 19.35(1)(a) opens files.', 'Wis. Stat. § 19.35(1)(a) = Wis. Stat. § 19.35(1)(a)'],
  ['Utah Code 52-4-205 lists reasons.', 'Utah Code 52-4-205 = Utah Code § 52-4-205'],
  ['West Virginia Code 6-9A-4 lists reasons.', 'West Virginia Code 6-9A-4 = W. Va. Code § 6-9A-4'],
  ['Under KRS 61.870, it is open.', 'KRS 61.870 = Ky. Rev. Stat. § 61.870'],
  ['Under A.R.S. § 38-431.01, it is open.', 'A.R.S. § 38-431.01 = Ariz. Rev. Stat. § 38-431.01'],
  ['Under RSA 91-A:2, it is open.', 'RSA 91-A:2 = N.H. Rev. Stat. § 91-A:2'],
  ['Under N.J.S.A. 10:4-12, it is open.', 'N.J.S.A. 10:4-12 = N.J. Stat. § 10:4-12'],
  ['Section 610.021, RSMo, lists reasons.', 'Section 610.021, RSMo = Mo. Rev. Stat. § 610.021'],
  ['Under 65 P.S. § 67.101, it is open.', '65 P.S. § 67.101 = 65 Pa. Stat. § 67.101'],
  ['Under 5 ILCS 140/7, it may be closed.', '5 ILCS 140/7 = 5 Ill. Comp. Stat. 140/7'],
  ['Under 1 M.R.S. § 405, it may be closed.', '1 M.R.S. § 405 = Me. Rev. Stat. tit. 1, § 405'],
  [
    'Chapter 551 of the Texas Government Code opens meetings.',
    "Chapter 551 of the Texas Government Code = Tex. Gov't Code ch. 551",
  ],
  ['Police cited N.Y. Penal Law § 240.20.', 'N.Y. Penal Law § 240.20 = N.Y. Penal Law § 240.20'],
  [
    "Pennsylvania's Title 75, Section 3802, bars it.",
    "Pennsylvania's Title 75, Section 3802 = 75 Pa. Cons. Stat. § 3802",
  ],
  ['Md. Code Ann., Crim. Law § 4-203 bars it.', 'Md. Code Ann., Crim. Law § 4-203 = Md. Code, Crim. Law § 4-203'],
  ['N.Y. Veh. & Traf. Law § 1180 sets limits.', 'N.Y. Veh. & Traf. Law § 1180 = N.Y. Veh. & Traf. Law § 1180'],
  ['The gift fits I.R.C. § 170(c).', 'I.R.C. § 170(c) = 26 U.S.C. § 170(c)'],
  ['See Treas. Reg. § 1.170A-1(h).', 'Treas. Reg. § 1.170A-1(h) = 26 C.F.R. § 1.170A-1(h)'],
  ['Theft is barred by A.C.A. § 5-36-103.', 'A.C.A. § 5-36-103 = Ark. Code § 5-36-103'],
  ['Theft is barred by IC 35-43-4-2.', 'IC 35-43-4-2 = Ind. Code § 35-43-4-2'],
  ['Theft is barred by I.C. § 18-2403.', 'I.C. § 18-2403 = Idaho Code § 18-2403'],
  ['Theft is barred by AS 11.46.100.', 'AS 11.46.100 = Alaska Stat. § 11.46.100'],
  ['Theft is barred by F.S. 812.014.', 'F.S. 812.014 = Fla. Stat. § 812.014'],
  ['Files are open under s. 119.07(1), F.S., she said.', 's. 119.07(1), F.S. = Fla. Stat. § 119.07(1)'],
  ['Theft is barred by G.S. 14-72.', 'G.S. 14-72 = N.C. Gen. Stat. § 14-72'],
  ['Louisiana Civil Code article 2298 covers it.', 'Louisiana Civil Code article 2298 = La. Civ. Code art. 2298'],
  ['CPLR 3211 lets a court dismiss it.', 'CPLR 3211 = N.Y. C.P.L.R. § 3211'],
  ['IC 35 and AS 11 are train lines, F.S. 8 a plane.', ''],
  ['An ORS 12 valve and a KRS 50 scooter were sold.', ''],
  ['Ohio law and Texas statutes differ on 121 points.', ''],
  ['The Kansas Code Talker Memorial cost $52.4 million.', ''],
])

table('rules of states', [
  ['The well failed 15A NCAC 18C .1510 tests.', '15A NCAC 18C .1510 = 15A N.C. Admin. Code 18C.1510'],
  ['It failed 327 IAC 8-2-5.', '327 IAC 8-2-5 = 327 Ind. Admin. Code 8-2-5'],
  ['It failed Ohio Admin. Code 3745-81-10.', 'Ohio Admin. Code 3745-81-10 = Ohio Admin. Code 3745-81-10'],
  ['It failed COMAR 26.08.04.', 'COMAR 26.08.04 = Md. Code Regs. 26.08.04'],
  ['It failed 6 NYCRR Part 750.', '6 NYCRR Part 750 = N.Y. Comp. Codes R. & Regs. tit. 6, § 750'],
  ['COMAR 12 is a ship and the CMR 40 a car.', ''],
])

table('local law', [
  [
    'Denver Revised Municipal Code § 38-86 bars camping.',
    'Denver Revised Municipal Code § 38-86 = Denver Revised Municipal Code § 38-86',
  ],
  ['SMC 12A.06 was repealed.', ''],
  ['Seattle repealed SMC 6.310.', 'SMC 6.310 = Seattle Municipal Code § 6.310'],
  [
    'Section 9-1101 of the Philadelphia Code bars bias.',
    'Section 9-1101 of the Philadelphia Code = Philadelphia Code § 9-1101',
  ],
  ['The council passed Ordinance 2019-14.', 'Ordinance 2019-14 = Ordinance No. 2019-14'],
  ['Area Code 206 and Dress Code 5 are no laws.', ''],
])

table('cases are cases', [
  ['Roe v. Wade, 410 U.S. 113 (1973), fell.', 'Roe v. Wade, 410 U.S. 113 (1973) = Roe v. Wade'],
  ['The ruling in U.S. v. Windsor stands.', 'U.S. v. Windsor = United States v. Windsor'],
  ['Trump v. Hawaii upheld it.', 'Trump v. Hawaii = Trump v. Hawaii'],
  ['See 576 U.S. 644 on marriage.', '576 U.S. 644 = 576 U.S. 644'],
  ['The U. S. 332 highway is closed.', ''],
])

table('places that are called as a state is', [
  [
    'Trustees in Delaware Township fought House Bill 48. Another Ohio township joined them.',
    'House Bill 48 = Ohio H.B. 48',
  ],
  [
    'Indiana County asked for the repeal of Senate Bill 12, now before the Pennsylvania Senate.',
    'Senate Bill 12 = Pa. S.B. 12',
  ],
  ['Washington Twp. cannot stop Act 13 wells, a Pennsylvania judge said.', 'Act 13 = Pennsylvania Act 13'],
  ['The Washington County Association fought House Bill 48.', 'House Bill 48 = Wash. H.B. 48'],
  ['The Indiana Township Association fought House Bill 48.', 'House Bill 48 = Ind. H.B. 48'],
])

table('constitutions of the states by article alone', [
  [
    'The Pennsylvania Supreme Court rested on Article I, Section 27.',
    'Article I, Section 27 = Pa. Const. art. I, § 27',
  ],
  [
    'The Montana Constitution opens files. Article II, Section 9 says so.',
    'Montana Constitution = Mont. Const. | Article II, Section 9 = Mont. Const. art. II, § 9',
  ],
  [
    'The judge in Washington state cited Article IX, Section 1 on schools.',
    'Article IX, Section 1 = Wash. Const. art. IX, § 1',
  ],
  ['The Ohio suit says Article I, Section 8 lets Congress act.', 'Article I, Section 8 = U.S. Const. art. I, § 8'],
  [
    'The U.S. Constitution is clear, Ohio said: Article I, Section 4 leaves elections to states.',
    'U.S. Constitution = U.S. Const. | Article I, Section 4 = U.S. Const. art. I, § 4',
  ],
  ['The Ohio teachers sued under their contract: Article IX, Section 4 bars cuts.', ''],
  ['The bylaws of the Texas club forbid it, a judge said, in Article XI, Section 2.', ''],
])

table('amendments by number', [
  ['An Alabama judge held that Amendment 671 binds the town.', 'Amendment 671 = Ala. Const. amend. 671'],
  [
    'New Mexico voters passed Constitutional Amendment 2.',
    'Constitutional Amendment 2 = N.M. Constitutional Amendment 2',
  ],
  ['Colorado voters passed Amendment 64.', 'Amendment 64 = Colo. Amendment 64'],
  ['The Ohio judge read Amendment 671 aloud.', ''],
  ['Missouri officials signed Amendment 12 to the contract.', ''],
  ['Alabama filed Amendment 3 to its plan.', ''],
])

table('sections of state law', [
  [
    'Section 74-204 of state law asks for notice, Idaho lawyers say.',
    'Section 74-204 of state law = Idaho Code § 74-204',
  ],
  [
    'Under Section 97-3-7 of Mississippi law it is a felony.',
    'Section 97-3-7 of Mississippi law = Miss. Code § 97-3-7',
  ],
  ['Minnesota clerks cite Section 13.03 of state statutes.', 'Section 13.03 of state statutes = Minn. Stat. § 13.03'],
  ['It broke Section 12.5 of state law, the Texas comptroller said.', 'Section 12.5 of state law = § 12.5'],
  ['A section of state law in Idaho bars it.', ''],
  ['Idaho students sat in section 74 of the state law library.', ''],
  ['Idaho has 74 sections of state law to mend.', ''],
])

table('sections behind a code that was only named', [
  [
    'It breaks the Education Code, Texas parents say. Section 45.003 is plain.',
    'Section 45.003 = Tex. Educ. Code § 45.003',
  ],
  ['In California the Vehicle Code rules. Section 23152.5 is new.', 'Section 23152.5 = Cal. Veh. Code § 23152.5'],
  ['The Dress Code is strict in Texas. Section 4.2 bars hats.', ''],
  ['Texas teachers cite the Education Code. Fans in Section 112 cheered.', ''],
  ['Texas has an Education Code, but a section of road 45.003 miles long broke.', ''],
])

table('bills by the first letter of the chamber', [
  ['Vermont lawmakers took up H. 610, a gun bill, and S. 54, on sales.', 'H. 610 = Vt. H. 610 | S. 54 = Vt. S. 54'],
  ['South Carolina passed H.3759 on a voice vote.', 'H.3759 = S.C. H. 3759'],
  ["Her bill, Vermont's S. 37, would hold plants liable.", 'S. 37 = Vt. S. 37'],
  ['Sen. Patrick Leahy, D-Vt., filed S. 2977 in Congress.', 'S. 2977 = S. 2977'],
  ['In Ohio, H. 12 was on the locker.', ''],
  ['William H. 20 years ago ran for the Vermont House.', ''],
  ['The Vermont House passed H.R. 12.', 'H.R. 12 = H.R. 12'],
])

table('numbers set off from their law', [
  ['The ordinance, No. 19-044, takes effect in a month.', 'ordinance, No. 19-044 = Ordinance No. 19-044'],
  ['The zoning ordinance (No. 1187) passed.', 'ordinance (No. 1187 = Ordinance No. 1187'],
  ['Council dropped the ordinance, number 88, last.', 'ordinance, number 88 = Ordinance No. 88'],
  ['Of the ordinance, no one spoke.', ''],
  ['The ordinance, 12 pages long, passed.', ''],
  ['Michigan counts on Public Act 116 of 1974.', 'Public Act 116 of 1974 = Michigan Public Act 116'],
  ['The Clean Streams Law and Act 13 bind Pennsylvania firms.', 'Act 13 = Pennsylvania Act 13'],
  ["Nebraska's LB 289 would cut taxes.", 'LB 289 = Neb. L.B. 289'],
])
