# Sourced by whatever runs Java: need_jdk finds a JDK 25 and makes it JAVA_HOME and the first in the PATH.

is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk() {
  local place on_path
  for place in "${JAVA_HOME:-}" "${JDK_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$place" ] && is_jdk25 "$place"; then printf '%s' "$place"; return; fi
  done
  on_path=$(command -v java || true)
  if [ -n "$on_path" ]; then
    place=$("$on_path" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')
    if [ -n "$place" ] && is_jdk25 "$place"; then printf '%s' "$place"; return; fi
  fi
  return 1
}

need_jdk() {
  JAVA_HOME=$(find_jdk) || {
    cat >&2 <<'TEXT'
Hafen needs a JDK 25, and there is none in JAVA_HOME, JDK_HOME, the usual places or the PATH.
Install one, for example Eclipse Temurin 25:
  Debian, Ubuntu   apt install temurin-25-jdk   (from Adoptium's package source, or openjdk-25-jdk where it is packaged)
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install --cask temurin@25
  SDKMAN           sdk install java 25-tem
or set JAVA_HOME to the folder of a JDK 25.
TEXT
    exit 1
  }
  export JAVA_HOME
  export PATH="$JAVA_HOME/bin:$PATH"
}
