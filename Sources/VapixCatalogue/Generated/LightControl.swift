// Generated from Specs/light-control.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Light control API.
    static let lightControl = #"""
        {
          "name": "lightControl",
          "namespace": "LightControl",
          "title": "Light control API",
          "summary": "The device's lamps: on and off, intensity, angle and wavelength.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/network-video/light-control/",
          "discovery": "light-control",
          "since": "AXIS OS 7.40",
          "operations": [
            {
              "id": "lightControl/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.lightControl.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "lightControl/getServiceCapabilities",
              "name": "getServiceCapabilities",
              "summary": "Reads the methods that each light supports.",
              "swift": "vapix.lightControl.getServiceCapabilities() async throws -> LightControl.ServiceCapabilities",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getservicecapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getServiceCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "type": "ServiceCapabilities", "fields": []}
            },
            {
              "id": "lightControl/getLightInformation",
              "name": "getLightInformation",
              "summary": "Reads the lights and their settings.",
              "swift": "vapix.lightControl.getLightInformation() async throws -> LightControl.LightInformationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getlightinformation",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getLightInformation",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "lights", "wire": "items", "type": "list<Light>", "summary": "The lights.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/activateLight",
              "name": "activateLight",
              "summary": "Turns a light on.",
              "swift": "vapix.lightControl.activateLight(lightID: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#activatelight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "activateLight",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/deactivateLight",
              "name": "deactivateLight",
              "summary": "Turns a light off.",
              "swift": "vapix.lightControl.deactivateLight(lightID: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#deactivatelight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "deactivateLight",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/enableLight",
              "name": "enableLight",
              "summary": "Allows a light to be turned on.",
              "swift": "vapix.lightControl.enableLight(lightID: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#enablelight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "enableLight",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/disableLight",
              "name": "disableLight",
              "summary": "Prevents a light from being turned on.",
              "swift": "vapix.lightControl.disableLight(lightID: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#disablelight",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "disableLight",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getLightStatus",
              "name": "getLightStatus",
              "summary": "Reads whether a light is on.",
              "swift": "vapix.lightControl.getLightStatus(lightID: String) async throws -> LightControl.LightStatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getlightstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getLightStatus",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isOn", "wire": "status", "type": "bool", "summary": "Whether the light is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/setAutomaticIntensityMode",
              "name": "setAutomaticIntensityMode",
              "summary": "Turns the automatic intensity of a light on or off.",
              "swift": "vapix.lightControl.setAutomaticIntensityMode(lightID: String, enabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#setautomaticintensitymode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "setAutomaticIntensityMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the device chooses the intensity.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getValidIntensity",
              "name": "getValidIntensity",
              "summary": "Reads the possible intensities of a light.",
              "swift": "vapix.lightControl.getValidIntensity(lightID: String) async throws -> LightControl.ValidIntensityReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getvalidintensity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getValidIntensity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "ranges", "wire": "ranges", "type": "list<ValueRange>", "summary": "The ranges of intensities.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/setManualIntensity",
              "name": "setManualIntensity",
              "summary": "Sets the intensity of a light.",
              "swift": "vapix.lightControl.setManualIntensity(lightID: String, intensity: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#setmanualintensity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "setManualIntensity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The intensity, within a range of getValidIntensity.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getManualIntensity",
              "name": "getManualIntensity",
              "summary": "Reads the intensity that was set for a light.",
              "swift": "vapix.lightControl.getManualIntensity(lightID: String) async throws -> LightControl.ManualIntensityReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getmanualintensity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getManualIntensity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The intensity that was set.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/setIndividualIntensity",
              "name": "setIndividualIntensity",
              "summary": "Sets the intensity of one LED of a light.",
              "swift": "vapix.lightControl.setIndividualIntensity(lightID: String, ledID: Int, intensity: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#setindividualintensity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "setIndividualIntensity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "ledID", "wire": "LEDID", "type": "int32", "summary": "The number of the LED.", "place": "params", "isRequired": true},
                {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The intensity, within a range of getValidIntensity.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getIndividualIntensity",
              "name": "getIndividualIntensity",
              "summary": "Reads the intensity that was set for one LED of a light.",
              "swift": "vapix.lightControl.getIndividualIntensity(lightID: String, ledID: Int) async throws -> LightControl.IndividualIntensityReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getindividualintensity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getIndividualIntensity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "ledID", "wire": "LEDID", "type": "int32", "summary": "The number of the LED.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The intensity that was set.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/getCurrentIntensity",
              "name": "getCurrentIntensity",
              "summary": "Reads the current intensity of a light.",
              "swift": "vapix.lightControl.getCurrentIntensity(lightID: String) async throws -> LightControl.CurrentIntensityReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getcurrentintensity",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getCurrentIntensity",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "intensity", "wire": "intensity", "type": "int32", "summary": "The intensity.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/setAutomaticAngleOfIlluminationMode",
              "name": "setAutomaticAngleOfIlluminationMode",
              "summary": "Turns the automatic angle of a light, which follows the camera's view, on or off.",
              "swift": "vapix.lightControl.setAutomaticAngleOfIlluminationMode(lightID: String, enabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#setautomaticangleofilluminationmode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "setAutomaticAngleOfIlluminationMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the angle follows the camera's view.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getValidAngleOfIllumination",
              "name": "getValidAngleOfIllumination",
              "summary": "Reads the possible angles of a light.",
              "swift": "vapix.lightControl.getValidAngleOfIllumination(lightID: String) async throws -> LightControl.ValidAngleOfIlluminationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getvalidangleofillumination",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getValidAngleOfIllumination",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "ranges", "wire": "ranges", "type": "list<ValueRange>", "summary": "The ranges of angles.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/setManualAngleOfIllumination",
              "name": "setManualAngleOfIllumination",
              "summary": "Sets the angle of a light.",
              "swift": "vapix.lightControl.setManualAngleOfIllumination(lightID: String, angleOfIllumination: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#setmanualangleofillumination",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "setManualAngleOfIllumination",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "angleOfIllumination", "wire": "angleOfIllumination", "type": "int32", "summary": "The angle, within a range of getValidAngleOfIllumination.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getManualAngleOfIllumination",
              "name": "getManualAngleOfIllumination",
              "summary": "Reads the angle that was set for a light.",
              "swift": "vapix.lightControl.getManualAngleOfIllumination(lightID: String) async throws -> LightControl.ManualAngleOfIlluminationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getmanualangleofillumination",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getManualAngleOfIllumination",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "angleOfIllumination", "wire": "angleOfIllumination", "type": "int32", "summary": "The angle that was set.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/getCurrentAngleOfIllumination",
              "name": "getCurrentAngleOfIllumination",
              "summary": "Reads the current angle of a light.",
              "swift": "vapix.lightControl.getCurrentAngleOfIllumination(lightID: String) async throws -> LightControl.CurrentAngleOfIlluminationReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getcurrentangleofillumination",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getCurrentAngleOfIllumination",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "angleOfIllumination", "wire": "angleOfIllumination", "type": "int32", "summary": "The angle.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/setLightSynchronizeDayNightMode",
              "name": "setLightSynchronizeDayNightMode",
              "summary": "Turns the synchronization of a light with the day/night mode on or off.",
              "swift": "vapix.lightControl.setLightSynchronizeDayNightMode(lightID: String, enabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#setlightsynchronizedaynightmode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "setLightSynchronizeDayNightMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the light follows the day/night mode.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getLightSynchronizeDayNightMode",
              "name": "getLightSynchronizeDayNightMode",
              "summary": "Reads whether a light follows the day/night mode.",
              "swift": "vapix.lightControl.getLightSynchronizeDayNightMode(lightID: String) async throws -> LightControl.LightSynchronizeDayNightModeReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getlightsynchronizedaynightmode",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getLightSynchronizeDayNightMode",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "isSynchronized", "wire": "synchronize", "type": "bool", "summary": "Whether the light follows the day/night mode.", "isRequired": true}
                ]
              }
            },
            {
              "id": "lightControl/getValidIRWavelengths",
              "name": "getValidIRWavelengths",
              "summary": "Reads the infrared wavelengths that a light can have.",
              "swift": "vapix.lightControl.getValidIRWavelengths(lightID: String) async throws -> LightControl.ValidIRWavelengthsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getvalidirwavelengths",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getValidIRWavelengths",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "wavelengths", "wire": "wavelength", "type": "list<string>", "summary": "The wavelengths, \"850nm\" for example.", "isRequired": false}
                ]
              }
            },
            {
              "id": "lightControl/setIRWavelength",
              "name": "setIRWavelength",
              "summary": "Sets the infrared wavelength of a light.",
              "swift": "vapix.lightControl.setIRWavelength(lightID: String, irWavelength: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#setirwavelength",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "setIRWavelength",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true},
                {"name": "irWavelength", "wire": "IRWavelength", "type": "string", "summary": "The wavelength, one of getValidIRWavelengths, \"850nm\" for example.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "lightControl/getIRWavelength",
              "name": "getIRWavelength",
              "summary": "Reads the infrared wavelength of a light.",
              "swift": "vapix.lightControl.getIRWavelength(lightID: String) async throws -> LightControl.IRWavelengthReply",
              "documentation": "https://developer.axis.com/vapix/network-video/light-control/#getirwavelength",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/lightcontrol.cgi",
              "method": "getIRWavelength",
              "apiVersion": "1.2",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.40",
              "sendsParameters": true,
              "parameters": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light, \"led0\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "irWavelength", "wire": "IRWavelength", "type": "string", "summary": "The wavelength, \"850nm\" for example.", "isRequired": true}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "ServiceCapabilities",
              "summary": "The capabilities of the lights.",
              "fields": [
                {"name": "lights", "wire": "capabilities", "type": "list<Capabilities>", "summary": "The capabilities of each light.", "isRequired": false},
                {"name": "automaticIntensity", "wire": "automaticIntensitySupport", "type": "bool", "summary": "Whether the device has setAutomaticIntensityMode.", "isRequired": false},
                {"name": "manualIntensity", "wire": "manualIntensitySupport", "type": "bool", "summary": "Whether the device has setManualIntensity and getManualIntensity.", "isRequired": false},
                {"name": "individualIntensity", "wire": "individualIntensitySupport", "type": "bool", "summary": "Whether the device has setIndividualIntensity and getIndividualIntensity.", "isRequired": false},
                {"name": "currentIntensity", "wire": "getCurrentIntensitySupport", "type": "bool", "summary": "Whether the device has getCurrentIntensity.", "isRequired": false},
                {"name": "manualAngleOfIllumination", "wire": "manualAngleOfIlluminationSupport", "type": "bool", "summary": "Whether the device has setManualAngleOfIllumination.", "isRequired": false},
                {"name": "automaticAngleOfIllumination", "wire": "automaticAngleOfIlluminationSupport", "type": "bool", "summary": "Whether the device has setAutomaticAngleOfIlluminationMode.", "isRequired": false},
                {"name": "dayNightSynchronization", "wire": "dayNightSynchronizeSupport", "type": "bool", "summary": "Whether the device has setLightSynchronizeDayNightMode.", "isRequired": false},
                {"name": "irWavelengths", "wire": "multiIRWaveLengthSupport", "type": "bool", "summary": "Whether the device has the three methods for the infrared wavelength.", "isRequired": false}
              ]
            },
            {
              "name": "Capabilities",
              "summary": "The capabilities of a light.",
              "fields": [
                {"name": "lightID", "wire": "lightID", "type": "string", "summary": "The identifier of the light.", "isRequired": true},
                {"name": "automaticIntensity", "wire": "automaticIntensitySupport", "type": "bool", "summary": "Whether the light has setAutomaticIntensityMode.", "isRequired": false},
                {"name": "manualIntensity", "wire": "manualIntensitySupport", "type": "bool", "summary": "Whether the light has setManualIntensity and getManualIntensity.", "isRequired": false},
                {"name": "individualIntensity", "wire": "individualIntensitySupport", "type": "bool", "summary": "Whether the light has setIndividualIntensity and getIndividualIntensity.", "isRequired": false},
                {"name": "currentIntensity", "wire": "getCurrentIntensitySupport", "type": "bool", "summary": "Whether the light has getCurrentIntensity.", "isRequired": false},
                {"name": "manualAngleOfIllumination", "wire": "manualAngleOfIlluminationSupport", "type": "bool", "summary": "Whether the light has setManualAngleOfIllumination.", "isRequired": false},
                {"name": "automaticAngleOfIllumination", "wire": "automaticAngleOfIlluminationSupport", "type": "bool", "summary": "Whether the light has setAutomaticAngleOfIlluminationMode.", "isRequired": false},
                {"name": "dayNightSynchronization", "wire": "dayNightSynchronizeSupport", "type": "bool", "summary": "Whether the light has setLightSynchronizeDayNightMode.", "isRequired": false},
                {"name": "irWavelengths", "wire": "multiIRWaveLengthSupport", "type": "bool", "summary": "Whether the light has the three methods for the infrared wavelength.", "isRequired": false}
              ]
            },
            {
              "name": "Light",
              "summary": "A light, which may be a group of LEDs.",
              "fields": [
                {"name": "id", "wire": "lightID", "type": "string", "summary": "The identifier, \"led0\" for example.", "isRequired": true},
                {"name": "type", "wire": "lightType", "type": "string", "summary": "The kind of light, \"IR\" for example.", "isRequired": false},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the light may be turned on.", "isRequired": false},
                {"name": "isSynchronizedWithDayNight", "wire": "synchronizeDayNightMode", "type": "bool", "summary": "Whether the light follows the day/night mode.", "isRequired": false},
                {"name": "isOn", "wire": "lightState", "type": "bool", "summary": "Whether the light is on.", "isRequired": false},
                {"name": "hasAutomaticIntensity", "wire": "automaticIntensityMode", "type": "bool", "summary": "Whether the device chooses the light's intensity.", "isRequired": false},
                {"name": "hasAutomaticAngle", "wire": "automaticAngleOfIlluminationMode", "type": "bool", "summary": "Whether the light's angle follows the camera's view.", "isRequired": false},
                {"name": "numberOfLEDs", "wire": "nrOfLEDs", "type": "numeric<int32>", "summary": "The number of LEDs that can be set.", "isRequired": false},
                {"name": "hasError", "wire": "error", "type": "bool", "summary": "Whether the light has a fault.", "isRequired": false},
                {"name": "errorInfo", "wire": "errorInfo", "type": "empty-as-nil<string>", "summary": "The description of the fault.", "isRequired": false}
              ]
            },
            {
              "name": "ValueRange",
              "summary": "A range, bounds included.",
              "fields": [
                {"name": "low", "wire": "low", "type": "int32", "summary": "The lower bound.", "isRequired": true},
                {"name": "high", "wire": "high", "type": "int32", "summary": "The upper bound.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "notSupported", "code": "1001", "summary": "The device does not have the method."},
            {"name": "invalidLightID", "code": "1002", "summary": "There is no such light."},
            {"name": "invalidIntensity", "code": "1003", "summary": "The intensity is out of range."},
            {"name": "invalidAngleOfIllumination", "code": "1004", "summary": "The angle is out of range."},
            {"name": "hardwareFault", "code": "1005", "summary": "The light has a fault."},
            {"name": "wrongPoEClass", "code": "1006", "summary": "The device gets too little power for this."},
            {"name": "invalidIRWavelength", "code": "1007", "summary": "The light does not have this wavelength."},
            {"name": "irCutFilterFault", "code": "1008", "summary": "The infrared cut filter could not be moved."},
            {"name": "lightDisabled", "code": "1009", "summary": "The light is disabled and cannot be turned on."},
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid."},
            {"name": "outOfMemory", "code": "2000", "summary": "The device has too little memory."},
            {"name": "accessForbidden", "code": "2001", "summary": "Access is forbidden."},
            {"name": "unsupportedHTTPMethod", "code": "2002", "summary": "The HTTP method is not POST."},
            {"name": "unsupportedVersion", "code": "2003", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "2004", "summary": "The method is not supported."},
            {"name": "unsupportedAPIVersion", "code": "3000", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "missingParameter", "code": "4001", "summary": "A required parameter is missing."},
            {"name": "invalidParameterType", "code": "4002", "summary": "A parameter has the wrong type."},
            {"name": "versionNotImplemented", "code": "7000", "summary": "The API version is not supported."},
            {"name": "internalError", "code": "8000", "summary": "The device failed."},
            {"name": "unexpectedError", "code": "8001", "summary": "The device failed in an unexpected way."},
            {"name": "genericError", "code": "8002", "summary": "The device failed and gave no reason."}
          ]
        }
        """#
}
