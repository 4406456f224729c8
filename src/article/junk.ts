/** Lines of a page that are no story, by their words alone. */
import type { SkipReason } from '../types.ts'
import type { SearchText } from './search-text.ts'

/**
 * A kind of junk. The whole of the line must be of the kind: a line with reporting in it is story. `pattern` reads the line in
 * lower case, or as cased if it has capitals.
 */
interface Junk {
  readonly reason: SkipReason
  readonly cased?: true
  readonly pattern: RegExp
  /** None of `OPENERS` tells this kind. */
  readonly anyOpener?: true
  /** The pattern matches no longer line. */
  readonly longest?: number
}

/** Most kinds open with one of these: one look instead of eight at the paragraphs of a story. */
const OPENERS =
  /^(?:[([]?(?:ap |file |photo|image|picture|video|illustration|courtesy|credit|graphic|screenshot)|by|story by|written by|reported by|published|updated|posted|last (?:up|mod)|modified|created|first pub|read more|more|see also|also|related|recommended|trending|most |share|tweet|email|print|comment|leave a|\d+ comment|home|menu|search|sign |log in|subscribe|advertisement|sponsored|back to|next|previous|skip to|continue|click here|load more|follow|like us|facebook|twitter|linkedin|whatsapp|pinterest|get our|show cap|hide cap|toggle|enlarge|originating|#|-30-|\*|you may|must read|up next|don't miss|in other|watch|from our|press |media |for |contact|phone:|tel:|e-mail:|fax:|reach |copyright|\(c\)|©|all rights|this |the associated|terms of|privacy)/

const junk: readonly Junk[] = [
  {
    reason: 'byline',
    cased: true,
    pattern:
      /^(?:[Bb]y|BY|Story by|Written by|Reported by):? (?:[A-Z][A-Za-z'.-]*|and|of the)(?:,? (?:[A-Z][A-Za-z'.-]*|and|of the|for the|the|staff writer|\||-)){1,12}$/,
  },
  {
    reason: 'byline',
    cased: true,
    anyOpener: true,
    pattern:
      /^[A-Z][A-Za-z'.-]+(?: [A-Z][A-Za-z'.-]*){0,3}(?:,| \||\/| -) ?(?:Staff|Associated Press|Reuters|AP|UPI|Special to|The Associated Press|Contributing|Correspondent|Reporter|Editor|Senior|Political)[A-Za-z ,.']{0,60}$/,
  },
  {
    reason: 'byline',
    pattern:
      /^(?:published|updated|posted|last updated|last modified|modified|created|first published)(?: on| at|:)? .{4,60}$/,
  },
  { reason: 'byline', pattern: /^(?:published|updated|posted|modified)$/ },
  {
    reason: 'credit',
    pattern:
      /^[([]?(?:(?:ap )?(?:file )?photo(?:graph)?s?|image|picture|video|illustration|courtesy|credit|graphic|screenshot)s?(?: credit| courtesy| illustration)?(?: of| by| from|:|\/).{0,90}[)\]]?$/,
  },
  {
    reason: 'credit',
    anyOpener: true,
    longest: 110,
    pattern:
      /^(?:[a-z.&' -]{2,40}(?:\/|via) ?)?(?:getty images|ap photo|associated press|reuters|file photo|afp|shutterstock|istock|staff photo)(?: ?[/|-] ?[a-z.&' -]{2,40})?$/,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:read more|more|see also|also read|also|related|recommended|trending|most (?:read|popular|viewed)|share|share this|tweet|email|print|comments?|leave a (?:comment|reply)|\d+ comments?|home|menu|search|sign in|log in|subscribe|advertisement|sponsored|back to top|next|previous|skip to (?:main )?content|continue reading.*|click here.*|load more.*|follow us.*|like us.*|facebook|twitter|linkedin|whatsapp|pinterest|sign up.{0,80}|get our newsletter.{0,60}|show caption|hide caption|toggle caption|enlarge.{0,20}|originating site.{0,60}|###|-30-|\*\s?\*\s?\*|# # #)[.:!>]?$/,
  },
  {
    reason: 'other_story',
    pattern:
      /^(?:more news|read more|related(?: (?:story|stories|article|articles|coverage|content))?|see also|also read|you may also like|recommended|must read|up next|don't miss|in other news|trending now|watch|from our partners)\s?[:>|-].{3,200}$/,
  },
  {
    reason: 'author_bio',
    cased: true,
    anyOpener: true,
    pattern:
      /^(?:About the author\b.{0,300}|(?!(?:It|This|That|The|They|He|She) )[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){0,2} (?:(?:is|was) an? (?:[A-Za-z-]+ ){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist)\b[^"]{0,300}|(?:covers|has covered|has written about|writes about|reports on|reports for)\b[^"]{3,400}|can be reached at\b.{3,80}))$/,
  },
  {
    reason: 'contact',
    pattern:
      /^(?:(?:press |media |for more information,? )?contacts?:|for (?:more|further) information\b|phone:|tel:|email:|e-mail:|fax:|reach (?:him|her|them|the reporter) at\b|follow (?:him|her|them) on\b|contact [a-z .'-]{3,40} at\b).{0,160}$/,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:for immediate release:?.{0,40}|copyright\b.{0,160}|(?:\(c\)|©).{0,160}|all rights reserved.{0,120}|this (?:material|article|story|copy) (?:may not|was (?:originally|first)|is (?:part|republished)|has been).{0,200}|this is a developing story\.?.{0,80}|the associated press contributed.{0,80}|terms of (?:use|service).{0,80}|privacy policy.{0,80}|advertisement)$/,
  },
]

const unopened = junk.filter(({ anyOpener }) => anyOpener)

/**
 * Why a line is no story, or null. Runs of blanks in it are single ones.
 *
 * @example junkReason(searchText('Photo by Jane Doe')) // 'credit'
 */
export function junkReason({ cased, lower }: SearchText): SkipReason | null {
  for (const { pattern, reason, cased: isCased, longest } of OPENERS.test(lower) ? junk : unopened) {
    if (longest !== undefined && lower.length > longest) continue
    if (pattern.test(isCased ? cased : lower)) return reason
  }
  return null
}
