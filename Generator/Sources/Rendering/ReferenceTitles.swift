package import Specs

/// The titles of the reference's pages.
///
/// Several APIs that one page of VAPIX documents have its title. Their names in Swift tell them apart.
package struct ReferenceTitles {
    private let titles: [String: String]

    /// Finds the titles.
    ///
    /// - Parameter apis: All APIs.
    package init(_ apis: [API]) {
        let groups = Dictionary(grouping: apis.map(\.spec)) { $0.title }
        var titles: [String: String] = [:]
        for (title, specs) in groups {
            for spec in specs { titles[spec.name] = specs.count > 1 ? "\(title): \(spec.namespace)" : title }
        }
        self.titles = titles
    }

    /// The title of an API's page.
    package subscript(spec: Spec) -> String { titles[spec.name] ?? spec.title }
}
