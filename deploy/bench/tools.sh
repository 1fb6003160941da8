# Sourced by the benchmarks: programs of others that they compare with, or drive load with.

# need PROGRAM PACKAGE: finds the program; on Debian, as root, it installs the package.
need() {
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $2 for $1." >&2
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$2"; } >/dev/null 2>&1 || true
  fi
  command -v "$1" >/dev/null || { echo "This benchmark needs $1: install $2." >&2; exit 2; }
}
