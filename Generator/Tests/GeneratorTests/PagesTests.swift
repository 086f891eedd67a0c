import Specs
import Testing

struct PagesTests {
    @Test func lines_headingsAndLinks_areAnchors() {
        let page = """
            ---
            title: A page
            url: "https://developer.axis.com/vapix/some/page/"
            ---
            # A page
            ## Get (all) values
            See [more](#get-values-of-an-api) and [a footnote](#user-content-fn-1) and [another](/vapix/other/#there).
            ```bash
            # Not a heading
            ```
            ### `/axis-cgi/some_page.cgi`
            #### [Linked](https://example.com/) words
            ### Get (all) values
            ####### Not a heading
            """
        let lines = """
            some/page/
              get-all-values
              axis-cgisome_pagecgi
              linked-words
              get-all-values-1
              get-values-of-an-api
            """
        #expect(Pages.lines(of: page) == lines)
    }

    @Test func lines_otherPage_areNone() {
        #expect(Pages.lines(of: "---\nurl: \"https://example.com/\"\n---\n## Words\n") == nil)
        #expect(Pages.lines(of: "") == nil)
    }
}
