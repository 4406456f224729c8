// The licences of the packages whose code is in a bundle: they want to be carried along.
import { readdirSync, readFileSync } from 'node:fs'

/** A comment for the top of a bundle that esbuild made with `metafile`. */
export function licenceComment({ outputs }) {
  const parts = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))
  const carried = parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name)
  const packages = carried.flatMap((name) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? [])
  const licences = [...new Set(packages)].map((name) => {
    const folder = `node_modules/${name}`
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file) throw new Error(`${name}: no licence file to carry along`)
    return `${name}\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`
  })
  return `/*\n${['compliance-extract, MIT', ...licences].join('\n\n')}\n*/\n`
}
