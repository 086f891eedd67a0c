// Generated from Specs/proxy-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Proxy Configuration API.
    static let proxyConfiguration = #"""
        {
          "name": "proxyConfiguration",
          "namespace": "ProxyConfiguration",
          "title": "Proxy Configuration API",
          "summary": "The proxies through which the device reaches other hosts.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/proxy-configuration-api/",
          "configuration": {
            "id": "unified-proxy-configuration",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/unified-proxy-configuration/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/unified-proxy-configuration/v1",
                "summary": "The proxies through which the device reaches other hosts.",
                "properties": [
                  {"name": "httpProxy", "wire": "globalHttpProxy", "type": "string", "summary": "The proxy's address for HTTP; empty without a proxy.", "isRequired": false},
                  {"name": "httpsProxy", "wire": "globalHttpsProxy", "type": "string", "summary": "The proxy's address for HTTPS; empty without a proxy.", "isRequired": false},
                  {"name": "directHosts", "wire": "globalNoProxyList", "type": "list<string>", "summary": "The hosts that the device reaches without a proxy.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "proxyConfiguration/get",
              "name": "get",
              "summary": "Reads the proxies.",
              "swift": "vapix.proxyConfiguration.get() async throws -> ProxyConfiguration.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/proxy-configuration-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/unified-proxy-configuration/v1",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "proxyConfiguration/set",
              "name": "set",
              "summary": "Changes the proxies; absent values stay unchanged.",
              "swift": "vapix.proxyConfiguration.set(httpProxy: String? = nil, httpsProxy: String? = nil, directHosts: [String]? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/proxy-configuration-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/unified-proxy-configuration/v1",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "httpProxy", "wire": "globalHttpProxy", "type": "string", "summary": "The proxy's address for HTTP; empty without a proxy.", "place": "data", "isRequired": false},
                {"name": "httpsProxy", "wire": "globalHttpsProxy", "type": "string", "summary": "The proxy's address for HTTPS; empty without a proxy.", "place": "data", "isRequired": false},
                {"name": "directHosts", "wire": "globalNoProxyList", "type": "list<string>", "summary": "The hosts that the device reaches without a proxy.", "separator": ",", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "The proxies of the whole device.",
              "fields": [
                {"name": "httpProxy", "wire": "globalHttpProxy", "type": "string", "summary": "The proxy's address for HTTP; empty without a proxy.", "isRequired": false},
                {"name": "httpsProxy", "wire": "globalHttpsProxy", "type": "string", "summary": "The proxy's address for HTTPS; empty without a proxy.", "isRequired": false},
                {"name": "directHosts", "wire": "globalNoProxyList", "type": "list<string>", "summary": "The hosts that the device reaches without a proxy.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
