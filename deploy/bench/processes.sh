# Sourced by the benchmarks: what processes cost, read from /proc. Linux only.

[ -r /proc/self/stat ] || { echo "Benchmarks read /proc and run on Linux only." >&2; exit 2; }
ticks=$(getconf CLK_TCK)

# That process and all that it started, a line each.
family() {
  local child
  [ -d "/proc/$1" ] || return 0
  echo "$1"
  for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do family "$child"; done
}

# CPU seconds of a part of the stack: user and system, of all its processes and of those that ended.
cpu_of() { cpu_of_process "$(pid_of "$1")"; }

# Memory of a part in MB: Pss (a shared page is divided among those who share it), Rss, Anonymous …
memory_of() {
  local one
  for one in $(family "$(pid_of "$1")"); do
    cat "/proc/$one/smaps_rollup" 2>/dev/null || true
  done | awk -v what="$2:" '$1 == what { kb += $2 } END { printf "%.0f", kb / 1024 }'
}

# The parts of the stack in HAFEN_HOME, and the process and the port that a part's pid file names.
parts() { local file; for file in "$HAFEN_HOME"/run/*.pid; do [ -f "$file" ] && basename "$file" .pid; done; }
pid_of() { sed -n 2p "$HAFEN_HOME/run/$1.pid"; }
port_of() { sed -n 5p "$HAFEN_HOME/run/$1.pid"; }

# JVM flags as a service has them in production: both compilers (the local stack's C1 alone is for a
# quick start), no class cache.
production_flags=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx256m -Dspring.jmx.enabled=false -Dspring.main.banner-mode=off)

# Starts a service of the stack in HAFEN_HOME anew with production's flags and waits until it is ready.
# ./hafen down doesn't know the process: who calls this ends it. Its pid is in $restarted.
restart_as_in_production() { # PART
  local old settings command program folder port
  old=$(pid_of "$1")
  mapfile -d '' -t settings </proc/"$old"/environ
  mapfile -d '' -t command </proc/"$old"/cmdline
  program=$(readlink /proc/"$old"/exe) folder=$(readlink /proc/"$old"/cwd)
  until [ "${command[0]}" = -cp ] || [ "${command[0]}" = -jar ]; do command=("${command[@]:1}"); done
  kill "$old"
  while [ -d "/proc/$old" ]; do sleep 0.1; done
  (cd "$folder" && exec env -i "${settings[@]}" "$program" "${production_flags[@]}" "${command[@]}" >>"$HAFEN_HOME/logs/$1.log" 2>&1) &
  restarted=$!
  sed -i "2s/.*/$restarted/" "$HAFEN_HOME/run/$1.pid"
  port=$(printf '%s\n' "${settings[@]}" | sed -n 's/^MANAGEMENT_SERVER_PORT=//p')
  await_ready "$1" "$port"
}

# Waits until the process says on its management port that it is ready.
await_ready() { # NAME PORT
  for _ in $(seq 120); do
    if curl -sf -o /dev/null "http://127.0.0.1:$2/actuator/health/readiness"; then return; fi
    sleep 0.5
  done
  echo "$1 is not ready after a minute" >&2
  exit 1
}

# Adds up, and finds the middle of, the words given.
sum() { printf '%s\n' "$@" | awk '{ t += $1 } END { print t }'; }
median() {
  printf '%s\n' "$@" | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

# The machine and what else it does: figures mean nothing without.
machine() {
  echo "$(getconf _NPROCESSORS_ONLN) CPUs ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), $(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo), Linux $(uname -r), load $(cut -d' ' -f1-3 /proc/loadavg)"
}

# CPU seconds of one process and of all that it started.
cpu_of_process() {
  local one
  for one in $(family "$1"); do
    sed 's/.*) //' "/proc/$one/stat" 2>/dev/null || true
  done | awk -v hz="$ticks" '{ t += $12 + $13 + $14 + $15 } END { printf "%.2f", t / hz }'
}
