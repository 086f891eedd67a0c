# What the peers in Bash share; they read it with `source`.

checks=0
complaints=0

# check SENTENCE COMMAND…: complains if the command fails.
check() {
    local sentence=$1
    shift
    checks=$((checks + 1))
    "$@" && return
    complaints=$((complaints + 1))
    echo "not so: $sentence"
}

# has TEXT PATTERN: whether a text matches a pattern of Bash.
has() {
    # shellcheck disable=SC2053 # a pattern
    [[ $1 == $2 ]]
}

# end SUMMARY: ends with the summary, or as failed.
end() {
    ((complaints == 0)) || exit 1
    echo "$1; $checks checks"
    exit 0
}
