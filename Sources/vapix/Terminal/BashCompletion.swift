/// Completions in bash, beyond those of ArgumentParser.
enum BashCompletion {
    /// Adds the completion of arguments `NAME=VALUE` to a script.
    ///
    /// bash ends a word at an equals sign, and offers nothing behind it. It also takes a name with an equals sign for the name
    /// of a file, and puts a backslash before the sign and a space behind it.
    ///
    /// - Parameter script: The output of ArgumentParser.
    /// - Returns: The script, with the addition if it is one for bash.
    static func completed(_ script: String) -> String {
        script.hasPrefix("#!/bin/bash\n") ? script + assignments : script
    }

    private static let assignments = #"""


        # Completes arguments NAME=VALUE: as one word, and each of several behind one option.
        _vapix_assignments() {
            if [[ " ${COMP_WORDS[*]} " == *' = '* ]]; then
                local line=${COMP_LINE:0:COMP_POINT}
                local -a words
                read -ra words <<<"$line"
                [[ $line != *[[:space:]] ]] || words+=('')
                local -i last=$((${#words[@]} - 1))
                local -i option=$((last - 1))
                while ((option > 0)) && [[ ${words[option]} == [!-]*=* ]]; do option=$((option - 1)); done
                local word=${words[last]}
                COMP_WORDS=("${words[@]}")
                COMP_CWORD=$last
                _vapix "$1" "$word" "${words[option]}"
                # The part up to the sign is on the line already.
                [[ $word != *=* ]] || COMPREPLY=("${COMPREPLY[@]#"${word%%=*}="}")
            else
                _vapix "$@"
            fi
            [[ ${COMPREPLY[0]-} != *= ]] || compopt +o filenames -o nospace
        }
        complete -o filenames -F _vapix_assignments vapix
        """#
}
