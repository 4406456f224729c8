/**
 * Where sections of acts stand in the U.S. Code. Acts number their sections for themselves; news cites those numbers. Facts from
 * the Code's own tables of classification. A row: act | title of the Code | section of the act=section of the Code, ...
 */
const rows = `
Americans with Disabilities Act|42|102=12112,201=12131,202=12132,302=12182,303=12183,503=12203
Clean Air Act|42|101=7401,107=7407,108=7408,109=7409,110=7410,111=7411,112=7412,113=7413,114=7414,115=7415,116=7416,118=7418,119=7419,120=7420,121=7421,126=7426,129=7429,160=7470,165=7475,169=7479,169A=7491,172=7502,173=7503,175A=7505a,176=7506,177=7507,179=7509,181=7511,182=7511a,184=7511c,185=7511d,188=7513,189=7513a,202=7521,203=7522,205=7524,206=7525,208=7542,209=7543,211=7545,213=7547,231=7571,301=7601,302=7602,304=7604,307=7607,319=7619,502=7661a,505=7661d
Clean Water Act|33|101=1251,102=1252,104=1254,106=1256,201=1281,208=1288,301=1311,302=1312,303=1313,304=1314,305=1315,306=1316,307=1317,308=1318,309=1319,310=1320,311=1321,312=1322,313=1323,314=1324,316=1326,319=1329,320=1330,401=1341,402=1342,403=1343,404=1344,405=1345,501=1361,502=1362,504=1364,505=1365,507=1367,508=1368,509=1369,510=1370,518=1377
Clayton Act|15|2=13,3=14,4=15,7=18,8=19
Communications Act|47|222=222,230=230,301=301,303=303,315=315,332=332
Communications Decency Act|47|230=230
Comprehensive Environmental Response, Compensation, and Liability Act|42|101=9601,103=9603,104=9604,105=9605,106=9606,107=9607,113=9613,120=9620,122=9622
Employee Retirement Income Security Act|29|3=1002,4=1003,404=1104,406=1106,409=1109,502=1132,503=1133,510=1140,514=1144
Endangered Species Act|16|3=1532,4=1533,6=1535,7=1536,9=1538,10=1539,11=1540
Fair Housing Act|42|803=3603,804=3604,805=3605,806=3606,807=3607,808=3608,810=3610,813=3613,814=3614,818=3617
Fair Labor Standards Act|29|3=203,6=206,7=207,11=211,12=212,13=213,15=215,16=216,18=218
Federal Food, Drug, and Cosmetic Act|21|301=331,402=342,403=343,501=351,502=352,503A=353a,505=355,510=360,513=360c,515=360e,564=360bbb-3
Federal Power Act|16|201=824,202=824a,203=824b,205=824d,206=824e,215=824o,216=824p
Federal Trade Commission Act|15|5=45,13=53,19=57b
Foreign Intelligence Surveillance Act|50|105=1805,501=1861,702=1881a,704=1881c
Help America Vote Act|52|301=21081,302=21082,303=21083,401=21111,402=21112
Illegal Immigration Reform and Immigrant Responsibility Act|8|642=1373
Immigration and Nationality Act|8|101=1101,103=1103,201=1151,202=1152,203=1153,204=1154,207=1157,208=1158,209=1159,211=1181,212=1182,213A=1183a,214=1184,215=1185,216=1186a,217=1187,221=1201,222=1202,231=1221,234=1224,235=1225,236=1226,236A=1226a,237=1227,238=1228,239=1229,240=1229a,240A=1229b,240B=1229c,241=1231,242=1252,243=1253,244=1254a,245=1255,245A=1255a,246=1256,249=1259,264=1304,265=1305,271=1321,274=1324,274A=1324a,274B=1324b,274C=1324c,275=1325,276=1326,277=1327,278=1328,286=1356,287=1357,301=1401,309=1409,310=1421,312=1423,316=1427,318=1429,319=1430,320=1431,328=1439,329=1440,337=1448,340=1451,349=1481,412=1522
Individuals with Disabilities Education Act|20|601=1400,611=1411,612=1412,613=1413,614=1414,615=1415,616=1416,618=1418,619=1419
Labor Management Relations Act|29|301=185,302=186
National Environmental Policy Act|42|101=4331,102=4332
National Historic Preservation Act|54|106=306108,110=306101
National Labor Relations Act|29|2=152,7=157,8=158,9=159,10=160,14=164
National Voter Registration Act|52|4=20503,5=20504,6=20505,7=20506,8=20507,9=20508,11=20510
Natural Gas Act|15|3=717b,4=717c,5=717d,7=717f
Occupational Safety and Health Act|29|5=654,6=655,8=657,11=660,18=667
Patient Protection and Affordable Care Act|42|1332=18052,1557=18116
Affordable Care Act|42|1311=18031,1332=18052,1557=18116
Patriot Act|50|215=1861
Personal Responsibility and Work Opportunity Reconciliation Act|8|434=1644
Public Health Service Act|42|319=247d,361=264,362=265,2791=300gg-91
Rehabilitation Act|29|501=791,503=793,504=794,508=794d
Resource Conservation and Recovery Act|42|1004=6903,3005=6925,3008=6928,4003=6943,7002=6972,7003=6973
Rivers and Harbors Act|33|9=401,10=403,13=407,14=408
Safe Drinking Water Act|42|1401=300f,1412=300g-1,1413=300g-2,1414=300g-3,1415=300g-4,1416=300g-5,1417=300g-6,1424=300h-3,1431=300i,1445=300j-4,1449=300j-8,1450=300j-9,1452=300j-12
Securities Act|15|5=77e,11=77k,12=77l,17=77q
Securities Exchange Act|15|9=78i,10=78j,12=78l,13=78m,14=78n,15=78o,16=78p,20=78t
Sherman Act|15|1=1,2=2
Social Security Act|42|402=602,403=603,1102=1302,1115=1315,1128=1320a-7,1135=1320b-5,1902=1396a,1903=1396b,1904=1396c,1905=1396d,1915=1396n,1916=1396o,1917=1396p,1927=1396r-8,1932=1396u-2,1861=1395x,1862=1395y,1866=1395cc,1876=1395mm,1886=1395ww,2103=1397cc,471=671
Surface Mining Control and Reclamation Act|30|502=1252,521=1271
Tariff Act|19|307=1307,337=1337
Toxic Substances Control Act|15|4=2603,5=2604,6=2605,8=2607,21=2620
Trade Act|19|201=2251,301=2411,307=2417
Trade Expansion Act|19|232=1862
Uniformed and Overseas Citizens Absentee Voting Act|52|101=20301,102=20302,103=20303
Voting Rights Act|52|2=10301,3=10302,4=10303,5=10304,6=10305,8=10306,10=10306,11=10307,12=10308,14=10310,201=10501,203=10503,208=10508
Wilderness Act|16|2=1131,4=1133`

/** Acts that are a title of the Code: their sections carry the Code's own numbers. */
const wholeTitles: ReadonlyMap<string, string> = new Map([
  ['Internal Revenue Code', '26'],
  ['Bankruptcy Code', '11'],
  ['Uniform Commercial Code', ''],
])

const homes: ReadonlyMap<string, readonly [title: string, section: string]> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [act = '', title = '', pairs = ''] = row.split('|')
      return pairs.split(',').map((pair) => {
        const [own = '', code = ''] = pair.split('=')
        return [`${act} ${own}`, [title, code] as const] as const
      })
    }),
)

/**
 * Title and section of the U.S. Code for a section of an act, by the act's name as normalised; null where it is not known.
 *
 * @example homeOfSection('Immigration and Nationality Act', '287') // ['8', '1357']
 */
export function homeOfSection(act: string, section: string): readonly [title: string, section: string] | null {
  const title = wholeTitles.get(act)
  if (title) return [title, section]
  return homes.get(`${act} ${section}`) ?? null
}
