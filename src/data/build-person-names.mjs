// Writes src/data/generated/person-names.ts from the word lists of compromise (a development dependency): first names and surnames
// that tell "Rhonda Moore" from Moore, Okla.
// usage: node src/data/build-person-names.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import nlp from 'compromise/two'

const tagged = Object.entries(nlp.model().one.lexicon)
const wordsOf = (tags) =>
  tagged
    .filter(([word, tag]) => /^\p{L}{2,}$/u.test(word) && [tag].flat().some((one) => tags.includes(one)))
    .map(([word]) => word)
    .sort()
    .join(' ')

writeFileSync(
  fileURLToPath(new URL('generated/person-names.ts', import.meta.url)),
  `// Generated from the lexicon of compromise (MIT) by src/data/build-person-names.mjs. Do not edit.
export const firstNameList: string = ${JSON.stringify(wordsOf(['FirstName', 'MaleName', 'FemaleName']))}

export const surnameList: string = ${JSON.stringify(wordsOf(['LastName']))}
`,
)
