/** "RUIZ:", "**Mayor Ruiz:**", "Ruiz**:": what tells whose turn it is in a talk. Sources of patterns. */

export const NAME = `(?:[A-Z][A-Za-zÀ-ɏ.'-]* ){0,3}[A-Z][A-Za-zÀ-ɏ'-]+`
export const COLON = String.raw`(?::(?:\*\*|__)?|(?:\*\*|__):)`
export const BOLD = String.raw`(?:\*\*|__)?`
