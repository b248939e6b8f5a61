#!/usr/bin/env bash
# fuzz.sh TARGET SECONDS [FOLDER]: fuzzes one reader with afl-fuzz (Debian: apt-get install afl++). What it finds comes
# into FOLDER (artifacts/fuzzing), where a later run of the same target goes on.
set -euo pipefail
target=$1 seconds=$2
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${3:-$here/../../artifacts/fuzzing}" && cd "${3:-$here/../../artifacts/fuzzing}" && pwd)
program=$folder/program
instrumented=(ReportExtractor AngleSharp UtfUnknown Newtonsoft.Json DocumentFormat.OpenXml.Framework System.IO.Packaging
  UglyToad.PdfPig UglyToad.PdfPig.Core UglyToad.PdfPig.Fonts UglyToad.PdfPig.Tokens UglyToad.PdfPig.Tokenization)

# An assembly can be instrumented once only, so each run begins with fresh ones.
cd "$here"
rm -rf "$program"
dotnet publish ReportExtractor.Fuzzing.csproj -c Release -o "$program" --nologo -v quiet
"$program/ReportExtractor.Fuzzing" seeds "$target" "$folder/seeds-$target"
dotnet tool restore > /dev/null
for name in "${instrumented[@]}"; do
  dotnet sharpfuzz "$program/$name.dll"
done

begin=$folder/seeds-$target
[ -d "$folder/$target" ] && begin=-

# 5 seconds are the bound for one input; the program itself bounds its memory.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_FORKSRV_INIT_TMOUT=60000
exec afl-fuzz -i "$begin" -o "$folder/$target" -x "$folder/seeds-$target.dict" -t 5000 -m none -V "$seconds" "$program/ReportExtractor.Fuzzing" afl "$target"
