# shellcheck shell=bash
# A Keycloak for trying, from its distribution, with the realm of deploy/keycloak. Sourced from the project's root, after
# machine.sh. What is changed in it is gone with it: the realm is code.

kc_version=$(sed -n 's|.*<keycloak.version>\(.*\)</keycloak.version>.*|\1|p' pom.xml)
kc_home=data/keycloak/keycloak-$kc_version
kc_log=data/logs/keycloak.log

fetch_keycloak() {
  [ -x "$kc_home/bin/kc.sh" ] && return
  say "正在获取 Keycloak $kc_version（约 180 MB，仅第一次）… Getting Keycloak $kc_version (about 180 MB, once) …"
  mkdir -p data/logs data/keycloak
  # it is unpacked even if the tests have had theirs
  ./mvnw -q -B dependency:unpack -Dartifact="org.keycloak:keycloak-quarkus-dist:$kc_version:zip" \
    -DoutputDirectory=data/keycloak -Dmdep.overWriteReleases=true > data/logs/keycloak-fetch.log 2>&1 \
    || die "无法取得 Keycloak，详见 Could not get Keycloak; all of it is in data/logs/keycloak-fetch.log"
  chmod +x "$kc_home/bin/kc.sh" || die "Keycloak 不完整 Keycloak is not complete: $kc_home"
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local port=$1
  while port_taken "$port"; do port=$((port + 1)); done
  printf %s "$port"
}

secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# start_keycloak <address of the portal>: sets kc_pid, kc_issuer, kc_secret
start_keycloak() {
  local port
  port=$(free_port 18180)
  kc_issuer=http://localhost:$port/realms/onewindow
  kc_secret=$(secret)
  kc_admin=$(secret | cut -c 1-12)
  rm -rf "$kc_home/data/h2" "$kc_home/data/import"
  mkdir -p "$kc_home/data/import" data/logs
  cp deploy/keycloak/*.json "$kc_home/data/import/"
  ONEWINDOW_URL=$1 ONEWINDOW_PORTAL_SECRET=$kc_secret ONEWINDOW_API_PASSWORDS=true \
    KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$kc_admin \
    JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 \
    "$kc_home/bin/kc.sh" start-dev --import-realm --http-host=127.0.0.1 --http-port="$port" > "$kc_log" 2>&1 &
  kc_pid=$!
}

await_keycloak() {
  local began=$SECONDS port=${kc_issuer#http://localhost:}
  say "正在启动 Keycloak（第一次约一分钟）… Starting Keycloak (about a minute the first time) …"
  until curl -fs -o /dev/null "$kc_issuer/protocol/openid-connect/certs" 2>/dev/null; do
    kill -0 "$kc_pid" 2>/dev/null || die "Keycloak 启动失败，详见 Keycloak did not start; all of it is in $kc_log"
    sleep 0.5
  done
  say "Keycloak 已启动 is running: http://localhost:${port%%/*}/ （管理 admin / $kc_admin, $((SECONDS - began)) s）"
}

# stop_keycloak_after <process>: whatever ends the product ends Keycloak, and Ctrl-C does not end it before
stop_keycloak_after() {
  trap '' INT
  while kill -0 "$1" 2>/dev/null; do sleep 0.5; done
  kill "$kc_pid" 2>/dev/null
}
