#!/usr/bin/env bash
# Signs the bundle and has Apple notarise it. Needs SIGNING_IDENTITY ("Developer ID Application: ...") in the key chain, and
# NOTARY_PROFILE, the name under which `xcrun notarytool store-credentials` keeps the account.
set -euo pipefail
cd "$(dirname "$0")/../../.."
bundle="dist/Deep Musician.app"

# From the inside out: the libraries first, then the program that loads them.
find "$bundle" -type f \( -name "*.so" -o -name "*.dylib" -o -perm -u+x \) -print0 |
  xargs -0 codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY"
codesign --force --timestamp --options runtime --entitlements packaging/release/macos/entitlements.plist \
  --sign "$SIGNING_IDENTITY" "$bundle"
codesign --verify --strict --verbose=2 "$bundle"

ditto -c -k --keepParent "$bundle" build/notarise.zip
xcrun notarytool submit build/notarise.zip --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$bundle"
