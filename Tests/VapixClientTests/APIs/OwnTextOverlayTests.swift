import DeviceSimulator
import TestSupport
import Testing
import VapixClient

/// The overlay that an app finds by its label.
@Suite(.timeLimit(.minutes(10)))
struct OwnTextOverlayTests {
    private func texts(_ vapix: Vapix) async throws -> [String] {
        try await vapix.dynamicOverlay.list().textOverlays.compactMap(\.text)
    }

    @Test func keep_addsOnce_thenChanges() async throws {
        try await withCamera { device, vapix async throws in
            let overlays = vapix.dynamicOverlay
            try await overlays.addText(camera: 1, text: "another app's")
            let identity = try await overlays.keep(text: "12:30", labelled: "UTC ")
            #expect(try await overlays.keep(text: "12:31", labelled: "UTC ") == identity)
            #expect(try await texts(vapix) == ["another app's", "UTC 12:31"])
            // It shows that already: one request, which only reads.
            let before = device.requests.count
            #expect(try await overlays.keep(text: "12:31", labelled: "UTC ") == identity)
            #expect(device.requests.count == before + 1)
        }
    }

    @Test func keep_afterRemoval_addsAnew() async throws {
        try await withCamera { _, vapix async throws in
            let overlays = vapix.dynamicOverlay
            let first = try await overlays.keep(text: "a", labelled: "Oven: ")
            try await overlays.remove(identity: first)
            let second = try await overlays.keep(text: "b", labelled: "Oven: ")
            #expect(second != first)
            #expect(try await texts(vapix) == ["Oven: b"])
            try await overlays.removeText(labelled: "Oven: ")
            try await overlays.removeText(labelled: "Oven: ")
            #expect(try await texts(vapix).isEmpty)
        }
    }

    /// The reply to the call that added the overlay is lost: the error may be retried, and there is one overlay in the end.
    @Test func keep_lostReply_addsOne() async throws {
        try await withCamera { device, vapix async throws in
            // The request after the one that lists the overlays.
            try await device.inject(
                .http(
                    .cut(.headers(after: 20)),
                    to: RequestSelector(path: "/axis-cgi/dynamicoverlay/dynamicoverlay.cgi", first: 2, count: 1)))
            let error = await expectError(VapixError.self) {
                try await vapix.dynamicOverlay.keep(text: "a", labelled: "Oven: ")
            }
            #expect(error?.mayHaveHappened == true)
            #expect(error?.isRetriable == true)
            try await vapix.retrying(for: longestWait) {
                try await vapix.dynamicOverlay.keep(text: "a", labelled: "Oven: ")
            }
            #expect(try await texts(vapix) == ["Oven: a"])
        }
    }

    /// A label is compared by bytes: a text that begins with a combining mark does not hide it.
    @Test func keep_combiningMark_isFoundAgain() async throws {
        try await withCamera { _, vapix async throws in
            let first = try await vapix.dynamicOverlay.keep(text: "\u{301}a", labelled: "Oven")
            #expect(try await vapix.dynamicOverlay.keep(text: "b", labelled: "Oven") == first)
        }
    }

    @Test func keep_emptyLabel_isRefused() async throws {
        try await withCamera { _, vapix async throws in
            let error = await expectError(VapixError.self) {
                try await vapix.dynamicOverlay.keep(text: "a", labelled: "")
            }
            #expect(error?.code == .invalidRequest)
        }
    }
}
