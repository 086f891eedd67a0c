# Which folders of a target need which: the second half of Scripts/check-folders.sh, which says what counts.
#
# Reads the Swift files of one target twice. Prints "FOLDER NEEDED FILE:LINE NAME" once for each pair of folders.
# Variables: target, the path of the target; files, the number of its files.

# The code of a line: without comments and string literals, but with what is interpolated in them.
function code_of(line,    out, i, c, two, three) {
    out = ""
    for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        two = substr(line, i, 2)
        three = substr(line, i, 3)
        if (comment > 0) {
            if (two == "/*") { comment++; i++ }
            else if (two == "*/") { comment--; i++ }
        } else if (quotes > 0 && kind[quotes] != "(") {
            if (two == "\\(") { kind[++quotes] = "("; parentheses[quotes] = 0; i++; out = out " " }
            else if (c == "\\") i++
            else if (kind[quotes] == "\"\"\"" && three == "\"\"\"") { quotes--; i += 2 }
            else if (kind[quotes] == "\"" && c == "\"") quotes--
        } else if (two == "//") {
            break
        } else if (two == "/*") {
            comment = 1
            i++
        } else if (three == "\"\"\"") {
            kind[++quotes] = "\"\"\""
            i += 2
            out = out " "
        } else if (c == "\"") {
            kind[++quotes] = "\""
            out = out " "
        } else {
            if (quotes > 0 && c == "(") parentheses[quotes]++
            if (quotes > 0 && c == ")" && parentheses[quotes]-- == 0) {
                quotes--
                out = out " "
                continue
            }
            out = out c
        }
    }
    # A string in one pair of quotes ends with its line.
    while (quotes > 0 && kind[quotes] != "\"\"\"") quotes--
    return out
}

function folder_of(path,    rest) {
    rest = substr(path, length(target) + 2)
    if (rest ~ /^(Generated|Extensions)\//) return "Generated+Extensions"
    return rest ~ /\// ? substr(rest, 1, index(rest, "/") - 1) : "."
}

# The name that a line declares; "" if it declares none.
function declared(code,    text) {
    text = code
    sub(/^[ \t]+/, "", text)
    while (sub(/^(@[A-Za-z_]+(\([^)]*\))?|public|package|internal|final|indirect|open|nonisolated(\(unsafe\))?)[ \t]+/, "", text)) {}
    if (text !~ /^(struct|class|enum|protocol|actor|typealias|func|let|var|macro)[ \t]+[A-Za-z_]/) return ""
    is_type = text ~ /^(struct|class|enum|protocol|actor|typealias)/
    sub(/^[a-z]+[ \t]+/, "", text)
    match(text, /^[A-Za-z_0-9]+/)
    return substr(text, 1, RLENGTH)
}

FNR == 1 {
    comment = quotes = depth = 0
    reading++
    folder = folder_of(FILENAME)
}

{
    code = index($0, "\"") || comment || quotes || index($0, "/") ? code_of($0) : $0
}

# First reading: what is declared. At the top level it can be used elsewhere, unless it is private; in a type or a function it
# hides what has the same name elsewhere.
reading <= files {
    plain = code
    sub(/^[ \t]*(private|fileprivate)[ \t]+/, "", plain)
    sub(/^[ \t]*(private|fileprivate)[ \t]+/, "", code)
    name = declared(plain)
    if (name != "") {
        if (depth == 0 && code == plain && $0 !~ /^(private|fileprivate)/) {
            if (!((name, folder) in places)) {
                places[name, folder] = 1
                count[name]++
            }
            home[name] = folder
            if (is_type) types[name] = 1
        }
        own[FILENAME, name] = 1
    }
    # Variables, parameters and what loops and closures go through hide functions.
    rest = code
    while (match(rest, /(let|var)[ (]+[a-z_][A-Za-z_0-9]*|[a-z_][A-Za-z_0-9]*(:| in[ \t]*$| in )/)) {
        name = substr(rest, RSTART, RLENGTH)
        rest = substr(rest, RSTART + RLENGTH)
        sub(/^(let|var)[ (]+/, "", name)
        sub(/:$| in[ \t]*$/, "", name)
        hidden[FILENAME, name] = 1
    }
    depth += gsub(/\{/, "{", code) - gsub(/\}/, "}", code)
    next
}

# Second reading: what is used.
{
    rest = code
    last = ""
    while (match(rest, /[A-Za-z_][A-Za-z_0-9]*/)) {
        before = RSTART > 1 ? substr(rest, RSTART - 1, 1) : last
        name = substr(rest, RSTART, RLENGTH)
        rest = substr(rest, RSTART + RLENGTH)
        last = "x"
        # Names that two folders declare are overloads, and tell nothing.
        if (!(name in home) || count[name] != 1 || home[name] == folder || before == "." || before == "`") continue
        if ((FILENAME, name) in own) continue
        if (!(name in types) && ((FILENAME, name) in hidden)) continue
        if ((folder, home[name]) in needs) continue
        needs[folder, home[name]] = 1
        print folder, home[name], FILENAME ":" FNR, name
    }
}
