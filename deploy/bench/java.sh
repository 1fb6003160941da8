# Sourced by the benchmarks that are Java programs among a module's tests.

# run_java MODULE CLASS WORD…: runs it with the module's classes and tests, on the platform's; $work is
# a folder for a while. Under tenancy it is case-service's change sets that are looked at: it has the
# most tables.
run_java() {
  local module=$1 class=$2 folders
  shift 2
  # one call, or the platform's tests would have to be installed; the last module's class path stays
  mvn -B -q -ntp -o -pl "$module" -am test-compile dependency:build-classpath -Dspotless.check.skip \
    -DincludeScope=test -Dmdep.outputFile="$work/classpath" -Dmdep.outputAbsoluteArtifactFilename=true
  folders=$module/target/classes:$module/target/test-classes:platform/target/classes:platform/target/test-classes:common-model/target/classes
  java -Xmx1g -XX:+UseSerialGC ${JAVA_FLAGS:-} \
    -cp "$folders:$(cat "$work/classpath")" "$class" "$@"
}
