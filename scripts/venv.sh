#!/bin/sh
# Make a virtual environment from a lock file: venv.sh FOLDER LOCK
set -eu
folder=$1 lock=$2
python=${PYTHON:-python3}
say() { case "${SAEBOM_LANG:-${LANG:-}}" in ko*) echo "$2" >&2 ;; *) echo "$1" >&2 ;; esac; }

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  say "Saebom needs Python 3.11 or newer as $python. Install it, or name another: make PYTHON=python3.12" \
      "새봄에는 파이썬 3.11 이상이 필요합니다($python). 설치하거나 다른 파이썬을 적으세요: make PYTHON=python3.12"
  exit 2
fi
# Debian's python3 comes without ensurepip
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv; } >/dev/null
  else
    say "Python's venv module is missing. Install it and run the command again: sudo apt-get install python3-venv" \
        "파이썬 venv 모듈이 없습니다. 설치한 뒤 다시 실행하세요: sudo apt-get install python3-venv"
    exit 2
  fi
fi
say "- setting up $folder ..." "- $folder 준비 중 ..."
[ -x "$folder/bin/python" ] || "$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$lock"
