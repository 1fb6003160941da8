# Sourced by the benchmarks that are Java programs in platform's tests.

# run_java CLASS WORD…: runs it with case-service's change sets (it has the most tables), the
# platform's classes and their test support; $work is a folder for a while.
run_java() {
  local service=case-service class=$1
  shift
  # one call, or the platform's tests would have to be installed; the last module's class path stays
  mvn -B -q -ntp -o -pl "$service" -am test-compile dependency:build-classpath -Dspotless.check.skip \
    -DincludeScope=test -Dmdep.outputFile="$work/classpath" -Dmdep.outputAbsoluteArtifactFilename=true >/dev/null
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:+UseSerialGC ${JAVA_FLAGS:-} \
    -cp "$service/target/classes:platform/target/classes:platform/target/test-classes:common-model/target/classes:$(cat "$work/classpath")" \
    "de.hafen.platform.$class" "$@"
}
