// Generated from Specs/Examples/custom-http-header-api by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Custom HTTP header API.
    mutating func addCustomHTTPHeaders() {
        add("Specs/Examples/custom-http-header-api/getSupportedVersions_200.http") {
            CustomHTTPHeaders.getSupportedVersions()
        }
        add("Specs/Examples/custom-http-header-api/list_200.http") { CustomHTTPHeaders.list() }
        add("Specs/Examples/custom-http-header-api/list_error2102.http") { CustomHTTPHeaders.list() }
        add("Specs/Examples/custom-http-header-api/remove_200.http") {
            CustomHTTPHeaders.remove(["Set-Cookie": "deviceId=123; Max-Age=200"])
        }
        add("Specs/Examples/custom-http-header-api/setHeaders_200.http") {
            CustomHTTPHeaders.setHeaders(["Access-Control-Allow-Origin": "http://server.example.com"])
        }
    }
}
