# Sourced by the benchmarks: ways into a running platform at $url, with curl and node.

password=willkommen-im-hafen

# member NAME…: that member of the JSON on standard input; further names go further down.
member() {
  node -e 'process.stdout.write(String(process.argv.slice(1).reduce((o, n) => o[n], JSON.parse(require("fs").readFileSync(0, "utf8")))))' "$@"
}

# sign_in JAR E-MAIL: signs in as a browser does; the cookies are in the file JAR.
sign_in() {
  local page csrf
  page=$(curl -sfL -c "$1" -b "$1" "$url/login?return=/api/account")
  csrf=$(sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' <<<"$page" | head -n 1)
  curl -sfL -c "$1" -b "$1" -o /dev/null "$url/auth/signin" \
    --data-urlencode "email=$2" --data-urlencode "password=$password" --data-urlencode "_csrf=$csrf"
  curl -sf -b "$1" "$url/api/account" | grep -q "$2" || { echo "$2 cannot sign in at $url" >&2; return 1; }
}

# cookies JAR: the header that a browser sends.
cookies() { awk '/^#HttpOnly_|^[^#]/ && NF >= 7 { printf "%s%s=%s", s, $6, $7; s = "; " }' "$1"; }

# csrf JAR: the header value that goes with unsafe requests.
csrf() { awk '$6 == "XSRF-TOKEN" { print $7 }' "$1"; }

# machine_client JAR REGION SCOPES…: makes a machine client; prints its id and secret.
machine_client() {
  local jar=$1 region=$2 answer
  shift 2
  answer=$(curl -sf -b "$jar" -H "Idempotency-Key: bench-$$-$RANDOM" -H "X-XSRF-TOKEN: $(csrf "$jar")" -H 'Content-Type: application/json' \
    -d "{\"name\":\"bench\",\"scopes\":[$(printf '"%s",' "$@" | sed 's/,$//')]}" "$url/api/regions/$region/machine-clients")
  echo "$(member client clientId <<<"$answer") $(member secret <<<"$answer")"
}

# token ID SECRET: an access token, good for five minutes.
token() { curl -sf -u "$1:$2" -d grant_type=client_credentials "$url/auth/oauth2/token" | member access_token; }
