/**
 * Sections so well known that news gives their number alone. The words of their subject must be in the article: "Section 8" of
 * a stadium is none.
 */
export interface KnownSection {
  readonly section: string
  readonly title: string
  /** Section of the Code, where the number in the news is the act's. */
  readonly at: string
  readonly context: RegExp
}

export const knownSections: readonly KnownSection[] = [
  { section: '1373', title: '8', at: '1373', context: /immigra|sanctuary|detainer|citizenship/i },
  { section: '1644', title: '8', at: '1644', context: /immigra|sanctuary|detainer/i },
  { section: '1324', title: '8', at: '1324', context: /immigra|smuggl|harbor/i },
  { section: '1325', title: '8', at: '1325', context: /immigra|border/i },
  { section: '1326', title: '8', at: '1326', context: /immigra|border|reent/i },
  { section: '287', title: '8', at: '1357', context: /immigra|sheriff|\bICE\b/i },
  {
    section: '1983',
    title: '42',
    at: '1983',
    context:
      /civil rights|lawsuit|police|\bsue[ds]?\b|plaintiff|\bclaims?\b|\bjury\b|\bverdict\b|deput(?:y|ies)|officers?\b/i,
  },
  { section: '1981', title: '42', at: '1981', context: /civil rights|discriminat|plaintiff|\bclaims?\b/i },
  { section: '1985', title: '42', at: '1985', context: /civil rights|conspira|plaintiff|\bclaims?\b/i },
  { section: '230', title: '47', at: '230', context: /internet|online|social media|platform|Facebook|Twitter|Google/i },
  { section: '504', title: '29', at: '794', context: /disabilit|accommodat/i },
  { section: '508', title: '29', at: '794d', context: /disabilit|accessib/i },
  { section: '702', title: '50', at: '1881a', context: /surveillance|intelligence|\bFISA\b|\bNSA\b/i },
  { section: '232', title: '19', at: '1862', context: /tariff|steel|aluminum|imports/i },
  { section: '301', title: '19', at: '2411', context: /tariff/i },
  { section: '337', title: '19', at: '1337', context: /International Trade Commission|imports/i },
  { section: '1115', title: '42', at: '1315', context: /Medicaid|\bCMS\b/i },
  { section: '1332', title: '42', at: '18052', context: /insur|Affordable Care|waiver/i },
  { section: '1557', title: '42', at: '18116', context: /health care|discriminat/i },
  { section: '8', title: '42', at: '1437f', context: /voucher|housing|landlord|tenant/i },
  { section: '404', title: '33', at: '1344', context: /wetland|Army Corps|dredge/i },
  { section: '401', title: '33', at: '1341', context: /water quality|pipeline|Clean Water/i },
  { section: '106', title: '54', at: '306108', context: /historic/i },
  { section: '1031', title: '26', at: '1031', context: /exchange|real estate|capital gain/i },
]
