/** Words and numbers that tell which state a text is from without naming it. */

/** Area codes of telephone numbers by state (North American Numbering Plan, 2025). */
const areaCodeRows = `
AL 205 251 256 334 659 938|AK 907|AZ 480 520 602 623 928|AR 327 479 501 870|CA 209 213 279 310 323 341 350 369 408 415 424 442 510 530
559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951|CO 303 719 720 970 983|CT 203
475 860 959|DE 302|DC 202 771|FL 239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954|GA 229 404
470 478 678 706 762 770 912 943|HI 808|ID 208 986|IL 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872|IN 219 260 317
463 574 765 812 930|IA 319 515 563 641 712|KS 316 620 785 913|KY 270 364 502 606 859|LA 225 318 337 457 504 985|ME 207|MD 227 240 301
410 443 667|MA 339 351 413 508 617 774 781 857 978|MI 231 248 269 313 517 586 616 679 734 810 906 947 989|MN 218 320 507 612 651 763
924 952|MS 228 471 601 662 769|MO 235 314 417 557 573 636 660 816 975|MT 406|NE 308 402 531|NV 702 725 775|NH 603|NJ 201 551 609 640
732 848 856 862 908 973|NM 505 575|NY 212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934|NC 252 336
472 704 743 828 910 919 980 984|ND 701|OH 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937|OK 405 539 572 580 918|OR 458 503
541 971|PA 215 223 267 272 412 445 484 570 582 610 717 724 814 835 878|RI 401|SC 803 821 839 843 854 864|SD 605|TN 423 615 629 731 865
901 931|TX 210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979|UT 385 435
801|VT 802|VA 276 434 540 571 686 703 757 804 826 948|WA 206 253 360 425 509 564|WV 304 681|WI 262 274 353 414 534 608 715 920|WY 307
`

export const areaCodes: ReadonlyMap<string, string> = new Map(
  areaCodeRows
    .trim()
    .split('|')
    .flatMap((row) => {
      const [state = '', ...codes] = row.trim().split(/\s+/)
      return codes.map((code) => [code, state] as const)
    }),
)

/** Words that one state's people use, or a few states', in look-up form. */
export const clueWords: ReadonlyMap<string, readonly string[]> = new Map(
  `
  selectmen CT MA NH ME VT RI;selectman CT MA NH ME VT RI;selectboard VT MA ME NH;parish LA;freeholder NJ;freeholders NJ;dfl MN;
  hoosier IN;hoosiers IN;minnesotan MN;minnesotans MN;ohioan OH;ohioans OH;californian CA;californians CA;texan TX;texans TX;
  floridian FL;floridians FL;georgians GA;virginians VA;kansan KS;kansans KS;nebraskan NE;nebraskans NE;iowan IA;iowans IA;
  michiganders MI;wisconsinites WI;illinoisans IL;missourians MO;kentuckians KY;tennesseans TN;alabamians AL;mississippians MS;
  louisianans LA;arkansans AR;oklahomans OK;coloradans CO;utahns UT;nevadans NV;arizonans AZ;oregonians OR;washingtonians WA;
  idahoans ID;montanans MT;alaskans AK;hawaiians HI;pennsylvanians PA;marylanders MD;delawareans DE;vermonters VT;mainers ME;
  carolinians NC SC;dakotans ND SD;chp CA;caltrans CA;gbi GA;kbi KS;tbi TN;psp PA;penndot PA;txdot TX;fdot FL;modot MO;
  ncdot NC;vdot VA;odot OH OR;mndot MN;isp IN IL ID;osbi OK;fdle FL;fhp FL;gdot GA;tdot TN;kdot KS;idot IL;indot IN;aldot AL;alea AL;
  scdot SC;dhec SC;wsdot WA;udot UT;wisdot WI;septa PA;boces NY;cisd TX;uil TX;lsu LA;uga GA;uconn CT;umass MA;wvu WV;unl NE;uva VA;
  unm NM;byu UT;unlv NV;smu TX;rcw WA;sdcl SD;ilcs IL;nmsa NM;krs KY;nrs NV
  `
    .trim()
    .split(';')
    .map((row) => {
      const [word = '', ...states] = row.trim().split(/\s+/)
      return [word, states] as const
    }),
)

/** Two words that only one state's governments use, or a few states', joined by a blank, in look-up form. */
export const cluePairs: ReadonlyMap<string, readonly string[]> = new Map(
  `
  commissioners court TX;police jury LA;quorum court AR;fiscal court KY;common pleas OH PA;chosen freeholders NJ;town meeting MA VT NH ME;
  magisterial district PA;unit district IL;chancery court MS TN DE
  `
    .trim()
    .split(';')
    .map((row) => {
      const [first = '', second = '', ...states] = row.trim().split(/\s+/)
      return [`${first} ${second}`, states] as const
    }),
)
const pairOpenings: ReadonlySet<string> = new Set([...cluePairs.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))))

/** Can a word be a clue, or the first of a pair that is one? */
export const isClueWord = (lower: string): boolean => clueWords.has(lower) || pairOpenings.has(lower)

/** States that two words speak for; empty for most. */
export const statesOfPair = (first: string, second: () => string): readonly string[] =>
  pairOpenings.has(first) ? (cluePairs.get(`${first} ${second()}`) ?? []) : []
