#!/bin/sh
# fetch_imgui.sh DEST SUITE VERSION SHA256: unpacks Debian's source package of Dear ImGui into DEST.
# Works on Debian 12 and 13, as root or not: apt gets a state of its own in a temporary folder, so
# nothing is installed and the machine's sources are not touched. apt checks the archive's signature,
# we check the tarball's hash.
set -eu
dest=$1 suite=$2 version=$3 sha256=$4

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/state" "$work/parts" "$work/src"

# The mirror is the one that this machine already uses.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' \
    'Label: Debian' | head -n 1)
if [ -z "$mirror" ]; then
    echo "fetch_imgui.sh: apt knows no package list yet; run 'apt-get update' first" >&2
    exit 1
fi

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb-src [signed-by=$keyring] $mirror $suite main" >"$work/sources.list"
cat >"$work/apt.conf" <<CONF
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "$work/parts";
Dir::State "$work/state";
Dir::State::Lists "$work/lists";
Dir::State::status "/dev/null";
Dir::Cache "$work/cache";
Acquire::Languages "none";
APT::Sandbox::User "root";
CONF
export APT_CONFIG="$work/apt.conf"

cd "$work"
apt-get update -qq
apt-get source -qq --download-only "imgui=$version"
tarball=$(ls imgui_*.orig.tar.xz)
echo "$sha256  $tarball" | sha256sum --check --quiet

# cmake unpacks .xz by itself; a fresh Debian has no xz-utils. The move at the end is atomic enough:
# a half-unpacked folder is never taken for a whole one.
(cd src && cmake -E tar xf "../$tarball")
mkdir -p "$(dirname "$dest")"
rm -rf "$dest" "$dest.part"
cp -R src/*/ "$dest.part"
mv "$dest.part" "$dest"
