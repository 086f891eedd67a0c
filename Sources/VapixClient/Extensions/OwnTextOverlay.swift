extension DynamicOverlay {
    /// Shows a text in the app's own overlay: changes the overlay's text, or adds the overlay if there is none.
    ///
    /// ```swift
    /// try await vapix.dynamicOverlay.keep(text: "23.5 °C", labelled: "Oven: ", position: .named(.topLeft))
    /// ```
    ///
    /// The overlay shows the label and the text. The app finds its overlay by the label, each time: after a restart of
    /// the camera the overlay can be gone, and its number can be that of another app's overlay. So the app need not
    /// store the number, and a restart of the app leaves no second overlay behind. An app that calls this from several
    /// tasks at once can add two.
    ///
    /// The call can be repeated safely: after a lost reply, the error is ``VapixError/isRetriable``. If the overlay
    /// already shows the text, the app sends no change.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    ///
    /// - Parameters:
    ///   - text: The text behind the label, without modifiers or with them.
    ///   - label: The start of the overlay's text, one character or more. No other app may use a label that begins with it.
    ///   - camera: The view area, from 1.
    ///   - position: The position of a new overlay; the middle if absent.
    ///   - textColor: The text's color in a new overlay; black if absent.
    ///   - fontSize: The font size of a new overlay, 0 to 200; the device chooses if absent.
    /// - Returns: The overlay's number.
    /// - Throws: ``VapixError``: `invalidRequest` if the label is empty, `rejected` with a code of ``ErrorCode`` if the
    ///   device refuses; `CancellationError`.
    @discardableResult
    public func keep(
        text: String, labelled label: String, camera: Int = 1, position: Position? = nil, textColor: Color? = nil,
        fontSize: Int? = nil
    ) async throws -> Int {
        let whole = label + text
        do {
            if let overlay = try await overlay(labelled: label, camera: camera) {
                if overlay.text?.utf8.elementsEqual(whole.utf8) == true { return overlay.identity }
                do {
                    try await setText(identity: overlay.identity, text: whole)
                    return overlay.identity
                } catch let error as VapixError where error.device?.code == ErrorCode.invalidIdentity {
                    // Somebody has removed it meanwhile.
                }
            }
            return try await addText(
                camera: camera, text: whole, position: position, textColor: textColor, fontSize: fontSize
            ).identity
        } catch var error as VapixError {
            if error.effect == .once { error.effect = .idempotent }
            throw error
        }
    }

    /// Removes the overlay that ``keep(text:labelled:camera:position:textColor:fontSize:)`` shows, if it is there.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    ///
    /// - Parameters:
    ///   - label: The start of the overlay's text, one character or more.
    ///   - camera: The view area, from 1.
    /// - Throws: ``VapixError``; `CancellationError`.
    public func removeText(labelled label: String, camera: Int = 1) async throws {
        guard let overlay = try await overlay(labelled: label, camera: camera) else { return }
        do {
            try await remove(identity: overlay.identity)
        } catch let error as VapixError where error.device?.code == ErrorCode.invalidIdentity {
            // Somebody else was faster.
        }
    }

    private func overlay(labelled label: String, camera: Int) async throws -> TextOverlay? {
        guard !label.isEmpty else {
            throw VapixError(
                .invalidRequest, operation: "dynamicOverlay/keep",
                detail: "an empty label matches every overlay; use a longer one"
            )
        }
        // By bytes: a combining mark behind the label must not hide it.
        return try await list(camera: camera).textOverlays.first { $0.text?.utf8.starts(with: label.utf8) == true }
    }
}
