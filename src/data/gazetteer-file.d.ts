/** Text files as `src/build/bundle-browser.mjs` gives them to a script: packed by gzip. */
declare module '*.txt' {
  const packed: Uint8Array
  // biome-ignore lint/style/noDefaultExport: that is how a bundler gives a file.
  export default packed
}
