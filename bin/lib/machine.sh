# shellcheck shell=bash
# What bin/run, bin/test and .ci/run need of the machine. Sourced from the project's root.

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# Programs installed for this project alone come first.
export PATH="$PWD/data/tools/node_modules/.bin:$PATH"

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
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 \
    || die "安装失败 Could not install: $*"
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

node_major() {
  node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/'
}

good_node() {
  [ "$(node_major)" -ge 20 ] 2>/dev/null && command -v npm >/dev/null
}

distribution_node_major() {
  apt-cache policy nodejs | sed -n 's/.*Candidate: \([0-9]*\).*/\1/p'
}

need_node() {
  good_node && return
  if ! command -v npm >/dev/null || [ -z "$(node_major)" ]; then
    can_install || die "需要 Node 20 或更高版本及 npm。Node 20 or later and npm are needed. Debian/Ubuntu:" \
      "sudo apt-get install nodejs npm"
    refresh_packages
    install_packages nodejs npm
  fi
  good_node && return
  say "系统的 Node 版本低于 20，将 Node 22 安装到 data/tools。The system's Node is older than 20; Node 22 goes to data/tools."
  mkdir -p data/tools
  npm install --silent --no-fund --no-audit --prefix data/tools node@22 npm@10 >&2 \
    || die "请自行安装 Node 20+。Could not install it; please install Node 20 or later yourself: https://nodejs.org"
  hash -r
  good_node || die "data/tools 中的 Node 无法运行。Node in data/tools does not run."
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
