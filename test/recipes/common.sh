# Sourced by the recipes' tests: an input, the result of one run over it, and what the page on many articles tells to do.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
started=
# Only what was started here is ended.
trap 'for pid in $started; do kill "$pid" 2>/dev/null; done; wait 2>/dev/null; rm -rf "$work"' EXIT
cd "$work" || exit 1
mkdir bin parts
printf '#!/bin/sh\nexec "%s" "%s/bin/extract.js" "$@"\n' "$(command -v node)" "$root" >bin/extract
chmod 755 bin/extract
export PATH="$work/bin:$PATH" input=dump.ndjson
node -e '
  for (let i = 0; i < 60; i++) {
    const text = `Ohio violates 8 U.S.C. ${1300 + i}, a judge ruled. ${"So it is said. ".repeat(i % 9)}`
    console.log(i === 17 ? "{" : JSON.stringify(i % 2 ? { id: `r${i}`, text } : { text }))
  }' >dump.ndjson
extract dump.ndjson --jobs 1 >whole.ndjson 2>whole.err
[ $? -eq 3 ] || { echo "one run: not what was expected"; exit 1; }

recipe() { sed -n "/<!-- recipe: $1 -->/,/^\`\`\`\$/p" "$root/src/cli/many-articles.md" | sed '1,2d;$d'; }

# kill_first_try_of N: the process of the N-th shard is killed the first time, in the middle of its work; then there is a file "killed".
kill_first_try_of() {
  mv bin/extract bin/whole-extract
  cat >bin/extract <<END
#!/bin/sh
case "\$*" in
*"--shard $1/"*)
  if [ ! -e killed ]; then
    touch killed
    whole-extract "\$@" &
    sleep 0.2
    kill -9 \$!
    exit 137
  fi ;;
esac
exec whole-extract "\$@"
END
  chmod 755 bin/extract
}

# same RESULTS: byte for byte the same, and the broken record told once.
same() {
  cmp "$1" whole.ndjson || return 1
  [ "$(cat parts/*.failed | wc -l)" -eq 1 ] || { echo 'the broken record is not told once'; return 1; }
}
