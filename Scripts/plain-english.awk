# Finds constructions that are hard to read, in documentation comments (`///`), strings and Markdown; run by Scripts/lint.sh.
#
# A sentence is checked without its code, in full or up to a colon or semicolon. CONTRIBUTING.md says what to write instead.

function bad(line, advice, sentence) {
    print file ":" line ": " advice ": " sentence
    failures++
}

# Checks one sentence or clause, without the code in it.
function check(sentence, line) {
    if (sentence ~ /^(What|Who|Whatever|Whoever|what|who|whatever|whoever) / && sentence !~ /\?$/)
        bad(line, "a sentence that begins with what or who: begin with the person or the thing", sentence)
    if (sentence ~ /, too[.,;:!)]|, too$/)
        bad(line, "a sentence that ends in too: put also before the verb", sentence)
    if (sentence ~ /(^|[^A-Za-z])(as|was) (was )?(said|mentioned)([^A-Za-z]|$)/)
        bad(line, "a reference to earlier words: repeat the fact, or link to it", sentence)
    if (sentence ~ /(^|[^A-Za-z])that (it )?is[.;:!]?$/)
        bad(line, "a sentence that ends in that is: say the thing itself", sentence)
    if (sentence ~ /(^|[^A-Za-z])(is|are) none([^A-Za-z]|$)/ && sentence !~ /([Tt]here (is|are) none|none of)/)
        bad(line, "is none: say is not, with the noun", sentence)
    if (sentence ~ /(^|[^A-Za-z])(of|for|from|with|and so is|as|is) what (is|are|was|were|can|cannot|must|may|has|have|comes|goes|stands|does)([^A-Za-z]|$)/)
        bad(line, "what in place of a noun: write the noun", sentence)
    if (match(sentence, /(^|[^A-Za-z])([Pp]atience|[Mm]ailbox|[Ll]et(s|ting)? go|[Ww]hoever|the one who|c[oa]mes? of it|hears? of|a word of it)([^A-Za-z]|$)/))
        bad(line, "a metaphor: use the standard word of the field", sentence)
    if (sentence ~ /^(Is|Are|May|Can|Must|Will|Has) [a-z]/ && sentence !~ /\?$/)
        bad(line, "a sentence without a subject: name the person or the thing", sentence)
    if (match(sentence, /(^|[^A-Za-z])([Ll]icence|[Bb]ehaviour|[Cc]olour|[Nn]eighbour|[Ff]avour|[Cc]entre|([Mm]icro|[Mm]illi|[Cc]enti|[Kk]ilo)?[Mm]etre)/))
        bad(line, "British spelling: VAPIX and Swift have the American one", sentence)
}

# Splits the paragraph that was collected into sentences, and checks them.
function flush(   rest, start, end, line, i) {
    rest = paragraph
    start = 1
    while (rest != "") {
        end = match(rest, /[.:;!?]( |$)/) ? RSTART : length(rest)
        line = numbers[1]
        for (i = 1; i <= count && starts[i] <= start; i++) line = numbers[i]
        check(substr(rest, 1, end), line)
        rest = substr(rest, end + 1)
        start += end
        while (substr(rest, 1, 1) == " ") {
            rest = substr(rest, 2)
            start++
        }
    }
    paragraph = ""
    count = 0
}

function add(text) {
    gsub(/``[^`]*``|`[^`]*`/, "`…`", text)
    gsub(/[ \t]+/, " ", text)
    sub(/^ /, "", text)
    sub(/ $/, "", text)
    if (text == "") return
    count++
    starts[count] = length(paragraph) + (paragraph == "" ? 1 : 2)
    numbers[count] = FNR
    paragraph = paragraph (paragraph == "" ? "" : " ") text
}

# The strings of a line of code: errors and help texts. One that begins in lower case may continue that of the line above.
function addLiterals(code,   literal) {
    while (match(code, /"([^"\\]|\\.)*"/)) {
        literal = substr(code, RSTART + 1, RLENGTH - 2)
        code = substr(code, RSTART + RLENGTH)
        if (literal !~ / / || literal ~ /^(what|who) /) continue
        add(literal)
        flush()
    }
}

FNR == 1 {
    flush()
    file = FILENAME
    generated = FILENAME ~ /\/Generated\//
    fenced = 0
    markdown = FILENAME ~ /\.md$/
}

{
    text = $0
    if (!markdown && !sub(/^[ \t]*\/\/\/ ?/, "", text)) {
        flush()
        fenced = 0
        if (!generated && text !~ /^[ \t]*\/\//) addLiterals(text)
        next
    }
}

text ~ /^[ \t]*```/ {
    flush()
    fenced = !fenced
    next
}

fenced || text ~ /^<!--/ { next }

text ~ /^[ \t]*$/ {
    flush()
    next
}

# Each cell of a table is a paragraph.
text ~ /^[ \t]*\|/ {
    flush()
    cells = split(text, cell, "|")
    for (number = 1; number <= cells; number++) {
        add(cell[number])
        flush()
    }
    next
}

# So are headings, items of lists, and parameters.
text ~ /^[ \t]*([-*#]|[0-9]+\.)/ {
    flush()
    sub(/^[ \t]*([-*]|#+|[0-9]+\.) */, "", text)
    sub(/^(Parameter [A-Za-z_]+|[A-Za-z_]+): /, "", text)
}

{ add(text) }

END {
    flush()
    exit failures > 0
}
