/// The description of the control interface, in OpenAPI 3.1.
///
/// It is made from the operations, so that it cannot differ from them.
enum ControlDescription {
    static let json: JSONValue = [
        "openapi": "3.1.0",
        "info": [
            "title": "Control interface of vapix-simulator", "version": "1.0.0",
            "license": ["name": "MIT", "identifier": "MIT"],
            "description": .string(
                """
                Drives a simulated Axis camera. A TIME is 250ms, 3s, 2m, 1h or 1d. The interface listens on 127.0.0.1 alone \
                and asks for no login. It refuses a request whose header Host or Origin names another host.
                """),
        ],
        "servers": [["url": "/", "description": "The URL in the variable VAPIX_SIMULATOR."]],
        "paths": .object(paths),
        "components": ["schemas": ["Error": error], "responses": ["Error": errorResponse]],
    ]

    private static let error: JSONValue = [
        "type": "object", "required": ["error"],
        "properties": [
            "error": [
                "type": "object", "required": ["code", "message"],
                "properties": [
                    "code": ["type": "string", "description": "A stable word for programs, such as unknown-member."],
                    "message": ["type": "string", "description": "The reason of the refusal, and what to do."],
                ],
            ]
        ],
    ]

    private static let errorResponse: JSONValue = [
        "description": "The reason of the refusal, and what to do.",
        "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Error"]]],
    ]

    private static var paths: [String: JSONValue] {
        Dictionary(grouping: ControlOperation.all, by: \.path).mapValues { operations in
            .object(
                Dictionary(
                    operations.map { ($0.method.lowercased(), json($0)) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    private static func json(_ operation: ControlOperation) -> JSONValue {
        var object: [String: JSONValue] = [
            "operationId": .string(operation.id), "summary": .string(operation.summary),
            "responses": [
                operation.status: response(operation.result), "default": ["$ref": "#/components/responses/Error"],
            ],
            "x-command": .string((["vapix-simulator", "ctl"] + operation.command).joined(separator: " ")),
        ]
        let parameters = [ControlOperation.Place.path, .query].flatMap { place in
            operation.arguments(in: place).map { member -> JSONValue in
                [
                    "name": .string(member.name), "in": .string(place.rawValue),
                    "required": .bool(member.isRequired), "description": .string(member.summary),
                    "schema": member.schema.json,
                ]
            }
        }
        if !parameters.isEmpty { object["parameters"] = .array(parameters) }
        let body = operation.arguments(in: .body)
        if !body.isEmpty {
            object["requestBody"] = [
                "required": .bool(body.contains(where: \.isRequired)),
                "content": ["application/json": ["schema": ControlSchema.json(body)]],
            ]
        }
        return .object(object)
    }

    private static func response(_ result: ControlOperation.Result) -> JSONValue {
        func content(_ type: String, _ schema: JSONValue) -> JSONValue {
            ["description": "Success.", "content": [type: ["schema": schema]]]
        }
        return switch result {
        case .json(let schema): content("application/json", schema.json)
        case .nothing: ["description": "Success."]
        case .picture: content("image/jpeg", ["type": "string", "contentMediaType": "image/jpeg"])
        case .activity: content(ActivityStream.contentType, ["type": "string"])
        case .openAPI: content("application/json", ["type": "object"])
        case .page: content("text/html", ["type": "string"])
        }
    }
}

extension ControlOperation {
    /// The status of success.
    fileprivate var status: String {
        if case .nothing = result { "204" } else { "200" }
    }
}
