#!/bin/sh
# Installs what `make verify` needs: Debian packages (as root) and Python environments in build/verify.
set -eu
cd "$(dirname "$0")/../.."

missing=$(sed 's/#.*//' tests/verify/packages.txt | while read -r package; do
  test -z "$package" || dpkg -s "$package" >/dev/null 2>&1 || echo "$package"
done)
if [ -n "$missing" ]; then
  apt-get update -q
  # shellcheck disable=SC2086 # one word a package
  DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends $missing
fi

pip="install --quiet --disable-pip-version-check"
python3 -m venv build/verify/venv
build/verify/venv/bin/python -m pip $pip -r tests/verify/requirements.txt
python3 -m venv build/verify/cff
build/verify/cff/bin/python -m pip $pip -r tests/verify/requirements-cff.txt
build/verify/venv/bin/python -m pip $pip --no-deps --ignore-requires-python --upgrade \
  --target build/verify/profile -r tests/verify/requirements-profile.txt
