/** Inputs that were read together, with what came of each. */
import type { Input, InputProblem, InputText } from './input-text.ts'

export const textsOf = (inputs: readonly Input[]): readonly InputText[] =>
  inputs.filter((input): input is InputText => !('error' in input))

/** What came of the texts, one result each in their order, among what is told of the problems. */
export function inPlace<Result, Told>(
  inputs: readonly Input[],
  results: readonly Result[],
  ofText: (input: InputText, result: Result) => Told,
  ofProblem: (input: InputProblem) => Told,
): readonly Told[] {
  let at = 0
  return inputs.map((input) => ('error' in input ? ofProblem(input) : ofText(input, results[at++] as Result)))
}
