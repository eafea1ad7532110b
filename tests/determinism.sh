#!/bin/sh
# The same plays give the same bytes under g++ and clang++, -O0 and -O3: compiles the pure rooms four
# ways, prints the digests of the plays of tests/sim/attempt, and compares them with the golden file.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
golden=$root/tests/sim/attempt/golden_digests.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

clang=
for name in clang++ clang++-14 clang++-16 clang++-19; do
    if command -v "$name" >/dev/null 2>&1; then clang=$name; break; fi
done
[ -n "$clang" ] || { echo "clang++ is missing: it is in packages.txt" >&2; exit 1; }

ccache=$(command -v ccache || true)

# What a play needs: no rule of the law, no reader, no library. clean_text.cpp, which joins accents
# with one, is for the hands.
cat >"$work/all.cpp" <<SOURCES
$(cd "$root" && for file in $(ls sim/base/*.cpp | grep -v clean_text) sim/claims/acts.cpp sim/claims/act_table*.cpp \
    sim/claims/facts.cpp sim/claims/settlement_sheet.cpp sim/claims/contract/indemnity.cpp \
    sim/talk/labels.cpp sim/deal/*.cpp sim/scenario/lookup.cpp \
    sim/attempt/*.cpp tests/sim/attempt/print_digests.cpp; do echo "$file"; done)
SOURCES

build() {    # build NAME COMPILER FLAGS
    out=$work/$1
    mkdir "$out"
    objects=
    while read -r file; do
        object=$out/$(echo "$file" | tr / _).o
        $ccache "$2" -std=c++20 "$3" -I"$root" -c "$root/$file" -o "$object"
        objects="$objects $object"
    done <"$work/all.cpp"
    # shellcheck disable=SC2086
    "$2" $objects -o "$out/print"
    "$out/print" >"$out/digests"
    cmp "$golden" "$out/digests" || { echo "$1 prints other digests" >&2; return 1; }
    echo "$1: same bytes"
}

build gcc_O0 g++ -O0 & first=$!
build clang_O0 "$clang" -O0 & second=$!
wait $first && wait $second
build gcc_O3 g++ -O3 & first=$!
build clang_O3 "$clang" -O3 & second=$!
wait $first && wait $second
