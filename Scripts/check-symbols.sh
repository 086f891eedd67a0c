#!/usr/bin/env bash
# Fails if a program asks a camera for more than the oldest supported AXIS OS (11.11) is known to have.
#
#   Scripts/check-symbols.sh PROGRAM…
#
# Says which symbol is too new, and which library is not promised. libcurl's symbols must have no version: Debian's is
# CURL_OPENSSL_4, and the device's may have another or none.
set -euo pipefail

(($#)) || { echo "usage: Scripts/check-symbols.sh PROGRAM…" >&2 && exit 2; }

failed=0
for program in "$@"; do
    dynamic=$(readelf -W --dynamic "$program")
    symbols=$(readelf -W --dyn-syms "$program")
    versions=$(readelf -W --version-info "$program")
    awk -v program="$program" '
        # What is promised: of the C library what 2.35 had, of the C++ library what came with GCC 4.8. Its part with the
        # names of the ABI goes to GCC 7, which aligned new and delete are from: Swift needs these two.
        BEGIN {
            newest["GLIBC"] = "2.35"; newest["GLIBCXX"] = "3.4.18"; newest["CXXABI"] = "1.3.11"; newest["GCC"] = "4.5"
            split("libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libgcc_s.so.1 libstdc++.so.6 libcurl.so.4" \
                " ld-linux-aarch64.so.1 ld-linux-armhf.so.3", names, " ")
            for (number in names) promised[names[number]]
        }
        function bad(message) { print program ": " message; failures++ }
        # Whether version `left` is newer than version `right`, number by number.
        function is_newer(left, right,    count, other, a, b, i) {
            count = split(left, a, "."); other = split(right, b, ".")
            for (i = 1; i <= count || i <= other; i++) if (a[i] + 0 != b[i] + 0) return a[i] + 0 > b[i] + 0
            return 0
        }
        # Why a version of a symbol is too much, if it is.
        function objection(version,    family, number) {
            family = number = version
            sub(/_[^_]*$/, "", family)
            sub(/^.*_/, "", number)
            if (!(family in newest)) return "which no camera promises"
            # GLIBC_PRIVATE and GLIBC_ABI_DT_RELR are no numbers.
            if (number !~ /^[0-9.]+$/) return "which is not for programs, or too new"
            return is_newer(number, newest[family]) ? "which is newer than " family "_" newest[family] : ""
        }
        /\(NEEDED\)/ {
            library = $NF
            gsub(/[][]/, "", library)
            if (!(library in promised)) bad("needs " library ", which a camera does not promise to have: link it statically")
            needed++
        }
        $7 == "UND" && $8 ~ /@/ {
            version = symbol = $8
            sub(/@.*/, "", symbol)
            sub(/.*@/, "", version)
            reported[version]
            reason = objection(version)
            if (reason != "") bad("uses " symbol " of version " version ", " reason)
        }
        # A version that the file asks for without a symbol of it: the loader refuses the program all the same.
        /Name: [^ ]+ +Flags:/ {
            version = $0
            sub(/.*Name: /, "", version)
            sub(/ .*/, "", version)
            reason = objection(version)
            if (reason != "" && !(version in reported)) bad("asks for version " version ", " reason)
        }
        END {
            if (!needed) bad("not a dynamically linked program, so this check cannot tell")
            exit failures > 0
        }' <(printf '%s\n' "$dynamic" "$symbols" "$versions") >&2 || failed=1
done
exit "$failed"
