/** `edtf` ships no types; the tests ask it only whether a value parses. */
declare module 'edtf' {
  function edtf(value: string, constraints?: { readonly level?: number }): unknown
  export default edtf
}
