/** How the states' lower houses are called where it tells whose member somebody is, by the state's postal code. */
import { wordSet } from '../word-set.ts'

/** Its members are assemblymen and assemblywomen: who is a "representative" of such a state sits in Congress. Wisconsin's have that title too. */
const assemblies = wordSet('ca nv ny nj')
/** A House of Delegates; the nation's delegates come from its territories and its capital. */
const housesOfDelegates = wordSet('md va wv')

const codeOf = (id: string): string => /\/state:(\w\w)$/.exec(id)?.[1] ?? ''

/** Does the state with the id call no member of its legislature a representative? */
export const hasNoRepresentatives = (id: string): boolean => assemblies.has(codeOf(id))
/** Is the lower house of the state with the id an assembly? */
export const hasAssembly = (id: string): boolean => assemblies.has(codeOf(id)) || codeOf(id) === 'wi'
/** Do delegates sit in the legislature of the state with the id? */
export const hasDelegates = (id: string): boolean => housesOfDelegates.has(codeOf(id))
