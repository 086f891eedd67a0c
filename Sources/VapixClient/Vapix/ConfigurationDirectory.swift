internal import VapixSupport

/// Remembers where a device has its configuration APIs, for all copies of a client.
///
/// Callers that ask at the same time share one request, and the cancellation of one of them does not fail the others. A failure
/// is not remembered.
final class ConfigurationDirectory: Sendable {
    private struct State: Sendable {
        var known: ConfigurationIndex?
        var isAsking = false
        var waiting: [Promise<ConfigurationIndex>] = []
    }

    /// The device's answer, and whether to remember it.
    struct Answer: Sendable {
        let index: ConfigurationIndex
        let isFinal: Bool
    }

    private let state = Locked(State())

    /// The index, from memory or from the device.
    ///
    /// - Parameters:
    ///   - old: An index that has proved wrong; only a newer one is returned.
    ///   - ask: Asks the device.
    /// - Returns: The index.
    /// - Throws: The error of the question; `CancellationError` as soon as the task is cancelled.
    func index(
        newerThan old: ConfigurationIndex? = nil, asking ask: @escaping @Sendable () async throws -> Answer
    ) async throws -> ConfigurationIndex {
        let promise = Promise<ConfigurationIndex>()
        let (known, isFirst) = state.withLock { state -> (ConfigurationIndex?, Bool) in
            if let known = state.known, known !== old { return (known, false) }
            state.waiting.append(promise)
            let isFirst = !state.isAsking
            state.isAsking = true
            return (nil, isFirst)
        }
        if let known { return known }
        if isFirst {
            // A task of its own: it goes on if the first caller is cancelled.
            Task {
                do {
                    settle(.success(try await ask()))
                } catch {
                    settle(.failure(error))
                }
            }
        }
        return try await promise.value()
    }

    private func settle(_ result: Result<Answer, any Error>) {
        let waiting = state.withLock { state in
            if case .success(let answer) = result, answer.isFinal { state.known = answer.index }
            state.isAsking = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for promise in waiting { promise.settle(result.map(\.index)) }
    }
}

extension CallRunner {
    /// Sends a request that has been checked, to where the device has the API.
    ///
    /// - Parameters:
    ///   - request: The request with the documented path.
    ///   - api: The API that the call belongs to, if it is one of the device configuration framework.
    /// - Returns: The reply when it is complete, whatever its status.
    /// - Throws: Any error that `VapixError.wrapping` knows.
    func reply(to request: HTTPRequest, of api: ConfigurationAPI?) async throws -> HTTPReply {
        guard let api else { return try await reply(to: request) }
        let directory = vapix.route.configuration
        let index: ConfigurationIndex
        do {
            index = try await directory.index(asking: ask)
        } catch {
            throw AttemptError.marking(error, wasSent: false)
        }
        let first = try index.request(request, of: api, operation: id)
        let reply = try await reply(to: first, index)
        // The API may have moved, because the device was upgraded meanwhile.
        guard reply.isOfMissingPath, let newer = try await newerIndex(than: index) else { return reply }
        let second = try newer.request(request, of: api, operation: id)
        guard effect != .once, second.path != first.path else { return reply }
        return try await further(after: reply) { try await self.reply(to: second, newer) }
    }

    /// Sends a further request, whose outcome must not hide that an earlier one may have reached the device.
    private func further(
        after earlier: HTTPReply, _ send: () async throws -> HTTPReply
    ) async throws -> HTTPReply {
        guard earlier.wasSentBefore else { return try await send() }
        do {
            var reply = try await send()
            reply.wasSentBefore = true
            return reply
        } catch {
            throw AttemptError.marking(error, wasSent: true)
        }
    }

    /// Sends a request, as a PUT if the device refuses PATCH or POST as methods: nothing has happened then.
    private func reply(to request: HTTPRequest, _ index: ConfigurationIndex) async throws -> HTTPReply {
        let reply = try await reply(to: request)
        let canBePUT = request.method == .patch || request.method == .post
        guard canBePUT, reply.status == 405 || reply.status == 501, !reply.isErrorOfConfigurationAPI else {
            return reply
        }
        var put = request
        put.method = .put
        let second = try await further(after: reply) { try await self.reply(to: put) }
        guard second.status != 405, second.status != 501 else { return reply }
        if request.method == .patch { index.usesPUT.withLock { $0 = true } }
        return second
    }

    private func newerIndex(than index: ConfigurationIndex) async throws -> ConfigurationIndex? {
        do {
            return try await vapix.route.configuration.index(newerThan: index, asking: ask)
        } catch let error as CancellationError {
            throw error
        } catch {
            // The first reply says more.
            return nil
        }
    }

    @Sendable private func ask() async throws -> ConfigurationDirectory.Answer {
        let runner = CallRunner(vapix: vapix, id: "deviceConfiguration/discover", access: .viewer, effect: .read)
        let request = HTTPRequest(.get, "/config/discover")
        let reply = try await runner.reply(to: request)
        switch reply.status {
        case 200...299:
            if HTMLPage.begins(reply.body) { throw HTMLPage.error }
            let framework = try ReplyForm<DeviceConfigurationFramework>.document.read(reply)
            return ConfigurationDirectory.Answer(index: ConfigurationIndex(framework), isFinal: true)
        // Devices before the framework's discovery.
        case 404, 405, 410: return ConfigurationDirectory.Answer(index: .documented(), isFinal: true)
        // A user that may make the call may still be none that may ask.
        case 401, 403: return ConfigurationDirectory.Answer(index: .documented(), isFinal: false)
        default: throw runner.error(of: reply, to: request) { _ in }
        }
    }
}
