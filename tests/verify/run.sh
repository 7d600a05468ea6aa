#!/bin/sh
# Checks a published folder with tools that others made: `run.sh out`.
set -eu
cd "$(dirname "$0")/../.."
out=${1:-out}
tools=build/verify
python=$tools/venv/bin/python
# Python would leave its compiled files beside the snippets that it loads.
export PYTHONDONTWRITEBYTECODE=1

for command in sqlite3 Rscript soffice sha256sum "$python" "$tools/cff/bin/cffconvert"; do
  command -v "$command" >/dev/null || missing="${missing:-} $command"
done
if [ -n "${missing:-}" ]; then
  echo "verify: not installed:$missing"
  echo 'verify: as root on Debian, run tests/verify/install.sh; elsewhere see the lists in tests/verify/'
  exit 1
fi

(cd "$out" && sha256sum --check --quiet --strict SHA256SUMS)
echo 'ok  sha256sum --check'
"$tools/cff/bin/cffconvert" --validate -i "$out/CITATION.cff" >/dev/null
if printf 'cff-version: 1.2.0\n' > "$tools/broken.cff" && "$tools/cff/bin/cffconvert" --validate -i "$tools/broken.cff" >/dev/null 2>&1; then
  echo 'cffconvert accepts a citation without a title' && exit 1
fi
echo 'ok  cffconvert, CITATION.cff'
node_modules/.bin/tsx tests/verify/schemas.ts "$out" "$tools/profile/check_datapackage/schemas/data-package-2-0.json"
"$python" tests/verify/metadata.py "$out"
"$python" tests/verify/database.py "$out"
"$python" tests/verify/readers.py "$out"
"$python" tests/verify/snippets.py "$out"
Rscript --vanilla tests/verify/readers.R "$out"
"$python" tests/verify/workbook.py "$out"
echo 'verify: every file is what it says'
