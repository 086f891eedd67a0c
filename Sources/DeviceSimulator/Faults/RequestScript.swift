internal import VapixSupport

/// Selects the fault of each request, on both listeners.
///
/// The selection depends only on the order of the requests, not on time.
final class RequestScript: Sendable {
    fileprivate struct Rule {
        let id: Int
        let fault: HTTPFault
        let requests: RequestSelector
        var seen = 0
    }

    private let rules = Locked<[Rule]>([])

    func add(_ fault: HTTPFault, to requests: RequestSelector, id: Int) {
        rules.withLock { $0.append(Rule(id: id, fault: fault, requests: requests)) }
    }

    func remove(_ id: Int) {
        rules.withLock { $0.removeAll { $0.id == id } }
    }

    /// Counts a request, and returns its fault: the oldest one that is due.
    func next(path: String) -> HTTPFault? {
        rules.withLock { rules in
            var due: HTTPFault?
            for index in rules.indices where rules[index].requests.matches(path) {
                rules[index].seen += 1
                if due == nil, rules[index].isDue { due = rules[index].fault }
            }
            return due
        }
    }
}

extension RequestScript.Rule {
    fileprivate var isDue: Bool {
        // Both numbers of a selector may be any integer.
        guard seen >= requests.first else { return false }
        let (number, isFar) = seen.subtractingReportingOverflow(requests.first)
        return (isFar ? .max : number) < requests.count ?? .max
    }
}

extension RequestSelector {
    fileprivate func matches(_ path: String) -> Bool {
        self.path.map { matchesGlob(path, $0) } ?? true
    }
}
