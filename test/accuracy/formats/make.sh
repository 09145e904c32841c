#!/bin/sh
# Makes the sources of a topic anew as HTML, DOCX, ODT and PDF. Needs pandoc and Chromium, which the tests do not.
#
#   sh test/accuracy/formats/make.sh food-prices
set -eu
cd "$(dirname "$0")"
topic=$1
work=$(mktemp -d)
printf 'body { font: 11pt serif; max-width: none }\ntd, th { padding: 2px 8px }\n' > "$work/print.css"
for format in html docx odt pdf; do mkdir -p "$topic/$format"; done
for source in ../topics/seen/"$topic"/sources/*.md; do
  key=$(sed -n 's/^citation-key: *"\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "$source" | head -1)
  for format in html docx odt; do pandoc --standalone "$source" --output "$topic/$format/$key.$format"; done
  pandoc --standalone --css "$work/print.css" "$source" --output "$work/page.html"
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$topic/pdf/$key.pdf" "$work/page.html"
done
rm -r "$work"
