/** The part of the package `citation` that the benchmark calls; the package has no types of its own. */
declare module 'citation' {
  const Citation: {
    find(text: string): { readonly citations: readonly { readonly match: string }[] }
  }
  export default Citation
}
