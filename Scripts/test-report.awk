#!/usr/bin/awk -f
# Makes a short report of the log of Swift Testing on standard input: a line for each suite, then the failed tests with their
# messages, then the line with the number of tests.

function is(text) { return index($0, text) == 1 }

# A line of the runner's own ends the message before it.
is("◇") || is("✔") || is("➜") || is("✘") || is("↳ ") || is("[") { inMessage = 0 }

# Issues. A message may have several lines, and comments and values follow it with an arrow in front.
is("✘") && / recorded an issue/ {
    sub(/^✘ /, "")
    failures[++count] = $0
    inMessage = inIssue = 1
    next
}
is("↳ ") && inIssue { failures[count] = failures[count] "\n    " $0; inMessage = 1; next }
inMessage { failures[count] = failures[count] "\n    " $0; next }
{ inIssue = 0 }

/^✔ Suite .* passed after / { sub(/ passed after .*/, ""); print; fflush(); next }
/^✘ Suite .* failed after / { sub(/ failed after .*/, ""); print; fflush(); next }
/^[✔✘] Test run with / || / Test run with / { summary = $0; next }

is("◇") || is("✔") || is("✘") || is("➜") { next }

# What is no test's: the compiler's errors, crashes, what a sanitizer reports.
/error:|Fatal error|WARNING: ThreadSanitizer|ERROR: AddressSanitizer|SUMMARY:|^\*\*\* |Program crashed/ { other[++others] = $0 }

END {
    if (count || others) print ""
    for (number = 1; number <= others; number++) print other[number]
    for (number = 1; number <= count; number++) print failures[number]
    if (summary != "") print summary
    else print "The tests did not run to their end."
}
