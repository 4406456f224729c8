/** Signs that several rules share. */

/** "11 October", "4th day of June", "11-Oct". */
export const DAY_BEFORE_MONTH =
  /\d(?:st|nd|rd|th)?(?:-|\s{1,2}(?:day\sof\s|of\s)?)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

/** "October 11", "Oct. 11", "May the 2nd"; any other word before a number as well. */
export const DAY_BEHIND_MONTH = /[a-z]\.?\s{0,2}(?:the\s)?\d/
