// Generated from Specs/applications.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Application API.
    static let applications = #"""
        {
          "name": "applications",
          "namespace": "Applications",
          "title": "Application API",
          "summary": "The applications (ACAPs) that are installed on the device.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/applications/application-api/",
          "discovery": "application",
          "operations": [
            {
              "id": "applications/list",
              "name": "list",
              "summary": "Lists the installed applications.",
              "swift": "vapix.applications.list() async throws -> [Applications.Application]",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#list-installed-applications",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/list.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml", "type": "list<Application>", "element": "reply", "path": "application", "fields": []}
            },
            {
              "id": "applications/start",
              "name": "start",
              "summary": "Starts an application.",
              "swift": "vapix.applications.start(package: String) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#control-application",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/control.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "start", "place": "url", "isRequired": true},
                {"name": "package", "wire": "package", "type": "string", "summary": "The application's short name, which `list` returns as `name`.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "applications/stop",
              "name": "stop",
              "summary": "Stops an application.",
              "swift": "vapix.applications.stop(package: String) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#control-application",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/control.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "stop", "place": "url", "isRequired": true},
                {"name": "package", "wire": "package", "type": "string", "summary": "The application's short name, which `list` returns as `name`.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "applications/restart",
              "name": "restart",
              "summary": "Restarts a running application.",
              "swift": "vapix.applications.restart(package: String) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#control-application",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/control.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "restart", "place": "url", "isRequired": true},
                {"name": "package", "wire": "package", "type": "string", "summary": "The application's short name, which `list` returns as `name`.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "applications/remove",
              "name": "remove",
              "summary": "Removes an application from the device.",
              "swift": "vapix.applications.remove(package: String) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#control-application",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/control.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "remove", "place": "url", "isRequired": true},
                {"name": "package", "wire": "package", "type": "string", "summary": "The application's short name, which `list` returns as `name`.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "applications/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads a setting for all applications.",
              "swift": "vapix.applications.getConfiguration(_ name: Applications.ConfigurationName) async throws -> Applications.Configuration",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#configure-applications",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/config.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 11.2",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "Configuration", "element": "reply", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "get", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "ConfigurationName", "summary": "The setting to read.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "applications/setConfiguration",
              "name": "setConfiguration",
              "summary": "Changes a setting for all applications.",
              "swift": "vapix.applications.setConfiguration(_ name: Applications.ConfigurationName, value: Bool) async throws -> Applications.Configuration",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#configure-applications",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/config.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 11.2",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "Configuration", "element": "reply", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "set", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "ConfigurationName", "summary": "The setting to change.", "place": "url", "isRequired": true},
                {"name": "value", "wire": "value", "type": "bool", "summary": "Whether the setting is on.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "applications/info",
              "name": "info",
              "summary": "Reads the kinds of applications that run on the device.",
              "swift": "vapix.applications.info() async throws -> Applications.InfoReply",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#read-general-information",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/info.cgi",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "xml",
                "element": "reply",
                "fields": [
                  {"name": "supportedSDKs", "wire": "supportedSdks/sdk", "type": "list<SupportedSDK>", "summary": "The SDKs whose applications can run on the device.", "isRequired": false}
                ]
              }
            },
            {
              "id": "applications/upload",
              "name": "upload",
              "summary": "Installs an application from its package.",
              "swift": "vapix.applications.upload(package: FilePart) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#upload-application",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/upload.cgi",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "package", "wire": "packfil", "type": "file", "summary": "The package, an .eap file.", "place": "part", "isRequired": true, "contentType": "application/octet-stream"}
              ]
            },
            {
              "id": "applications/uploadLicenseKey",
              "name": "uploadLicenseKey",
              "summary": "Installs the license key of an application.",
              "swift": "vapix.applications.uploadLicenseKey(package: String, licenseKey: FilePart) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#manage-license-keys",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/license.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "uploadlicensekey", "place": "url", "isRequired": true},
                {"name": "package", "wire": "package", "type": "string", "summary": "The application's short name, which `list` returns as `name`.", "place": "url", "isRequired": true},
                {"name": "licenseKey", "wire": "licenseKey", "type": "file", "summary": "The license key, an XML file.", "place": "part", "isRequired": true, "contentType": "application/octet-stream"}
              ]
            },
            {
              "id": "applications/removeLicenseKey",
              "name": "removeLicenseKey",
              "summary": "Removes the license key of an application.",
              "swift": "vapix.applications.removeLicenseKey(package: String) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-api/#manage-license-keys",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/applications/license.cgi",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "removelicensekey", "place": "url", "isRequired": true},
                {"name": "package", "wire": "package", "type": "string", "summary": "The application's short name, which `list` returns as `name`.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Application",
              "summary": "An installed application; only its name is always present.",
              "fields": [
                {"name": "name", "wire": "@Name", "type": "string", "summary": "The short name, which the other calls use.", "isRequired": true},
                {"name": "niceName", "wire": "@NiceName", "type": "string", "summary": "The display name.", "isRequired": false},
                {"name": "vendor", "wire": "@Vendor", "type": "string", "summary": "The vendor.", "isRequired": false},
                {"name": "version", "wire": "@Version", "type": "string", "summary": "The version.", "isRequired": false},
                {"name": "applicationID", "wire": "@ApplicationID", "type": "string", "summary": "The identifier that Axis assigned, a number on known devices.", "isRequired": false},
                {"name": "license", "wire": "@License", "type": "LicenseStatus", "summary": "The status of the application's license.", "isRequired": false},
                {"name": "licenseExpirationDate", "wire": "@LicenseExpirationDate", "type": "string", "summary": "The date on which the license expires, as YYYY-MM-DD.", "isRequired": false},
                {"name": "licenseName", "wire": "@LicenseName", "type": "string", "summary": "The name of the license's terms.", "isRequired": false},
                {"name": "status", "wire": "@Status", "type": "ApplicationStatus", "summary": "Whether the application runs.", "defaultValue": "unknown", "isRequired": false},
                {"name": "configurationPage", "wire": "@ConfigurationPage", "type": "string", "summary": "The path of the application's settings page, relative to the device's origin.", "isRequired": false},
                {"name": "validationResult", "wire": "@ValidationResult", "type": "string", "summary": "The complete URL of the application's validation or result page.", "isRequired": false},
                {"name": "vendorHomePage", "wire": "@VendorHomePage", "type": "string", "summary": "The vendor's web page.", "isRequired": false},
                {"name": "isBundled", "wire": "@Bundled", "type": "yesno", "summary": "Whether the application came with AXIS OS; only newer versions of AXIS OS report this.", "isRequired": false},
                {"name": "signatureStatus", "wire": "@SignatureStatus", "type": "string", "summary": "The status of the application's signature; only newer versions of AXIS OS report it.", "isRequired": false},
                {"name": "resources", "wire": "Resources/Resource", "type": "list<Resource>", "summary": "The parts of the device that the application uses; only newer versions of AXIS OS report them.", "isRequired": false},
                {"name": "compatibleOSVersions", "wire": "CompatibleOsVersions/VersionRange", "type": "list<VersionRange>", "summary": "The versions of AXIS OS that the application is made for; only newer versions of AXIS OS report them.", "isRequired": false}
              ]
            },
            {
              "name": "Resource",
              "summary": "A part of the device that an application uses.",
              "fields": [
                {"name": "name", "wire": "@name", "type": "string", "summary": "The part's name.", "isRequired": false},
                {"name": "isUsed", "wire": "@used", "type": "yesno", "summary": "Whether the application uses this part.", "isRequired": false}
              ]
            },
            {
              "name": "VersionRange",
              "summary": "A range of AXIS OS versions, bounds included.",
              "fields": [
                {"name": "minimum", "wire": "Min", "type": "string", "summary": "The first version.", "isRequired": false},
                {"name": "maximum", "wire": "Max", "type": "string", "summary": "The last version.", "isRequired": false}
              ]
            },
            {
              "name": "SupportedSDK",
              "summary": "An SDK whose applications run on the device.",
              "fields": [
                {"name": "name", "wire": ".", "type": "string", "summary": "The SDK's name, \"acap4-native\" for example.", "isRequired": true},
                {"name": "version", "wire": "@version", "type": "string", "summary": "The SDK's version, on devices that state it.", "isRequired": false}
              ]
            },
            {
              "name": "ApplicationStatus",
              "summary": "Whether an application runs.",
              "words": [
                {"name": "running", "wire": "Running", "summary": "The application runs."},
                {"name": "stopped", "wire": "Stopped", "summary": "The application does not run."},
                {"name": "idle", "wire": "Idle", "summary": "The application runs and has nothing to do."},
                {"name": "unknown", "wire": "", "summary": "The device did not state whether the application runs."}
              ]
            },
            {
              "name": "LicenseStatus",
              "summary": "Whether an application has a license.",
              "words": [
                {"name": "valid", "wire": "Valid", "summary": "A license is installed and valid."},
                {"name": "invalid", "wire": "Invalid", "summary": "A license is installed but not valid."},
                {"name": "missing", "wire": "Missing", "summary": "No license is installed."},
                {"name": "custom", "wire": "Custom", "summary": "The application has its own licensing, whose status the device does not know."},
                {"name": "notRequired", "wire": "None", "summary": "The application needs no license."}
              ]
            },
            {
              "name": "ConfigurationName",
              "summary": "A setting for all applications.",
              "words": [
                {"name": "allowUnsigned", "wire": "AllowUnsigned", "summary": "Whether unsigned applications may be installed; exists from AXIS OS 11.2, false by default from 12.0."},
                {"name": "allowRoot", "wire": "AllowRoot", "summary": "Whether applications that run as root may be installed; exists in AXIS OS 11.5 to 11.11, false by default from 11.8."}
              ]
            },
            {
              "name": "Configuration",
              "summary": "A setting and its value.",
              "fields": [
                {"name": "name", "wire": "param/@name", "type": "ConfigurationName", "summary": "The setting.", "isRequired": true},
                {"name": "value", "wire": "param/@value", "type": "bool", "summary": "Whether the setting is on.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "malformedRequest", "code": "1", "summary": "A configuration request is malformed; from AXIS OS 12.2 the device answers HTTP 400 instead."},
            {"name": "invalidPackage", "code": "1", "summary": "The package is invalid, or has an invalid manifest."},
            {"name": "verificationFailed", "code": "2", "summary": "The package's signature is missing or invalid."},
            {"name": "packageTooLarge", "code": "3", "summary": "The package is too large, or the disk is full."},
            {"name": "notFound", "code": "4", "summary": "No application of that name is installed."},
            {"name": "incompatiblePackage", "code": "5", "summary": "The package does not fit the device; the device's log says why."},
            {"name": "alreadyRunning", "code": "6", "summary": "The application is already running."},
            {"name": "notRunning", "code": "7", "summary": "The application is not running."},
            {"name": "tooManyRunning", "code": "9", "summary": "Too many applications are running; devices report this up to AXIS OS 12.5."},
            {"name": "unspecified", "code": "10", "summary": "Another failure; see the device's log."},
            {"name": "uploadOngoing", "code": "12", "summary": "Another upload is in progress."},
            {"name": "forbiddenUser", "code": "13", "summary": "The package asks for a user or a group that is not allowed."},
            {"name": "caseConflict", "code": "14", "summary": "An installed application has a name that differs only in upper and lower case."},
            {"name": "timedOut", "code": "15", "summary": "The operation timed out; the device's log has the outcome."},
            {"name": "invalidLicenseKey", "code": "21", "summary": "The file is not a license key."},
            {"name": "licenseKeyUploadFailed", "code": "22", "summary": "The upload of the license key failed; the device's log says why."},
            {"name": "licenseKeyRemovalFailed", "code": "23", "summary": "The license key could not be removed; the device's log says why."},
            {"name": "notInstalled", "code": "24", "summary": "The application is not installed."},
            {"name": "applicationIDMismatch", "code": "25", "summary": "The license key is for an application with another identifier."},
            {"name": "versionMismatch", "code": "26", "summary": "The license key is not for this version of the application."},
            {"name": "vendorMismatch", "code": "27", "summary": "The package would replace an application from another vendor."},
            {"name": "invalidManifest", "code": "29", "summary": "The file manifest.json or package.conf is invalid."},
            {"name": "serialNumberMismatch", "code": "30", "summary": "The license key is for another device."},
            {"name": "licenseKeyExpired", "code": "31", "summary": "The license key has expired."}
          ]
        }
        """#
}
