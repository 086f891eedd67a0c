// Generated from Specs/basic-device-info.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Basic device information.
    static let basicDeviceInfo = #"""
        {
          "name": "basicDeviceInfo",
          "namespace": "BasicDeviceInfo",
          "title": "Basic device information",
          "summary": "The device's model, serial number, AXIS OS version and more.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/basic-device-information/",
          "discovery": "basic-device-info",
          "since": "AXIS OS 8.40",
          "operations": [
            {
              "id": "basicDeviceInfo/getAllProperties",
              "name": "getAllProperties",
              "summary": "Reads all properties that the device has.",
              "swift": "vapix.basicDeviceInfo.getAllProperties() async throws -> BasicDeviceInfo.PropertyReply",
              "documentation": "https://developer.axis.com/vapix/network-video/basic-device-information/#getallproperties",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/basicdeviceinfo.cgi",
              "method": "getAllProperties",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 8.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "PropertyReply", "fields": []}
            },
            {
              "id": "basicDeviceInfo/getProperties",
              "name": "getProperties",
              "summary": "Reads the named properties.",
              "swift": "vapix.basicDeviceInfo.getProperties(_ propertyList: [BasicDeviceInfo.PropertyName]) async throws -> BasicDeviceInfo.PropertyReply",
              "documentation": "https://developer.axis.com/vapix/network-video/basic-device-information/#getproperties",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/basicdeviceinfo.cgi",
              "method": "getProperties",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 8.40",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "PropertyReply", "fields": []},
              "parameters": [
                {"name": "propertyList", "wire": "propertyList", "type": "list<PropertyName>", "summary": "The properties to read; an empty list gives none.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "basicDeviceInfo/getAllUnrestrictedProperties",
              "name": "getAllUnrestrictedProperties",
              "summary": "Reads the properties that need no login.",
              "swift": "vapix.basicDeviceInfo.getAllUnrestrictedProperties() async throws -> BasicDeviceInfo.PropertyReply",
              "documentation": "https://developer.axis.com/vapix/network-video/basic-device-information/#getallunrestrictedproperties",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/basicdeviceinfo.cgi",
              "method": "getAllUnrestrictedProperties",
              "apiVersion": "1.2",
              "access": "anonymous",
              "accessNote": "unless the device has that turned off",
              "effect": "read",
              "since": "AXIS OS 8.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "PropertyReply", "fields": []}
            },
            {
              "id": "basicDeviceInfo/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.basicDeviceInfo.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/basic-device-information/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/basicdeviceinfo.cgi",
              "method": "getSupportedVersions",
              "access": "anonymous",
              "effect": "read",
              "since": "AXIS OS 8.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "PropertyReply",
              "summary": "The reply of the three methods that read properties.",
              "fields": [
                {"name": "propertyList", "wire": "propertyList", "type": "Properties", "summary": "The properties.", "isRequired": true}
              ]
            },
            {
              "name": "Properties",
              "summary": "The properties of a device; a property is nil if the device lacks it or was not asked for it.",
              "fields": [
                {"name": "architecture", "wire": "Architecture", "type": "string", "summary": "The processor architecture, \"aarch64\" for example.", "isRequired": false},
                {"name": "brand", "wire": "Brand", "type": "string", "summary": "The brand.", "isRequired": false},
                {"name": "buildDate", "wire": "BuildDate", "type": "string", "summary": "The time at which AXIS OS was built, as text.", "isRequired": false},
                {"name": "hardwareID", "wire": "HardwareID", "type": "string", "summary": "The hardware's identifier.", "isRequired": false},
                {"name": "productFullName", "wire": "ProdFullName", "type": "string", "summary": "The full product name.", "isRequired": false},
                {"name": "productNumber", "wire": "ProdNbr", "type": "string", "summary": "The product number, \"Q3505 Mk II\" for example.", "isRequired": false},
                {"name": "productShortName", "wire": "ProdShortName", "type": "string", "summary": "The short product name.", "isRequired": false},
                {"name": "productType", "wire": "ProdType", "type": "string", "summary": "The type of product, \"Network Camera\" for example.", "isRequired": false},
                {"name": "productVariant", "wire": "ProdVariant", "type": "string", "summary": "The product's variant; an empty text on most devices.", "isRequired": false},
                {"name": "serialNumber", "wire": "SerialNumber", "type": "string", "summary": "The serial number, the MAC address without separators.", "isRequired": false},
                {"name": "systemOnChip", "wire": "Soc", "type": "string", "summary": "The system on chip, \"Axis Artpec-8\" for example.", "isRequired": false},
                {"name": "systemOnChipSerialNumber", "wire": "SocSerialNumber", "type": "string", "summary": "The serial number of the system on chip.", "isRequired": false},
                {"name": "version", "wire": "Version", "type": "string", "summary": "The version of AXIS OS, \"12.11.77\" for example.", "isRequired": false},
                {"name": "webURL", "wire": "WebURL", "type": "string", "summary": "The vendor's web page.", "isRequired": false},
                {"name": "other", "wire": "*", "type": "map<string>", "summary": "Properties that this version of the library does not know, by the names that the device uses.", "isRequired": false}
              ]
            },
            {
              "name": "PropertyName",
              "summary": "A property's name, as the device spells it.",
              "words": [
                {"name": "architecture", "wire": "Architecture", "summary": "The processor architecture."},
                {"name": "brand", "wire": "Brand", "summary": "The brand."},
                {"name": "buildDate", "wire": "BuildDate", "summary": "The time at which AXIS OS was built."},
                {"name": "hardwareID", "wire": "HardwareID", "summary": "The hardware's identifier."},
                {"name": "productFullName", "wire": "ProdFullName", "summary": "The full product name."},
                {"name": "productNumber", "wire": "ProdNbr", "summary": "The product number."},
                {"name": "productShortName", "wire": "ProdShortName", "summary": "The short product name."},
                {"name": "productType", "wire": "ProdType", "summary": "The type of product."},
                {"name": "productVariant", "wire": "ProdVariant", "summary": "The product's variant."},
                {"name": "serialNumber", "wire": "SerialNumber", "summary": "The serial number."},
                {"name": "systemOnChip", "wire": "Soc", "summary": "The system on chip."},
                {"name": "systemOnChipSerialNumber", "wire": "SocSerialNumber", "summary": "The serial number of the system on chip."},
                {"name": "version", "wire": "Version", "summary": "The version of AXIS OS."},
                {"name": "webURL", "wire": "WebURL", "summary": "The vendor's web page."}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid, an unknown property for example."},
            {"name": "accessForbidden", "code": "2001", "summary": "Access is forbidden."},
            {"name": "unsupportedHTTPMethod", "code": "2002", "summary": "The HTTP method is not POST."},
            {"name": "unsupportedVersion", "code": "2003", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "2004", "summary": "The method is not supported."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "missingParameter", "code": "4002", "summary": "A required parameter is missing or invalid."},
            {"name": "internalError", "code": "8000", "summary": "The device failed; see the message or its log."}
          ]
        }
        """#
}
