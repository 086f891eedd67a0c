/// `bitmap/image.bmp` and `imagesize.cgi`: pictures without compression, and the sizes of pictures.
struct UncompressedPictures: StatefulAPI {
    let source: PictureSource

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getBitmap":
            let request = try PictureRequest(arguments, source.state)
            return .reply(CGIReply(contentType: "image/bitmap", bytes: source.bitmap(request, number: 1)))
        case "getImageSize":
            do {
                let request = try PictureRequest(arguments, source.state)
                return .reply(.text("image width = \(request.width)\nimage height = \(request.height)\n"))
            } catch let failure as CallFailure {
                // The page says: a sentence with status 200, in a comment if the request has a camera.
                let sentence = "The camera does not support \(failure.subject ?? "this picture")."
                return .reply(.text(arguments["camera"] == nil ? "\(sentence)\n" : "<!-- \(sentence) -->\n"))
            }
        default: return nil
        }
    }
}
