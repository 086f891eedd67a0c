/// The effect of a zoom on the picture.
///
/// The magnification follows the page's example of `query=attributes`, where 3868 magnifies twice and 7736 three times.
/// The field of view without zoom is a guess.
struct PTZOptics {
    private static let stepsPerMagnification = 3867.0
    private static let widestField = 60.0

    let zoom: Double

    private var magnification: Double { 1 + (zoom - 1) / Self.stepsPerMagnification }

    /// The width of the field of view, in degrees.
    var field: Double { Self.widestField / max(1, magnification) }

    /// The zoom that magnifies so many times as much.
    func zoom(times factor: Double) -> Double { 1 + (magnification * factor - 1) * Self.stepsPerMagnification }
}
