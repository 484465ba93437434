# shellcheck shell=bash
# Builds the product once, and again only after a change. Sourced from the project's root, after machine.sh.

app=target/app
built=$app/BOOT-INF/classpath.idx
build_log=data/logs/build.log

up_to_date() {
  [ -f "$built" ] && [ -z "$(find pom.xml src/main processes rules integration-routes \
    -name node_modules -prune -o -newer "$built" -print -quit 2>/dev/null)" ]
}

# One line that is written over again, where somebody watches; else one line at all.
show_progress() {
  local began=$SECONDS text=$1 now
  if [ ! -t 2 ]; then
    say "$text …"
    return
  fi
  while sleep 1; do
    now=$(tail -n 1 "$build_log" 2>/dev/null | tr -d '\r' | cut -c 1-70)
    printf '\r\033[K%s … %d s  %s' "$text" $((SECONDS - began)) "$now" >&2
  done
}

build() {
  local progress status=0
  mkdir -p data/logs
  : > "$build_log"
  show_progress "正在构建 Building" &
  progress=$!
  package >> "$build_log" 2>&1 || status=$?
  kill "$progress" 2>/dev/null || true
  wait "$progress" 2>/dev/null || true
  [ -t 2 ] && printf '\r\033[K' >&2
  if [ "$status" != 0 ]; then
    grep -E '^\[ERROR\]|rror:' "$build_log" | head -n 20 >&2 || tail -n 20 "$build_log" >&2
    die "构建失败，详见 The build failed; all of it is in $build_log"
  fi
}

# Unpacked, it starts in about half the time of a jar of jars.
package() {
  ./mvnw -B package -Dmaven.test.skip=true || return
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/onewindow.jar extract --launcher --destination "$app" || return
  touch "$built"
}

# The classes as a folder, the root for META-INF, which is not among them, then the libraries in Maven's order.
class_path() {
  printf %s "$app/BOOT-INF/classes:$app"
  sed -n 's|^- "\(.*\)"$|\1|p' "$built" | while read -r library; do
    printf ':%s/%s' "$app" "$library"
  done
}
