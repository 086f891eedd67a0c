// Generated from Specs by vapix-generate. Do not edit.

import VapixAnalytics
import VapixAudio
import VapixClient
import VapixIO
import VapixNetwork
import VapixPTZ
import VapixRadar
import VapixStorage
import VapixSystem
import VapixVideo

/// The signatures that `vapix describe` shows: they compile as they are.
enum Signatures {
    static func airQualityModbusConfigurationsList(_ vapix: Vapix) async throws -> [AirQualityModbus.Configuration] {
        try await vapix.airQualityModbus.configurations.list()
    }

    static func airQualityMonitorConfigurationsList(_ vapix: Vapix) async throws -> [AirQualityMonitor.Configuration] {
        try await vapix.airQualityMonitor.configurations.list()
    }

    static func airQualityMonitorSensorsList(_ vapix: Vapix) async throws -> [AirQualityMonitor.Sensor] {
        try await vapix.airQualityMonitor.sensors.list()
    }

    static func airQualityMonitorSensorsGetHistoryData(
        _ vapix: Vapix, _ sensorID: String, category: AirQualityMonitor.Category, startTime: Int64, endTime: Int64
    ) async throws -> AirQualityMonitor.History {
        try await vapix.airQualityMonitor.sensors.getHistoryData(
            sensorID, category: category, startTime: startTime, endTime: endTime)
    }

    static func analyticsMQTTGet(_ vapix: Vapix) async throws -> AnalyticsMQTT.Configuration {
        try await vapix.analyticsMQTT.get()
    }

    static func analyticsMQTTDataSourcesList(_ vapix: Vapix) async throws -> [AnalyticsMQTT.DataSource] {
        try await vapix.analyticsMQTT.dataSources.list()
    }

    static func analyticsMQTTDataSourcesGet(_ vapix: Vapix, _ key: String) async throws -> AnalyticsMQTT.DataSource {
        try await vapix.analyticsMQTT.dataSources.get(key)
    }

    static func analyticsMQTTPublishersList(_ vapix: Vapix) async throws -> [AnalyticsMQTT.Publisher] {
        try await vapix.analyticsMQTT.publishers.list()
    }

    static func analyticsMQTTPublishersAdd(
        _ vapix: Vapix, id: String, dataSourceKey: String, topic: String, qos: Int? = nil, isRetained: Bool? = nil,
        usesTopicPrefix: Bool? = nil
    ) async throws {
        try await vapix.analyticsMQTT.publishers.add(
            id: id, dataSourceKey: dataSourceKey, topic: topic, qos: qos, isRetained: isRetained,
            usesTopicPrefix: usesTopicPrefix)
    }

    static func analyticsMQTTPublishersGet(_ vapix: Vapix, _ id: String) async throws -> AnalyticsMQTT.Publisher {
        try await vapix.analyticsMQTT.publishers.get(id)
    }

    static func analyticsMQTTPublishersRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.analyticsMQTT.publishers.remove(id)
    }

    static func analyticsMetadataProducersListProducers(
        _ vapix: Vapix, producers: [String]? = nil
    ) async throws -> AnalyticsMetadataProducers.ListProducersReply {
        try await vapix.analyticsMetadataProducers.listProducers(producers: producers)
    }

    static func analyticsMetadataProducersSetEnabledProducers(
        _ vapix: Vapix, _ producers: [AnalyticsMetadataProducers.ProducerSetting]
    ) async throws {
        try await vapix.analyticsMetadataProducers.setEnabledProducers(producers)
    }

    static func analyticsMetadataProducersGetSupportedMetadata(
        _ vapix: Vapix, producers: [String]? = nil
    ) async throws -> AnalyticsMetadataProducers.SupportedMetadataReply {
        try await vapix.analyticsMetadataProducers.getSupportedMetadata(producers: producers)
    }

    static func analyticsMetadataProducersGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.analyticsMetadataProducers.getSupportedVersions()
    }

    static func apiDiscoveryGetAPIList(
        _ vapix: Vapix, id: String? = nil, version: String? = nil
    ) async throws -> APIDiscovery.APIListReply {
        try await vapix.apiDiscovery.getAPIList(id: id, version: version)
    }

    static func apiDiscoveryGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.apiDiscovery.getSupportedVersions()
    }

    static func applicationConfigurationGetConfiguration(_ vapix: Vapix, _ name: String) async throws -> String {
        try await vapix.applicationConfiguration.getConfiguration(name)
    }

    static func applicationConfigurationModifyConfiguration(_ vapix: Vapix, request: HTTPBody) async throws {
        try await vapix.send(ApplicationConfiguration.modifyConfiguration(request: request))
    }

    static func applicationConfigurationList(_ vapix: Vapix) async throws -> [ApplicationConfiguration.Application] {
        try await vapix.applicationConfiguration.list()
    }

    static func applicationsList(_ vapix: Vapix) async throws -> [Applications.Application] {
        try await vapix.applications.list()
    }

    static func applicationsStart(_ vapix: Vapix, package: String) async throws {
        try await vapix.applications.start(package: package)
    }

    static func applicationsStop(_ vapix: Vapix, package: String) async throws {
        try await vapix.applications.stop(package: package)
    }

    static func applicationsRestart(_ vapix: Vapix, package: String) async throws {
        try await vapix.applications.restart(package: package)
    }

    static func applicationsRemove(_ vapix: Vapix, package: String) async throws {
        try await vapix.applications.remove(package: package)
    }

    static func applicationsGetConfiguration(
        _ vapix: Vapix, _ name: Applications.ConfigurationName
    ) async throws -> Applications.Configuration {
        try await vapix.applications.getConfiguration(name)
    }

    static func applicationsSetConfiguration(
        _ vapix: Vapix, _ name: Applications.ConfigurationName, value: Bool
    ) async throws -> Applications.Configuration {
        try await vapix.applications.setConfiguration(name, value: value)
    }

    static func applicationsInfo(_ vapix: Vapix) async throws -> Applications.InfoReply {
        try await vapix.applications.info()
    }

    static func applicationsUpload(_ vapix: Vapix, package: FilePart) async throws {
        try await vapix.applications.upload(package: package)
    }

    static func applicationsUploadLicenseKey(_ vapix: Vapix, package: String, licenseKey: FilePart) async throws {
        try await vapix.applications.uploadLicenseKey(package: package, licenseKey: licenseKey)
    }

    static func applicationsRemoveLicenseKey(_ vapix: Vapix, package: String) async throws {
        try await vapix.applications.removeLicenseKey(package: package)
    }

    static func audioReceive(
        _ vapix: Vapix, audio: Bool? = nil, bitRate: Int? = nil, codec: Audio.Codec? = nil, sampleRate: Int? = nil,
        camera: Int? = nil, audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil,
        numberOfChannels: Int? = nil
    ) async throws -> ReplyStream {
        try await vapix.audio.receive(
            audio: audio, bitRate: bitRate, codec: codec, sampleRate: sampleRate, camera: camera,
            audioChannel: audioChannel, audioDeviceID: audioDeviceID, audioInputID: audioInputID,
            numberOfChannels: numberOfChannels)
    }

    static func audioReceiveParts(
        _ vapix: Vapix, audio: Bool? = nil, bitRate: Int? = nil, codec: Audio.Codec? = nil, sampleRate: Int? = nil,
        camera: Int? = nil, audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil,
        numberOfChannels: Int? = nil
    ) async throws -> PartStream {
        try await vapix.audio.receiveParts(
            audio: audio, bitRate: bitRate, codec: codec, sampleRate: sampleRate, camera: camera,
            audioChannel: audioChannel, audioDeviceID: audioDeviceID, audioInputID: audioInputID,
            numberOfChannels: numberOfChannels)
    }

    static func audioTransmit(
        _ vapix: Vapix, sound: HTTPBody, contentType: Audio.MediaType, audioDeviceID: String? = nil,
        audioOutputID: String? = nil
    ) async throws {
        try await vapix.audio.transmit(
            sound: sound, contentType: contentType, audioDeviceID: audioDeviceID, audioOutputID: audioOutputID)
    }

    static func audioAnalyticsGetPluginsSchemas(
        _ vapix: Vapix, plugin: String? = nil
    ) async throws -> AudioAnalytics.PluginsSchemasReply {
        try await vapix.audioAnalytics.getPluginsSchemas(plugin: plugin)
    }

    static func audioAnalyticsGetPluginsSettings(_ vapix: Vapix) async throws -> AudioAnalytics.PluginsSettingsReply {
        try await vapix.audioAnalytics.getPluginsSettings()
    }

    static func audioAnalyticsSetPluginsSettings(_ vapix: Vapix, _ devices: [AudioAnalytics.Device]) async throws {
        try await vapix.audioAnalytics.setPluginsSettings(devices)
    }

    static func audioAnalyticsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.audioAnalytics.getSupportedVersions()
    }

    static func audioDeviceControlGetDevicesCapabilities(
        _ vapix: Vapix
    ) async throws -> AudioDeviceControl.DevicesCapabilitiesReply {
        try await vapix.audioDeviceControl.getDevicesCapabilities()
    }

    static func audioDeviceControlGetDevicesSettings(
        _ vapix: Vapix
    ) async throws -> AudioDeviceControl.DevicesSettingsReply {
        try await vapix.audioDeviceControl.getDevicesSettings()
    }

    static func audioDeviceControlSetDevicesSettings(
        _ vapix: Vapix, _ devices: [AudioDeviceControl.DeviceSettings]
    ) async throws {
        try await vapix.audioDeviceControl.setDevicesSettings(devices)
    }

    static func audioDeviceControlGetHazardousSettings(
        _ vapix: Vapix
    ) async throws -> AudioDeviceControl.HazardousSettingsReply {
        try await vapix.audioDeviceControl.getHazardousSettings()
    }

    static func audioDeviceControlGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.audioDeviceControl.getSupportedVersions()
    }

    static func audioMixerGetPluginSchema(
        _ vapix: Vapix, _ plugin: String
    ) async throws -> AudioMixer.PluginSchemaReply {
        try await vapix.audioMixer.getPluginSchema(plugin)
    }

    static func audioMixerGetPluginsSettings(_ vapix: Vapix) async throws -> AudioMixer.PluginsSettingsReply {
        try await vapix.audioMixer.getPluginsSettings()
    }

    static func audioMixerSetPluginsSettings(_ vapix: Vapix, _ devices: [AudioMixer.Device]) async throws {
        try await vapix.audioMixer.setPluginsSettings(devices)
    }

    static func audioMixerGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.audioMixer.getSupportedVersions()
    }

    static func audioMulticastControllerGet(_ vapix: Vapix) async throws -> AudioMulticastController.Configuration {
        try await vapix.audioMulticastController.get()
    }

    static func audioMulticastControllerIsEnabledSet(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.audioMulticastController.isEnabled.set(isEnabled)
    }

    static func audioMulticastControllerCodecSet(
        _ vapix: Vapix, _ codec: AudioMulticastController.AudioCodec
    ) async throws {
        try await vapix.audioMulticastController.codec.set(codec)
    }

    static func audioMulticastControllerSourcesList(_ vapix: Vapix) async throws -> [AudioMulticastController.Source] {
        try await vapix.audioMulticastController.sources.list()
    }

    static func audioMulticastControllerSourcesAdd(
        _ vapix: Vapix, label: String, address: String, port: Int, priority: Int? = nil,
        latencyProfile: AudioMulticastController.LatencyProfile? = nil,
        kind: AudioMulticastController.SourceKind? = nil, srtpKey: Secret? = nil
    ) async throws {
        try await vapix.audioMulticastController.sources.add(
            label: label, address: address, port: port, priority: priority, latencyProfile: latencyProfile, kind: kind,
            srtpKey: srtpKey)
    }

    static func audioMulticastControllerSourcesGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> AudioMulticastController.Source {
        try await vapix.audioMulticastController.sources.get(id)
    }

    static func audioMulticastControllerSourcesRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.audioMulticastController.sources.remove(id)
    }

    static func audioMulticastControllerSourcesPrioritySet(_ vapix: Vapix, _ id: String, _ priority: Int) async throws {
        try await vapix.audioMulticastController.sources.priority.set(id, priority)
    }

    static func audioMulticastControllerSourcesLabelSet(_ vapix: Vapix, _ id: String, _ label: String) async throws {
        try await vapix.audioMulticastController.sources.label.set(id, label)
    }

    static func audioMulticastControllerSourcesAddressSet(
        _ vapix: Vapix, _ id: String, _ address: String
    ) async throws {
        try await vapix.audioMulticastController.sources.address.set(id, address)
    }

    static func audioMulticastControllerSourcesPortSet(_ vapix: Vapix, _ id: String, _ port: Int) async throws {
        try await vapix.audioMulticastController.sources.port.set(id, port)
    }

    static func audioMulticastControllerSourcesLatencySet(
        _ vapix: Vapix, _ id: String, _ profile: AudioMulticastController.LatencyProfile
    ) async throws {
        try await vapix.audioMulticastController.sources.latency.set(id, profile)
    }

    static func audioMulticastControllerSourcesKindSet(
        _ vapix: Vapix, _ id: String, _ kind: AudioMulticastController.SourceKind
    ) async throws {
        try await vapix.audioMulticastController.sources.kind.set(id, kind)
    }

    static func audioMulticastControllerSourcesSrtpKeySet(_ vapix: Vapix, _ id: String, _ key: Secret) async throws {
        try await vapix.audioMulticastController.sources.srtpKey.set(id, key)
    }

    static func auditLogEntries(_ vapix: Vapix, count: Int? = nil) async throws -> LogStream {
        try await vapix.auditLog.entries(count: count)
    }

    static func auditLogGetVersion(_ vapix: Vapix) async throws -> String {
        try await vapix.auditLog.getVersion()
    }

    static func basicDeviceInfoGetAllProperties(_ vapix: Vapix) async throws -> BasicDeviceInfo.PropertyReply {
        try await vapix.basicDeviceInfo.getAllProperties()
    }

    static func basicDeviceInfoGetProperties(
        _ vapix: Vapix, _ propertyList: [BasicDeviceInfo.PropertyName]
    ) async throws -> BasicDeviceInfo.PropertyReply {
        try await vapix.basicDeviceInfo.getProperties(propertyList)
    }

    static func basicDeviceInfoGetAllUnrestrictedProperties(
        _ vapix: Vapix
    ) async throws -> BasicDeviceInfo.PropertyReply {
        try await vapix.basicDeviceInfo.getAllUnrestrictedProperties()
    }

    static func basicDeviceInfoGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.basicDeviceInfo.getSupportedVersions()
    }

    static func bestSnapshotGet(_ vapix: Vapix) async throws -> BestSnapshot.Settings {
        try await vapix.bestSnapshot.get()
    }

    static func bestSnapshotSet(_ vapix: Vapix, isEnabled: Bool? = nil, hasMargin: Bool? = nil) async throws {
        try await vapix.bestSnapshot.set(isEnabled: isEnabled, hasMargin: hasMargin)
    }

    static func cameraPairingGet(_ vapix: Vapix) async throws -> CameraPairing.Configuration {
        try await vapix.cameraPairing.get()
    }

    static func cameraPairingPairingsList(_ vapix: Vapix) async throws -> [CameraPairing.Pairing] {
        try await vapix.cameraPairing.pairings.list()
    }

    static func cameraPairingPairingsAdd(
        _ vapix: Vapix, address: String, username: String, password: Secret,
        streamingProtocol: CameraPairing.VideoProtocol, verifiesCertificate: Bool, remark: String
    ) async throws -> CameraPairing.Pairing {
        try await vapix.cameraPairing.pairings.add(
            address: address, username: username, password: password, streamingProtocol: streamingProtocol,
            verifiesCertificate: verifiesCertificate, remark: remark)
    }

    static func cameraPairingPairingsGet(_ vapix: Vapix, _ id: String) async throws -> CameraPairing.Pairing {
        try await vapix.cameraPairing.pairings.get(id)
    }

    static func cameraPairingPairingsRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.cameraPairing.pairings.remove(id)
    }

    static func cameraPairingPairingsAddressSet(_ vapix: Vapix, _ id: String, _ address: String) async throws {
        try await vapix.cameraPairing.pairings.address.set(id, address)
    }

    static func cameraPairingPairingsUsernameSet(_ vapix: Vapix, _ id: String, _ username: String) async throws {
        try await vapix.cameraPairing.pairings.username.set(id, username)
    }

    static func cameraPairingPairingsPasswordSet(_ vapix: Vapix, _ id: String, _ password: Secret) async throws {
        try await vapix.cameraPairing.pairings.password.set(id, password)
    }

    static func cameraPairingPairingsRemarkSet(_ vapix: Vapix, _ id: String, _ remark: String) async throws {
        try await vapix.cameraPairing.pairings.remark.set(id, remark)
    }

    static func cameraPairingPairingsStreamingProtocolSet(
        _ vapix: Vapix, _ id: String, _ streamingProtocol: CameraPairing.VideoProtocol
    ) async throws {
        try await vapix.cameraPairing.pairings.streamingProtocol.set(id, streamingProtocol)
    }

    static func cameraPairingPairingsVerifiesCertificateSet(
        _ vapix: Vapix, _ id: String, _ verifiesCertificate: Bool
    ) async throws {
        try await vapix.cameraPairing.pairings.verifiesCertificate.set(id, verifiesCertificate)
    }

    static func captureModeGetCaptureModes(_ vapix: Vapix) async throws -> [CaptureMode.Channel] {
        try await vapix.captureMode.getCaptureModes()
    }

    static func captureModeSetCaptureMode(_ vapix: Vapix, channel: Int, captureModeID: Int) async throws {
        try await vapix.captureMode.setCaptureMode(channel: channel, captureModeID: captureModeID)
    }

    static func certificateEnrollmentGet(_ vapix: Vapix) async throws -> CertificateEnrollment.State {
        try await vapix.certificateEnrollment.get()
    }

    static func certificateEnrollmentProfilesList(_ vapix: Vapix) async throws -> [CertificateEnrollment.Profile] {
        try await vapix.certificateEnrollment.profiles.list()
    }

    static func certificateEnrollmentProfilesAdd(
        _ vapix: Vapix, id: String, server: String? = nil, caCertificates: [String]? = nil, certificate: String? = nil,
        services: [CertificateEnrollment.Service]? = nil, subject: CertificateEnrollment.Subject? = nil,
        subjectAlternativeNames: [String]? = nil
    ) async throws -> CertificateEnrollment.Profile {
        try await vapix.certificateEnrollment.profiles.add(
            id: id, server: server, caCertificates: caCertificates, certificate: certificate, services: services,
            subject: subject, subjectAlternativeNames: subjectAlternativeNames)
    }

    static func certificateEnrollmentProfilesGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> CertificateEnrollment.Profile {
        try await vapix.certificateEnrollment.profiles.get(id)
    }

    static func certificateEnrollmentProfilesSet(
        _ vapix: Vapix, _ id: String, server: Nullable<String>? = nil, caCertificates: Nullable<[String]>? = nil,
        certificate: Nullable<String>? = nil, services: Nullable<[CertificateEnrollment.Service]>? = nil,
        subject: Nullable<CertificateEnrollment.Subject>? = nil, subjectAlternativeNames: Nullable<[String]>? = nil
    ) async throws {
        try await vapix.certificateEnrollment.profiles.set(
            id, server: server, caCertificates: caCertificates, certificate: certificate, services: services,
            subject: subject, subjectAlternativeNames: subjectAlternativeNames)
    }

    static func certificateEnrollmentProfilesRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.certificateEnrollment.profiles.remove(id)
    }

    static func certificateManagementGet(_ vapix: Vapix) async throws -> CertificateManagement.Inventory {
        try await vapix.certificateManagement.get()
    }

    static func certificateManagementSettingsGet(_ vapix: Vapix) async throws -> CertificateManagement.GlobalSettings {
        try await vapix.certificateManagement.settings.get()
    }

    static func certificateManagementSettingsSet(_ vapix: Vapix, keystore: String? = nil) async throws {
        try await vapix.certificateManagement.settings.set(keystore: keystore)
    }

    static func certificateManagementCertificatesList(
        _ vapix: Vapix
    ) async throws -> [CertificateManagement.Certificate] {
        try await vapix.certificateManagement.certificates.list()
    }

    static func certificateManagementCertificatesAdd(
        _ vapix: Vapix, alias: String, certificate: String, privateKey: Secret, keystore: String? = nil
    ) async throws {
        try await vapix.certificateManagement.certificates.add(
            alias: alias, certificate: certificate, privateKey: privateKey, keystore: keystore)
    }

    static func certificateManagementCertificatesGet(
        _ vapix: Vapix, _ alias: String
    ) async throws -> CertificateManagement.Certificate {
        try await vapix.certificateManagement.certificates.get(alias)
    }

    static func certificateManagementCertificatesSet(
        _ vapix: Vapix, _ alias: String, certificate: String? = nil
    ) async throws {
        try await vapix.certificateManagement.certificates.set(alias, certificate: certificate)
    }

    static func certificateManagementCertificatesRemove(_ vapix: Vapix, _ alias: String) async throws {
        try await vapix.certificateManagement.certificates.remove(alias)
    }

    static func certificateManagementCertificatesGetSigningRequest(
        _ vapix: Vapix, _ alias: String, subject: String? = nil, subjectAlternativeNames: [String]? = nil
    ) async throws -> String {
        try await vapix.certificateManagement.certificates.getSigningRequest(
            alias, subject: subject, subjectAlternativeNames: subjectAlternativeNames)
    }

    static func certificateManagementCaCertificatesList(
        _ vapix: Vapix
    ) async throws -> [CertificateManagement.CACertificate] {
        try await vapix.certificateManagement.caCertificates.list()
    }

    static func certificateManagementCaCertificatesAdd(
        _ vapix: Vapix, alias: String, certificate: String
    ) async throws {
        try await vapix.certificateManagement.caCertificates.add(alias: alias, certificate: certificate)
    }

    static func certificateManagementCaCertificatesGet(
        _ vapix: Vapix, _ alias: String
    ) async throws -> CertificateManagement.CACertificate {
        try await vapix.certificateManagement.caCertificates.get(alias)
    }

    static func certificateManagementCaCertificatesSet(
        _ vapix: Vapix, _ alias: String, certificate: String? = nil
    ) async throws {
        try await vapix.certificateManagement.caCertificates.set(alias, certificate: certificate)
    }

    static func certificateManagementCaCertificatesRemove(_ vapix: Vapix, _ alias: String) async throws {
        try await vapix.certificateManagement.caCertificates.remove(alias)
    }

    static func certificateManagementKeystoresList(_ vapix: Vapix) async throws -> [CertificateManagement.Keystore] {
        try await vapix.certificateManagement.keystores.list()
    }

    static func certificateManagementKeystoresGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> CertificateManagement.Keystore {
        try await vapix.certificateManagement.keystores.get(id)
    }

    static func certificateManagementCreateCertificate(
        _ vapix: Vapix, alias: String, subject: String, subjectAlternativeNames: [String]? = nil,
        keyType: CertificateManagement.KeyType? = nil, keystore: String? = nil, validFrom: Int64? = nil,
        validTo: Int64? = nil
    ) async throws {
        try await vapix.certificateManagement.createCertificate(
            alias: alias, subject: subject, subjectAlternativeNames: subjectAlternativeNames, keyType: keyType,
            keystore: keystore, validFrom: validFrom, validTo: validTo)
    }

    static func certificateManagementInstallFromPKCS12(
        _ vapix: Vapix, alias: String, archive: Secret, passphrase: Secret, keystore: String? = nil
    ) async throws {
        try await vapix.certificateManagement.installFromPKCS12(
            alias: alias, archive: archive, passphrase: passphrase, keystore: keystore)
    }

    static func clearViewGetServiceInfo(_ vapix: Vapix) async throws -> ClearView.ServiceInfoReply {
        try await vapix.clearView.getServiceInfo()
    }

    static func clearViewGetStatus(_ vapix: Vapix, id: Int) async throws -> ClearView.StatusReply {
        try await vapix.clearView.getStatus(id: id)
    }

    static func clearViewStart(_ vapix: Vapix, id: Int, duration: Duration? = nil) async throws {
        try await vapix.clearView.start(id: id, duration: duration)
    }

    static func clearViewStop(_ vapix: Vapix, id: Int) async throws {
        try await vapix.clearView.stop(id: id)
    }

    static func clearViewGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.clearView.getSupportedVersions()
    }

    static func clientCredentialsGrantGet(_ vapix: Vapix) async throws -> ClientCredentialsGrant.Configuration {
        try await vapix.clientCredentialsGrant.get()
    }

    static func clientCredentialsGrantAuthenticationGet(
        _ vapix: Vapix
    ) async throws -> ClientCredentialsGrant.Settings {
        try await vapix.clientCredentialsGrant.authentication.get()
    }

    static func clientCredentialsGrantAuthenticationSet(
        _ vapix: Vapix, adminClaim: String? = nil, operatorClaim: String? = nil, viewerClaim: String? = nil,
        keySetURL: String? = nil, requiredClaim: String? = nil
    ) async throws {
        try await vapix.clientCredentialsGrant.authentication.set(
            adminClaim: adminClaim, operatorClaim: operatorClaim, viewerClaim: viewerClaim, keySetURL: keySetURL,
            requiredClaim: requiredClaim)
    }

    static func connectionTestPing(_ vapix: Vapix, _ host: String) async throws -> String {
        try await vapix.connectionTest.ping(host)
    }

    static func connectionTestConnect(_ vapix: Vapix, host: String, port: Int) async throws -> String {
        try await vapix.connectionTest.connect(host: host, port: port)
    }

    static func coordinateConversionSpacesList(_ vapix: Vapix) async throws -> [CoordinateConversion.Space] {
        try await vapix.coordinateConversion.spaces.list()
    }

    static func cryptoPolicyGet(_ vapix: Vapix) async throws -> CryptoPolicy.State {
        try await vapix.cryptoPolicy.get()
    }

    static func cryptoPolicyActivePolicySet(_ vapix: Vapix, _ name: String) async throws {
        try await vapix.cryptoPolicy.activePolicy.set(name)
    }

    static func cryptoPolicyPoliciesList(_ vapix: Vapix) async throws -> [CryptoPolicy.Policy] {
        try await vapix.cryptoPolicy.policies.list()
    }

    static func cryptoPolicyPoliciesGet(_ vapix: Vapix, _ name: String) async throws -> CryptoPolicy.Policy {
        try await vapix.cryptoPolicy.policies.get(name)
    }

    static func customHTTPHeadersList(_ vapix: Vapix) async throws -> [String: String] {
        try await vapix.customHTTPHeaders.list()
    }

    static func customHTTPHeadersSetHeaders(
        _ vapix: Vapix, _ headers: [String: String]
    ) async throws -> [String: String] {
        try await vapix.customHTTPHeaders.setHeaders(headers)
    }

    static func customHTTPHeadersRemove(_ vapix: Vapix, _ headers: [String: String]) async throws -> [String: String] {
        try await vapix.customHTTPHeaders.remove(headers)
    }

    static func customHTTPHeadersGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.customHTTPHeaders.getSupportedVersions()
    }

    static func dataTransformationTopicsList(_ vapix: Vapix) async throws -> [DataTransformation.Topic] {
        try await vapix.dataTransformation.topics.list()
    }

    static func dataTransformationTransformsList(_ vapix: Vapix) async throws -> [DataTransformation.Transform] {
        try await vapix.dataTransformation.transforms.list()
    }

    static func dataTransformationTransformsAdd(
        _ vapix: Vapix, inputTopic: String, expression: String, outputTopic: String, explanation: String? = nil,
        outputVersion: String? = nil
    ) async throws {
        try await vapix.dataTransformation.transforms.add(
            inputTopic: inputTopic, expression: expression, outputTopic: outputTopic, explanation: explanation,
            outputVersion: outputVersion)
    }

    static func dataTransformationTransformsSet(
        _ vapix: Vapix, _ outputTopic: String, explanation: String? = nil, outputVersion: String? = nil
    ) async throws {
        try await vapix.dataTransformation.transforms.set(
            outputTopic, explanation: explanation, outputVersion: outputVersion)
    }

    static func dataTransformationTransformsRemove(_ vapix: Vapix, _ outputTopic: String) async throws {
        try await vapix.dataTransformation.transforms.remove(outputTopic)
    }

    static func dayNightGetCapabilities(_ vapix: Vapix, channel: Int? = nil) async throws -> [DayNight.Capabilities] {
        try await vapix.dayNight.getCapabilities(channel: channel)
    }

    static func dayNightGetConfiguration(_ vapix: Vapix, channel: Int? = nil) async throws -> [DayNight.Configuration] {
        try await vapix.dayNight.getConfiguration(channel: channel)
    }

    static func dayNightSetConfiguration(
        _ vapix: Vapix, channel: Int, dayNightDwellTime: Duration? = nil, dayNightShiftLevel: Int? = nil,
        nightDayDwellTime: Duration? = nil, nightDayShiftLevel: Int? = nil, autotune: Bool? = nil,
        nightFilter: DayNight.NightFilter? = nil
    ) async throws -> [DayNight.Configuration] {
        try await vapix.dayNight.setConfiguration(
            channel: channel, dayNightDwellTime: dayNightDwellTime, dayNightShiftLevel: dayNightShiftLevel,
            nightDayDwellTime: nightDayDwellTime, nightDayShiftLevel: nightDayShiftLevel, autotune: autotune,
            nightFilter: nightFilter)
    }

    static func dayNightGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.dayNight.getSupportedVersions()
    }

    static func demographicIdentifierGetLiveTracks(
        _ vapix: Vapix
    ) async throws -> DemographicIdentifier.LiveTracksReply {
        try await vapix.demographicIdentifier.getLiveTracks()
    }

    static func demographicIdentifierGetEndedTracks(
        _ vapix: Vapix, period: Duration? = nil
    ) async throws -> DemographicIdentifier.EndedTracksReply {
        try await vapix.demographicIdentifier.getEndedTracks(period: period)
    }

    static func demographicIdentifierGetTracks(
        _ vapix: Vapix, period: Duration? = nil
    ) async throws -> DemographicIdentifier.TracksReply {
        try await vapix.demographicIdentifier.getTracks(period: period)
    }

    static func demographicIdentifierGetFrameRate(_ vapix: Vapix) async throws -> DemographicIdentifier.FrameRateReply {
        try await vapix.demographicIdentifier.getFrameRate()
    }

    static func demographicIdentifierRestart(_ vapix: Vapix) async throws {
        try await vapix.demographicIdentifier.restart()
    }

    static func demographicIdentifierReboot(_ vapix: Vapix) async throws {
        try await vapix.demographicIdentifier.reboot()
    }

    static func demographicIdentifierExportJSON(
        _ vapix: Vapix, days: String? = nil, interval: DemographicIdentifier.Interval? = nil
    ) async throws -> JSONValue {
        try await vapix.demographicIdentifier.exportJSON(days: days, interval: interval)
    }

    static func deviceInformationGet(_ vapix: Vapix) async throws -> DeviceInformation.Settings {
        try await vapix.deviceInformation.get()
    }

    static func deviceInformationAnonymousAccessSet(_ vapix: Vapix, _ isAllowed: Bool) async throws {
        try await vapix.deviceInformation.anonymousAccess.set(isAllowed)
    }

    static func diskPropertiesSetRequiredFileSystem(
        _ vapix: Vapix, diskID: String, fileSystem: DiskProperties.RequiredFileSystem
    ) async throws {
        try await vapix.diskProperties.setRequiredFileSystem(diskID: diskID, fileSystem: fileSystem)
    }

    static func diskPropertiesEnableEncryption(_ vapix: Vapix, diskID: String, passphrase: String) async throws {
        try await vapix.diskProperties.enableEncryption(diskID: diskID, passphrase: passphrase)
    }

    static func diskPropertiesDisableEncryption(_ vapix: Vapix, diskID: String) async throws {
        try await vapix.diskProperties.disableEncryption(diskID: diskID)
    }

    static func diskPropertiesChangePassphrase(
        _ vapix: Vapix, diskID: String, newPassphrase: String, oldPassphrase: String
    ) async throws {
        try await vapix.diskProperties.changePassphrase(
            diskID: diskID, newPassphrase: newPassphrase, oldPassphrase: oldPassphrase)
    }

    static func diskPropertiesSetCleanupMaximumAge(_ vapix: Vapix, diskID: String, maximumAge: Duration) async throws {
        try await vapix.diskProperties.setCleanupMaximumAge(diskID: diskID, maximumAge: maximumAge)
    }

    static func diskPropertiesSetCleanupPolicy(
        _ vapix: Vapix, diskID: String, policy: DiskProperties.CleanupPolicy
    ) async throws {
        try await vapix.diskProperties.setCleanupPolicy(diskID: diskID, policy: policy)
    }

    static func diskPropertiesSetAlertLevels(
        _ vapix: Vapix, diskID: String, wear: Int? = nil, temperature: Int? = nil
    ) async throws {
        try await vapix.diskProperties.setAlertLevels(diskID: diskID, wear: wear, temperature: temperature)
    }

    static func diskPropertiesGetAlertLevels(
        _ vapix: Vapix, diskID: String
    ) async throws -> DiskProperties.AlertLevelsReply {
        try await vapix.diskProperties.getAlertLevels(diskID: diskID)
    }

    static func diskPropertiesGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.diskProperties.getSchemaVersions()
    }

    static func disksList(_ vapix: Vapix, diskIDs: [String]) async throws -> Disks.ListReply {
        try await vapix.disks.list(diskIDs: diskIDs)
    }

    static func disksFormat(
        _ vapix: Vapix, diskID: String, fileSystem: Disks.FileSystem? = nil
    ) async throws -> Disks.StartedJob {
        try await vapix.disks.format(diskID: diskID, fileSystem: fileSystem)
    }

    static func disksCheckDisk(_ vapix: Vapix, diskID: String) async throws -> Disks.StartedJob {
        try await vapix.disks.checkDisk(diskID: diskID)
    }

    static func disksRepair(_ vapix: Vapix, diskID: String) async throws -> Disks.StartedJob {
        try await vapix.disks.repair(diskID: diskID)
    }

    static func disksMount(_ vapix: Vapix, diskID: String) async throws -> Disks.StartedJob {
        try await vapix.disks.mount(diskID: diskID)
    }

    static func disksUnmount(_ vapix: Vapix, diskID: String) async throws -> Disks.StartedJob {
        try await vapix.disks.unmount(diskID: diskID)
    }

    static func disksGetJob(_ vapix: Vapix, jobID: Int64, diskID: String) async throws -> Disks.JobProgress {
        try await vapix.disks.getJob(jobID: jobID, diskID: diskID)
    }

    static func disksLock(_ vapix: Vapix, diskID: String) async throws -> Disks.LockReply {
        try await vapix.disks.lock(diskID: diskID)
    }

    static func disksUnlock(_ vapix: Vapix, diskID: String) async throws -> Disks.UnlockReply {
        try await vapix.disks.unlock(diskID: diskID)
    }

    static func disksGetCapabilities(_ vapix: Vapix, diskID: String) async throws -> Disks.CapabilitiesReply {
        try await vapix.disks.getCapabilities(diskID: diskID)
    }

    static func disksGetHealth(_ vapix: Vapix) async throws -> Disks.HealthReply {
        try await vapix.disks.getHealth()
    }

    static func dnsUpdateRegisterName(_ vapix: Vapix, _ name: String) async throws -> String {
        try await vapix.dnsUpdate.registerName(name)
    }

    static func dnsUpdateConfigurationSettingsGet(_ vapix: Vapix) async throws -> DNSUpdateConfiguration.Registration {
        try await vapix.dnsUpdateConfiguration.settings.get()
    }

    static func dnsUpdateConfigurationSettingsSet(
        _ vapix: Vapix, isEnabled: Bool? = nil, name: String? = nil, timeToLive: Duration? = nil
    ) async throws {
        try await vapix.dnsUpdateConfiguration.settings.set(isEnabled: isEnabled, name: name, timeToLive: timeToLive)
    }

    static func dynamicOverlayAddText(
        _ vapix: Vapix, camera: Int, text: String, position: DynamicOverlay.Position? = nil,
        textColor: DynamicOverlay.Color? = nil, backgroundColor: DynamicOverlay.Color? = nil,
        outlineColor: DynamicOverlay.Color? = nil, fontSize: Int? = nil, rotation: Double? = nil,
        scrollSpeed: Int? = nil, reference: DynamicOverlay.Reference? = nil, panTilt: PanTilt? = nil,
        zoomRange: ZoomRange? = nil, indicator: String? = nil, indicatorSize: Int? = nil,
        indicatorColor: DynamicOverlay.Color? = nil, indicatorBackgroundColor: DynamicOverlay.Color? = nil,
        indicatorOutlineColor: DynamicOverlay.Color? = nil, isVisible: Bool? = nil, zIndex: Int? = nil
    ) async throws -> DynamicOverlay.Added {
        try await vapix.dynamicOverlay.addText(
            camera: camera, text: text, position: position, textColor: textColor, backgroundColor: backgroundColor,
            outlineColor: outlineColor, fontSize: fontSize, rotation: rotation, scrollSpeed: scrollSpeed,
            reference: reference, panTilt: panTilt, zoomRange: zoomRange, indicator: indicator,
            indicatorSize: indicatorSize, indicatorColor: indicatorColor,
            indicatorBackgroundColor: indicatorBackgroundColor, indicatorOutlineColor: indicatorOutlineColor,
            isVisible: isVisible, zIndex: zIndex)
    }

    static func dynamicOverlayAddImage(
        _ vapix: Vapix, camera: Int, overlayPath: String, position: DynamicOverlay.Position? = nil,
        isVisible: Bool? = nil, zIndex: Int? = nil
    ) async throws -> DynamicOverlay.Added {
        try await vapix.dynamicOverlay.addImage(
            camera: camera, overlayPath: overlayPath, position: position, isVisible: isVisible, zIndex: zIndex)
    }

    static func dynamicOverlaySetText(
        _ vapix: Vapix, identity: Int, text: String? = nil, position: DynamicOverlay.Position? = nil,
        textColor: DynamicOverlay.Color? = nil, backgroundColor: DynamicOverlay.Color? = nil,
        outlineColor: DynamicOverlay.Color? = nil, fontSize: Int? = nil, rotation: Double? = nil,
        scrollSpeed: Int? = nil, reference: DynamicOverlay.Reference? = nil, panTilt: PanTilt? = nil,
        zoomRange: ZoomRange? = nil, indicator: String? = nil, indicatorSize: Int? = nil,
        indicatorColor: DynamicOverlay.Color? = nil, indicatorBackgroundColor: DynamicOverlay.Color? = nil,
        indicatorOutlineColor: DynamicOverlay.Color? = nil, isVisible: Bool? = nil, zIndex: Int? = nil
    ) async throws {
        try await vapix.dynamicOverlay.setText(
            identity: identity, text: text, position: position, textColor: textColor, backgroundColor: backgroundColor,
            outlineColor: outlineColor, fontSize: fontSize, rotation: rotation, scrollSpeed: scrollSpeed,
            reference: reference, panTilt: panTilt, zoomRange: zoomRange, indicator: indicator,
            indicatorSize: indicatorSize, indicatorColor: indicatorColor,
            indicatorBackgroundColor: indicatorBackgroundColor, indicatorOutlineColor: indicatorOutlineColor,
            isVisible: isVisible, zIndex: zIndex)
    }

    static func dynamicOverlaySetImage(
        _ vapix: Vapix, identity: Int, camera: Int? = nil, overlayPath: String? = nil,
        position: DynamicOverlay.Position? = nil, isVisible: Bool? = nil, zIndex: Int? = nil
    ) async throws {
        try await vapix.dynamicOverlay.setImage(
            identity: identity, camera: camera, overlayPath: overlayPath, position: position, isVisible: isVisible,
            zIndex: zIndex)
    }

    static func dynamicOverlayList(
        _ vapix: Vapix, camera: Int? = nil, identity: Int? = nil
    ) async throws -> DynamicOverlay.ListReply {
        try await vapix.dynamicOverlay.list(camera: camera, identity: identity)
    }

    static func dynamicOverlayRemove(_ vapix: Vapix, identity: Int) async throws {
        try await vapix.dynamicOverlay.remove(identity: identity)
    }

    static func dynamicOverlayGetOverlayCapabilities(
        _ vapix: Vapix
    ) async throws -> DynamicOverlay.OverlayCapabilitiesReply {
        try await vapix.dynamicOverlay.getOverlayCapabilities()
    }

    static func dynamicOverlayGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.dynamicOverlay.getSupportedVersions()
    }

    static func dynamicTextSetText(
        _ vapix: Vapix, text: String, index: Int? = nil, camera: [String] = []
    ) async throws {
        try await vapix.dynamicText.setText(text: text, index: index, camera: camera)
    }

    static func dynamicTextGetText(_ vapix: Vapix, index: Int? = nil, camera: [String] = []) async throws -> String {
        try await vapix.dynamicText.getText(index: index, camera: camera)
    }

    static func eventMQTTBridgeGet(_ vapix: Vapix) async throws -> EventMQTTBridge.Configuration {
        try await vapix.eventMQTTBridge.get()
    }

    static func eventSchedulesSchedulesList(_ vapix: Vapix) async throws -> [EventSchedules.Schedule] {
        try await vapix.eventSchedules.schedules.list()
    }

    static func eventSchedulesSchedulesAdd(
        _ vapix: Vapix, name: String, schedule: String, id: String? = nil
    ) async throws {
        try await vapix.eventSchedules.schedules.add(name: name, schedule: schedule, id: id)
    }

    static func eventSchedulesSchedulesSet(
        _ vapix: Vapix, _ id: String, name: String? = nil, schedule: String? = nil
    ) async throws {
        try await vapix.eventSchedules.schedules.set(id, name: name, schedule: schedule)
    }

    static func eventSchedulesSchedulesRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.eventSchedules.schedules.remove(id)
    }

    static func externalIPDevicesCreate(
        _ vapix: Vapix, id: String, address: String? = nil, user: String? = nil, password: String? = nil,
        deviceDescription: String? = nil, serialNumber: String? = nil,
        protocol protocolValue: ExternalIPDevices.StreamProtocol? = nil,
        certificateValidation: ExternalIPDevices.CertificateValidation? = nil, port: Int? = nil
    ) async throws {
        try await vapix.externalIPDevices.create(
            id: id, address: address, user: user, password: password, deviceDescription: deviceDescription,
            serialNumber: serialNumber, protocol: protocolValue, certificateValidation: certificateValidation,
            port: port)
    }

    static func externalIPDevicesUpdate(
        _ vapix: Vapix, id: String, address: String? = nil, user: String? = nil, password: String? = nil,
        deviceDescription: String? = nil, serialNumber: String? = nil,
        protocol protocolValue: ExternalIPDevices.StreamProtocol? = nil,
        certificateValidation: ExternalIPDevices.CertificateValidation? = nil, port: Int? = nil
    ) async throws {
        try await vapix.externalIPDevices.update(
            id: id, address: address, user: user, password: password, deviceDescription: deviceDescription,
            serialNumber: serialNumber, protocol: protocolValue, certificateValidation: certificateValidation,
            port: port)
    }

    static func externalIPDevicesDelete(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.externalIPDevices.delete(id)
    }

    static func externalIPDevicesList(_ vapix: Vapix) async throws -> ExternalIPDevices.ListReply {
        try await vapix.externalIPDevices.list()
    }

    static func externalIPDevicesSetEventsEnabled(_ vapix: Vapix, id: String, isEnabled: Bool) async throws {
        try await vapix.externalIPDevices.setEventsEnabled(id: id, isEnabled: isEnabled)
    }

    static func externalIPDevicesGetEventsEnabled(
        _ vapix: Vapix, _ id: String
    ) async throws -> ExternalIPDevices.EventsEnabledReply {
        try await vapix.externalIPDevices.getEventsEnabled(id)
    }

    static func externalIPDevicesSetCACertificates(_ vapix: Vapix, _ certificateIDs: [String] = []) async throws {
        try await vapix.externalIPDevices.setCACertificates(certificateIDs)
    }

    static func externalIPDevicesGetCACertificates(
        _ vapix: Vapix
    ) async throws -> ExternalIPDevices.CACertificatesReply {
        try await vapix.externalIPDevices.getCACertificates()
    }

    static func externalIPDevicesGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.externalIPDevices.getSchemaVersions()
    }

    static func featureFlagSetValues(_ vapix: Vapix, _ flagValues: [String: Bool]) async throws {
        try await vapix.featureFlag.setValues(flagValues)
    }

    static func featureFlagGetValues(_ vapix: Vapix, _ names: [String]) async throws -> FeatureFlag.ValuesReply {
        try await vapix.featureFlag.getValues(names)
    }

    static func featureFlagListAll(_ vapix: Vapix) async throws -> FeatureFlag.ListAllReply {
        try await vapix.featureFlag.listAll()
    }

    static func featureFlagGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.featureFlag.getSupportedVersions()
    }

    static func fenceGuardGetConfiguration(_ vapix: Vapix) async throws -> FenceGuard.Configuration {
        try await vapix.fenceGuard.getConfiguration()
    }

    static func fenceGuardSetConfiguration(_ vapix: Vapix, _ configuration: FenceGuard.Configuration) async throws {
        try await vapix.fenceGuard.setConfiguration(configuration)
    }

    static func fenceGuardGetConfigurationCapabilities(_ vapix: Vapix) async throws -> FenceGuard.Capabilities {
        try await vapix.fenceGuard.getConfigurationCapabilities()
    }

    static func fenceGuardGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.fenceGuard.getSupportedVersions()
    }

    static func fenceGuardSendAlarmEvent(_ vapix: Vapix, profile: Int) async throws {
        try await vapix.fenceGuard.sendAlarmEvent(profile: profile)
    }

    static func findMyDeviceFind(_ vapix: Vapix, duration: Duration? = nil) async throws {
        try await vapix.findMyDevice.find(duration: duration)
    }

    static func findMyDeviceStop(_ vapix: Vapix) async throws {
        try await vapix.findMyDevice.stop()
    }

    static func findMyDeviceGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.findMyDevice.getSupportedVersions()
    }

    static func firewallGet(_ vapix: Vapix) async throws -> Firewall.State {
        try await vapix.firewall.get()
    }

    static func firewallSet(_ vapix: Vapix, isActivated: Bool? = nil) async throws {
        try await vapix.firewall.set(isActivated: isActivated)
    }

    static func firewallRulesGet(_ vapix: Vapix) async throws -> Firewall.RuleSet {
        try await vapix.firewall.rules.get()
    }

    static func firewallSetRules(
        _ vapix: Vapix, _ rules: [Firewall.Rule], fallbackTime: Duration? = nil, defaultPolicy: Firewall.Policy? = nil
    ) async throws {
        try await vapix.firewall.setRules(rules, fallbackTime: fallbackTime, defaultPolicy: defaultPolicy)
    }

    static func firewallConfirmRules(_ vapix: Vapix) async throws {
        try await vapix.firewall.confirmRules()
    }

    static func firewallClearPendingRules(_ vapix: Vapix) async throws {
        try await vapix.firewall.clearPendingRules()
    }

    static func firmwareManagementGetStatus(_ vapix: Vapix) async throws -> FirmwareManagement.Status {
        try await vapix.firmwareManagement.getStatus()
    }

    static func firmwareManagementUpgrade(
        _ vapix: Vapix, confirmation: FirmwareManagement.UpgradeConfirmation, image: FilePart,
        factoryDefaultMode: FirmwareManagement.UpgradeDefaultMode? = nil,
        autoCommit: FirmwareManagement.AutoCommit? = nil, autoRollback: FirmwareManagement.AutoRollback? = nil
    ) async throws -> FirmwareManagement.VersionReply {
        try await vapix.firmwareManagement.upgrade(
            confirmation: confirmation, image: image, factoryDefaultMode: factoryDefaultMode, autoCommit: autoCommit,
            autoRollback: autoRollback)
    }

    static func firmwareManagementCommit(_ vapix: Vapix) async throws -> FirmwareManagement.VersionReply {
        try await vapix.firmwareManagement.commit()
    }

    static func firmwareManagementRollback(_ vapix: Vapix) async throws {
        try await vapix.firmwareManagement.rollback()
    }

    static func firmwareManagementPurge(_ vapix: Vapix) async throws {
        try await vapix.firmwareManagement.purge()
    }

    static func firmwareManagementFactoryDefault(
        _ vapix: Vapix, mode: FirmwareManagement.DefaultMode? = nil
    ) async throws {
        try await vapix.firmwareManagement.factoryDefault(mode: mode)
    }

    static func firmwareManagementStopAutomaticRollback(_ vapix: Vapix) async throws {
        try await vapix.firmwareManagement.stopAutomaticRollback()
    }

    static func firmwareManagementReboot(_ vapix: Vapix) async throws {
        try await vapix.firmwareManagement.reboot()
    }

    static func firmwareManagementGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.firmwareManagement.getSupportedVersions()
    }

    static func focusRecallAdd(
        _ vapix: Vapix, focus: String, name: String? = nil, polygon: [Point] = [], zoomRange: ZoomRange? = nil,
        camera: Int? = nil
    ) async throws -> FocusRecall.AddReply {
        try await vapix.focusRecall.add(
            focus: focus, name: name, polygon: polygon, zoomRange: zoomRange, camera: camera)
    }

    static func focusRecallRemove(
        _ vapix: Vapix, index: Int? = nil, camera: Int? = nil, removesAll: Bool? = nil
    ) async throws {
        try await vapix.focusRecall.remove(index: index, camera: camera, removesAll: removesAll)
    }

    static func focusRecallList(_ vapix: Vapix, camera: Int? = nil) async throws -> [FocusRecall.Zone] {
        try await vapix.focusRecall.list(camera: camera)
    }

    static func focusRecallGetCurrent(_ vapix: Vapix, camera: Int? = nil) async throws -> FocusRecall.CurrentReply {
        try await vapix.focusRecall.getCurrent(camera: camera)
    }

    static func focusRecallListInView(_ vapix: Vapix, camera: Int? = nil) async throws -> [FocusRecall.Zone] {
        try await vapix.focusRecall.listInView(camera: camera)
    }

    static func focusRecallGoTo(_ vapix: Vapix, index: Int, camera: Int? = nil) async throws {
        try await vapix.focusRecall.goTo(index: index, camera: camera)
    }

    static func geoOrientationGetOrientation(_ vapix: Vapix) async throws -> GeoOrientation.OrientationReply {
        try await vapix.geoOrientation.getOrientation()
    }

    static func geoOrientationSetOrientation(
        _ vapix: Vapix, tilt: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil,
        roll: Double? = nil
    ) async throws {
        try await vapix.geoOrientation.setOrientation(
            tilt: tilt, heading: heading, installationHeight: installationHeight, roll: roll)
    }

    static func geolocationGetPosition(_ vapix: Vapix) async throws -> Geolocation.PositionReply {
        try await vapix.geolocation.getPosition()
    }

    static func geolocationSetPosition(
        _ vapix: Vapix, latitude: String? = nil, longitude: String? = nil, heading: Int? = nil, text: String? = nil
    ) async throws {
        try await vapix.geolocation.setPosition(latitude: latitude, longitude: longitude, heading: heading, text: text)
    }

    static func groupViewGetLayout(_ vapix: Vapix, id: Int) async throws -> GroupView.Layout {
        try await vapix.groupView.getLayout(id: id)
    }

    static func groupViewGetAvailableLayout(
        _ vapix: Vapix, id: Int? = nil
    ) async throws -> [GroupView.AvailableLayouts] {
        try await vapix.groupView.getAvailableLayout(id: id)
    }

    static func groupViewSetLayout(
        _ vapix: Vapix, id: Int, rows: [[GroupView.Channel]]
    ) async throws -> GroupView.Layout {
        try await vapix.groupView.setLayout(id: id, rows: rows)
    }

    static func groupViewGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.groupView.getSupportedVersions()
    }

    static func imageStabilizationGetCapabilities(_ vapix: Vapix) async throws -> ImageStabilization.CapabilitiesReply {
        try await vapix.imageStabilization.getCapabilities()
    }

    static func imageStabilizationGetEnabled(_ vapix: Vapix, id: Int) async throws -> ImageStabilization.EnabledReply {
        try await vapix.imageStabilization.getEnabled(id: id)
    }

    static func imageStabilizationSetEnabled(_ vapix: Vapix, id: Int, isEnabled: Bool) async throws {
        try await vapix.imageStabilization.setEnabled(id: id, isEnabled: isEnabled)
    }

    static func imageStabilizationGetType(_ vapix: Vapix, id: Int) async throws -> ImageStabilization.TypeReply {
        try await vapix.imageStabilization.getType(id: id)
    }

    static func imageStabilizationSetType(
        _ vapix: Vapix, id: Int, type: ImageStabilization.StabilizationType
    ) async throws {
        try await vapix.imageStabilization.setType(id: id, type: type)
    }

    static func imageStabilizationGetEISMargin(
        _ vapix: Vapix, id: Int
    ) async throws -> ImageStabilization.EISMarginReply {
        try await vapix.imageStabilization.getEISMargin(id: id)
    }

    static func imageStabilizationSetEISMargin(
        _ vapix: Vapix, id: Int, margin: Int
    ) async throws -> ImageStabilization.SetEISMarginReply {
        try await vapix.imageStabilization.setEISMargin(id: id, margin: margin)
    }

    static func imageStabilizationGetEISFocalLength(
        _ vapix: Vapix, id: Int
    ) async throws -> ImageStabilization.EISFocalLengthReply {
        try await vapix.imageStabilization.getEISFocalLength(id: id)
    }

    static func imageStabilizationSetEISFocalLength(_ vapix: Vapix, id: Int, focalLength: Int) async throws {
        try await vapix.imageStabilization.setEISFocalLength(id: id, focalLength: focalLength)
    }

    static func imageStabilizationGetEISDemo(_ vapix: Vapix, id: Int) async throws -> ImageStabilization.EISDemoReply {
        try await vapix.imageStabilization.getEISDemo(id: id)
    }

    static func imageStabilizationSetEISDemo(
        _ vapix: Vapix, id: Int, isDemo: Bool
    ) async throws -> ImageStabilization.SetEISDemoReply {
        try await vapix.imageStabilization.setEISDemo(id: id, isDemo: isDemo)
    }

    static func imageStabilizationGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.imageStabilization.getSupportedVersions()
    }

    static func ioPortGetStates(_ vapix: Vapix, ports: [PortNumber]) async throws -> [String: Bool] {
        try await vapix.ioPort.getStates(ports: ports)
    }

    static func ioPortGetActivity(_ vapix: Vapix, ports: [PortNumber]) async throws -> [String: IOPort.Activity] {
        try await vapix.ioPort.getActivity(ports: ports)
    }

    static func ioPortGetDirections(_ vapix: Vapix, ports: [PortNumber]) async throws -> [String: IOPort.Direction] {
        try await vapix.ioPort.getDirections(ports: ports)
    }

    static func ioPortMonitor(_ vapix: Vapix, ports: [PortNumber]) async throws -> PartStream {
        try await vapix.ioPort.monitor(ports: ports)
    }

    static func ioPortAct(_ vapix: Vapix, _ action: String) async throws {
        try await vapix.ioPort.act(action)
    }

    static func ioPortManagementGetPorts(_ vapix: Vapix) async throws -> IOPortManagement.PortsReply {
        try await vapix.ioPortManagement.getPorts()
    }

    static func ioPortManagementSetPorts(
        _ vapix: Vapix, _ ports: [IOPortManagement.PortChange]
    ) async throws -> IOPortManagement.SetPortsReply {
        try await vapix.ioPortManagement.setPorts(ports)
    }

    static func ioPortManagementSetStateSequence(
        _ vapix: Vapix, port: PortNumber, sequence: [IOPortManagement.Step]
    ) async throws -> IOPortManagement.SetStateSequenceReply {
        try await vapix.ioPortManagement.setStateSequence(port: port, sequence: sequence)
    }

    static func ioPortManagementGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.ioPortManagement.getSupportedVersions()
    }

    static func isothermGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.isotherm.getSchemaVersions()
    }

    static func isothermSetMode(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.isotherm.setMode(isEnabled)
    }

    static func isothermGetMode(_ vapix: Vapix) async throws -> Isotherm.ModeReply {
        try await vapix.isotherm.getMode()
    }

    static func isothermSetLimits(
        _ vapix: Vapix, upper: Int? = nil, middle: Int? = nil, lower: Int? = nil
    ) async throws {
        try await vapix.isotherm.setLimits(upper: upper, middle: middle, lower: lower)
    }

    static func isothermGetLimits(_ vapix: Vapix) async throws -> Isotherm.LimitsReply {
        try await vapix.isotherm.getLimits()
    }

    static func jpegImage(
        _ vapix: Vapix, resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil,
        rotation: Int? = nil, palette: String? = nil, squarePixel: Bool? = nil, showsText: Bool? = nil,
        text: String? = nil, showsClock: Bool? = nil, showsDate: Bool? = nil
    ) async throws -> [UInt8] {
        try await vapix.jpeg.image(
            resolution: resolution, camera: camera, compression: compression, rotation: rotation, palette: palette,
            squarePixel: squarePixel, showsText: showsText, text: text, showsClock: showsClock, showsDate: showsDate)
    }

    static func ledControlGetLEDs(_ vapix: Vapix) async throws -> [LEDControl.LED] {
        try await vapix.ledControl.getLEDs()
    }

    static func ledControlFlash(_ vapix: Vapix, _ name: String, color: String, duration: Duration) async throws {
        try await vapix.ledControl.flash(name, color: color, duration: duration)
    }

    static func licensePlateVerifierGetPushProfile(_ vapix: Vapix) async throws -> LicensePlateVerifier.PushProfile {
        try await vapix.licensePlateVerifier.getPushProfile()
    }

    static func licensePlateVerifierSetPushProfile(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setPushProfile(document: document)
    }

    static func licensePlateVerifierGetPushProfile2(_ vapix: Vapix) async throws -> LicensePlateVerifier.PushProfile {
        try await vapix.licensePlateVerifier.getPushProfile2()
    }

    static func licensePlateVerifierSetPushProfile2(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setPushProfile2(document: document)
    }

    static func licensePlateVerifierGetPushProfile3(_ vapix: Vapix) async throws -> LicensePlateVerifier.PushProfile {
        try await vapix.licensePlateVerifier.getPushProfile3()
    }

    static func licensePlateVerifierSetPushProfile3(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setPushProfile3(document: document)
    }

    static func licensePlateVerifierSetHeartbeat(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setHeartbeat(document: document)
    }

    static func licensePlateVerifierSetHeartbeatData(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setHeartbeatData(document: document)
    }

    static func licensePlateVerifierGet2N(_ vapix: Vapix) async throws -> LicensePlateVerifier.TwoN {
        try await vapix.licensePlateVerifier.get2N()
    }

    static func licensePlateVerifierSet2N(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.set2N(document: document)
    }

    static func licensePlateVerifierGetGenetec(_ vapix: Vapix) async throws -> LicensePlateVerifier.Genetec {
        try await vapix.licensePlateVerifier.getGenetec()
    }

    static func licensePlateVerifierSetGenetec(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setGenetec(document: document)
    }

    static func licensePlateVerifierGetSettings(_ vapix: Vapix) async throws -> LicensePlateVerifier.Settings {
        try await vapix.licensePlateVerifier.getSettings()
    }

    static func licensePlateVerifierSetSettings(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setSettings(document: document)
    }

    static func licensePlateVerifierGetAreas(_ vapix: Vapix) async throws -> String {
        try await vapix.licensePlateVerifier.getAreas()
    }

    static func licensePlateVerifierSetAreas(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setAreas(document: document)
    }

    static func licensePlateVerifierGetLists(_ vapix: Vapix) async throws -> LicensePlateVerifier.ListsReply {
        try await vapix.licensePlateVerifier.getLists()
    }

    static func licensePlateVerifierSetLists(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.setLists(document: document)
    }

    static func licensePlateVerifierGetAllowList(_ vapix: Vapix) async throws -> LicensePlateVerifier.Plates {
        try await vapix.licensePlateVerifier.getAllowList()
    }

    static func licensePlateVerifierAddToAllowList(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.addToAllowList(document: document)
    }

    static func licensePlateVerifierGetBlockList(_ vapix: Vapix) async throws -> LicensePlateVerifier.Plates {
        try await vapix.licensePlateVerifier.getBlockList()
    }

    static func licensePlateVerifierAddToBlockList(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.addToBlockList(document: document)
    }

    static func licensePlateVerifierGetCustomList(_ vapix: Vapix) async throws -> LicensePlateVerifier.Plates {
        try await vapix.licensePlateVerifier.getCustomList()
    }

    static func licensePlateVerifierAddToCustomList(_ vapix: Vapix, document: HTTPBody) async throws {
        try await vapix.licensePlateVerifier.addToCustomList(document: document)
    }

    static func licensePlateVerifierAddPlate(
        _ vapix: Vapix, plate: String, list: LicensePlateVerifier.ListName
    ) async throws {
        try await vapix.licensePlateVerifier.addPlate(plate: plate, list: list)
    }

    static func licensePlateVerifierRemovePlate(
        _ vapix: Vapix, plate: String, list: LicensePlateVerifier.ListName
    ) async throws {
        try await vapix.licensePlateVerifier.removePlate(plate: plate, list: list)
    }

    static func licensePlateVerifierExportList(
        _ vapix: Vapix, _ list: LicensePlateVerifier.ListExport
    ) async throws -> String {
        try await vapix.licensePlateVerifier.exportList(list)
    }

    static func licensePlateVerifierStartImport(_ vapix: Vapix, _ list: LicensePlateVerifier.ListName) async throws {
        try await vapix.licensePlateVerifier.startImport(list)
    }

    static func licensePlateVerifierImportPlates(
        _ vapix: Vapix, plates: String, list: LicensePlateVerifier.ListName
    ) async throws {
        try await vapix.licensePlateVerifier.importPlates(plates: plates, list: list)
    }

    static func licensePlateVerifierFinishImport(_ vapix: Vapix, _ list: LicensePlateVerifier.ListName) async throws {
        try await vapix.licensePlateVerifier.finishImport(list)
    }

    static func licensePlateVerifierSearchEvents(
        _ vapix: Vapix, start: Int64? = nil, end: Int64? = nil, text: String? = nil, country: String? = nil,
        vehicleType: Int? = nil, vehicleColor: Int? = nil, area: Int? = nil, direction: Int? = nil, view: Int? = nil,
        action: Int? = nil, offset: Int? = nil, limit: Int? = nil
    ) async throws -> LicensePlateVerifier.SearchEventsReply {
        try await vapix.licensePlateVerifier.searchEvents(
            start: start, end: end, text: text, country: country, vehicleType: vehicleType, vehicleColor: vehicleColor,
            area: area, direction: direction, view: view, action: action, offset: offset, limit: limit)
    }

    static func licensePlateVerifierGetStatistics(_ vapix: Vapix) async throws -> LicensePlateVerifier.StatisticsReply {
        try await vapix.licensePlateVerifier.getStatistics()
    }

    static func licensePlateVerifierGetImage(_ vapix: Vapix, _ name: String) async throws -> [UInt8] {
        try await vapix.licensePlateVerifier.getImage(name)
    }

    static func lightControlGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.lightControl.getSupportedVersions()
    }

    static func lightControlGetServiceCapabilities(_ vapix: Vapix) async throws -> LightControl.ServiceCapabilities {
        try await vapix.lightControl.getServiceCapabilities()
    }

    static func lightControlGetLightInformation(_ vapix: Vapix) async throws -> LightControl.LightInformationReply {
        try await vapix.lightControl.getLightInformation()
    }

    static func lightControlActivateLight(_ vapix: Vapix, lightID: String) async throws {
        try await vapix.lightControl.activateLight(lightID: lightID)
    }

    static func lightControlDeactivateLight(_ vapix: Vapix, lightID: String) async throws {
        try await vapix.lightControl.deactivateLight(lightID: lightID)
    }

    static func lightControlEnableLight(_ vapix: Vapix, lightID: String) async throws {
        try await vapix.lightControl.enableLight(lightID: lightID)
    }

    static func lightControlDisableLight(_ vapix: Vapix, lightID: String) async throws {
        try await vapix.lightControl.disableLight(lightID: lightID)
    }

    static func lightControlGetLightStatus(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.LightStatusReply {
        try await vapix.lightControl.getLightStatus(lightID: lightID)
    }

    static func lightControlSetAutomaticIntensityMode(_ vapix: Vapix, lightID: String, enabled: Bool) async throws {
        try await vapix.lightControl.setAutomaticIntensityMode(lightID: lightID, enabled: enabled)
    }

    static func lightControlGetValidIntensity(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.ValidIntensityReply {
        try await vapix.lightControl.getValidIntensity(lightID: lightID)
    }

    static func lightControlSetManualIntensity(_ vapix: Vapix, lightID: String, intensity: Int) async throws {
        try await vapix.lightControl.setManualIntensity(lightID: lightID, intensity: intensity)
    }

    static func lightControlGetManualIntensity(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.ManualIntensityReply {
        try await vapix.lightControl.getManualIntensity(lightID: lightID)
    }

    static func lightControlSetIndividualIntensity(
        _ vapix: Vapix, lightID: String, ledID: Int, intensity: Int
    ) async throws {
        try await vapix.lightControl.setIndividualIntensity(lightID: lightID, ledID: ledID, intensity: intensity)
    }

    static func lightControlGetIndividualIntensity(
        _ vapix: Vapix, lightID: String, ledID: Int
    ) async throws -> LightControl.IndividualIntensityReply {
        try await vapix.lightControl.getIndividualIntensity(lightID: lightID, ledID: ledID)
    }

    static func lightControlGetCurrentIntensity(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.CurrentIntensityReply {
        try await vapix.lightControl.getCurrentIntensity(lightID: lightID)
    }

    static func lightControlSetAutomaticAngleOfIlluminationMode(
        _ vapix: Vapix, lightID: String, enabled: Bool
    ) async throws {
        try await vapix.lightControl.setAutomaticAngleOfIlluminationMode(lightID: lightID, enabled: enabled)
    }

    static func lightControlGetValidAngleOfIllumination(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.ValidAngleOfIlluminationReply {
        try await vapix.lightControl.getValidAngleOfIllumination(lightID: lightID)
    }

    static func lightControlSetManualAngleOfIllumination(
        _ vapix: Vapix, lightID: String, angleOfIllumination: Int
    ) async throws {
        try await vapix.lightControl.setManualAngleOfIllumination(
            lightID: lightID, angleOfIllumination: angleOfIllumination)
    }

    static func lightControlGetManualAngleOfIllumination(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.ManualAngleOfIlluminationReply {
        try await vapix.lightControl.getManualAngleOfIllumination(lightID: lightID)
    }

    static func lightControlGetCurrentAngleOfIllumination(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.CurrentAngleOfIlluminationReply {
        try await vapix.lightControl.getCurrentAngleOfIllumination(lightID: lightID)
    }

    static func lightControlSetLightSynchronizeDayNightMode(
        _ vapix: Vapix, lightID: String, enabled: Bool
    ) async throws {
        try await vapix.lightControl.setLightSynchronizeDayNightMode(lightID: lightID, enabled: enabled)
    }

    static func lightControlGetLightSynchronizeDayNightMode(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.LightSynchronizeDayNightModeReply {
        try await vapix.lightControl.getLightSynchronizeDayNightMode(lightID: lightID)
    }

    static func lightControlGetValidIRWavelengths(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.ValidIRWavelengthsReply {
        try await vapix.lightControl.getValidIRWavelengths(lightID: lightID)
    }

    static func lightControlSetIRWavelength(_ vapix: Vapix, lightID: String, irWavelength: String) async throws {
        try await vapix.lightControl.setIRWavelength(lightID: lightID, irWavelength: irWavelength)
    }

    static func lightControlGetIRWavelength(
        _ vapix: Vapix, lightID: String
    ) async throws -> LightControl.IRWavelengthReply {
        try await vapix.lightControl.getIRWavelength(lightID: lightID)
    }

    static func lldpGet(_ vapix: Vapix) async throws -> LLDP.State {
        try await vapix.lldp.get()
    }

    static func lldpActivatedSet(_ vapix: Vapix, _ isActivated: Bool) async throws {
        try await vapix.lldp.activated.set(isActivated)
    }

    static func logGet(_ vapix: Vapix) async throws -> Log.Settings {
        try await vapix.log.get()
    }

    static func logPersistentGet(_ vapix: Vapix) async throws -> Log.PersistentLog {
        try await vapix.log.persistent.get()
    }

    static func logPersistentEnabledSet(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.log.persistent.enabled.set(isEnabled)
    }

    static func logPersistentClear(_ vapix: Vapix) async throws {
        try await vapix.log.persistent.clear()
    }

    static func logWriteMessage(_ vapix: Vapix, _ message: String, severity: Int? = nil) async throws {
        try await vapix.log.writeMessage(message, severity: severity)
    }

    static func loiteringGuardGetConfiguration(_ vapix: Vapix) async throws -> LoiteringGuard.Configuration {
        try await vapix.loiteringGuard.getConfiguration()
    }

    static func loiteringGuardSetConfiguration(
        _ vapix: Vapix, _ configuration: LoiteringGuard.Configuration
    ) async throws {
        try await vapix.loiteringGuard.setConfiguration(configuration)
    }

    static func loiteringGuardGetConfigurationCapabilities(_ vapix: Vapix) async throws -> LoiteringGuard.Capabilities {
        try await vapix.loiteringGuard.getConfigurationCapabilities()
    }

    static func loiteringGuardGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.loiteringGuard.getSupportedVersions()
    }

    static func loiteringGuardSendAlarmEvent(_ vapix: Vapix, profile: Int) async throws {
        try await vapix.loiteringGuard.sendAlarmEvent(profile: profile)
    }

    static func m12LensSelectionGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.m12LensSelection.getSupportedVersions()
    }

    static func m12LensSelectionGetSupportedLenses(
        _ vapix: Vapix, listsSensors: Bool? = nil
    ) async throws -> [M12LensSelection.Lens] {
        try await vapix.m12LensSelection.getSupportedLenses(listsSensors: listsSensors)
    }

    static func m12LensSelectionGetCurrentLenses(
        _ vapix: Vapix, sensorID: Int? = nil
    ) async throws -> [M12LensSelection.CurrentLens] {
        try await vapix.m12LensSelection.getCurrentLenses(sensorID: sensorID)
    }

    static func m12LensSelectionSetCurrentLens(_ vapix: Vapix, sensorID: Int, lensID: Int) async throws {
        try await vapix.m12LensSelection.setCurrentLens(sensorID: sensorID, lensID: lensID)
    }

    static func mdnssdGetMDNSSDInfo(_ vapix: Vapix) async throws -> MDNSSD.MDNSSDInfoReply {
        try await vapix.mdnssd.getMDNSSDInfo()
    }

    static func mdnssdGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.mdnssd.getSupportedVersions()
    }

    static func mdnssdSetMDNSSDConfiguration(
        _ vapix: Vapix, enabled: Bool? = nil, friendlyName: String? = nil
    ) async throws {
        try await vapix.mdnssd.setMDNSSDConfiguration(enabled: enabled, friendlyName: friendlyName)
    }

    static func mdnssdDiscover(
        _ vapix: Vapix, services: [String], timeout: Duration
    ) async throws -> MDNSSD.DiscoverReply {
        try await vapix.mdnssd.discover(services: services, timeout: timeout)
    }

    static func mdnssdConfigurationGet(_ vapix: Vapix) async throws -> MDNSSDConfiguration.State {
        try await vapix.mdnssdConfiguration.get()
    }

    static func mdnssdConfigurationEnabledSet(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.mdnssdConfiguration.enabled.set(isEnabled)
    }

    static func mdnssdConfigurationFriendlyNameSet(_ vapix: Vapix, _ friendlyName: String) async throws {
        try await vapix.mdnssdConfiguration.friendlyName.set(friendlyName)
    }

    static func mediaClipsPlay(
        _ vapix: Vapix, clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil,
        audioOutput: Int? = nil, audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) async throws -> String {
        try await vapix.mediaClips.play(
            clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
            audioDeviceID: audioDeviceID, audioOutputID: audioOutputID)
    }

    static func mediaClipsStop(_ vapix: Vapix) async throws -> String {
        try await vapix.mediaClips.stop()
    }

    static func mediaClipsUpload(_ vapix: Vapix, file: FilePart, name: String? = nil) async throws -> String {
        try await vapix.mediaClips.upload(file: file, name: name)
    }

    static func mediaClipsRemove(_ vapix: Vapix, clip: Int) async throws -> String {
        try await vapix.mediaClips.remove(clip: clip)
    }

    static func mediaClipsUpdate(_ vapix: Vapix, clip: Int, name: String) async throws -> String {
        try await vapix.mediaClips.update(clip: clip, name: name)
    }

    static func mediaClipsDownload(_ vapix: Vapix, clip: Int) async throws -> ReplyStream {
        try await vapix.mediaClips.download(clip: clip)
    }

    static func mediaClipsPlayClip(
        _ vapix: Vapix, clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil,
        audioOutput: Int? = nil, audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) async throws -> String {
        try await vapix.mediaClips.playClip(
            clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
            audioDeviceID: audioDeviceID, audioOutputID: audioOutputID)
    }

    static func mediaClipsStopClip(_ vapix: Vapix) async throws -> String {
        try await vapix.mediaClips.stopClip()
    }

    static func mediaStreamOpen(
        _ vapix: Vapix, camera: String? = nil, streamProfile: String? = nil, container: MediaStream.Container? = nil,
        hasVideo: Bool? = nil, hasAudio: Bool? = nil, videoCodec: MediaStream.VideoCodec? = nil,
        h264Profile: MediaStream.H264Profile? = nil, resolution: Resolution? = nil, fps: Int? = nil,
        compression: Int? = nil, rotation: Int? = nil, mirror: Bool? = nil, color: Bool? = nil,
        squarePixel: Bool? = nil, bitrateMode: MediaStream.BitrateMode? = nil,
        bitratePriority: MediaStream.BitratePriority? = nil, maximumBitrate: Int? = nil,
        averageTargetBitrate: Int? = nil, averageMaximumBitrate: Int? = nil, averageRetentionTime: Duration? = nil,
        frameSkipMode: MediaStream.FrameSkipMode? = nil, zipstreamStrength: String? = nil,
        zipstreamFPSMode: MediaStream.ZipstreamMode? = nil, zipstreamGOPMode: MediaStream.ZipstreamMode? = nil,
        zipstreamMaximumGOPLength: Int? = nil, audioCodec: MediaStream.AudioCodec? = nil, audioBitrate: Int? = nil,
        audioSampleRate: Int? = nil, audioChannelCount: Int? = nil, audioChannel: Int? = nil, audioDeviceID: Int? = nil,
        audioInputID: Int? = nil
    ) async throws -> MediaStream.OpenReply {
        try await vapix.mediaStream.open(
            camera: camera, streamProfile: streamProfile, container: container, hasVideo: hasVideo, hasAudio: hasAudio,
            videoCodec: videoCodec, h264Profile: h264Profile, resolution: resolution, fps: fps,
            compression: compression, rotation: rotation, mirror: mirror, color: color, squarePixel: squarePixel,
            bitrateMode: bitrateMode, bitratePriority: bitratePriority, maximumBitrate: maximumBitrate,
            averageTargetBitrate: averageTargetBitrate, averageMaximumBitrate: averageMaximumBitrate,
            averageRetentionTime: averageRetentionTime, frameSkipMode: frameSkipMode,
            zipstreamStrength: zipstreamStrength, zipstreamFPSMode: zipstreamFPSMode,
            zipstreamGOPMode: zipstreamGOPMode, zipstreamMaximumGOPLength: zipstreamMaximumGOPLength,
            audioCodec: audioCodec, audioBitrate: audioBitrate, audioSampleRate: audioSampleRate,
            audioChannelCount: audioChannelCount, audioChannel: audioChannel, audioDeviceID: audioDeviceID,
            audioInputID: audioInputID)
    }

    static func mjpegFrames(
        _ vapix: Vapix, streamProfile: String? = nil, duration: Duration? = nil, frameCount: Int? = nil,
        fps: Int? = nil, resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil,
        rotation: Int? = nil, palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> PartStream {
        try await vapix.mjpeg.frames(
            streamProfile: streamProfile, duration: duration, frameCount: frameCount, fps: fps, resolution: resolution,
            camera: camera, compression: compression, rotation: rotation, palette: palette, squarePixel: squarePixel)
    }

    static func motionGuardGetConfiguration(_ vapix: Vapix) async throws -> MotionGuard.Configuration {
        try await vapix.motionGuard.getConfiguration()
    }

    static func motionGuardSetConfiguration(_ vapix: Vapix, _ configuration: MotionGuard.Configuration) async throws {
        try await vapix.motionGuard.setConfiguration(configuration)
    }

    static func motionGuardGetConfigurationCapabilities(_ vapix: Vapix) async throws -> MotionGuard.Capabilities {
        try await vapix.motionGuard.getConfigurationCapabilities()
    }

    static func motionGuardGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.motionGuard.getSupportedVersions()
    }

    static func motionGuardSendAlarmEvent(_ vapix: Vapix, profile: Int) async throws {
        try await vapix.motionGuard.sendAlarmEvent(profile: profile)
    }

    static func mqttClientConfigureClient(
        _ vapix: Vapix, server: MQTTClient.Server, httpProxy: String? = nil, httpsProxy: String? = nil,
        username: String? = nil, password: String? = nil, keepExistingPassword: Bool? = nil, clientID: String? = nil,
        keepAliveInterval: Duration? = nil, connectTimeout: Duration? = nil, cleanSession: Bool? = nil,
        autoReconnect: Bool? = nil, activatesOnReboot: Bool? = nil, deviceTopicPrefix: String? = nil,
        lastWillTestament: MQTTClient.Message? = nil, connectMessage: MQTTClient.Message? = nil,
        disconnectMessage: MQTTClient.Message? = nil, ssl: MQTTClient.SSL? = nil
    ) async throws {
        try await vapix.mqttClient.configureClient(
            server: server, httpProxy: httpProxy, httpsProxy: httpsProxy, username: username, password: password,
            keepExistingPassword: keepExistingPassword, clientID: clientID, keepAliveInterval: keepAliveInterval,
            connectTimeout: connectTimeout, cleanSession: cleanSession, autoReconnect: autoReconnect,
            activatesOnReboot: activatesOnReboot, deviceTopicPrefix: deviceTopicPrefix,
            lastWillTestament: lastWillTestament, connectMessage: connectMessage, disconnectMessage: disconnectMessage,
            ssl: ssl)
    }

    static func mqttClientActivateClient(_ vapix: Vapix) async throws {
        try await vapix.mqttClient.activateClient()
    }

    static func mqttClientDeactivateClient(_ vapix: Vapix) async throws {
        try await vapix.mqttClient.deactivateClient()
    }

    static func mqttClientGetClientStatus(_ vapix: Vapix) async throws -> MQTTClient.ClientStatusReply {
        try await vapix.mqttClient.getClientStatus()
    }

    static func mqttClientGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.mqttClient.getSupportedVersions()
    }

    static func mqttEventBridgeConfigureEventPublication(
        _ vapix: Vapix, eventFilterList: [MQTTEventBridge.EventFilter], topicPrefix: MQTTEventBridge.TopicPrefix? = nil,
        customTopicPrefix: String? = nil, appendEventTopic: Bool? = nil, includeTopicNamespaces: Bool? = nil,
        includeSerialNumberInPayload: Bool? = nil
    ) async throws {
        try await vapix.mqttEventBridge.configureEventPublication(
            eventFilterList: eventFilterList, topicPrefix: topicPrefix, customTopicPrefix: customTopicPrefix,
            appendEventTopic: appendEventTopic, includeTopicNamespaces: includeTopicNamespaces,
            includeSerialNumberInPayload: includeSerialNumberInPayload)
    }

    static func mqttEventBridgeGetEventPublicationConfig(
        _ vapix: Vapix
    ) async throws -> MQTTEventBridge.EventPublicationConfigReply {
        try await vapix.mqttEventBridge.getEventPublicationConfig()
    }

    static func mqttEventBridgeConfigureMQTTSubscription(
        _ vapix: Vapix, mqttFilterList: [MQTTEventBridge.MQTTFilter]
    ) async throws {
        try await vapix.mqttEventBridge.configureMQTTSubscription(mqttFilterList: mqttFilterList)
    }

    static func mqttEventBridgeGetMQTTSubscriptionConfig(
        _ vapix: Vapix
    ) async throws -> MQTTEventBridge.MQTTSubscriptionConfigReply {
        try await vapix.mqttEventBridge.getMQTTSubscriptionConfig()
    }

    static func mqttEventBridgeGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.mqttEventBridge.getSupportedVersions()
    }

    static func networkConfigurationGet(_ vapix: Vapix) async throws -> NetworkConfiguration.Overview {
        try await vapix.networkConfiguration.get()
    }

    static func networkConfigurationSystemGet(_ vapix: Vapix) async throws -> NetworkConfiguration.SystemSettings {
        try await vapix.networkConfiguration.system.get()
    }

    static func networkConfigurationSystemSet(
        _ vapix: Vapix, staticHostname: String? = nil, usesDHCPHostname: Bool? = nil,
        staticNameServers: [String]? = nil, staticSearchDomains: [String]? = nil, usesDHCPResolver: Bool? = nil,
        congestionNotification: NetworkConfiguration.CongestionNotification? = nil, bandwidthLimit: Int? = nil
    ) async throws {
        try await vapix.networkConfiguration.system.set(
            staticHostname: staticHostname, usesDHCPHostname: usesDHCPHostname, staticNameServers: staticNameServers,
            staticSearchDomains: staticSearchDomains, usesDHCPResolver: usesDHCPResolver,
            congestionNotification: congestionNotification, bandwidthLimit: bandwidthLimit)
    }

    static func networkConfigurationIPGet(_ vapix: Vapix) async throws -> NetworkConfiguration.IPSettings {
        try await vapix.networkConfiguration.ip.get()
    }

    static func networkConfigurationIPConfigurationsList(
        _ vapix: Vapix
    ) async throws -> [NetworkConfiguration.IPConfiguration] {
        try await vapix.networkConfiguration.ip.configurations.list()
    }

    static func networkConfigurationIPConfigurationsGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> NetworkConfiguration.IPConfiguration {
        try await vapix.networkConfiguration.ip.configurations.get(id)
    }

    static func networkConfigurationWiredGet(_ vapix: Vapix) async throws -> NetworkConfiguration.WiredInterface {
        try await vapix.networkConfiguration.wired.get()
    }

    static func networkConfigurationWiredAuthenticationGet(
        _ vapix: Vapix
    ) async throws -> NetworkConfiguration.InterfaceAuthentication {
        try await vapix.networkConfiguration.wired.authentication.get()
    }

    static func networkConfigurationWiredVlansList(_ vapix: Vapix) async throws -> [NetworkConfiguration.VLAN] {
        try await vapix.networkConfiguration.wired.vlans.list()
    }

    static func networkConfigurationWiredVlansAdd(_ vapix: Vapix, id: String) async throws {
        try await vapix.networkConfiguration.wired.vlans.add(id: id)
    }

    static func networkConfigurationWiredVlansGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> NetworkConfiguration.VLAN {
        try await vapix.networkConfiguration.wired.vlans.get(id)
    }

    static func networkConfigurationWiredVlansRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.networkConfiguration.wired.vlans.remove(id)
    }

    static func networkConfigurationSfpGet(_ vapix: Vapix) async throws -> NetworkConfiguration.SFPInterface {
        try await vapix.networkConfiguration.sfp.get()
    }

    static func networkConfigurationWLANGet(_ vapix: Vapix) async throws -> NetworkConfiguration.WLANSettings {
        try await vapix.networkConfiguration.wlan.get()
    }

    static func networkConfigurationWLANAccessPointGet(
        _ vapix: Vapix
    ) async throws -> NetworkConfiguration.AccessPointState {
        try await vapix.networkConfiguration.wlan.accessPoint.get()
    }

    static func networkConfigurationWLANAccessPointSwitchToStation(_ vapix: Vapix) async throws {
        try await vapix.networkConfiguration.wlan.accessPoint.switchToStation()
    }

    static func networkConfigurationWLANStationGet(_ vapix: Vapix) async throws -> NetworkConfiguration.StationState {
        try await vapix.networkConfiguration.wlan.station.get()
    }

    static func networkConfigurationWLANStationNetworksList(
        _ vapix: Vapix
    ) async throws -> [NetworkConfiguration.StationNetwork] {
        try await vapix.networkConfiguration.wlan.station.networks.list()
    }

    static func networkConfigurationWLANStationNetworksGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> NetworkConfiguration.StationNetwork {
        try await vapix.networkConfiguration.wlan.station.networks.get(id)
    }

    static func networkConfigurationWLANStationNetworksSet(
        _ vapix: Vapix, _ id: String, ssid: String? = nil
    ) async throws {
        try await vapix.networkConfiguration.wlan.station.networks.set(id, ssid: ssid)
    }

    static func networkConfigurationWLANStationScan(
        _ vapix: Vapix, refresh: Bool
    ) async throws -> NetworkConfiguration.WLANStationScanReply {
        try await vapix.networkConfiguration.wlan.station.scan(refresh: refresh)
    }

    static func networkConfigurationWLANStationTestSettings(
        _ vapix: Vapix, timeout: Duration
    ) async throws -> NetworkConfiguration.WLANStationTestSettingsReply {
        try await vapix.networkConfiguration.wlan.station.testSettings(timeout: timeout)
    }

    static func networkConfigurationModemGet(_ vapix: Vapix) async throws -> NetworkConfiguration.ModemState {
        try await vapix.networkConfiguration.modem.get()
    }

    static func networkConfigurationModemSimsList(_ vapix: Vapix) async throws -> [NetworkConfiguration.SIM] {
        try await vapix.networkConfiguration.modem.sims.list()
    }

    static func networkConfigurationModemSimsGet(
        _ vapix: Vapix, _ slotID: String
    ) async throws -> NetworkConfiguration.SIM {
        try await vapix.networkConfiguration.modem.sims.get(slotID)
    }

    static func networkConfigurationModemSimsConnectionGet(
        _ vapix: Vapix, _ slotID: String
    ) async throws -> NetworkConfiguration.ConnectionState {
        try await vapix.networkConfiguration.modem.sims.connection.get(slotID)
    }

    static func networkConfigurationModemSimsConnectionNetworkInterfacesList(
        _ vapix: Vapix, _ slotID: String
    ) async throws -> [NetworkConfiguration.CellularInterface] {
        try await vapix.networkConfiguration.modem.sims.connection.networkInterfaces.list(slotID)
    }

    static func networkConfigurationModemSimsConnectionNetworkInterfacesGet(
        _ vapix: Vapix, slotID: String, _ name: String
    ) async throws -> NetworkConfiguration.CellularInterface {
        try await vapix.networkConfiguration.modem.sims.connection.networkInterfaces.get(slotID: slotID, name)
    }

    static func networkConfigurationModemSimsConnectionNetworkInterfacesSetAccessPointName(
        _ vapix: Vapix, slotID: String, _ name: String, accessPointName: String
    ) async throws {
        try await vapix.networkConfiguration.modem.sims.connection.networkInterfaces.setAccessPointName(
            slotID: slotID, name, accessPointName: accessPointName)
    }

    static func networkConfigurationModemSimsVerifyPIN(_ vapix: Vapix, _ slotID: String, pin: Secret) async throws {
        try await vapix.networkConfiguration.modem.sims.verifyPIN(slotID, pin: pin)
    }

    static func networkConfigurationModemSimsChangePIN(
        _ vapix: Vapix, _ slotID: String, old: Secret, new: Secret
    ) async throws {
        try await vapix.networkConfiguration.modem.sims.changePIN(slotID, old: old, new: new)
    }

    static func networkConfigurationModemSimsSetProtection(
        _ vapix: Vapix, _ slotID: String, isEnabled: Bool, pin: Secret
    ) async throws {
        try await vapix.networkConfiguration.modem.sims.setProtection(slotID, isEnabled: isEnabled, pin: pin)
    }

    static func networkConfigurationModemSimsUnblock(
        _ vapix: Vapix, _ slotID: String, puk: Secret, pin: Secret
    ) async throws {
        try await vapix.networkConfiguration.modem.sims.unblock(slotID, puk: puk, pin: pin)
    }

    static func networkConfigurationNetworkSwitchGet(_ vapix: Vapix) async throws -> NetworkConfiguration.SwitchState {
        try await vapix.networkConfiguration.networkSwitch.get()
    }

    static func networkConfigurationNetworkSwitchPortsList(
        _ vapix: Vapix
    ) async throws -> [NetworkConfiguration.SwitchPort] {
        try await vapix.networkConfiguration.networkSwitch.ports.list()
    }

    static func networkConfigurationNetworkSwitchPortsGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> NetworkConfiguration.SwitchPort {
        try await vapix.networkConfiguration.networkSwitch.ports.get(id)
    }

    static func networkConfigurationNetworkSwitchPortsSet(
        _ vapix: Vapix, _ id: String, isEnabled: Bool? = nil
    ) async throws {
        try await vapix.networkConfiguration.networkSwitch.ports.set(id, isEnabled: isEnabled)
    }

    static func networkConfigurationNetworkSwitchPortsSecurityGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> NetworkConfiguration.PortSecurity {
        try await vapix.networkConfiguration.networkSwitch.ports.security.get(id)
    }

    static func networkConfigurationNetworkSwitchPortsSecuritySet(
        _ vapix: Vapix, _ id: String, isAuthenticationServerEnabled: Bool? = nil,
        enforcement: NetworkConfiguration.Enforcement? = nil
    ) async throws {
        try await vapix.networkConfiguration.networkSwitch.ports.security.set(
            id, isAuthenticationServerEnabled: isAuthenticationServerEnabled, enforcement: enforcement)
    }

    static func networkDiagnosticsStatisticsGet(_ vapix: Vapix) async throws -> NetworkDiagnostics.Settings {
        try await vapix.networkDiagnostics.statistics.get()
    }

    static func networkDiagnosticsStatisticsTcpRetransmissions(_ vapix: Vapix, hours: Int) async throws -> Int64 {
        try await vapix.networkDiagnostics.statistics.tcpRetransmissions(hours: hours)
    }

    static func networkDiagnosticsStatisticsTcpRetransmissionSpikes(
        _ vapix: Vapix, count: Int
    ) async throws -> [NetworkDiagnostics.RetransmissionSpike] {
        try await vapix.networkDiagnostics.statistics.tcpRetransmissionSpikes(count: count)
    }

    static func networkPairingPluginsGet(_ vapix: Vapix) async throws -> NetworkPairing.SupportedPlugins {
        try await vapix.networkPairing.plugins.get()
    }

    static func networkPairingPluginsSirenAndLightCapabilitiesGet(
        _ vapix: Vapix, _ pairing: String
    ) async throws -> NetworkPairing.SirenAndLightSupport {
        try await vapix.networkPairing.plugins.sirenAndLightCapabilities.get(pairing)
    }

    static func networkPairingPluginsSirenAndLightProfilesGet(
        _ vapix: Vapix, _ pairing: String
    ) async throws -> NetworkPairing.SirenAndLightProfileList {
        try await vapix.networkPairing.plugins.sirenAndLightProfiles.get(pairing)
    }

    static func networkPairingPairingsList(_ vapix: Vapix) async throws -> [NetworkPairing.Pairing] {
        try await vapix.networkPairing.pairings.list()
    }

    static func networkPairingPairingsAdd(
        _ vapix: Vapix, address: String, username: String, password: Secret, certificateCommonName: String? = nil,
        displayName: String? = nil, remark: String? = nil
    ) async throws -> NetworkPairing.Pairing {
        try await vapix.networkPairing.pairings.add(
            address: address, username: username, password: password, certificateCommonName: certificateCommonName,
            displayName: displayName, remark: remark)
    }

    static func networkPairingPairingsGet(_ vapix: Vapix, _ id: String) async throws -> NetworkPairing.Pairing {
        try await vapix.networkPairing.pairings.get(id)
    }

    static func networkPairingPairingsRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.networkPairing.pairings.remove(id)
    }

    static func networkPairingPairingsCertificateCommonNameSet(
        _ vapix: Vapix, _ id: String, _ name: String
    ) async throws {
        try await vapix.networkPairing.pairings.certificateCommonName.set(id, name)
    }

    static func networkPairingPairingsDisplayNameSet(_ vapix: Vapix, _ id: String, _ name: String) async throws {
        try await vapix.networkPairing.pairings.displayName.set(id, name)
    }

    static func networkPairingPairingsRemarkSet(_ vapix: Vapix, _ id: String, _ remark: String) async throws {
        try await vapix.networkPairing.pairings.remark.set(id, remark)
    }

    static func networkPairingPairingsPasswordSet(_ vapix: Vapix, _ id: String, _ password: Secret) async throws {
        try await vapix.networkPairing.pairings.password.set(id, password)
    }

    static func networkPairingPairingsFeaturesList(
        _ vapix: Vapix, _ id: String
    ) async throws -> [NetworkPairing.Feature] {
        try await vapix.networkPairing.pairings.features.list(id)
    }

    static func networkPairingPairingsFeaturesCapabilitiesEnabledSet(
        _ vapix: Vapix, id: String, category: String, _ name: String, _ isEnabled: Bool
    ) async throws {
        try await vapix.networkPairing.pairings.features.capabilities.enabled.set(
            id: id, category: category, name, isEnabled)
    }

    static func networkRadarPairingGetRadarConnection(
        _ vapix: Vapix
    ) async throws -> NetworkRadarPairing.RadarConnectionReply {
        try await vapix.networkRadarPairing.getRadarConnection()
    }

    static func networkRadarPairingSetRadarConnection(
        _ vapix: Vapix, address: String, user: String, password: String, certificateCommonName: String? = nil
    ) async throws {
        try await vapix.networkRadarPairing.setRadarConnection(
            address: address, user: user, password: password, certificateCommonName: certificateCommonName)
    }

    static func networkRadarPairingClearConfiguration(_ vapix: Vapix) async throws {
        try await vapix.networkRadarPairing.clearConfiguration()
    }

    static func networkRadarPairingGetActive(_ vapix: Vapix) async throws -> NetworkRadarPairing.ActiveReply {
        try await vapix.networkRadarPairing.getActive()
    }

    static func networkRadarPairingSetActive(_ vapix: Vapix, active: Bool) async throws {
        try await vapix.networkRadarPairing.setActive(active: active)
    }

    static func networkRadarPairingGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.networkRadarPairing.getSupportedVersions()
    }

    static func networkSettingsAddVLAN(_ vapix: Vapix, masterDeviceName: String, vlanID: Int) async throws {
        try await vapix.networkSettings.addVLAN(masterDeviceName: masterDeviceName, vlanID: vlanID)
    }

    static func networkSettingsGetNetworkInfo(_ vapix: Vapix) async throws -> NetworkSettings.NetworkInfoReply {
        try await vapix.networkSettings.getNetworkInfo()
    }

    static func networkSettingsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.networkSettings.getSupportedVersions()
    }

    static func networkSettingsRemoveVLAN(_ vapix: Vapix, vlanName: String) async throws {
        try await vapix.networkSettings.removeVLAN(vlanName: vlanName)
    }

    static func networkSettingsScanWLANNetworks(
        _ vapix: Vapix, deviceName: String, refresh: Bool? = nil
    ) async throws -> NetworkSettings.ScanWLANNetworksReply {
        try await vapix.networkSettings.scanWLANNetworks(deviceName: deviceName, refresh: refresh)
    }

    static func networkSettingsSetDeviceConfiguration(
        _ vapix: Vapix, deviceName: String, staticState: NetworkSettings.DeviceState? = nil
    ) async throws {
        try await vapix.networkSettings.setDeviceConfiguration(deviceName: deviceName, staticState: staticState)
    }

    static func networkSettingsSetHostnameConfiguration(
        _ vapix: Vapix, usesDHCPHostname: Bool? = nil, staticHostname: String? = nil
    ) async throws {
        try await vapix.networkSettings.setHostnameConfiguration(
            usesDHCPHostname: usesDHCPHostname, staticHostname: staticHostname)
    }

    static func networkSettingsSetIPv4AddressConfiguration(
        _ vapix: Vapix, deviceName: String, enabled: Bool? = nil,
        configurationMode: NetworkSettings.ConfigurationMode? = nil,
        linkLocalMode: NetworkSettings.LinkLocalMode? = nil, staticDefaultRouter: String? = nil,
        staticAddressConfigurations: [NetworkSettings.StaticAddress]? = nil, usesStaticDHCPFallback: Bool? = nil,
        usesDHCPStaticRoutes: Bool? = nil
    ) async throws {
        try await vapix.networkSettings.setIPv4AddressConfiguration(
            deviceName: deviceName, enabled: enabled, configurationMode: configurationMode,
            linkLocalMode: linkLocalMode, staticDefaultRouter: staticDefaultRouter,
            staticAddressConfigurations: staticAddressConfigurations, usesStaticDHCPFallback: usesStaticDHCPFallback,
            usesDHCPStaticRoutes: usesDHCPStaticRoutes)
    }

    static func networkSettingsSetIPv6AddressConfiguration(
        _ vapix: Vapix, deviceName: String, enabled: Bool? = nil
    ) async throws {
        try await vapix.networkSettings.setIPv6AddressConfiguration(deviceName: deviceName, enabled: enabled)
    }

    static func networkSettingsSetGlobalProxyConfiguration(
        _ vapix: Vapix, httpProxy: String? = nil, httpsProxy: String? = nil, noProxy: String? = nil
    ) async throws {
        try await vapix.networkSettings.setGlobalProxyConfiguration(
            httpProxy: httpProxy, httpsProxy: httpsProxy, noProxy: noProxy)
    }

    static func networkSettingsSetResolverConfiguration(
        _ vapix: Vapix, usesDHCPResolverInfo: Bool? = nil, staticNameServers: [String]? = nil,
        staticSearchDomains: [String]? = nil, staticDomainName: String? = nil
    ) async throws {
        try await vapix.networkSettings.setResolverConfiguration(
            usesDHCPResolverInfo: usesDHCPResolverInfo, staticNameServers: staticNameServers,
            staticSearchDomains: staticSearchDomains, staticDomainName: staticDomainName)
    }

    static func networkSettingsSetWired8021XConfiguration(
        _ vapix: Vapix, deviceName: String, enabled: Bool? = nil, mode: NetworkSettings.AuthenticationMode? = nil,
        identity: String? = nil, password: String? = nil, eapolVersion: NetworkSettings.EAPoLVersion? = nil,
        peapVersion: NetworkSettings.PEAPVersion? = nil, label: Int? = nil, clientCertificate: String? = nil,
        caCertificates: [String]? = nil, mkaCAK: String? = nil, mkaCKN: String? = nil
    ) async throws {
        try await vapix.networkSettings.setWired8021XConfiguration(
            deviceName: deviceName, enabled: enabled, mode: mode, identity: identity, password: password,
            eapolVersion: eapolVersion, peapVersion: peapVersion, label: label, clientCertificate: clientCertificate,
            caCertificates: caCertificates, mkaCAK: mkaCAK, mkaCKN: mkaCKN)
    }

    static func networkSettingsSetWLANConfiguration(_ vapix: Vapix, countryCode: String) async throws {
        try await vapix.networkSettings.setWLANConfiguration(countryCode: countryCode)
    }

    static func networkSettingsSetWLANStationConfiguration(
        _ vapix: Vapix, deviceName: String, ssid: String? = nil,
        authentication: NetworkSettings.StationAuthentication? = nil
    ) async throws {
        try await vapix.networkSettings.setWLANStationConfiguration(
            deviceName: deviceName, ssid: ssid, authentication: authentication)
    }

    static func networkSettingsTestWLANStationSettings(
        _ vapix: Vapix, deviceName: String, timeout: Duration = .seconds(10)
    ) async throws -> NetworkSettings.Outcome {
        try await vapix.networkSettings.testWLANStationSettings(deviceName: deviceName, timeout: timeout)
    }

    static func networkSettingsWLANSwitchAPToStation(_ vapix: Vapix) async throws -> NetworkSettings.Outcome {
        try await vapix.networkSettings.wlanSwitchAPToStation()
    }

    static func networkSharesList(_ vapix: Vapix, shareIDs: [String]) async throws -> NetworkShares.ListReply {
        try await vapix.networkShares.list(shareIDs: shareIDs)
    }

    static func networkSharesAdd(
        _ vapix: Vapix, niceName: String, address: String, share: String, shareID: String? = nil, user: String? = nil,
        password: String? = nil
    ) async throws -> NetworkShares.AddReply {
        try await vapix.networkShares.add(
            niceName: niceName, address: address, share: share, shareID: shareID, user: user, password: password)
    }

    static func networkSharesRemove(_ vapix: Vapix, shareIDs: [String]) async throws {
        try await vapix.networkShares.remove(shareIDs: shareIDs)
    }

    static func networkSharesModify(
        _ vapix: Vapix, shareID: String, niceName: String? = nil, address: String? = nil, share: String? = nil,
        user: String? = nil, password: String? = nil
    ) async throws {
        try await vapix.networkShares.modify(
            shareID: shareID, niceName: niceName, address: address, share: share, user: user, password: password)
    }

    static func networkSharesBind(
        _ vapix: Vapix, shareID: String, automaticMount: Bool? = nil
    ) async throws -> NetworkShares.BindReply {
        try await vapix.networkShares.bind(shareID: shareID, automaticMount: automaticMount)
    }

    static func networkSharesUnbind(_ vapix: Vapix, shareID: String) async throws {
        try await vapix.networkShares.unbind(shareID: shareID)
    }

    static func networkSharesTest(
        _ vapix: Vapix, address: String? = nil, share: String? = nil, user: String? = nil, password: String? = nil,
        shareID: String? = nil
    ) async throws -> NetworkShares.TestReply {
        try await vapix.networkShares.test(
            address: address, share: share, user: user, password: password, shareID: shareID)
    }

    static func networkSharesGetJob(_ vapix: Vapix, jobID: String) async throws -> NetworkShares.JobReply {
        try await vapix.networkShares.getJob(jobID: jobID)
    }

    static func networkSharesGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.networkShares.getSchemaVersions()
    }

    static func networkTimeSyncGet(_ vapix: Vapix) async throws -> NetworkTimeSync.State {
        try await vapix.networkTimeSync.get()
    }

    static func networkTimeSyncNTPClientGet(_ vapix: Vapix) async throws -> NetworkTimeSync.Client {
        try await vapix.networkTimeSync.ntpClient.get()
    }

    static func networkTimeSyncNTPClientSet(
        _ vapix: Vapix, isEnabled: Bool? = nil, serversSource: NetworkTimeSync.ServersSource? = nil,
        staticServers: [String]? = nil, minimumPoll: Int? = nil, maximumPoll: Int? = nil
    ) async throws {
        try await vapix.networkTimeSync.ntpClient.set(
            isEnabled: isEnabled, serversSource: serversSource, staticServers: staticServers, minimumPoll: minimumPoll,
            maximumPoll: maximumPoll)
    }

    static func ntpGetNTPInfo(_ vapix: Vapix) async throws -> NTP.NTPInfoReply {
        try await vapix.ntp.getNTPInfo()
    }

    static func ntpGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.ntp.getSupportedVersions()
    }

    static func ntpSetNTPClientConfiguration(
        _ vapix: Vapix, enabled: Bool? = nil, isNTSEnabled: Bool? = nil, ntsKEServerCACertificates: [String]? = nil,
        serversSource: NTP.ServersSource? = nil, staticServers: [String]? = nil, staticNTSKEServers: [String]? = nil,
        minimumPoll: Int? = nil, maximumPoll: Int? = nil
    ) async throws {
        try await vapix.ntp.setNTPClientConfiguration(
            enabled: enabled, isNTSEnabled: isNTSEnabled, ntsKEServerCACertificates: ntsKEServerCACertificates,
            serversSource: serversSource, staticServers: staticServers, staticNTSKEServers: staticNTSKEServers,
            minimumPoll: minimumPoll, maximumPoll: maximumPoll)
    }

    static func oakGetOAK(_ vapix: Vapix) async throws -> OAK.OAKReply {
        try await vapix.oak.getOAK()
    }

    static func oakGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.oak.getSupportedVersions()
    }

    static func objectAnalyticsGetConfigurationCapabilities(
        _ vapix: Vapix
    ) async throws -> ObjectAnalytics.Capabilities {
        try await vapix.objectAnalytics.getConfigurationCapabilities()
    }

    static func objectAnalyticsGetConfiguration(_ vapix: Vapix) async throws -> ObjectAnalytics.Configuration {
        try await vapix.objectAnalytics.getConfiguration()
    }

    static func objectAnalyticsSetConfiguration(
        _ vapix: Vapix, _ configuration: ObjectAnalytics.Configuration
    ) async throws {
        try await vapix.objectAnalytics.setConfiguration(configuration)
    }

    static func objectAnalyticsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.objectAnalytics.getSupportedVersions()
    }

    static func objectAnalyticsSendAlarmEvent(_ vapix: Vapix, scenario: Int64) async throws {
        try await vapix.objectAnalytics.sendAlarmEvent(scenario: scenario)
    }

    static func objectAnalyticsGetAccumulatedCounts(
        _ vapix: Vapix, scenario: Int64
    ) async throws -> ObjectAnalytics.AccumulatedCounts {
        try await vapix.objectAnalytics.getAccumulatedCounts(scenario: scenario)
    }

    static func objectAnalyticsResetAccumulatedCounts(_ vapix: Vapix, scenario: Int64) async throws {
        try await vapix.objectAnalytics.resetAccumulatedCounts(scenario: scenario)
    }

    static func objectAnalyticsResetPassthrough(_ vapix: Vapix, scenario: Int64) async throws {
        try await vapix.objectAnalytics.resetPassthrough(scenario: scenario)
    }

    static func objectAnalyticsGetOccupancy(_ vapix: Vapix, scenario: Int64) async throws -> ObjectAnalytics.Occupancy {
        try await vapix.objectAnalytics.getOccupancy(scenario: scenario)
    }

    static func objectSnapshotGet(_ vapix: Vapix) async throws -> ObjectSnapshot.Settings {
        try await vapix.objectSnapshot.get()
    }

    static func objectSnapshotSet(_ vapix: Vapix, isEnabled: Bool? = nil, hasMargin: Bool? = nil) async throws {
        try await vapix.objectSnapshot.set(isEnabled: isEnabled, hasMargin: hasMargin)
    }

    static func onScreenControlsGetLanguages(_ vapix: Vapix) async throws -> OnScreenControls.LanguagesReply {
        try await vapix.onScreenControls.getLanguages()
    }

    static func onScreenControlsGetFeatures(
        _ vapix: Vapix, locale: String? = nil, acceptsOtherLanguages: Bool? = nil, channel: Int? = nil
    ) async throws -> OnScreenControls.FeaturesReply {
        try await vapix.onScreenControls.getFeatures(
            locale: locale, acceptsOtherLanguages: acceptsOtherLanguages, channel: channel)
    }

    static func onScreenControlsGetAllFeatures(
        _ vapix: Vapix, includesDisabled: Bool? = nil
    ) async throws -> OnScreenControls.AllFeaturesReply {
        try await vapix.onScreenControls.getAllFeatures(includesDisabled: includesDisabled)
    }

    static func onScreenControlsAddFeatures(
        _ vapix: Vapix, locale: String, language: String, group: OnScreenControls.Group
    ) async throws {
        try await vapix.onScreenControls.addFeatures(locale: locale, language: language, group: group)
    }

    static func onScreenControlsListAddedFeatures(
        _ vapix: Vapix
    ) async throws -> OnScreenControls.ListAddedFeaturesReply {
        try await vapix.onScreenControls.listAddedFeatures()
    }

    static func onScreenControlsRemoveFeatures(_ vapix: Vapix, name: String, locale: String) async throws {
        try await vapix.onScreenControls.removeFeatures(name: name, locale: locale)
    }

    static func onScreenControlsEnableFeature(_ vapix: Vapix, _ name: String) async throws {
        try await vapix.onScreenControls.enableFeature(name)
    }

    static func onScreenControlsDisableFeature(_ vapix: Vapix, _ name: String) async throws {
        try await vapix.onScreenControls.disableFeature(name)
    }

    static func onScreenControlsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.onScreenControls.getSupportedVersions()
    }

    static func openIDConnectGet(_ vapix: Vapix) async throws -> OpenIDConnect.Configuration {
        try await vapix.openIDConnect.get()
    }

    static func openIDConnectSettingsGet(_ vapix: Vapix) async throws -> OpenIDConnect.ProviderSettings {
        try await vapix.openIDConnect.settings.get()
    }

    static func openIDConnectSettingsSet(
        _ vapix: Vapix, providerMetadataURL: String? = nil, remoteUserClaim: String? = nil,
        requiredClaim: String? = nil, outgoingProxy: String? = nil
    ) async throws {
        try await vapix.openIDConnect.settings.set(
            providerMetadataURL: providerMetadataURL, remoteUserClaim: remoteUserClaim, requiredClaim: requiredClaim,
            outgoingProxy: outgoingProxy)
    }

    static func openIDConnectSettingsClientGet(_ vapix: Vapix) async throws -> OpenIDConnect.ClientSettings {
        try await vapix.openIDConnect.settings.client.get()
    }

    static func openIDConnectSettingsClientSet(
        _ vapix: Vapix, id: String? = nil, secret: Secret? = nil, adminClaim: String? = nil,
        operatorClaim: String? = nil, viewerClaim: String? = nil, scopes: String? = nil
    ) async throws {
        try await vapix.openIDConnect.settings.client.set(
            id: id, secret: secret, adminClaim: adminClaim, operatorClaim: operatorClaim, viewerClaim: viewerClaim,
            scopes: scopes)
    }

    static func opticsControlGetOptics(_ vapix: Vapix) async throws -> OpticsControl.OpticsReply {
        try await vapix.opticsControl.getOptics()
    }

    static func opticsControlGetCapabilities(_ vapix: Vapix) async throws -> OpticsControl.CapabilitiesReply {
        try await vapix.opticsControl.getCapabilities()
    }

    static func opticsControlSetFocus(_ vapix: Vapix, optics: [OpticsControl.FocusSetting]) async throws {
        try await vapix.opticsControl.setFocus(optics: optics)
    }

    static func opticsControlSetRelativeFocus(_ vapix: Vapix, optics: [OpticsControl.RelativeChange]) async throws {
        try await vapix.opticsControl.setRelativeFocus(optics: optics)
    }

    static func opticsControlSetMagnification(
        _ vapix: Vapix, optics: [OpticsControl.MagnificationSetting]
    ) async throws {
        try await vapix.opticsControl.setMagnification(optics: optics)
    }

    static func opticsControlSetRelativeMagnification(
        _ vapix: Vapix, optics: [OpticsControl.RelativeChange]
    ) async throws {
        try await vapix.opticsControl.setRelativeMagnification(optics: optics)
    }

    static func opticsControlCalibrate(_ vapix: Vapix, optics: [OpticsControl.PartSelection]) async throws {
        try await vapix.opticsControl.calibrate(optics: optics)
    }

    static func opticsControlPerformAutofocus(_ vapix: Vapix, optics: [OpticsControl.OpticsSelection]) async throws {
        try await vapix.opticsControl.performAutofocus(optics: optics)
    }

    static func opticsControlReset(_ vapix: Vapix, optics: [OpticsControl.PartSelection]) async throws {
        try await vapix.opticsControl.reset(optics: optics)
    }

    static func opticsControlSetFocusWindow(_ vapix: Vapix, optics: [OpticsControl.WindowSetting]) async throws {
        try await vapix.opticsControl.setFocusWindow(optics: optics)
    }

    static func opticsControlSetTemperatureCompensation(_ vapix: Vapix, optics: [OpticsControl.Switch]) async throws {
        try await vapix.opticsControl.setTemperatureCompensation(optics: optics)
    }

    static func opticsControlSetIrCutFilterState(_ vapix: Vapix, optics: [OpticsControl.FilterSetting]) async throws {
        try await vapix.opticsControl.setIrCutFilterState(optics: optics)
    }

    static func opticsControlSetIrCompensation(_ vapix: Vapix, optics: [OpticsControl.Switch]) async throws {
        try await vapix.opticsControl.setIrCompensation(optics: optics)
    }

    static func opticsControlGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.opticsControl.getSupportedVersions()
    }

    static func orientationGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.orientation.getSchemaVersions()
    }

    static func orientationGetLongitudinalValue(_ vapix: Vapix) async throws -> Orientation.LongitudinalValueReply {
        try await vapix.orientation.getLongitudinalValue()
    }

    static func orientationGetLateralValue(_ vapix: Vapix) async throws -> Orientation.LateralValueReply {
        try await vapix.orientation.getLateralValue()
    }

    static func overlayImagesUploadOverlayImage(
        _ vapix: Vapix, isScaledToResolution: Bool, image: FilePart, alpha: String? = nil
    ) async throws -> OverlayImages.UploadOverlayImageReply {
        try await vapix.overlayImages.uploadOverlayImage(
            isScaledToResolution: isScaledToResolution, image: image, alpha: alpha)
    }

    static func overlayImagesGetUploadSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.overlayImages.getUploadSupportedVersions()
    }

    static func overlayImagesSupportedFormats(_ vapix: Vapix) async throws -> OverlayImages.SupportedFormatsReply {
        try await vapix.overlayImages.supportedFormats()
    }

    static func overlayImagesValidateImageHeader(
        _ vapix: Vapix, format: OverlayImages.Format, width: Int, height: Int
    ) async throws -> OverlayImages.ValidateImageHeaderReply {
        try await vapix.overlayImages.validateImageHeader(format: format, width: width, height: height)
    }

    static func overlayImagesListImages(_ vapix: Vapix) async throws -> OverlayImages.ListImagesReply {
        try await vapix.overlayImages.listImages()
    }

    static func overlayImagesDeleteImage(_ vapix: Vapix, path: String) async throws {
        try await vapix.overlayImages.deleteImage(path: path)
    }

    static func overlayImagesGetDefaultImage(_ vapix: Vapix) async throws -> OverlayImages.DefaultImageReply {
        try await vapix.overlayImages.getDefaultImage()
    }

    static func overlayImagesSetDefaultImage(_ vapix: Vapix, path: String) async throws {
        try await vapix.overlayImages.setDefaultImage(path: path)
    }

    static func overlayImagesGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.overlayImages.getSupportedVersions()
    }

    static func overlayModifiersGetOverlayModifiers(
        _ vapix: Vapix, context: Int? = nil
    ) async throws -> OverlayModifiers.OverlayModifiersReply {
        try await vapix.overlayModifiers.getOverlayModifiers(context: context)
    }

    static func packageManagerGetInfo(_ vapix: Vapix) async throws -> JSONValue {
        try await vapix.packageManager.getInfo()
    }

    static func parameterTreeGet(_ vapix: Vapix) async throws -> ParameterTree.ReadableParameters {
        try await vapix.parameterTree.get()
    }

    static func parameterTreeExportRead(_ vapix: Vapix) async throws -> ParameterTree.ExportedParameters {
        try await vapix.parameterTree.export.read()
    }

    static func parameterTreeImportWrite(_ vapix: Vapix, _ groups: [String: JSONValue]? = nil) async throws {
        try await vapix.parameterTree.`import`.write(groups)
    }

    static func parametersList(_ vapix: Vapix, groups: [String] = []) async throws -> ParameterList {
        try await vapix.send(Parameters.list(groups: groups))
    }

    static func parametersListDefinitions(_ vapix: Vapix, group: String? = nil) async throws -> Parameters.Definitions {
        try await vapix.parameters.listDefinitions(group: group)
    }

    static func parametersUpdate(_ vapix: Vapix, _ values: [String: String]) async throws {
        try await vapix.parameters.update(values)
    }

    static func parametersAdd(
        _ vapix: Vapix, template: String, group: String, values: [String: String], force: Bool? = nil
    ) async throws -> Parameters.AddedGroup {
        try await vapix.parameters.add(template: template, group: group, values: values, force: force)
    }

    static func parametersRemove(_ vapix: Vapix, groups: [String]) async throws {
        try await vapix.parameters.remove(groups: groups)
    }

    static func passphraseComplexityGet(_ vapix: Vapix) async throws -> PassphraseComplexity.State {
        try await vapix.passphraseComplexity.get()
    }

    static func passphraseComplexityPolicySet(_ vapix: Vapix, _ policy: String) async throws {
        try await vapix.passphraseComplexity.policy.set(policy)
    }

    static func pencilPrivacyFilterGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.pencilPrivacyFilter.getSupportedVersions()
    }

    static func pencilPrivacyFilterGetFilterCapabilities(
        _ vapix: Vapix
    ) async throws -> PencilPrivacyFilter.FilterCapabilitiesReply {
        try await vapix.pencilPrivacyFilter.getFilterCapabilities()
    }

    static func pencilPrivacyFilterSetFilterSettings(
        _ vapix: Vapix, _ filters: [PencilPrivacyFilter.FilterSettings]
    ) async throws {
        try await vapix.pencilPrivacyFilter.setFilterSettings(filters)
    }

    static func pencilPrivacyFilterGetFilterSettings(
        _ vapix: Vapix, _ filters: [PencilPrivacyFilter.FilterSelection]
    ) async throws -> [PencilPrivacyFilter.FilterSettings] {
        try await vapix.pencilPrivacyFilter.getFilterSettings(filters)
    }

    static func pencilPrivacyFilterSetSelectedFilter(
        _ vapix: Vapix, _ filters: [PencilPrivacyFilter.FilterSelection]
    ) async throws {
        try await vapix.pencilPrivacyFilter.setSelectedFilter(filters)
    }

    static func pencilPrivacyFilterGetSelectedFilter(
        _ vapix: Vapix
    ) async throws -> PencilPrivacyFilter.SelectedFilterReply {
        try await vapix.pencilPrivacyFilter.getSelectedFilter()
    }

    static func peopleCounterGetCounts(_ vapix: Vapix) async throws -> PeopleCounter.CountsReply {
        try await vapix.peopleCounter.getCounts()
    }

    static func peopleCounterListDays(_ vapix: Vapix) async throws -> PeopleCounter.ListDaysReply {
        try await vapix.peopleCounter.listDays()
    }

    static func peopleCounterExportBinary(_ vapix: Vapix, days: String) async throws -> ReplyStream {
        try await vapix.peopleCounter.exportBinary(days: days)
    }

    static func peopleCounterExportCSV(
        _ vapix: Vapix, days: String? = nil, interval: PeopleCounter.Interval? = nil
    ) async throws -> String {
        try await vapix.peopleCounter.exportCSV(days: days, interval: interval)
    }

    static func peopleCounterExportJSON(
        _ vapix: Vapix, days: String? = nil, interval: PeopleCounter.Interval? = nil
    ) async throws -> JSONValue {
        try await vapix.peopleCounter.exportJSON(days: days, interval: interval)
    }

    static func peopleCounterExportXML(
        _ vapix: Vapix, days: String? = nil, interval: PeopleCounter.Interval? = nil
    ) async throws -> String {
        try await vapix.peopleCounter.exportXML(days: days, interval: interval)
    }

    static func peopleCounterClear(_ vapix: Vapix) async throws {
        try await vapix.peopleCounter.clear()
    }

    static func peopleCounterGetLines(_ vapix: Vapix) async throws -> PeopleCounter.LinesReply {
        try await vapix.peopleCounter.getLines()
    }

    static func peopleCounterShowLog(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.peopleCounter.showLog()
    }

    static func peopleCounterGenerateLogArchive(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.peopleCounter.generateLogArchive()
    }

    static func peopleCounterGetParameters(_ vapix: Vapix) async throws -> JSONValue {
        try await vapix.peopleCounter.getParameters()
    }

    static func peopleCounterSetParameters(_ vapix: Vapix, _ values: [String: String]) async throws {
        try await vapix.peopleCounter.setParameters(values)
    }

    static func peopleCounterGetOccupancy(_ vapix: Vapix) async throws -> JSONValue {
        try await vapix.peopleCounter.getOccupancy()
    }

    static func peopleCounterResetOccupancy(_ vapix: Vapix, _ occupancy: Int) async throws {
        try await vapix.peopleCounter.resetOccupancy(occupancy)
    }

    static func peopleCounterExportOccupancyCSV(
        _ vapix: Vapix, days: String, interval: PeopleCounter.Interval
    ) async throws -> String {
        try await vapix.peopleCounter.exportOccupancyCSV(days: days, interval: interval)
    }

    static func peopleCounterExportOccupancyJSON(
        _ vapix: Vapix, days: String, interval: PeopleCounter.Interval
    ) async throws -> PeopleCounter.ExportOccupancyJSONReply {
        try await vapix.peopleCounter.exportOccupancyJSON(days: days, interval: interval)
    }

    static func peopleCounterExportOccupancyXML(
        _ vapix: Vapix, days: String, interval: PeopleCounter.Interval
    ) async throws -> String {
        try await vapix.peopleCounter.exportOccupancyXML(days: days, interval: interval)
    }

    static func peopleCounter3DAdjustOccupancy(
        _ vapix: Vapix, _ occupancy: Int
    ) async throws -> PeopleCounter3D.AdjustOccupancyReply {
        try await vapix.peopleCounter3D.adjustOccupancy(occupancy)
    }

    static func peopleCounter3DRestartPassthroughCountdown(_ vapix: Vapix) async throws {
        try await vapix.peopleCounter3D.restartPassthroughCountdown()
    }

    static func peopleCounter3DExportFootTraffic(
        _ vapix: Vapix, start: String, end: String, interval: PeopleCounter3D.Interval
    ) async throws -> PeopleCounter3D.ExportFootTrafficReply {
        try await vapix.peopleCounter3D.exportFootTraffic(start: start, end: end, interval: interval)
    }

    static func peopleCounter3DExportFootTrafficCSV(
        _ vapix: Vapix, start: String, end: String, interval: PeopleCounter3D.Interval
    ) async throws -> String {
        try await vapix.peopleCounter3D.exportFootTrafficCSV(start: start, end: end, interval: interval)
    }

    static func peopleCounter3DExportOccupancy(
        _ vapix: Vapix, start: String, end: String, interval: PeopleCounter3D.Interval
    ) async throws -> PeopleCounter3D.ExportOccupancyReply {
        try await vapix.peopleCounter3D.exportOccupancy(start: start, end: end, interval: interval)
    }

    static func peopleCounter3DExportOccupancyCSV(
        _ vapix: Vapix, start: String, end: String, interval: PeopleCounter3D.Interval
    ) async throws -> String {
        try await vapix.peopleCounter3D.exportOccupancyCSV(start: start, end: end, interval: interval)
    }

    static func peopleCounter3DGetOccupancy(_ vapix: Vapix) async throws -> PeopleCounter3D.OccupancyReply {
        try await vapix.peopleCounter3D.getOccupancy()
    }

    static func pirSensorsListSensors(_ vapix: Vapix) async throws -> PIRSensors.ListSensorsReply {
        try await vapix.pirSensors.listSensors()
    }

    static func pirSensorsGetSensitivity(_ vapix: Vapix, id: Int) async throws -> PIRSensors.SensitivityReply {
        try await vapix.pirSensors.getSensitivity(id: id)
    }

    static func pirSensorsSetSensitivity(_ vapix: Vapix, id: Int, sensitivity: Double) async throws {
        try await vapix.pirSensors.setSensitivity(id: id, sensitivity: sensitivity)
    }

    static func pirSensorsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.pirSensors.getSupportedVersions()
    }

    static func powerSettingsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.powerSettings.getSupportedVersions()
    }

    static func powerSettingsGetCapabilities(_ vapix: Vapix) async throws -> PowerSettings.Capabilities {
        try await vapix.powerSettings.getCapabilities()
    }

    static func powerSettingsGetPowerSavingMode(_ vapix: Vapix) async throws -> PowerSettings.PowerSavingModeReply {
        try await vapix.powerSettings.getPowerSavingMode()
    }

    static func powerSettingsSetPowerSavingMode(_ vapix: Vapix, isOn: Bool) async throws {
        try await vapix.powerSettings.setPowerSavingMode(isOn: isOn)
    }

    static func powerSettingsGetDelayedPowerDownMode(
        _ vapix: Vapix
    ) async throws -> PowerSettings.DelayedPowerDownModeReply {
        try await vapix.powerSettings.getDelayedPowerDownMode()
    }

    static func powerSettingsSetDelayedPowerDownMode(
        _ vapix: Vapix, isOn: Bool, delayTime: Duration? = nil
    ) async throws {
        try await vapix.powerSettings.setDelayedPowerDownMode(isOn: isOn, delayTime: delayTime)
    }

    static func powerSettingsGetPowerStatus(_ vapix: Vapix) async throws -> PowerSettings.PowerStatusReply {
        try await vapix.powerSettings.getPowerStatus()
    }

    static func powerSettingsGetPowerConsumers(_ vapix: Vapix) async throws -> PowerSettings.PowerConsumersReply {
        try await vapix.powerSettings.getPowerConsumers()
    }

    static func powerSettingsSetPowerConsumer(
        _ vapix: Vapix, name: String, maxPower: Double? = nil, isEnabled: Bool? = nil
    ) async throws {
        try await vapix.powerSettings.setPowerConsumer(name: name, maxPower: maxPower, isEnabled: isEnabled)
    }

    static func powerSettingsGetPowerProfiles(_ vapix: Vapix) async throws -> PowerSettings.PowerProfilesReply {
        try await vapix.powerSettings.getPowerProfiles()
    }

    static func powerSettingsSetPowerProfile(_ vapix: Vapix, _ name: String) async throws {
        try await vapix.powerSettings.setPowerProfile(name)
    }

    static func powerSettingsGetPowerConfigurations(
        _ vapix: Vapix
    ) async throws -> PowerSettings.PowerConfigurationsReply {
        try await vapix.powerSettings.getPowerConfigurations()
    }

    static func powerSettingsGetActivePowerConfiguration(
        _ vapix: Vapix
    ) async throws -> PowerSettings.ActivePowerConfigurationReply {
        try await vapix.powerSettings.getActivePowerConfiguration()
    }

    static func powerSettingsSetActivePowerConfiguration(_ vapix: Vapix, index: Int) async throws {
        try await vapix.powerSettings.setActivePowerConfiguration(index: index)
    }

    static func powerSettingsGetDynamicPowerMode(_ vapix: Vapix) async throws -> PowerSettings.DynamicPowerModeReply {
        try await vapix.powerSettings.getDynamicPowerMode()
    }

    static func powerSettingsSetDynamicPowerMode(_ vapix: Vapix, isOn: Bool) async throws {
        try await vapix.powerSettings.setDynamicPowerMode(isOn: isOn)
    }

    static func powerSettingsGetPowerHistory(
        _ vapix: Vapix, requestedTimeSpan: Duration
    ) async throws -> PowerSettings.PowerHistoryReply {
        try await vapix.powerSettings.getPowerHistory(requestedTimeSpan: requestedTimeSpan)
    }

    static func powerSettingsGetPowerWarningOverlay(
        _ vapix: Vapix
    ) async throws -> PowerSettings.PowerWarningOverlayReply {
        try await vapix.powerSettings.getPowerWarningOverlay()
    }

    static func powerSettingsSetPowerWarningOverlay(_ vapix: Vapix, isEnabled: Bool) async throws {
        try await vapix.powerSettings.setPowerWarningOverlay(isEnabled: isEnabled)
    }

    static func powerSettingsGetIOPortPower(_ vapix: Vapix) async throws -> PowerSettings.IOPortPowerReply {
        try await vapix.powerSettings.getIOPortPower()
    }

    static func powerSettingsSetIOPortPower(_ vapix: Vapix, isEnabled: Bool) async throws {
        try await vapix.powerSettings.setIOPortPower(isEnabled: isEnabled)
    }

    static func privacyMasksAdd(
        _ vapix: Vapix, name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil,
        center: Point? = nil, polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) async throws {
        try await vapix.privacyMasks.add(
            name: name, imageSource: imageSource, width: width, height: height, center: center, polygon: polygon,
            zoomLowLimit: zoomLowLimit)
    }

    static func privacyMasksUpdate(
        _ vapix: Vapix, name: String, imageSource: Int? = nil, width: Double? = nil, height: Double? = nil,
        center: Point? = nil, polygon: [Point] = [], zoomLowLimit: Int? = nil
    ) async throws {
        try await vapix.privacyMasks.update(
            name: name, imageSource: imageSource, width: width, height: height, center: center, polygon: polygon,
            zoomLowLimit: zoomLowLimit)
    }

    static func privacyMasksRemove(_ vapix: Vapix, name: String, imageSource: Int? = nil) async throws {
        try await vapix.privacyMasks.remove(name: name, imageSource: imageSource)
    }

    static func privacyMasksGoTo(_ vapix: Vapix, name: String, imageSource: Int? = nil) async throws {
        try await vapix.privacyMasks.goTo(name: name, imageSource: imageSource)
    }

    static func privacyMasksEnableAll(_ vapix: Vapix, imageSource: Int? = nil) async throws {
        try await vapix.privacyMasks.enableAll(imageSource: imageSource)
    }

    static func privacyMasksDisableAll(_ vapix: Vapix, imageSource: Int? = nil) async throws {
        try await vapix.privacyMasks.disableAll(imageSource: imageSource)
    }

    static func privacyMasksList(_ vapix: Vapix, imageSource: Int? = nil) async throws -> PrivacyMasks.ListReply {
        try await vapix.privacyMasks.list(imageSource: imageSource)
    }

    static func privacyMasksGetPosition(
        _ vapix: Vapix, name: String, imageSource: Int? = nil
    ) async throws -> PrivacyMasks.PositionReply {
        try await vapix.privacyMasks.getPosition(name: name, imageSource: imageSource)
    }

    static func proxyConfigurationGet(_ vapix: Vapix) async throws -> ProxyConfiguration.Settings {
        try await vapix.proxyConfiguration.get()
    }

    static func proxyConfigurationSet(
        _ vapix: Vapix, httpProxy: String? = nil, httpsProxy: String? = nil, directHosts: [String]? = nil
    ) async throws {
        try await vapix.proxyConfiguration.set(httpProxy: httpProxy, httpsProxy: httpsProxy, directHosts: directHosts)
    }

    static func ptzMoveTo(
        _ vapix: Vapix, camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil,
        focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.ptz.moveTo(
            camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
            speed: speed, imageRotation: imageRotation)
    }

    static func ptzMoveBy(
        _ vapix: Vapix, camera: Int? = nil, pan: Double? = nil, tilt: Double? = nil, zoom: Int? = nil,
        focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.ptz.moveBy(
            camera: camera, pan: pan, tilt: tilt, zoom: zoom, focus: focus, iris: iris, brightness: brightness,
            speed: speed, imageRotation: imageRotation)
    }

    static func ptzMoveContinuously(
        _ vapix: Vapix, camera: Int? = nil, panTilt: PanTilt? = nil, proportionalSpeed: Bool? = nil, zoom: Int? = nil,
        focus: Int? = nil, iris: Int? = nil, brightness: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.ptz.moveContinuously(
            camera: camera, panTilt: panTilt, proportionalSpeed: proportionalSpeed, zoom: zoom, focus: focus,
            iris: iris, brightness: brightness, imageRotation: imageRotation)
    }

    static func ptzMove(
        _ vapix: Vapix, direction: PTZ.Direction, camera: Int? = nil, speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.ptz.move(direction: direction, camera: camera, speed: speed, imageRotation: imageRotation)
    }

    static func ptzGoHome(_ vapix: Vapix, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.ptz.goHome(camera: camera, speed: speed)
    }

    static func ptzStop(_ vapix: Vapix, camera: Int? = nil) async throws {
        try await vapix.ptz.stop(camera: camera)
    }

    static func ptzCenter(
        _ vapix: Vapix, point: Point, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil,
        speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.ptz.center(
            point: point, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
            imageRotation: imageRotation)
    }

    static func ptzAreaZoom(
        _ vapix: Vapix, target: PTZ.ZoomTarget, camera: Int? = nil, imageWidth: Int? = nil, imageHeight: Int? = nil,
        speed: Int? = nil, imageRotation: Int? = nil
    ) async throws {
        try await vapix.ptz.areaZoom(
            target: target, camera: camera, imageWidth: imageWidth, imageHeight: imageHeight, speed: speed,
            imageRotation: imageRotation)
    }

    static func ptzGoToPresetNamed(_ vapix: Vapix, name: String, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.ptz.goToPresetNamed(name: name, camera: camera, speed: speed)
    }

    static func ptzGoToPreset(_ vapix: Vapix, number: Int, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.ptz.goToPreset(number: number, camera: camera, speed: speed)
    }

    static func ptzGoToDevicePreset(_ vapix: Vapix, number: Int, camera: Int? = nil, speed: Int? = nil) async throws {
        try await vapix.ptz.goToDevicePreset(number: number, camera: camera, speed: speed)
    }

    static func ptzRunAuxiliary(_ vapix: Vapix, function: String, camera: Int? = nil) async throws {
        try await vapix.ptz.runAuxiliary(function: function, camera: camera)
    }

    static func ptzConfigure(
        _ vapix: Vapix, camera: Int? = nil, speed: Int? = nil, autofocus: Bool? = nil, autoiris: Bool? = nil,
        infraredCutFilter: PTZ.FilterState? = nil, backlight: Bool? = nil
    ) async throws {
        try await vapix.ptz.configure(
            camera: camera, speed: speed, autofocus: autofocus, autoiris: autoiris,
            infraredCutFilter: infraredCutFilter, backlight: backlight)
    }

    static func ptzGetCommands(_ vapix: Vapix, camera: Int? = nil) async throws -> String {
        try await vapix.ptz.getCommands(camera: camera)
    }

    static func ptzGetDriverName(_ vapix: Vapix, camera: Int? = nil) async throws -> String {
        try await vapix.ptz.getDriverName(camera: camera)
    }

    static func ptzGetLimits(_ vapix: Vapix, camera: Int? = nil) async throws -> PTZ.LimitsReply {
        try await vapix.ptz.getLimits(camera: camera)
    }

    static func ptzGetMode(_ vapix: Vapix, camera: Int? = nil) async throws -> PTZ.ViewMode {
        try await vapix.ptz.getMode(camera: camera)
    }

    static func ptzGetPosition(_ vapix: Vapix, camera: Int? = nil) async throws -> PTZ.PositionReply {
        try await vapix.ptz.getPosition(camera: camera)
    }

    static func ptzGetSpeed(_ vapix: Vapix, camera: Int? = nil) async throws -> PTZ.SpeedReply {
        try await vapix.ptz.getSpeed(camera: camera)
    }

    static func ptzGetAllPresets(_ vapix: Vapix, camera: Int? = nil) async throws -> PTZ.PresetList {
        try await vapix.ptz.getAllPresets(camera: camera)
    }

    static func ptzGetPresets(_ vapix: Vapix, camera: String? = nil) async throws -> PTZ.PresetList {
        try await vapix.ptz.getPresets(camera: camera)
    }

    static func ptzGetPresetData(
        _ vapix: Vapix, camera: String? = nil, format: PTZ.Format? = nil
    ) async throws -> String {
        try await vapix.ptz.getPresetData(camera: camera, format: format)
    }

    static func ptzGetAuxiliaryCommands(
        _ vapix: Vapix, camera: Int? = nil, format: PTZ.Format? = nil
    ) async throws -> String {
        try await vapix.ptz.getAuxiliaryCommands(camera: camera, format: format)
    }

    static func ptzGetAttributes(
        _ vapix: Vapix, camera: String? = nil, group: PTZ.AttributeGroup? = nil
    ) async throws -> [String: PTZ.Attributes] {
        try await vapix.ptz.getAttributes(camera: camera, group: group)
    }

    static func ptzControlScreenMenu(_ vapix: Vapix, command: PTZ.MenuCommand, camera: Int? = nil) async throws {
        try await vapix.ptz.controlScreenMenu(command: command, camera: camera)
    }

    static func ptzSetPresetNamed(_ vapix: Vapix, name: String, isHome: Bool? = nil, camera: Int? = nil) async throws {
        try await vapix.ptz.setPresetNamed(name: name, isHome: isHome, camera: camera)
    }

    static func ptzSetPreset(_ vapix: Vapix, number: Int, isHome: Bool? = nil, camera: Int? = nil) async throws {
        try await vapix.ptz.setPreset(number: number, isHome: isHome, camera: camera)
    }

    static func ptzRenamePreset(_ vapix: Vapix, number: Int, newName: String, camera: Int? = nil) async throws {
        try await vapix.ptz.renamePreset(number: number, newName: newName, camera: camera)
    }

    static func ptzRemovePresetNamed(_ vapix: Vapix, name: String, camera: Int? = nil) async throws {
        try await vapix.ptz.removePresetNamed(name: name, camera: camera)
    }

    static func ptzRemovePreset(_ vapix: Vapix, number: Int, camera: Int? = nil) async throws {
        try await vapix.ptz.removePreset(number: number, camera: camera)
    }

    static func ptzRemoveAllPresets(_ vapix: Vapix, camera: String? = nil) async throws {
        try await vapix.ptz.removeAllPresets(camera: camera)
    }

    static func ptzSetDevicePreset(_ vapix: Vapix, number: Int, camera: Int? = nil) async throws {
        try await vapix.ptz.setDevicePreset(number: number, camera: camera)
    }

    static func ptzAutotrackerGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.ptzAutotracker.getSupportedVersions()
    }

    static func ptzAutotrackerSetAutotrackingSettings(
        _ vapix: Vapix, minimumObjectSize: PTZAutotracker.MinimumObjectSize? = nil,
        minimumObjectLifespan: PTZAutotracker.MinimumObjectLifespan? = nil
    ) async throws {
        try await vapix.ptzAutotracker.setAutotrackingSettings(
            minimumObjectSize: minimumObjectSize, minimumObjectLifespan: minimumObjectLifespan)
    }

    static func ptzAutotrackerGetAutotrackingSettings(
        _ vapix: Vapix
    ) async throws -> PTZAutotracker.AutotrackingSettingsReply {
        try await vapix.ptzAutotracker.getAutotrackingSettings()
    }

    static func ptzAutotrackerSetAutotrackingTarget(_ vapix: Vapix, _ targetID: Int64) async throws {
        try await vapix.ptzAutotracker.setAutotrackingTarget(targetID)
    }

    static func ptzAutotrackerGetAutotrackingTarget(
        _ vapix: Vapix
    ) async throws -> PTZAutotracker.AutotrackingTargetReply {
        try await vapix.ptzAutotracker.getAutotrackingTarget()
    }

    static func ptzAutotrackerSetApplicationSettings(_ vapix: Vapix, service: PTZAutotracker.Service) async throws {
        try await vapix.ptzAutotracker.setApplicationSettings(service: service)
    }

    static func ptzAutotrackerGetApplicationSettings(
        _ vapix: Vapix
    ) async throws -> PTZAutotracker.ApplicationSettingsReply {
        try await vapix.ptzAutotracker.getApplicationSettings()
    }

    static func ptzAutotrackerSetViewportConfig(_ vapix: Vapix, rotation: Int) async throws {
        try await vapix.ptzAutotracker.setViewportConfig(rotation: rotation)
    }

    static func ptzAutotrackerGetViewportConfig(_ vapix: Vapix) async throws -> PTZAutotracker.ViewportConfigReply {
        try await vapix.ptzAutotracker.getViewportConfig()
    }

    static func ptzAutotrackerSetAutotrackingState(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.ptzAutotracker.setAutotrackingState(isEnabled)
    }

    static func ptzAutotrackerGetAutotrackingState(
        _ vapix: Vapix
    ) async throws -> PTZAutotracker.AutotrackingStateReply {
        try await vapix.ptzAutotracker.getAutotrackingState()
    }

    static func ptzAutotrackerAddProfile(
        _ vapix: Vapix, preset: Int, isEnabled: Bool, polygon: [Double], name: String? = nil
    ) async throws -> PTZAutotracker.Profile {
        try await vapix.ptzAutotracker.addProfile(preset: preset, isEnabled: isEnabled, polygon: polygon, name: name)
    }

    static func ptzAutotrackerGetProfile(_ vapix: Vapix, id: Int) async throws -> PTZAutotracker.Profile {
        try await vapix.ptzAutotracker.getProfile(id: id)
    }

    static func ptzAutotrackerUpdateProfile(
        _ vapix: Vapix, id: Int, name: String? = nil, preset: Int? = nil, isEnabled: Bool? = nil,
        polygon: [Double]? = nil
    ) async throws -> PTZAutotracker.Profile {
        try await vapix.ptzAutotracker.updateProfile(
            id: id, name: name, preset: preset, isEnabled: isEnabled, polygon: polygon)
    }

    static func ptzAutotrackerDeleteProfile(_ vapix: Vapix, id: Int) async throws {
        try await vapix.ptzAutotracker.deleteProfile(id: id)
    }

    static func ptzDriversList(_ vapix: Vapix, withStatus: Bool? = nil) async throws -> PTZDrivers.ListReply {
        try await vapix.ptzDrivers.list(withStatus: withStatus)
    }

    static func ptzDriversGetStatus(_ vapix: Vapix) async throws -> PTZDrivers.StatusReply {
        try await vapix.ptzDrivers.getStatus()
    }

    static func ptzDriversUpload(_ vapix: Vapix, driver: HTTPBody) async throws -> PTZDrivers.UploadReply {
        try await vapix.ptzDrivers.upload(driver: driver)
    }

    static func ptzDriversInstall(
        _ vapix: Vapix, driverID: Int, channel: Int? = nil, deviceType: String? = nil, deviceID: Int? = nil
    ) async throws {
        try await vapix.ptzDrivers.install(
            driverID: driverID, channel: channel, deviceType: deviceType, deviceID: deviceID)
    }

    static func ptzQueueRequestControl(_ vapix: Vapix, camera: Int? = nil) async throws -> PTZQueue.Place {
        try await vapix.ptzQueue.requestControl(camera: camera)
    }

    static func ptzQueueDropControl(_ vapix: Vapix, camera: Int? = nil) async throws {
        try await vapix.ptzQueue.dropControl(camera: camera)
    }

    static func ptzQueueGetStatus(_ vapix: Vapix, camera: Int? = nil) async throws -> PTZQueue.Place {
        try await vapix.ptzQueue.getStatus(camera: camera)
    }

    static func quadViewGetOrder(_ vapix: Vapix) async throws -> QuadView.OrderReply {
        try await vapix.quadView.getOrder()
    }

    static func quadViewSetOrder(_ vapix: Vapix, _ partsValue: [Int]) async throws -> QuadView.SetOrderReply {
        try await vapix.quadView.setOrder(partsValue)
    }

    static func quadViewGetQuadEyeValue(_ vapix: Vapix) async throws -> QuadView.QuadEyeValueReply {
        try await vapix.quadView.getQuadEyeValue()
    }

    static func quadViewSetQuadEyeValue(
        _ vapix: Vapix, _ isEnabled: Bool
    ) async throws -> QuadView.SetQuadEyeValueReply {
        try await vapix.quadView.setQuadEyeValue(isEnabled)
    }

    static func quadViewGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.quadView.getSupportedVersions()
    }

    static func queueMonitorGetCounts(_ vapix: Vapix) async throws -> QueueMonitor.CountsReply {
        try await vapix.queueMonitor.getCounts()
    }

    static func queueMonitorExportMinutesCSV(
        _ vapix: Vapix, days: String? = nil, interval: String? = nil
    ) async throws -> String {
        try await vapix.queueMonitor.exportMinutesCSV(days: days, interval: interval)
    }

    static func queueMonitorExportPeopleCSV(
        _ vapix: Vapix, days: String? = nil, interval: String? = nil
    ) async throws -> String {
        try await vapix.queueMonitor.exportPeopleCSV(days: days, interval: interval)
    }

    static func queueMonitorClear(_ vapix: Vapix) async throws {
        try await vapix.queueMonitor.clear()
    }

    static func queueMonitorGetParameters(_ vapix: Vapix) async throws -> JSONValue {
        try await vapix.queueMonitor.getParameters()
    }

    static func queueMonitorSetParameter(_ vapix: Vapix, _ name: String, value: String) async throws {
        try await vapix.queueMonitor.setParameter(name, value: value)
    }

    static func queueMonitorShowLog(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.queueMonitor.showLog()
    }

    static func queueMonitorGenerateLogArchive(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.queueMonitor.generateLogArchive()
    }

    static func radarAnalyticsGetConfigurationCapabilities(
        _ vapix: Vapix
    ) async throws -> RadarAnalytics.ConfigurationCapabilitiesReply {
        try await vapix.radarAnalytics.getConfigurationCapabilities()
    }

    static func radarAnalyticsSetDetectionSensitivity(_ vapix: Vapix, value: String, channel: Int? = nil) async throws {
        try await vapix.radarAnalytics.setDetectionSensitivity(value: value, channel: channel)
    }

    static func radarAnalyticsGetDetectionSensitivity(
        _ vapix: Vapix, channel: Int? = nil
    ) async throws -> RadarAnalytics.DetectionSensitivityReply {
        try await vapix.radarAnalytics.getDetectionSensitivity(channel: channel)
    }

    static func radarAnalyticsSetCoexistence(
        _ vapix: Vapix, maximumNeighboringRadars: Int? = nil, group: Int? = nil, channel: Int? = nil
    ) async throws {
        try await vapix.radarAnalytics.setCoexistence(
            maximumNeighboringRadars: maximumNeighboringRadars, group: group, channel: channel)
    }

    static func radarAnalyticsGetCoexistence(
        _ vapix: Vapix, channel: Int? = nil
    ) async throws -> RadarAnalytics.CoexistenceReply {
        try await vapix.radarAnalytics.getCoexistence(channel: channel)
    }

    static func radarAnalyticsSetFrequencyChannel(
        _ vapix: Vapix, value: RadarAnalytics.FrequencyChannel? = nil, automatic: Bool? = nil, channel: Int? = nil
    ) async throws {
        try await vapix.radarAnalytics.setFrequencyChannel(value: value, automatic: automatic, channel: channel)
    }

    static func radarAnalyticsGetFrequencyChannel(
        _ vapix: Vapix, channel: Int? = nil
    ) async throws -> RadarAnalytics.FrequencyChannelReply {
        try await vapix.radarAnalytics.getFrequencyChannel(channel: channel)
    }

    static func radarAnalyticsSetGlobalFilters(
        _ vapix: Vapix, filters: [RadarAnalytics.GlobalFilter], channel: Int? = nil
    ) async throws {
        try await vapix.radarAnalytics.setGlobalFilters(filters: filters, channel: channel)
    }

    static func radarAnalyticsGetGlobalFilters(
        _ vapix: Vapix, channel: Int? = nil
    ) async throws -> RadarAnalytics.GlobalFiltersReply {
        try await vapix.radarAnalytics.getGlobalFilters(channel: channel)
    }

    static func radarAnalyticsSetMountingHeight(_ vapix: Vapix, value: Double, channel: Int? = nil) async throws {
        try await vapix.radarAnalytics.setMountingHeight(value: value, channel: channel)
    }

    static func radarAnalyticsGetMountingHeight(
        _ vapix: Vapix, channel: Int? = nil
    ) async throws -> RadarAnalytics.MountingHeightReply {
        try await vapix.radarAnalytics.getMountingHeight(channel: channel)
    }

    static func radarAnalyticsSetMountingTilt(
        _ vapix: Vapix, automatic: Bool? = nil, value: Double? = nil, channel: Int? = nil
    ) async throws {
        try await vapix.radarAnalytics.setMountingTilt(automatic: automatic, value: value, channel: channel)
    }

    static func radarAnalyticsGetMountingTilt(
        _ vapix: Vapix, channel: Int? = nil
    ) async throws -> RadarAnalytics.MountingTiltReply {
        try await vapix.radarAnalytics.getMountingTilt(channel: channel)
    }

    static func radarAnalyticsGetRadarDataStatus(_ vapix: Vapix) async throws -> RadarAnalytics.RadarDataStatusReply {
        try await vapix.radarAnalytics.getRadarDataStatus()
    }

    static func radarAnalyticsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.radarAnalytics.getSupportedVersions()
    }

    static func radarAnalyticsSetLanes(_ vapix: Vapix, _ lanes: [RadarAnalytics.Lane]) async throws {
        try await vapix.radarAnalytics.setLanes(lanes)
    }

    static func radarAnalyticsGetLanes(_ vapix: Vapix) async throws -> RadarAnalytics.LanesReply {
        try await vapix.radarAnalytics.getLanes()
    }

    static func radarAnalyticsSetRadarProfile(
        _ vapix: Vapix, value: RadarAnalytics.RadarProfile, channel: Int? = nil
    ) async throws {
        try await vapix.radarAnalytics.setRadarProfile(value: value, channel: channel)
    }

    static func radarAnalyticsGetRadarProfile(
        _ vapix: Vapix, channel: Int? = nil
    ) async throws -> RadarAnalytics.RadarProfileReply {
        try await vapix.radarAnalytics.getRadarProfile(channel: channel)
    }

    static func radarAutotrackingGetCameraConnection(
        _ vapix: Vapix
    ) async throws -> RadarAutotracking.CameraConnectionReply {
        try await vapix.radarAutotracking.getCameraConnection()
    }

    static func radarAutotrackingSetCameraConnection(
        _ vapix: Vapix, address: String, user: String, password: String
    ) async throws {
        try await vapix.radarAutotracking.setCameraConnection(address: address, user: user, password: password)
    }

    static func radarAutotrackingGetCameraMountingHeight(_ vapix: Vapix) async throws -> RadarAutotracking.Measure {
        try await vapix.radarAutotracking.getCameraMountingHeight()
    }

    static func radarAutotrackingSetCameraMountingHeight(_ vapix: Vapix, value: Double) async throws {
        try await vapix.radarAutotracking.setCameraMountingHeight(value: value)
    }

    static func radarAutotrackingGetCameraPanOffset(_ vapix: Vapix) async throws -> RadarAutotracking.Measure {
        try await vapix.radarAutotracking.getCameraPanOffset()
    }

    static func radarAutotrackingSetCameraPanOffset(_ vapix: Vapix, value: Double) async throws {
        try await vapix.radarAutotracking.setCameraPanOffset(value: value)
    }

    static func radarAutotrackingSaveCameraPanOffset(_ vapix: Vapix) async throws {
        try await vapix.radarAutotracking.saveCameraPanOffset()
    }

    static func radarAutotrackingGetCameraTiltOffset(_ vapix: Vapix) async throws -> RadarAutotracking.Measure {
        try await vapix.radarAutotracking.getCameraTiltOffset()
    }

    static func radarAutotrackingSetCameraTiltOffset(_ vapix: Vapix, value: Double) async throws {
        try await vapix.radarAutotracking.setCameraTiltOffset(value: value)
    }

    static func radarAutotrackingSaveCameraTiltOffset(_ vapix: Vapix) async throws {
        try await vapix.radarAutotracking.saveCameraTiltOffset()
    }

    static func radarAutotrackingGetCameraZoomDegree(_ vapix: Vapix) async throws -> RadarAutotracking.Measure {
        try await vapix.radarAutotracking.getCameraZoomDegree()
    }

    static func radarAutotrackingSetCameraZoomDegree(_ vapix: Vapix, value: Double) async throws {
        try await vapix.radarAutotracking.setCameraZoomDegree(value: value)
    }

    static func radarAutotrackingGetTrackingEnabled(_ vapix: Vapix) async throws -> RadarAutotracking.Setting {
        try await vapix.radarAutotracking.getTrackingEnabled()
    }

    static func radarAutotrackingSetTrackingEnabled(_ vapix: Vapix, value: Bool) async throws {
        try await vapix.radarAutotracking.setTrackingEnabled(value: value)
    }

    static func radarAutotrackingGetGuardTourEnabled(_ vapix: Vapix) async throws -> RadarAutotracking.Setting {
        try await vapix.radarAutotracking.getGuardTourEnabled()
    }

    static func radarAutotrackingSetGuardTourEnabled(_ vapix: Vapix, value: Bool) async throws {
        try await vapix.radarAutotracking.setGuardTourEnabled(value: value)
    }

    static func radarAutotrackingGetGuardTourTime(_ vapix: Vapix) async throws -> RadarAutotracking.TimeSetting {
        try await vapix.radarAutotracking.getGuardTourTime()
    }

    static func radarAutotrackingSetGuardTourTime(_ vapix: Vapix, value: Duration) async throws {
        try await vapix.radarAutotracking.setGuardTourTime(value: value)
    }

    static func radarAutotrackingGetReturnToHomeEnabled(_ vapix: Vapix) async throws -> RadarAutotracking.Setting {
        try await vapix.radarAutotracking.getReturnToHomeEnabled()
    }

    static func radarAutotrackingSetReturnToHomeEnabled(_ vapix: Vapix, value: Bool) async throws {
        try await vapix.radarAutotracking.setReturnToHomeEnabled(value: value)
    }

    static func radarAutotrackingGetReturnToHomeTimeout(_ vapix: Vapix) async throws -> RadarAutotracking.TimeSetting {
        try await vapix.radarAutotracking.getReturnToHomeTimeout()
    }

    static func radarAutotrackingSetReturnToHomeTimeout(_ vapix: Vapix, value: Duration) async throws {
        try await vapix.radarAutotracking.setReturnToHomeTimeout(value: value)
    }

    static func radarAutotrackingGetObjectTypesToTrack(
        _ vapix: Vapix
    ) async throws -> RadarAutotracking.ObjectTypesToTrackReply {
        try await vapix.radarAutotracking.getObjectTypesToTrack()
    }

    static func radarAutotrackingSetObjectTypesToTrack(
        _ vapix: Vapix, small: Bool, human: Bool, vehicle: Bool, unknown: Bool
    ) async throws {
        try await vapix.radarAutotracking.setObjectTypesToTrack(
            small: small, human: human, vehicle: vehicle, unknown: unknown)
    }

    static func radarAutotrackingGetCapabilities(_ vapix: Vapix) async throws -> RadarAutotracking.CapabilitiesReply {
        try await vapix.radarAutotracking.getCapabilities()
    }

    static func radarAutotrackingGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.radarAutotracking.getSupportedVersions()
    }

    static func radarControlGetConfiguration(_ vapix: Vapix) async throws -> RadarControl.Configuration {
        try await vapix.radarControl.getConfiguration()
    }

    static func radarControlSetConfiguration(_ vapix: Vapix, _ configuration: RadarControl.Configuration) async throws {
        try await vapix.radarControl.setConfiguration(configuration)
    }

    static func radarControlGetConfigurationCapabilities(
        _ vapix: Vapix
    ) async throws -> RadarControl.ConfigurationCapabilitiesReply {
        try await vapix.radarControl.getConfigurationCapabilities()
    }

    static func radarControlGetEnabled(_ vapix: Vapix) async throws -> RadarControl.EnabledReply {
        try await vapix.radarControl.getEnabled()
    }

    static func radarControlSetEnabled(_ vapix: Vapix, enabled: Bool) async throws {
        try await vapix.radarControl.setEnabled(enabled: enabled)
    }

    static func radarControlGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.radarControl.getSupportedVersions()
    }

    static func radarControlSendAlarmEvent(_ vapix: Vapix, profile: Int) async throws {
        try await vapix.radarControl.sendAlarmEvent(profile: profile)
    }

    static func radarImageUpload(_ vapix: Vapix, image: FilePart) async throws {
        try await vapix.radarImage.upload(image: image)
    }

    static func radarImageReplace(_ vapix: Vapix, image: FilePart) async throws {
        try await vapix.radarImage.replace(image: image)
    }

    static func radarImageStartCalibrationTracking(_ vapix: Vapix) async throws {
        try await vapix.radarImage.startCalibrationTracking()
    }

    static func radarImageSetCalibrationPoint(_ vapix: Vapix, x: Double, y: Double) async throws {
        try await vapix.radarImage.setCalibrationPoint(x: x, y: y)
    }

    static func radarImageStopCalibrationTracking(_ vapix: Vapix) async throws {
        try await vapix.radarImage.stopCalibrationTracking()
    }

    static func radarImageAbortCalibration(_ vapix: Vapix) async throws {
        try await vapix.radarImage.abortCalibration()
    }

    static func radarImageResetCalibration(_ vapix: Vapix) async throws {
        try await vapix.radarImage.resetCalibration()
    }

    static func radarImageGetCalibrationState(_ vapix: Vapix) async throws -> RadarImage.CalibrationStateReply {
        try await vapix.radarImage.getCalibrationState()
    }

    static func radarImageSetManualRadarPosition(
        _ vapix: Vapix, x: Double, y: Double
    ) async throws -> RadarImage.SetManualRadarPositionReply {
        try await vapix.radarImage.setManualRadarPosition(x: x, y: y)
    }

    static func radarImageSetManualCalibrationPoint(
        _ vapix: Vapix, x: Double, y: Double, range: Double, angle: Double
    ) async throws -> RadarImage.SetManualCalibrationPointReply {
        try await vapix.radarImage.setManualCalibrationPoint(x: x, y: y, range: range, angle: angle)
    }

    static func radarImageGetTrailLifetime(_ vapix: Vapix) async throws -> RadarImage.TrailLifetimeReply {
        try await vapix.radarImage.getTrailLifetime()
    }

    static func radarImageSetTrailLifetime(_ vapix: Vapix, value: Duration) async throws {
        try await vapix.radarImage.setTrailLifetime(value: value)
    }

    static func radarImageGetColorScheme(_ vapix: Vapix) async throws -> RadarImage.ColorScheme {
        try await vapix.radarImage.getColorScheme()
    }

    static func radarImageSetColorScheme(_ vapix: Vapix, value: String) async throws {
        try await vapix.radarImage.setColorScheme(value: value)
    }

    static func radarImageGetGridOpacity(_ vapix: Vapix) async throws -> RadarImage.GridOpacityReply {
        try await vapix.radarImage.getGridOpacity()
    }

    static func radarImageSetGridOpacity(_ vapix: Vapix, value: Int) async throws {
        try await vapix.radarImage.setGridOpacity(value: value)
    }

    static func radarImageGetEchoVisualizationLevel(
        _ vapix: Vapix
    ) async throws -> RadarImage.EchoVisualizationLevelReply {
        try await vapix.radarImage.getEchoVisualizationLevel()
    }

    static func radarImageSetEchoVisualizationLevel(_ vapix: Vapix, value: RadarImage.EchoLevel) async throws {
        try await vapix.radarImage.setEchoVisualizationLevel(value: value)
    }

    static func radarImageGetImageMetricSize(_ vapix: Vapix) async throws -> RadarImage.ImageMetricSizeReply {
        try await vapix.radarImage.getImageMetricSize()
    }

    static func radarImageGetFilename(_ vapix: Vapix) async throws -> RadarImage.FilenameReply {
        try await vapix.radarImage.getFilename()
    }

    static func radarImageGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.radarImage.getSupportedVersions()
    }

    static func radarPropertiesGetRadarProperties(_ vapix: Vapix) async throws -> RadarProperties.RadarPropertiesReply {
        try await vapix.radarProperties.getRadarProperties()
    }

    static func raidGetStatus(_ vapix: Vapix) async throws -> RAID.StatusReply {
        try await vapix.raid.getStatus()
    }

    static func raidGetCapabilities(_ vapix: Vapix) async throws -> RAID.CapabilitiesReply {
        try await vapix.raid.getCapabilities()
    }

    static func raidRecreateOnAllComponents(_ vapix: Vapix, level: RAID.Level) async throws {
        try await vapix.raid.recreateOnAllComponents(level: level)
    }

    static func raidGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.raid.getSupportedVersions()
    }

    static func recordedToursGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.recordedTours.getSchemaVersions()
    }

    static func recordedToursList(
        _ vapix: Vapix, camera: Int? = nil, tourID: Int? = nil
    ) async throws -> RecordedTours.ListReply {
        try await vapix.recordedTours.list(camera: camera, tourID: tourID)
    }

    static func recordedToursRecord(
        _ vapix: Vapix, name: String? = nil, camera: Int? = nil, tourID: Int? = nil
    ) async throws -> RecordedTours.RecordReply {
        try await vapix.recordedTours.record(name: name, camera: camera, tourID: tourID)
    }

    static func recordedToursStopRecording(_ vapix: Vapix, tourID: Int? = nil) async throws {
        try await vapix.recordedTours.stopRecording(tourID: tourID)
    }

    static func recordedToursPlay(
        _ vapix: Vapix, tourID: Int, loops: Bool? = nil, loopDelay: Duration? = nil
    ) async throws {
        try await vapix.recordedTours.play(tourID: tourID, loops: loops, loopDelay: loopDelay)
    }

    static func recordedToursStopPlayback(_ vapix: Vapix, tourID: Int? = nil) async throws {
        try await vapix.recordedTours.stopPlayback(tourID: tourID)
    }

    static func recordedToursPause(_ vapix: Vapix, tourID: Int? = nil) async throws {
        try await vapix.recordedTours.pause(tourID: tourID)
    }

    static func recordedToursResume(_ vapix: Vapix, tourID: Int? = nil) async throws {
        try await vapix.recordedTours.resume(tourID: tourID)
    }

    static func recordedToursModify(
        _ vapix: Vapix, tourID: Int, name: String? = nil, defaultLoopDelay: Duration? = nil
    ) async throws {
        try await vapix.recordedTours.modify(tourID: tourID, name: name, defaultLoopDelay: defaultLoopDelay)
    }

    static func recordedToursRemove(_ vapix: Vapix, tourID: Int) async throws {
        try await vapix.recordedTours.remove(tourID: tourID)
    }

    static func recorderPoEGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.recorderPoE.getSchemaVersions()
    }

    static func recorderPoEGetPortMode(_ vapix: Vapix, port: Int) async throws -> RecorderPoE.PortModeReply {
        try await vapix.recorderPoE.getPortMode(port: port)
    }

    static func recorderPoESetPortMode(_ vapix: Vapix, port: Int, isEnabled: Bool) async throws {
        try await vapix.recorderPoE.setPortMode(port: port, isEnabled: isEnabled)
    }

    static func recorderPoEGetPortStatuses(_ vapix: Vapix) async throws -> RecorderPoE.PortStatusesReply {
        try await vapix.recorderPoE.getPortStatuses()
    }

    static func recorderPoEGetTotalPowerLimit(_ vapix: Vapix) async throws -> RecorderPoE.TotalPowerLimitReply {
        try await vapix.recorderPoE.getTotalPowerLimit()
    }

    static func recorderPoEGetKeepPower(_ vapix: Vapix) async throws -> RecorderPoE.KeepPowerReply {
        try await vapix.recorderPoE.getKeepPower()
    }

    static func recorderPoESetKeepPower(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.recorderPoE.setKeepPower(isEnabled)
    }

    static func recordingExportGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.recordingExport.getSchemaVersions()
    }

    static func recordingExportGetCapabilities(_ vapix: Vapix) async throws -> RecordingExport.CapabilitiesReply {
        try await vapix.recordingExport.getCapabilities()
    }

    static func recordingExportGetProperties(
        _ vapix: Vapix, recordingID: String, diskID: String, startTime: String? = nil, stopTime: String? = nil,
        exportFormat: String? = nil, encryptionFormat: String? = nil
    ) async throws -> RecordingExport.PropertiesReply {
        try await vapix.recordingExport.getProperties(
            recordingID: recordingID, diskID: diskID, startTime: startTime, stopTime: stopTime,
            exportFormat: exportFormat, encryptionFormat: encryptionFormat)
    }

    static func recordingExportExportRecording(
        _ vapix: Vapix, recordingID: String, diskID: String, exportFormat: String, startTime: String? = nil,
        stopTime: String? = nil, fileName: String? = nil, password: String? = nil, encryptionFormat: String? = nil
    ) async throws -> ReplyStream {
        try await vapix.recordingExport.exportRecording(
            recordingID: recordingID, diskID: diskID, exportFormat: exportFormat, startTime: startTime,
            stopTime: stopTime, fileName: fileName, password: password, encryptionFormat: encryptionFormat)
    }

    static func recordingExportExportToExternal(
        _ vapix: Vapix, recordingID: String, diskID: String, externalDiskID: String, exportFormat: String,
        startTime: String? = nil, stopTime: String? = nil, filePath: String? = nil, password: String? = nil,
        encryptionFormat: String? = nil
    ) async throws -> RecordingExport.ExportToExternalReply {
        try await vapix.recordingExport.exportToExternal(
            recordingID: recordingID, diskID: diskID, externalDiskID: externalDiskID, exportFormat: exportFormat,
            startTime: startTime, stopTime: stopTime, filePath: filePath, password: password,
            encryptionFormat: encryptionFormat)
    }

    static func recordingExportGetJobStatus(
        _ vapix: Vapix, jobID: Int64
    ) async throws -> RecordingExport.JobStatusReply {
        try await vapix.recordingExport.getJobStatus(jobID: jobID)
    }

    static func recordingGroupConfigurationGet(
        _ vapix: Vapix
    ) async throws -> RecordingGroupConfiguration.Configuration {
        try await vapix.recordingGroupConfiguration.get()
    }

    static func recordingGroupConfigurationGroupsList(
        _ vapix: Vapix
    ) async throws -> [RecordingGroupConfiguration.Group] {
        try await vapix.recordingGroupConfiguration.groups.list()
    }

    static func recordingGroupConfigurationGroupsAdd(
        _ vapix: Vapix, destinations: [RecordingGroupConfiguration.Destination], id: String? = nil,
        niceName: String? = nil, remark: String? = nil,
        containerFormat: RecordingGroupConfiguration.ContainerFormat? = nil, streamOptions: String? = nil,
        maxRetentionTime: Duration? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil,
        spanDuration: Duration? = nil, segmentDuration: RecordingGroupConfiguration.SegmentDuration? = nil,
        segmentSize: RecordingGroupConfiguration.SegmentSize? = nil,
        encryption: RecordingGroupConfiguration.Encryption? = nil
    ) async throws -> RecordingGroupConfiguration.GroupsAddReply {
        try await vapix.recordingGroupConfiguration.groups.add(
            destinations: destinations, id: id, niceName: niceName, remark: remark, containerFormat: containerFormat,
            streamOptions: streamOptions, maxRetentionTime: maxRetentionTime, preDuration: preDuration,
            postDuration: postDuration, spanDuration: spanDuration, segmentDuration: segmentDuration,
            segmentSize: segmentSize, encryption: encryption)
    }

    static func recordingGroupConfigurationGroupsGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> RecordingGroupConfiguration.Group {
        try await vapix.recordingGroupConfiguration.groups.get(id)
    }

    static func recordingGroupConfigurationGroupsRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.recordingGroupConfiguration.groups.remove(id)
    }

    static func recordingGroupsGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.recordingGroups.getSchemaVersions()
    }

    static func recordingGroupsList(_ vapix: Vapix, groupID: String? = nil) async throws -> RecordingGroups.ListReply {
        try await vapix.recordingGroups.list(groupID: groupID)
    }

    static func recordingGroupsCreate(
        _ vapix: Vapix, diskID: String, retentionTime: Duration, streamOptions: String, groupID: String? = nil,
        niceName: String? = nil, groupDescription: String? = nil, preDuration: Duration? = nil,
        postDuration: Duration? = nil
    ) async throws -> RecordingGroups.CreateReply {
        try await vapix.recordingGroups.create(
            diskID: diskID, retentionTime: retentionTime, streamOptions: streamOptions, groupID: groupID,
            niceName: niceName, groupDescription: groupDescription, preDuration: preDuration,
            postDuration: postDuration)
    }

    static func recordingGroupsUpdate(
        _ vapix: Vapix, groupID: String, retentionTime: Duration? = nil, streamOptions: String? = nil,
        niceName: String? = nil, groupDescription: String? = nil, preDuration: Duration? = nil,
        postDuration: Duration? = nil
    ) async throws {
        try await vapix.recordingGroups.update(
            groupID: groupID, retentionTime: retentionTime, streamOptions: streamOptions, niceName: niceName,
            groupDescription: groupDescription, preDuration: preDuration, postDuration: postDuration)
    }

    static func recordingGroupsDelete(_ vapix: Vapix, _ groupID: String) async throws {
        try await vapix.recordingGroups.delete(groupID)
    }

    static func recordingStorageLimitsGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.recordingStorageLimits.getSchemaVersions()
    }

    static func recordingStorageLimitsGetLimits(
        _ vapix: Vapix, diskID: String? = nil
    ) async throws -> [RecordingStorageLimits.StorageLimit] {
        try await vapix.recordingStorageLimits.getLimits(diskID: diskID)
    }

    static func recordingStorageLimitsSetLimit(_ vapix: Vapix, diskID: String, size: Int64) async throws {
        try await vapix.recordingStorageLimits.setLimit(diskID: diskID, size: size)
    }

    static func recordingsAddContinuousProfile(
        _ vapix: Vapix, diskID: String, options: String, eventID: String? = nil
    ) async throws -> Recordings.AddContinuousProfileReply {
        try await vapix.recordings.addContinuousProfile(diskID: diskID, options: options, eventID: eventID)
    }

    static func recordingsListContinuousProfiles(
        _ vapix: Vapix, profile: Int? = nil
    ) async throws -> [Recordings.ContinuousProfile] {
        try await vapix.recordings.listContinuousProfiles(profile: profile)
    }

    static func recordingsRemoveContinuousProfile(
        _ vapix: Vapix, profile: Int
    ) async throws -> Recordings.RemoveContinuousProfileReply {
        try await vapix.recordings.removeContinuousProfile(profile: profile)
    }

    static func recordingsList(
        _ vapix: Vapix, recordingID: String? = nil, maximumNumberOfResults: Int? = nil, startAtResultNumber: Int? = nil,
        eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil,
        sortOrder: Recordings.SortOrder? = nil, source: String? = nil
    ) async throws -> Recordings.ListReply {
        try await vapix.recordings.list(
            recordingID: recordingID, maximumNumberOfResults: maximumNumberOfResults,
            startAtResultNumber: startAtResultNumber, eventID: eventID, diskID: diskID, startTime: startTime,
            stopTime: stopTime, sortOrder: sortOrder, source: source)
    }

    static func recordingsListEventIDs(
        _ vapix: Vapix, diskID: String? = nil
    ) async throws -> Recordings.ListEventIDsReply {
        try await vapix.recordings.listEventIDs(diskID: diskID)
    }

    static func recordingsListSources(
        _ vapix: Vapix, diskID: String? = nil
    ) async throws -> Recordings.ListSourcesReply {
        try await vapix.recordings.listSources(diskID: diskID)
    }

    static func recordingsStart(
        _ vapix: Vapix, diskID: String, options: String? = nil
    ) async throws -> Recordings.StartReply {
        try await vapix.recordings.start(diskID: diskID, options: options)
    }

    static func recordingsStop(_ vapix: Vapix, recordingID: String) async throws -> Recordings.StopReply {
        try await vapix.recordings.stop(recordingID: recordingID)
    }

    static func recordingsRemove(
        _ vapix: Vapix, recordingIDs: [String] = [], diskID: String? = nil, beforeTime: String? = nil,
        eventID: String? = nil, source: String? = nil
    ) async throws -> [Recordings.RemovedRecording] {
        try await vapix.recordings.remove(
            recordingIDs: recordingIDs, diskID: diskID, beforeTime: beforeTime, eventID: eventID, source: source)
    }

    static func recordingsPlay(
        _ vapix: Vapix, recordingID: String, mediaType: Recordings.MediaType? = nil, rate: String? = nil,
        startTime: String? = nil, stopTime: String? = nil
    ) async throws -> PartStream {
        try await vapix.recordings.play(
            recordingID: recordingID, mediaType: mediaType, rate: rate, startTime: startTime, stopTime: stopTime)
    }

    static func regionalSettingsGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.regionalSettings.getSupportedVersions()
    }

    static func regionalSettingsGetRegionalSettings(
        _ vapix: Vapix
    ) async throws -> RegionalSettings.RegionalSettingsReply {
        try await vapix.regionalSettings.getRegionalSettings()
    }

    static func regionalSettingsSetRegionalSettings(_ vapix: Vapix, units: RegionalSettings.Units) async throws {
        try await vapix.regionalSettings.setRegionalSettings(units: units)
    }

    static func remoteCameraControlGetConnectionParameters(
        _ vapix: Vapix
    ) async throws -> RemoteCameraControl.ConnectionParametersReply {
        try await vapix.remoteCameraControl.getConnectionParameters()
    }

    static func remoteCameraControlSetConnectionParameters(
        _ vapix: Vapix, host: String? = nil, discoveryMode: RemoteCameraControl.DiscoveryMode? = nil,
        httpPort: Int? = nil, httpsPort: Int? = nil, rtspPort: Int? = nil, username: String? = nil,
        password: String? = nil
    ) async throws {
        try await vapix.remoteCameraControl.setConnectionParameters(
            host: host, discoveryMode: discoveryMode, httpPort: httpPort, httpsPort: httpsPort, rtspPort: rtspPort,
            username: username, password: password)
    }

    static func remoteCameraControlGetConnectionStatus(
        _ vapix: Vapix
    ) async throws -> RemoteCameraControl.ConnectionStatusReply {
        try await vapix.remoteCameraControl.getConnectionStatus()
    }

    static func remoteCameraControlGetRemoteURL(_ vapix: Vapix) async throws -> RemoteCameraControl.RemoteURLReply {
        try await vapix.remoteCameraControl.getRemoteURL()
    }

    static func remoteCameraControlGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.remoteCameraControl.getSchemaVersions()
    }

    static func remoteObjectStorageGet(_ vapix: Vapix) async throws -> RemoteObjectStorage.Configuration {
        try await vapix.remoteObjectStorage.get()
    }

    static func remoteObjectStorageFailoverSet(
        _ vapix: Vapix, _ storage: RemoteObjectStorage.FailoverStorage
    ) async throws {
        try await vapix.remoteObjectStorage.failover.set(storage)
    }

    static func remoteObjectStorageDestinationsList(_ vapix: Vapix) async throws -> [RemoteObjectStorage.Destination] {
        try await vapix.remoteObjectStorage.destinations.list()
    }

    static func remoteObjectStorageDestinationsAdd(
        _ vapix: Vapix, id: String, azure: RemoteObjectStorage.AzureAccount? = nil,
        s3: RemoteObjectStorage.S3Account? = nil, remark: String? = nil
    ) async throws -> RemoteObjectStorage.Destination {
        try await vapix.remoteObjectStorage.destinations.add(id: id, azure: azure, s3: s3, remark: remark)
    }

    static func remoteObjectStorageDestinationsGet(
        _ vapix: Vapix, _ id: String
    ) async throws -> RemoteObjectStorage.Destination {
        try await vapix.remoteObjectStorage.destinations.get(id)
    }

    static func remoteObjectStorageDestinationsSet(
        _ vapix: Vapix, _ id: String, azure: RemoteObjectStorage.AzureAccount? = nil,
        s3: RemoteObjectStorage.S3Account? = nil, remark: String? = nil
    ) async throws {
        try await vapix.remoteObjectStorage.destinations.set(id, azure: azure, s3: s3, remark: remark)
    }

    static func remoteObjectStorageDestinationsRemove(_ vapix: Vapix, _ id: String) async throws {
        try await vapix.remoteObjectStorage.destinations.remove(id)
    }

    static func remoteObjectStorageDestinationsAzureSet(
        _ vapix: Vapix, _ id: String, _ account: RemoteObjectStorage.AzureAccount
    ) async throws {
        try await vapix.remoteObjectStorage.destinations.azure.set(id, account)
    }

    static func remoteObjectStorageDestinationsRemarkSet(_ vapix: Vapix, _ id: String, _ remark: String) async throws {
        try await vapix.remoteObjectStorage.destinations.remark.set(id, remark)
    }

    static func remotePTCalibrationStart(_ vapix: Vapix, camera: Int? = nil) async throws {
        try await vapix.remotePTCalibration.start(camera: camera)
    }

    static func remotePTCalibrationAbort(_ vapix: Vapix) async throws {
        try await vapix.remotePTCalibration.abort()
    }

    static func remotePTCalibrationSelectTarget(
        _ vapix: Vapix, x: Double, y: Double
    ) async throws -> RemotePTCalibration.SelectTargetReply {
        try await vapix.remotePTCalibration.selectTarget(x: x, y: y)
    }

    static func remotePTCalibrationOnTarget(_ vapix: Vapix, pan: Double? = nil, tilt: Double? = nil) async throws {
        try await vapix.remotePTCalibration.onTarget(pan: pan, tilt: tilt)
    }

    static func remotePTCalibrationSave(_ vapix: Vapix) async throws {
        try await vapix.remotePTCalibration.save()
    }

    static func remotePTCalibrationGetInformation(_ vapix: Vapix) async throws -> RemotePTCalibration.InformationReply {
        try await vapix.remotePTCalibration.getInformation()
    }

    static func remotePTCalibrationIsCalibrated(_ vapix: Vapix) async throws -> RemotePTCalibration.IsCalibratedReply {
        try await vapix.remotePTCalibration.isCalibrated()
    }

    static func remotePTCalibrationGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.remotePTCalibration.getSchemaVersions()
    }

    static func remoteSyslogSetup(_ vapix: Vapix, servers: [RemoteSyslog.Server]) async throws -> RemoteSyslog.Status {
        try await vapix.remoteSyslog.setup(servers: servers)
    }

    static func remoteSyslogEnable(_ vapix: Vapix) async throws -> RemoteSyslog.Status {
        try await vapix.remoteSyslog.enable()
    }

    static func remoteSyslogDisable(_ vapix: Vapix) async throws -> RemoteSyslog.Status {
        try await vapix.remoteSyslog.disable()
    }

    static func remoteSyslogGetStatus(_ vapix: Vapix) async throws -> RemoteSyslog.Status {
        try await vapix.remoteSyslog.getStatus()
    }

    static func remoteSyslogSendTestMessages(_ vapix: Vapix) async throws -> RemoteSyslog.Status {
        try await vapix.remoteSyslog.sendTestMessages()
    }

    static func remoteSyslogGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.remoteSyslog.getSupportedVersions()
    }

    static func serialPortWrite(
        _ vapix: Vapix, _ bytes: SerialPort.Bytes, camera: Int? = nil, port: Int? = nil
    ) async throws {
        try await vapix.serialPort.write(bytes, camera: camera, port: port)
    }

    static func serialPortWriteString(
        _ vapix: Vapix, _ text: String, camera: Int? = nil, port: Int? = nil
    ) async throws {
        try await vapix.serialPort.writeString(text, camera: camera, port: port)
    }

    static func serialPortRead(
        _ vapix: Vapix, _ count: Int, wait: Duration? = nil, timeout: Duration? = nil, camera: Int? = nil,
        port: Int? = nil
    ) async throws -> SerialPort.Bytes {
        try await vapix.serialPort.read(count, wait: wait, timeout: timeout, camera: camera, port: port)
    }

    static func serialPortConnect(_ vapix: Vapix, port: Int, camera: Int) async throws {
        try await vapix.serialPort.connect(port: port, camera: camera)
    }

    static func shockDetectionGetEnabled(_ vapix: Vapix) async throws -> ShockDetection.EnabledReply {
        try await vapix.shockDetection.getEnabled()
    }

    static func shockDetectionSetEnabled(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.shockDetection.setEnabled(isEnabled)
    }

    static func shockDetectionGetSensitivityLevel(_ vapix: Vapix) async throws -> ShockDetection.SensitivityLevelReply {
        try await vapix.shockDetection.getSensitivityLevel()
    }

    static func shockDetectionSetSensitivityLevel(_ vapix: Vapix, _ level: Int) async throws {
        try await vapix.shockDetection.setSensitivityLevel(level)
    }

    static func shockDetectionGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.shockDetection.getSchemaVersions()
    }

    static func sirenAndLightGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.sirenAndLight.getSupportedVersions()
    }

    static func sirenAndLightGetCapabilities(_ vapix: Vapix) async throws -> SirenAndLight.CapabilitiesReply {
        try await vapix.sirenAndLight.getCapabilities()
    }

    static func sirenAndLightGetStatus(_ vapix: Vapix) async throws -> SirenAndLight.StatusReply {
        try await vapix.sirenAndLight.getStatus()
    }

    static func sirenAndLightGetProfiles(_ vapix: Vapix) async throws -> SirenAndLight.ProfilesReply {
        try await vapix.sirenAndLight.getProfiles()
    }

    static func sirenAndLightStart(
        _ vapix: Vapix, siren: SirenAndLight.Siren? = nil, light: SirenAndLight.Light? = nil, profile: String? = nil
    ) async throws -> SirenAndLight.StartReply {
        try await vapix.sirenAndLight.start(siren: siren, light: light, profile: profile)
    }

    static func sirenAndLightStop(
        _ vapix: Vapix, all: [SirenAndLight.Function]? = nil, profile: String? = nil, sirenID: Int64? = nil,
        lightID: Int64? = nil
    ) async throws {
        try await vapix.sirenAndLight.stop(all: all, profile: profile, sirenID: sirenID, lightID: lightID)
    }

    static func sirenAndLightAddProfile(
        _ vapix: Vapix, name: String, comment: String? = nil, siren: SirenAndLight.Siren? = nil,
        light: SirenAndLight.Light? = nil
    ) async throws {
        try await vapix.sirenAndLight.addProfile(name: name, comment: comment, siren: siren, light: light)
    }

    static func sirenAndLightRemoveProfile(_ vapix: Vapix, _ name: String) async throws {
        try await vapix.sirenAndLight.removeProfile(name)
    }

    static func sirenAndLightRunHealthCheck(_ vapix: Vapix) async throws {
        try await vapix.sirenAndLight.runHealthCheck()
    }

    static func sirenAndLightGetLastHealthCheck(_ vapix: Vapix) async throws -> SirenAndLight.LastHealthCheckReply {
        try await vapix.sirenAndLight.getLastHealthCheck()
    }

    static func sirenAndLightSetMaintenanceMode(
        _ vapix: Vapix, isEnabled: Bool, duration: Duration? = nil
    ) async throws {
        try await vapix.sirenAndLight.setMaintenanceMode(isEnabled: isEnabled, duration: duration)
    }

    static func sirenAndLightUploadProfiles(
        _ vapix: Vapix, uploadMode: SirenAndLight.UploadMode, file: [UInt8]
    ) async throws {
        try await vapix.sirenAndLight.uploadProfiles(uploadMode: uploadMode, file: file)
    }

    static func sirenAndLightConfigurationMaintenanceModeGet(
        _ vapix: Vapix
    ) async throws -> SirenAndLightConfiguration.MaintenanceState {
        try await vapix.sirenAndLightConfiguration.maintenanceMode.get()
    }

    static func sirenAndLightConfigurationMaintenanceModeStart(_ vapix: Vapix) async throws {
        try await vapix.sirenAndLightConfiguration.maintenanceMode.start()
    }

    static func sirenAndLightConfigurationMaintenanceModeStop(_ vapix: Vapix) async throws {
        try await vapix.sirenAndLightConfiguration.maintenanceMode.stop()
    }

    static func snmpGet(_ vapix: Vapix) async throws -> SNMP.Settings {
        try await vapix.snmp.get()
    }

    static func snmpSet(
        _ vapix: Vapix, isEnabled: Bool? = nil, transportProtocol: SNMP.TransportProtocol? = nil,
        engineBoots: Int64? = nil
    ) async throws {
        try await vapix.snmp.set(isEnabled: isEnabled, transportProtocol: transportProtocol, engineBoots: engineBoots)
    }

    static func snmpV1Get(_ vapix: Vapix) async throws -> SNMP.Version1 {
        try await vapix.snmp.v1.get()
    }

    static func snmpV1Set(_ vapix: Vapix, isEnabled: Bool? = nil) async throws {
        try await vapix.snmp.v1.set(isEnabled: isEnabled)
    }

    static func snmpV2Get(_ vapix: Vapix) async throws -> SNMP.Version2 {
        try await vapix.snmp.v2.get()
    }

    static func snmpV2Set(_ vapix: Vapix, isEnabled: Bool? = nil) async throws {
        try await vapix.snmp.v2.set(isEnabled: isEnabled)
    }

    static func snmpCommonGet(_ vapix: Vapix) async throws -> SNMP.CommonSettings {
        try await vapix.snmp.common.get()
    }

    static func snmpCommonSet(
        _ vapix: Vapix, address: String? = nil, readCommunity: String? = nil, writeCommunity: String? = nil
    ) async throws {
        try await vapix.snmp.common.set(address: address, readCommunity: readCommunity, writeCommunity: writeCommunity)
    }

    static func snmpCommonTrapGet(_ vapix: Vapix) async throws -> SNMP.TrapSettings {
        try await vapix.snmp.common.trap.get()
    }

    static func snmpCommonTrapSet(
        _ vapix: Vapix, isEnabled: Bool? = nil, community: String? = nil, reportsAuthenticationFailure: Bool? = nil,
        reportsColdStart: Bool? = nil, reportsLinkUp: Bool? = nil, reportsLinkDown: Bool? = nil
    ) async throws {
        try await vapix.snmp.common.trap.set(
            isEnabled: isEnabled, community: community, reportsAuthenticationFailure: reportsAuthenticationFailure,
            reportsColdStart: reportsColdStart, reportsLinkUp: reportsLinkUp, reportsLinkDown: reportsLinkDown)
    }

    static func snmpV3Get(_ vapix: Vapix) async throws -> SNMP.Version3 {
        try await vapix.snmp.v3.get()
    }

    static func snmpV3Set(
        _ vapix: Vapix, isEnabled: Bool? = nil, password: Secret? = nil, hasPassword: Bool? = nil
    ) async throws {
        try await vapix.snmp.v3.set(isEnabled: isEnabled, password: password, hasPassword: hasPassword)
    }

    static func speakerDisplayNotificationShow(
        _ vapix: Vapix, _ message: String, textColor: String? = nil, backgroundColor: String? = nil,
        textSize: SpeakerDisplayNotification.TextSize? = nil,
        scrollDirection: SpeakerDisplayNotification.ScrollDirection? = nil, scrollSpeed: Int? = nil,
        duration: SpeakerDisplayNotification.NotificationDuration? = nil
    ) async throws -> SpeakerDisplayNotification.ShowReply {
        try await vapix.speakerDisplayNotification.show(
            message, textColor: textColor, backgroundColor: backgroundColor, textSize: textSize,
            scrollDirection: scrollDirection, scrollSpeed: scrollSpeed, duration: duration)
    }

    static func speakerDisplayNotificationStop(_ vapix: Vapix) async throws {
        try await vapix.speakerDisplayNotification.stop()
    }

    static func speakerDisplaySettingsGet(_ vapix: Vapix) async throws -> SpeakerDisplaySettings.Settings {
        try await vapix.speakerDisplaySettings.get()
    }

    static func speakerDisplaySettingsSet(
        _ vapix: Vapix, appearance: SpeakerDisplaySettings.AppearanceSettings? = nil,
        brightness: SpeakerDisplaySettings.BrightnessSettings? = nil,
        powerSave: SpeakerDisplaySettings.PowerSaveSettings? = nil
    ) async throws {
        try await vapix.speakerDisplaySettings.set(appearance: appearance, brightness: brightness, powerSave: powerSave)
    }

    static func speakerDisplaySettingsAppearanceGet(
        _ vapix: Vapix
    ) async throws -> SpeakerDisplaySettings.AppearanceSettings {
        try await vapix.speakerDisplaySettings.appearance.get()
    }

    static func speakerDisplaySettingsAppearanceSet(
        _ vapix: Vapix, backgroundColor: String? = nil, fontColor: String? = nil,
        language: SpeakerDisplaySettings.DateLanguage? = nil, showsDate: Bool? = nil, showsSeconds: Bool? = nil,
        uses24HourClock: Bool? = nil
    ) async throws {
        try await vapix.speakerDisplaySettings.appearance.set(
            backgroundColor: backgroundColor, fontColor: fontColor, language: language, showsDate: showsDate,
            showsSeconds: showsSeconds, uses24HourClock: uses24HourClock)
    }

    static func speakerDisplaySettingsBrightnessGet(
        _ vapix: Vapix
    ) async throws -> SpeakerDisplaySettings.BrightnessSettings {
        try await vapix.speakerDisplaySettings.brightness.get()
    }

    static func speakerDisplaySettingsBrightnessSet(
        _ vapix: Vapix, isAdaptive: Bool? = nil, manualLevel: Int? = nil, maxAdaptiveLevel: Int? = nil,
        minAdaptiveLevel: Int? = nil
    ) async throws {
        try await vapix.speakerDisplaySettings.brightness.set(
            isAdaptive: isAdaptive, manualLevel: manualLevel, maxAdaptiveLevel: maxAdaptiveLevel,
            minAdaptiveLevel: minAdaptiveLevel)
    }

    static func speakerDisplaySettingsPowerSaveGet(
        _ vapix: Vapix
    ) async throws -> SpeakerDisplaySettings.PowerSaveSettings {
        try await vapix.speakerDisplaySettings.powerSave.get()
    }

    static func speakerDisplaySettingsPowerSaveSet(
        _ vapix: Vapix, mode: SpeakerDisplaySettings.PowerSaveMode? = nil,
        presenceDetection: SpeakerDisplaySettings.PresenceDetection? = nil,
        schedule: SpeakerDisplaySettings.Schedule? = nil
    ) async throws {
        try await vapix.speakerDisplaySettings.powerSave.set(
            mode: mode, presenceDetection: presenceDetection, schedule: schedule)
    }

    static func speedDryGetCapabilities(_ vapix: Vapix) async throws -> String {
        try await vapix.speedDry.getCapabilities()
    }

    static func speedDryOneShot(_ vapix: Vapix) async throws {
        try await vapix.speedDry.oneShot()
    }

    static func sshGet(_ vapix: Vapix) async throws -> SSH.Configuration {
        try await vapix.ssh.get()
    }

    static func sshUsersList(_ vapix: Vapix) async throws -> [SSH.User] {
        try await vapix.ssh.users.list()
    }

    static func sshUsersAdd(_ vapix: Vapix, username: String, password: Secret, comment: String? = nil) async throws {
        try await vapix.ssh.users.add(username: username, password: password, comment: comment)
    }

    static func sshUsersGet(_ vapix: Vapix, _ username: String) async throws -> SSH.User {
        try await vapix.ssh.users.get(username)
    }

    static func sshUsersSet(
        _ vapix: Vapix, _ username: String, password: Secret? = nil, comment: String? = nil
    ) async throws {
        try await vapix.ssh.users.set(username, password: password, comment: comment)
    }

    static func sshUsersRemove(_ vapix: Vapix, _ username: String) async throws {
        try await vapix.ssh.users.remove(username)
    }

    static func sshServerGetSSHInfo(_ vapix: Vapix) async throws -> SSHServer.SSHInfoReply {
        try await vapix.sshServer.getSSHInfo()
    }

    static func sshServerGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.sshServer.getSupportedVersions()
    }

    static func sshServerSetSSHConfiguration(_ vapix: Vapix, enabled: Bool) async throws {
        try await vapix.sshServer.setSSHConfiguration(enabled: enabled)
    }

    static func stereoPeopleCounterGetCounts(_ vapix: Vapix) async throws -> StereoPeopleCounter.CountsReply {
        try await vapix.stereoPeopleCounter.getCounts()
    }

    static func stereoPeopleCounterExportCSV(
        _ vapix: Vapix, interval: StereoPeopleCounter.Interval, days: String? = nil
    ) async throws -> String {
        try await vapix.stereoPeopleCounter.exportCSV(interval: interval, days: days)
    }

    static func stereoPeopleCounterExportJSON(
        _ vapix: Vapix, interval: StereoPeopleCounter.Interval, days: String? = nil
    ) async throws -> JSONValue {
        try await vapix.stereoPeopleCounter.exportJSON(interval: interval, days: days)
    }

    static func stereoPeopleCounterGetFrameRate(_ vapix: Vapix) async throws -> StereoPeopleCounter.FrameRateReply {
        try await vapix.stereoPeopleCounter.getFrameRate()
    }

    static func stereoPeopleCounterGetIO(_ vapix: Vapix) async throws -> String {
        try await vapix.stereoPeopleCounter.getIO()
    }

    static func stereoPeopleCounterGetParameters(_ vapix: Vapix) async throws -> JSONValue {
        try await vapix.stereoPeopleCounter.getParameters()
    }

    static func stitchingGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.stitching.getSupportedVersions()
    }

    static func stitchingGetCapabilities(_ vapix: Vapix) async throws -> Stitching.CapabilitiesReply {
        try await vapix.stitching.getCapabilities()
    }

    static func stitchingGetBlendingAmount(_ vapix: Vapix) async throws -> Stitching.BlendingAmountReply {
        try await vapix.stitching.getBlendingAmount()
    }

    static func stitchingSetBlendingAmount(_ vapix: Vapix, _ amount: Double) async throws {
        try await vapix.stitching.setBlendingAmount(amount)
    }

    static func stitchingGetParallaxCompensationDistance(
        _ vapix: Vapix
    ) async throws -> Stitching.ParallaxCompensationDistanceReply {
        try await vapix.stitching.getParallaxCompensationDistance()
    }

    static func stitchingSetParallaxCompensationDistance(_ vapix: Vapix, _ distance: Double) async throws {
        try await vapix.stitching.setParallaxCompensationDistance(distance)
    }

    static func stitchingRotateAngle(_ vapix: Vapix, sensorID: Int, axis: Stitching.Axis, angle: Double) async throws {
        try await vapix.stitching.rotateAngle(sensorID: sensorID, axis: axis, angle: angle)
    }

    static func stitchingRestore(_ vapix: Vapix, sensorID: Int) async throws {
        try await vapix.stitching.restore(sensorID: sensorID)
    }

    static func stitchingSetHorizonStraighteningEnabled(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.stitching.setHorizonStraighteningEnabled(isEnabled)
    }

    static func stitchingGetHorizonStraighteningEnabled(
        _ vapix: Vapix
    ) async throws -> Stitching.HorizonStraighteningEnabledReply {
        try await vapix.stitching.getHorizonStraighteningEnabled()
    }

    static func stitchingGetHorizonStraighteningProperties(
        _ vapix: Vapix
    ) async throws -> Stitching.HorizonStraighteningPropertiesReply {
        try await vapix.stitching.getHorizonStraighteningProperties()
    }

    static func stitchingSetHorizonStraighteningTilt(_ vapix: Vapix, _ tilt: Double) async throws {
        try await vapix.stitching.setHorizonStraighteningTilt(tilt)
    }

    static func stitchingSetHorizonStraighteningStretchEnabled(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.stitching.setHorizonStraighteningStretchEnabled(isEnabled)
    }

    static func stitchingSetHorizonStraighteningStretchAmount(_ vapix: Vapix, _ amount: Double) async throws {
        try await vapix.stitching.setHorizonStraighteningStretchAmount(amount)
    }

    static func stitchingGetFieldOfView(_ vapix: Vapix) async throws -> Stitching.FieldOfViewReply {
        try await vapix.stitching.getFieldOfView()
    }

    static func stitchingGetStitchingEnabled(_ vapix: Vapix) async throws -> Stitching.StitchingEnabledReply {
        try await vapix.stitching.getStitchingEnabled()
    }

    static func stitchingSetStitchingEnabled(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.stitching.setStitchingEnabled(isEnabled)
    }

    static func streamProfilesList(
        _ vapix: Vapix, names: [StreamProfiles.ProfileName]
    ) async throws -> StreamProfiles.ListReply {
        try await vapix.streamProfiles.list(names: names)
    }

    static func streamProfilesCreate(_ vapix: Vapix, profiles: [StreamProfiles.Profile]) async throws {
        try await vapix.streamProfiles.create(profiles: profiles)
    }

    static func streamProfilesUpdate(_ vapix: Vapix, profiles: [StreamProfiles.Profile]) async throws {
        try await vapix.streamProfiles.update(profiles: profiles)
    }

    static func streamProfilesRemove(_ vapix: Vapix, names: [StreamProfiles.ProfileName]) async throws {
        try await vapix.streamProfiles.remove(names: names)
    }

    static func streamProfilesGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.streamProfiles.getSupportedVersions()
    }

    static func streamStatusGetAllStreams(_ vapix: Vapix) async throws -> StreamStatus.AllStreamsReply {
        try await vapix.streamStatus.getAllStreams()
    }

    static func streamStatusGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.streamStatus.getSupportedVersions()
    }

    static func supervisedIOGetNumberOfPorts(_ vapix: Vapix) async throws -> SupervisedIO.NumberOfPortsReply {
        try await vapix.supervisedIO.getNumberOfPorts()
    }

    static func supervisedIOIsSupervisable(
        _ vapix: Vapix, ports: [SupervisedIO.PortSelection]? = nil
    ) async throws -> SupervisedIO.IsSupervisableReply {
        try await vapix.supervisedIO.isSupervisable(ports: ports)
    }

    static func supervisedIOGetSupervised(
        _ vapix: Vapix, ports: [SupervisedIO.PortSelection]? = nil
    ) async throws -> SupervisedIO.SupervisedReply {
        try await vapix.supervisedIO.getSupervised(ports: ports)
    }

    static func supervisedIOSetSupervised(
        _ vapix: Vapix, _ ports: [SupervisedIO.PortConfiguration]
    ) async throws -> SupervisedIO.SetSupervisedReply {
        try await vapix.supervisedIO.setSupervised(ports)
    }

    static func supervisedIOGetSupervisedRanges(
        _ vapix: Vapix, ports: [SupervisedIO.PortSelection]? = nil
    ) async throws -> SupervisedIO.SupervisedRangesReply {
        try await vapix.supervisedIO.getSupervisedRanges(ports: ports)
    }

    static func supervisedIOGetSupportedStates(
        _ vapix: Vapix, ports: [SupervisedIO.PortSelection]? = nil
    ) async throws -> SupervisedIO.SupportedStatesReply {
        try await vapix.supervisedIO.getSupportedStates(ports: ports)
    }

    static func supervisedIOGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.supervisedIO.getSupportedVersions()
    }

    static func systemReadyGetStatus(_ vapix: Vapix, timeout: Duration? = nil) async throws -> SystemReady.Status {
        try await vapix.systemReady.getStatus(timeout: timeout)
    }

    static func systemReadyGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.systemReady.getSupportedVersions()
    }

    static func systemSettingsServerReport(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.systemSettings.serverReport()
    }

    static func systemSettingsServerReportArchive(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.systemSettings.serverReportArchive()
    }

    static func systemSettingsServerReportWithImage(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.systemSettings.serverReportWithImage()
    }

    static func systemSettingsLogArchive(_ vapix: Vapix) async throws -> ReplyStream {
        try await vapix.systemSettings.logArchive()
    }

    static func systemSettingsSystemLog(
        _ vapix: Vapix, appName: String? = nil, filter: String? = nil
    ) async throws -> LogStream {
        try await vapix.systemSettings.systemLog(appName: appName, filter: filter)
    }

    static func systemSettingsAccessLog(_ vapix: Vapix) async throws -> LogStream {
        try await vapix.systemSettings.accessLog()
    }

    static func systemSettingsRestart(_ vapix: Vapix) async throws {
        try await vapix.systemSettings.restart()
    }

    static func systemSettingsFactoryDefault(_ vapix: Vapix) async throws {
        try await vapix.systemSettings.factoryDefault()
    }

    static func systemSettingsHardFactoryDefault(_ vapix: Vapix) async throws {
        try await vapix.systemSettings.hardFactoryDefault()
    }

    static func systemSettingsUpgrade(
        _ vapix: Vapix, confirmation: SystemSettings.UpgradeConfirmation, image: FilePart,
        type: SystemSettings.UpgradeType? = nil
    ) async throws {
        try await vapix.systemSettings.upgrade(confirmation: confirmation, image: image, type: type)
    }

    static func temperatureAlarmGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.temperatureAlarm.getSchemaVersions()
    }

    static func temperatureAlarmSetTemperatureScale(
        _ vapix: Vapix, _ scale: TemperatureAlarm.TemperatureScale
    ) async throws {
        try await vapix.temperatureAlarm.setTemperatureScale(scale)
    }

    static func temperatureAlarmSetZone(
        _ vapix: Vapix, id: Int, name: String? = nil, left: Int? = nil, right: Int? = nil, top: Int? = nil,
        bottom: Int? = nil, emissivity: Double? = nil, detectionType: TemperatureAlarm.DetectionType? = nil,
        temperature: Int? = nil, temperatureType: TemperatureAlarm.TemperatureType? = nil, delayTime: Duration? = nil
    ) async throws {
        try await vapix.temperatureAlarm.setZone(
            id: id, name: name, left: left, right: right, top: top, bottom: bottom, emissivity: emissivity,
            detectionType: detectionType, temperature: temperature, temperatureType: temperatureType,
            delayTime: delayTime)
    }

    static func temperatureAlarmGetZones(_ vapix: Vapix) async throws -> TemperatureAlarm.ZonesReply {
        try await vapix.temperatureAlarm.getZones()
    }

    static func temperatureAlarmGetZoneStatus(_ vapix: Vapix) async throws -> TemperatureAlarm.ZoneStatusReply {
        try await vapix.temperatureAlarm.getZoneStatus()
    }

    static func temperatureAlarmRemoveZone(_ vapix: Vapix, id: Int) async throws {
        try await vapix.temperatureAlarm.removeZone(id: id)
    }

    static func temperatureAlarmGetSpotTemperature(
        _ vapix: Vapix, coordinates: Point, emissivity: Double? = nil
    ) async throws -> TemperatureAlarm.SpotTemperatureReply {
        try await vapix.temperatureAlarm.getSpotTemperature(coordinates: coordinates, emissivity: emissivity)
    }

    static func temperatureControlGetAllStatus(_ vapix: Vapix) async throws -> [String: String] {
        try await vapix.temperatureControl.getAllStatus()
    }

    static func temperatureControlStart(_ vapix: Vapix, _ device: TemperatureControl.Device, id: Int) async throws {
        try await vapix.temperatureControl.start(device, id: id)
    }

    static func temperatureControlStop(_ vapix: Vapix, _ device: TemperatureControl.Device, id: Int) async throws {
        try await vapix.temperatureControl.stop(device, id: id)
    }

    static func temperatureControlGetTimeUntilStop(
        _ vapix: Vapix, _ device: TemperatureControl.Device, id: Int
    ) async throws -> Duration {
        try await vapix.temperatureControl.getTimeUntilStop(device, id: id)
    }

    static func temperatureControlGetStatus(
        _ vapix: Vapix, _ device: TemperatureControl.Device, id: Int, unit: TemperatureControl.Unit? = nil
    ) async throws -> TemperatureControl.Status {
        try await vapix.temperatureControl.getStatus(device, id: id, unit: unit)
    }

    static func temperatureControlSetUserControlMode(
        _ vapix: Vapix, _ device: TemperatureControl.Device, id: Int, isEnabled: Bool, intensity: Int? = nil
    ) async throws {
        try await vapix.temperatureControl.setUserControlMode(
            device, id: id, isEnabled: isEnabled, intensity: intensity)
    }

    static func thermometryGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.thermometry.getSupportedVersions()
    }

    static func thermometryGetConfigurationCapabilities(
        _ vapix: Vapix
    ) async throws -> Thermometry.ConfigurationCapabilitiesReply {
        try await vapix.thermometry.getConfigurationCapabilities()
    }

    static func thermometrySetTemperatureScale(_ vapix: Vapix, _ unit: Thermometry.TemperatureScale) async throws {
        try await vapix.thermometry.setTemperatureScale(unit)
    }

    static func thermometryGetIsothermLevels(_ vapix: Vapix) async throws -> Thermometry.IsothermLevelsReply {
        try await vapix.thermometry.getIsothermLevels()
    }

    static func thermometrySetIsothermLevels(
        _ vapix: Vapix, high: Int, middle: Int, low: Int, rendersOverlay: Bool, minimum: Int? = nil
    ) async throws {
        try await vapix.thermometry.setIsothermLevels(
            high: high, middle: middle, low: low, rendersOverlay: rendersOverlay, minimum: minimum)
    }

    static func thermometryAddArea(
        _ vapix: Vapix, imageSource: Int, enabled: Bool, name: String, detectionType: Thermometry.DetectionType,
        measurement: Thermometry.Measurement, threshold: Int, delay: Duration, vertices: [Point],
        areaOverlay: Thermometry.AreaOverlay, temperatureOverlay: Bool, presetNumber: Int
    ) async throws -> Thermometry.AddAreaReply {
        try await vapix.thermometry.addArea(
            imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
            measurement: measurement, threshold: threshold, delay: delay, vertices: vertices, areaOverlay: areaOverlay,
            temperatureOverlay: temperatureOverlay, presetNumber: presetNumber)
    }

    static func thermometryUpdateArea(
        _ vapix: Vapix, id: Int, imageSource: Int? = nil, enabled: Bool? = nil, name: String? = nil,
        detectionType: Thermometry.DetectionType? = nil, measurement: Thermometry.Measurement? = nil,
        threshold: Int? = nil, delay: Duration? = nil, vertices: [Point]? = nil,
        areaOverlay: Thermometry.AreaOverlay? = nil, temperatureOverlay: Bool? = nil, presetNumber: Int? = nil
    ) async throws {
        try await vapix.thermometry.updateArea(
            id: id, imageSource: imageSource, enabled: enabled, name: name, detectionType: detectionType,
            measurement: measurement, threshold: threshold, delay: delay, vertices: vertices, areaOverlay: areaOverlay,
            temperatureOverlay: temperatureOverlay, presetNumber: presetNumber)
    }

    static func thermometryRemoveAreas(_ vapix: Vapix, _ areas: [Int]) async throws {
        try await vapix.thermometry.removeAreas(areas)
    }

    static func thermometryListAreas(_ vapix: Vapix, presetNumber: Int) async throws -> Thermometry.ListAreasReply {
        try await vapix.thermometry.listAreas(presetNumber: presetNumber)
    }

    static func thermometryGetAreaStatus(_ vapix: Vapix) async throws -> Thermometry.AreaStatusReply {
        try await vapix.thermometry.getAreaStatus()
    }

    static func thermometryAddSpotTemperature(
        _ vapix: Vapix, coordinates: Point, coordinateSystem: Thermometry.CoordinateSystem, imageSource: Int? = nil
    ) async throws {
        try await vapix.thermometry.addSpotTemperature(
            coordinates: coordinates, coordinateSystem: coordinateSystem, imageSource: imageSource)
    }

    static func thermometryGetSpotTemperature(
        _ vapix: Vapix, coordinateSystem: Thermometry.CoordinateSystem, imageSource: Int? = nil
    ) async throws -> Thermometry.SpotTemperatureReply {
        try await vapix.thermometry.getSpotTemperature(coordinateSystem: coordinateSystem, imageSource: imageSource)
    }

    static func thermometryRemoveSpotTemperature(_ vapix: Vapix, imageSource: Int? = nil) async throws {
        try await vapix.thermometry.removeSpotTemperature(imageSource: imageSource)
    }

    static func thermometryGetGuardTourConfiguration(
        _ vapix: Vapix
    ) async throws -> Thermometry.GuardTourConfigurationReply {
        try await vapix.thermometry.getGuardTourConfiguration()
    }

    static func thermometrySetGuardTourConfiguration(
        _ vapix: Vapix, pausesOnAlarm: Bool, resumesAutomatically: Bool
    ) async throws {
        try await vapix.thermometry.setGuardTourConfiguration(
            pausesOnAlarm: pausesOnAlarm, resumesAutomatically: resumesAutomatically)
    }

    static func thermometryAddGroup(
        _ vapix: Vapix, enabled: Bool, name: String, measurement: Thermometry.Measurement, threshold: Int,
        delay: Duration, areaIDs: [Int], groupOverlay: Bool, presetNumber: Int
    ) async throws -> Thermometry.AddGroupReply {
        try await vapix.thermometry.addGroup(
            enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
            areaIDs: areaIDs, groupOverlay: groupOverlay, presetNumber: presetNumber)
    }

    static func thermometryUpdateGroup(
        _ vapix: Vapix, id: Int, enabled: Bool? = nil, name: String? = nil, measurement: Thermometry.Measurement? = nil,
        threshold: Int? = nil, delay: Duration? = nil, areaIDs: [Int]? = nil, groupOverlay: Bool? = nil
    ) async throws -> Thermometry.UpdateGroupReply {
        try await vapix.thermometry.updateGroup(
            id: id, enabled: enabled, name: name, measurement: measurement, threshold: threshold, delay: delay,
            areaIDs: areaIDs, groupOverlay: groupOverlay)
    }

    static func thermometryRemoveGroup(_ vapix: Vapix, id: Int) async throws {
        try await vapix.thermometry.removeGroup(id: id)
    }

    static func thermometryListGroups(
        _ vapix: Vapix, presetNumber: Int? = nil
    ) async throws -> Thermometry.ListGroupsReply {
        try await vapix.thermometry.listGroups(presetNumber: presetNumber)
    }

    static func thermometryGetGroupStatus(_ vapix: Vapix) async throws -> Thermometry.GroupStatusReply {
        try await vapix.thermometry.getGroupStatus()
    }

    static func thermometryAddOverlayChannel(_ vapix: Vapix, imageSource: Int, overlayChannel: Int) async throws {
        try await vapix.thermometry.addOverlayChannel(imageSource: imageSource, overlayChannel: overlayChannel)
    }

    static func thermometryRemoveOverlayChannel(_ vapix: Vapix, imageSource: Int, overlayChannel: Int) async throws {
        try await vapix.thermometry.removeOverlayChannel(imageSource: imageSource, overlayChannel: overlayChannel)
    }

    static func thermometryListOverlayChannels(_ vapix: Vapix) async throws -> Thermometry.ListOverlayChannelsReply {
        try await vapix.thermometry.listOverlayChannels()
    }

    static func thermometryListSpotMeters(_ vapix: Vapix) async throws -> Thermometry.ListSpotMetersReply {
        try await vapix.thermometry.listSpotMeters()
    }

    static func timeGetDateTimeInfo(_ vapix: Vapix) async throws -> Time.DateTimeInfo {
        try await vapix.time.getDateTimeInfo()
    }

    static func timeGetAll(_ vapix: Vapix) async throws -> Time.AllInfo {
        try await vapix.time.getAll()
    }

    static func timeSetDateTime(_ vapix: Vapix, dateTime: String) async throws -> Time.SetDateTimeReply {
        try await vapix.time.setDateTime(dateTime: dateTime)
    }

    static func timeSetTimeZone(_ vapix: Vapix, timeZone: String) async throws -> Time.SetTimeZoneReply {
        try await vapix.time.setTimeZone(timeZone: timeZone)
    }

    static func timeSetPosixTimeZone(
        _ vapix: Vapix, posixTimeZone: String, enableDST: Bool
    ) async throws -> Time.SetPosixTimeZoneReply {
        try await vapix.time.setPosixTimeZone(posixTimeZone: posixTimeZone, enableDST: enableDST)
    }

    static func timeResetTimeZone(_ vapix: Vapix) async throws -> Time.ResetTimeZoneReply {
        try await vapix.time.resetTimeZone()
    }

    static func timeGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.time.getSupportedVersions()
    }

    static func timeConfigurationGet(_ vapix: Vapix) async throws -> TimeConfiguration.Settings {
        try await vapix.timeConfiguration.get()
    }

    static func timeConfigurationDateAndTimeGet(_ vapix: Vapix) async throws -> TimeConfiguration.ClockReading {
        try await vapix.timeConfiguration.dateAndTime.get()
    }

    static func timeConfigurationDateAndTimeDateTimeSet(_ vapix: Vapix, _ dateTime: String) async throws {
        try await vapix.timeConfiguration.dateAndTime.dateTime.set(dateTime)
    }

    static func timeConfigurationTimeZoneGet(_ vapix: Vapix) async throws -> TimeConfiguration.TimeZoneSettings {
        try await vapix.timeConfiguration.timeZone.get()
    }

    static func timeConfigurationTimeZoneDhcpGet(_ vapix: Vapix) async throws -> TimeConfiguration.DHCPTimeZone {
        try await vapix.timeConfiguration.timeZone.dhcp.get()
    }

    static func timeConfigurationTimeZoneDhcpEnabledSet(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.timeConfiguration.timeZone.dhcp.enabled.set(isEnabled)
    }

    static func timeConfigurationTimeZoneIanaGet(_ vapix: Vapix) async throws -> TimeConfiguration.IANATimeZone {
        try await vapix.timeConfiguration.timeZone.iana.get()
    }

    static func timeConfigurationTimeZoneIanaNameSet(_ vapix: Vapix, _ name: String) async throws {
        try await vapix.timeConfiguration.timeZone.iana.name.set(name)
    }

    static func timeConfigurationTimeZoneIanaGetTimeZoneList(
        _ vapix: Vapix
    ) async throws -> [TimeConfiguration.KnownTimeZone] {
        try await vapix.timeConfiguration.timeZone.iana.getTimeZoneList()
    }

    static func timeConfigurationTimeZonePosixGet(_ vapix: Vapix) async throws -> TimeConfiguration.POSIXTimeZone {
        try await vapix.timeConfiguration.timeZone.posix.get()
    }

    static func timeConfigurationTimeZonePosixSet(
        _ vapix: Vapix, timeZone: Nullable<String>? = nil, usesDaylightSavingTime: Bool? = nil
    ) async throws {
        try await vapix.timeConfiguration.timeZone.posix.set(
            timeZone: timeZone, usesDaylightSavingTime: usesDaylightSavingTime)
    }

    static func userManagementAdd(
        _ vapix: Vapix, _ user: String, password: String, group: String, roles: [UserManagement.Role],
        comment: String? = nil, isStrict: Bool? = nil
    ) async throws {
        try await vapix.userManagement.add(
            user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict)
    }

    static func userManagementUpdate(
        _ vapix: Vapix, _ user: String, password: String? = nil, group: String? = nil,
        roles: [UserManagement.Role] = [], comment: String? = nil, isStrict: Bool? = nil
    ) async throws {
        try await vapix.userManagement.update(
            user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict)
    }

    static func userManagementRemove(_ vapix: Vapix, _ user: String) async throws {
        try await vapix.userManagement.remove(user)
    }

    static func userManagementGetGroups(_ vapix: Vapix) async throws -> [String: [String]] {
        try await vapix.userManagement.getGroups()
    }

    static func userManagementGetOwnRoles(_ vapix: Vapix) async throws -> UserManagement.OwnRoles {
        try await vapix.userManagement.getOwnRoles()
    }

    static func videoGetBitmap(
        _ vapix: Vapix, resolution: Resolution? = nil, camera: String? = nil, compression: Int? = nil,
        rotation: Int? = nil, palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> [UInt8] {
        try await vapix.video.getBitmap(
            resolution: resolution, camera: camera, compression: compression, rotation: rotation, palette: palette,
            squarePixel: squarePixel)
    }

    static func videoGetImageSize(
        _ vapix: Vapix, camera: String? = nil, resolution: String? = nil, compression: Int? = nil, rotation: Int? = nil,
        palette: String? = nil, squarePixel: Bool? = nil
    ) async throws -> Video.ImageSizeReply {
        try await vapix.video.getImageSize(
            camera: camera, resolution: resolution, compression: compression, rotation: rotation, palette: palette,
            squarePixel: squarePixel)
    }

    static func videoGetVideoStatus(_ vapix: Vapix, sources: [Int]) async throws -> [String: String] {
        try await vapix.video.getVideoStatus(sources: sources)
    }

    static func videoGetMulticastDescription(_ vapix: Vapix, camera: Int? = nil) async throws -> String {
        try await vapix.video.getMulticastDescription(camera: camera)
    }

    static func videoAnalyticsProcessorGet(_ vapix: Vapix) async throws -> VideoAnalytics.ProcessorState {
        try await vapix.videoAnalytics.processor.get()
    }

    static func videoAnalyticsProcessorEnabledSet(_ vapix: Vapix, _ isEnabled: Bool) async throws {
        try await vapix.videoAnalytics.processor.enabled.set(isEnabled)
    }

    static func videoDecoderGetCapabilities(_ vapix: Vapix) async throws -> VideoDecoder.CapabilitiesReply {
        try await vapix.videoDecoder.getCapabilities()
    }

    static func videoDecoderGetViewConfiguration(_ vapix: Vapix) async throws -> VideoDecoder.ViewConfigurationReply {
        try await vapix.videoDecoder.getViewConfiguration()
    }

    static func videoDecoderSetViewConfiguration(
        _ vapix: Vapix, panes: [VideoDecoder.Pane], streams: [VideoDecoder.Stream], views: [VideoDecoder.View]
    ) async throws -> VideoDecoder.SetViewConfigurationReply {
        try await vapix.videoDecoder.setViewConfiguration(panes: panes, streams: streams, views: views)
    }

    static func videoDecoderGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.videoDecoder.getSupportedVersions()
    }

    static func videoDecoderAlarm(_ vapix: Vapix, values: [String: String]) async throws -> String {
        try await vapix.videoDecoder.alarm(values: values)
    }

    static func videoDecoderVideoControl(_ vapix: Vapix, values: [String: String]) async throws -> String {
        try await vapix.videoDecoder.videoControl(values: values)
    }

    static func videoDecoder2SetSequence(
        _ vapix: Vapix, name: String, views: [VideoDecoder2.View], id: Int? = nil
    ) async throws -> VideoDecoder2.SetSequenceReply {
        try await vapix.videoDecoder2.setSequence(name: name, views: views, id: id)
    }

    static func videoDecoder2GetSequence(_ vapix: Vapix, id: Int) async throws -> VideoDecoder2.SequenceReply {
        try await vapix.videoDecoder2.getSequence(id: id)
    }

    static func videoDecoder2ListSequences(_ vapix: Vapix) async throws -> VideoDecoder2.ListSequencesReply {
        try await vapix.videoDecoder2.listSequences()
    }

    static func videoDecoder2DeleteSequence(_ vapix: Vapix, id: Int) async throws {
        try await vapix.videoDecoder2.deleteSequence(id: id)
    }

    static func videoDecoder2SetMediaSources(
        _ vapix: Vapix, mediaSources: [VideoDecoder2.MediaSource]
    ) async throws -> VideoDecoder2.SetMediaSourcesReply {
        try await vapix.videoDecoder2.setMediaSources(mediaSources: mediaSources)
    }

    static func videoDecoder2GetMediaSources(_ vapix: Vapix) async throws -> VideoDecoder2.MediaSourcesReply {
        try await vapix.videoDecoder2.getMediaSources()
    }

    static func videoDecoder2DeleteMediaSources(_ vapix: Vapix, ids: [Int]) async throws {
        try await vapix.videoDecoder2.deleteMediaSources(ids: ids)
    }

    static func videoDecoder2PlaySequence(
        _ vapix: Vapix, id: Int, viewIndex: Int? = nil, resumeTimeout: Duration? = nil
    ) async throws {
        try await vapix.videoDecoder2.playSequence(id: id, viewIndex: viewIndex, resumeTimeout: resumeTimeout)
    }

    static func videoDecoder2StopSequence(_ vapix: Vapix) async throws {
        try await vapix.videoDecoder2.stopSequence()
    }

    static func videoDecoder2PauseSequence(_ vapix: Vapix, resumeTimeout: Duration? = nil) async throws {
        try await vapix.videoDecoder2.pauseSequence(resumeTimeout: resumeTimeout)
    }

    static func videoDecoder2ResumeSequence(_ vapix: Vapix) async throws {
        try await vapix.videoDecoder2.resumeSequence()
    }

    static func videoDecoder2PlayMediaSource(
        _ vapix: Vapix, highResolutionID: Int, mediumResolutionID: Int, lowResolutionID: Int,
        priority: VideoDecoder2.Priority, combinesMediaSources: Bool, resumeTimeout: Duration? = nil
    ) async throws {
        try await vapix.videoDecoder2.playMediaSource(
            highResolutionID: highResolutionID, mediumResolutionID: mediumResolutionID,
            lowResolutionID: lowResolutionID, priority: priority, combinesMediaSources: combinesMediaSources,
            resumeTimeout: resumeTimeout)
    }

    static func videoDecoder2StopMediaSource(_ vapix: Vapix, highResolutionID: Int) async throws {
        try await vapix.videoDecoder2.stopMediaSource(highResolutionID: highResolutionID)
    }

    static func videoDecoder2PlayNextView(_ vapix: Vapix) async throws {
        try await vapix.videoDecoder2.playNextView()
    }

    static func videoDecoder2PlayPreviousView(_ vapix: Vapix) async throws {
        try await vapix.videoDecoder2.playPreviousView()
    }

    static func videoDecoder2PlayView(_ vapix: Vapix, viewIndex: Int? = nil) async throws {
        try await vapix.videoDecoder2.playView(viewIndex: viewIndex)
    }

    static func videoDecoder2GetCurrentPosition(_ vapix: Vapix) async throws -> VideoDecoder2.CurrentPositionReply {
        try await vapix.videoDecoder2.getCurrentPosition()
    }

    static func videoDecoder2GetCameraCapabilities(
        _ vapix: Vapix, deviceID: String
    ) async throws -> VideoDecoder2.CameraCapabilitiesReply {
        try await vapix.videoDecoder2.getCameraCapabilities(deviceID: deviceID)
    }

    static func videoDecoder2GetDecoderCapabilities(
        _ vapix: Vapix
    ) async throws -> VideoDecoder2.DecoderCapabilitiesReply {
        try await vapix.videoDecoder2.getDecoderCapabilities()
    }

    static func videoDecoder2GetUnsecureConnectionAllowed(
        _ vapix: Vapix
    ) async throws -> VideoDecoder2.UnsecureConnectionAllowedReply {
        try await vapix.videoDecoder2.getUnsecureConnectionAllowed()
    }

    static func videoDecoder2SetUnsecureConnectionAllowed(_ vapix: Vapix, isAllowed: Bool) async throws {
        try await vapix.videoDecoder2.setUnsecureConnectionAllowed(isAllowed: isAllowed)
    }

    static func videoDecoder2SetLineOutEnabled(_ vapix: Vapix, enabled: Bool) async throws {
        try await vapix.videoDecoder2.setLineOutEnabled(enabled: enabled)
    }

    static func videoDecoder2GetLineOutEnabled(_ vapix: Vapix) async throws -> VideoDecoder2.LineOutEnabledReply {
        try await vapix.videoDecoder2.getLineOutEnabled()
    }

    static func videoMotionDetectionGetConfiguration(
        _ vapix: Vapix
    ) async throws -> VideoMotionDetection.Configuration {
        try await vapix.videoMotionDetection.getConfiguration()
    }

    static func videoMotionDetectionSetConfiguration(
        _ vapix: Vapix, _ configuration: VideoMotionDetection.Configuration
    ) async throws {
        try await vapix.videoMotionDetection.setConfiguration(configuration)
    }

    static func videoMotionDetectionGetConfigurationCapabilities(
        _ vapix: Vapix
    ) async throws -> VideoMotionDetection.Capabilities {
        try await vapix.videoMotionDetection.getConfigurationCapabilities()
    }

    static func videoMotionDetectionGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.videoMotionDetection.getSupportedVersions()
    }

    static func videoMotionDetectionSendAlarmEvent(_ vapix: Vapix, profile: Int) async throws {
        try await vapix.videoMotionDetection.sendAlarmEvent(profile: profile)
    }

    static func videoOutputGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.videoOutput.getSchemaVersions()
    }

    static func videoOutputGetSupported(_ vapix: Vapix) async throws -> VideoOutput.SupportedReply {
        try await vapix.videoOutput.getSupported()
    }

    static func videoOutputGetActiveMode(_ vapix: Vapix) async throws -> [VideoOutput.ModeState] {
        try await vapix.videoOutput.getActiveMode()
    }

    static func videoOutputSetActiveMode(_ vapix: Vapix, mode: VideoOutput.Mode) async throws {
        try await vapix.videoOutput.setActiveMode(mode: mode)
    }

    static func videoOutputGetVideoSources(_ vapix: Vapix) async throws -> [VideoOutput.VideoSource] {
        try await vapix.videoOutput.getVideoSources()
    }

    static func videoOutputSetVideoSource(_ vapix: Vapix, id: String) async throws {
        try await vapix.videoOutput.setVideoSource(id: id)
    }

    static func videoOutputGetMirroring(_ vapix: Vapix) async throws -> VideoOutput.MirroringReply {
        try await vapix.videoOutput.getMirroring()
    }

    static func videoOutputSetMirroring(_ vapix: Vapix, isEnabled: Bool) async throws {
        try await vapix.videoOutput.setMirroring(isEnabled: isEnabled)
    }

    static func videoOutputGetRotation(_ vapix: Vapix) async throws -> [VideoOutput.Rotation] {
        try await vapix.videoOutput.getRotation()
    }

    static func videoOutputSetRotation(_ vapix: Vapix, rotation: Int) async throws {
        try await vapix.videoOutput.setRotation(rotation: rotation)
    }

    static func videoOutputGetSequence(_ vapix: Vapix) async throws -> VideoOutput.SequenceReply {
        try await vapix.videoOutput.getSequence()
    }

    static func videoOutputAddSequenceElement(
        _ vapix: Vapix, source: String, duration: Duration, mirror: Bool? = nil
    ) async throws -> VideoOutput.AddSequenceElementReply {
        try await vapix.videoOutput.addSequenceElement(source: source, duration: duration, mirror: mirror)
    }

    static func videoOutputUpdateSequenceElement(
        _ vapix: Vapix, elementID: Int, source: String? = nil, duration: Duration? = nil, mirror: Bool? = nil
    ) async throws {
        try await vapix.videoOutput.updateSequenceElement(
            elementID: elementID, source: source, duration: duration, mirror: mirror)
    }

    static func videoOutputRemoveSequenceElement(_ vapix: Vapix, elementID: Int) async throws {
        try await vapix.videoOutput.removeSequenceElement(elementID: elementID)
    }

    static func videoOutputClearSequence(_ vapix: Vapix) async throws {
        try await vapix.videoOutput.clearSequence()
    }

    static func videoOutputGetQuadView(_ vapix: Vapix) async throws -> [String] {
        try await vapix.videoOutput.getQuadView()
    }

    static func videoOutputSetQuadView(_ vapix: Vapix, ids: [String]) async throws {
        try await vapix.videoOutput.setQuadView(ids: ids)
    }

    static func videoOutputGetSourceSettingsEnabled(_ vapix: Vapix) async throws -> [VideoOutput.SourceSetting] {
        try await vapix.videoOutput.getSourceSettingsEnabled()
    }

    static func videoOutputSetSourceSettingsEnabled(_ vapix: Vapix, id: String, isEnabled: Bool) async throws {
        try await vapix.videoOutput.setSourceSettingsEnabled(id: id, isEnabled: isEnabled)
    }

    static func videoOutputGetPictureInPicture(_ vapix: Vapix) async throws -> VideoOutput.PictureInPictureReply {
        try await vapix.videoOutput.getPictureInPicture()
    }

    static func videoOutputSetPictureInPicture(
        _ vapix: Vapix, borderColor: [Double] = [], hasBorder: Bool? = nil, borderWeight: [Double] = [],
        height: Double? = nil, mainMirroring: Bool? = nil, mainRotation: Int? = nil, mainSource: Int? = nil,
        position: VideoOutput.Position? = nil, innerMirroring: Bool? = nil, innerRotation: Int? = nil,
        innerSource: Int? = nil, width: Double? = nil
    ) async throws {
        try await vapix.videoOutput.setPictureInPicture(
            borderColor: borderColor, hasBorder: hasBorder, borderWeight: borderWeight, height: height,
            mainMirroring: mainMirroring, mainRotation: mainRotation, mainSource: mainSource, position: position,
            innerMirroring: innerMirroring, innerRotation: innerRotation, innerSource: innerSource, width: width)
    }

    static func videoOutputGetDynamicOverlays(_ vapix: Vapix) async throws -> VideoOutput.DynamicOverlaysReply {
        try await vapix.videoOutput.getDynamicOverlays()
    }

    static func videoOutputSetDynamicOverlays(_ vapix: Vapix, isEnabled: Bool) async throws {
        try await vapix.videoOutput.setDynamicOverlays(isEnabled: isEnabled)
    }

    static func videoStreamingIndicatorGetConfiguration(
        _ vapix: Vapix
    ) async throws -> VideoStreamingIndicator.Configuration {
        try await vapix.videoStreamingIndicator.getConfiguration()
    }

    static func videoStreamingIndicatorSetConfiguration(
        _ vapix: Vapix, indicatorSize: VideoStreamingIndicator.IndicatorSize? = nil,
        position: VideoStreamingIndicator.Position? = nil, color: VideoStreamingIndicator.Color? = nil,
        backgroundColor: VideoStreamingIndicator.BackgroundColor? = nil
    ) async throws -> VideoStreamingIndicator.Configuration {
        try await vapix.videoStreamingIndicator.setConfiguration(
            indicatorSize: indicatorSize, position: position, color: color, backgroundColor: backgroundColor)
    }

    static func videoStreamingIndicatorTurnOn(_ vapix: Vapix) async throws {
        try await vapix.videoStreamingIndicator.turnOn()
    }

    static func videoStreamingIndicatorTurnOff(_ vapix: Vapix) async throws {
        try await vapix.videoStreamingIndicator.turnOff()
    }

    static func videoStreamingIndicatorShow(_ vapix: Vapix) async throws {
        try await vapix.videoStreamingIndicator.show()
    }

    static func videoStreamingIndicatorGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.videoStreamingIndicator.getSupportedVersions()
    }

    static func viewAreasList(_ vapix: Vapix) async throws -> ViewAreas.ViewAreaReply {
        try await vapix.viewAreas.list()
    }

    static func viewAreasSetGeometry(
        _ vapix: Vapix, viewArea: ViewAreas.NewGeometry
    ) async throws -> ViewAreas.ViewAreaReply {
        try await vapix.viewAreas.setGeometry(viewArea: viewArea)
    }

    static func viewAreasResetGeometry(
        _ vapix: Vapix, viewArea: ViewAreas.Selection
    ) async throws -> ViewAreas.ViewAreaReply {
        try await vapix.viewAreas.resetGeometry(viewArea: viewArea)
    }

    static func viewAreasGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.viewAreas.getSupportedVersions()
    }

    static func viewAreasGetConfigureSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.viewAreas.getConfigureSupportedVersions()
    }

    static func virtualHostsGet(_ vapix: Vapix) async throws -> VirtualHosts.Overview {
        try await vapix.virtualHosts.get()
    }

    static func virtualHostsHostsList(_ vapix: Vapix) async throws -> [VirtualHosts.Host] {
        try await vapix.virtualHosts.hosts.list()
    }

    static func virtualHostsHostsGet(_ vapix: Vapix, _ serverName: String) async throws -> VirtualHosts.Host {
        try await vapix.virtualHosts.hosts.get(serverName)
    }

    static func virtualHostsHostsSet(
        _ vapix: Vapix, _ serverName: String, port: Int? = nil, authentication: VirtualHosts.Authentication? = nil,
        isActive: Bool? = nil, isSecure: Bool? = nil
    ) async throws {
        try await vapix.virtualHosts.hosts.set(
            serverName, port: port, authentication: authentication, isActive: isActive, isSecure: isSecure)
    }

    static func virtualHostsHostsRemove(_ vapix: Vapix, _ serverName: String) async throws {
        try await vapix.virtualHosts.hosts.remove(serverName)
    }

    static func virtualHostsHostsServerNameSet(_ vapix: Vapix, _ serverName: String, _ newName: String) async throws {
        try await vapix.virtualHosts.hosts.serverName.set(serverName, newName)
    }

    static func virtualHostsDefaultHostsList(_ vapix: Vapix) async throws -> [VirtualHosts.DefaultHost] {
        try await vapix.virtualHosts.defaultHosts.list()
    }

    static func virtualHostsDefaultHostsGet(
        _ vapix: Vapix, _ serverName: String
    ) async throws -> VirtualHosts.DefaultHost {
        try await vapix.virtualHosts.defaultHosts.get(serverName)
    }

    static func virtualHostsDefaultHostsSet(
        _ vapix: Vapix, _ serverName: String, port: Int? = nil,
        authentication: VirtualHosts.DefaultAuthentication? = nil, isActive: Bool? = nil
    ) async throws {
        try await vapix.virtualHosts.defaultHosts.set(
            serverName, port: port, authentication: authentication, isActive: isActive)
    }

    static func virtualHostsCreate(
        _ vapix: Vapix, _ serverName: String, port: Int, authentication: VirtualHosts.Authentication, isActive: Bool,
        isSecure: Bool? = nil
    ) async throws {
        try await vapix.virtualHosts.create(
            serverName, port: port, authentication: authentication, isActive: isActive, isSecure: isSecure)
    }

    static func virtualInputActivate(
        _ vapix: Vapix, port: Int, duration: Duration? = nil
    ) async throws -> VirtualInput.ActivateReply {
        try await vapix.virtualInput.activate(port: port, duration: duration)
    }

    static func virtualInputDeactivate(_ vapix: Vapix, port: Int) async throws -> VirtualInput.DeactivateReply {
        try await vapix.virtualInput.deactivate(port: port)
    }

    static func virtualInputGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.virtualInput.getSchemaVersions()
    }

    static func virtualInputAct(_ vapix: Vapix, _ action: String) async throws {
        try await vapix.virtualInput.act(action)
    }

    static func webSocketSessionGetToken(_ vapix: Vapix) async throws -> String {
        try await vapix.webSocketSession.getToken()
    }

    static func zWaveSetEnabled(_ vapix: Vapix, _ enabled: Bool) async throws {
        try await vapix.zWave.setEnabled(enabled)
    }

    static func zWaveGetEnabled(_ vapix: Vapix) async throws -> Bool {
        try await vapix.zWave.getEnabled()
    }

    static func zWaveAddNode(_ vapix: Vapix, deviceSpecificKey: String? = nil) async throws {
        try await vapix.zWave.addNode(deviceSpecificKey: deviceSpecificKey)
    }

    static func zWaveRemoveNode(_ vapix: Vapix) async throws {
        try await vapix.zWave.removeNode()
    }

    static func zWaveGetOperation(_ vapix: Vapix) async throws -> ZWave.NetworkState {
        try await vapix.zWave.getOperation()
    }

    static func zWaveAbortOperation(_ vapix: Vapix) async throws {
        try await vapix.zWave.abortOperation()
    }

    static func zWaveResetNetwork(_ vapix: Vapix) async throws {
        try await vapix.zWave.resetNetwork()
    }

    static func zWaveRefreshNetwork(_ vapix: Vapix) async throws {
        try await vapix.zWave.refreshNetwork()
    }

    static func zWaveGetNodeList(_ vapix: Vapix, nodeIDs: [Int]? = nil) async throws -> [ZWave.Node] {
        try await vapix.zWave.getNodeList(nodeIDs: nodeIDs)
    }

    static func zWaveGetEndpointList(_ vapix: Vapix, nodeDescriptor: Int64) async throws -> [ZWave.Endpoint] {
        try await vapix.zWave.getEndpointList(nodeDescriptor: nodeDescriptor)
    }

    static func zWaveGetEndpointInterfaceList(
        _ vapix: Vapix, endpointDescriptor: Int64
    ) async throws -> [ZWave.Interface] {
        try await vapix.zWave.getEndpointInterfaceList(endpointDescriptor: endpointDescriptor)
    }

    static func zWaveGetSummaryList(_ vapix: Vapix) async throws -> [ZWave.NodeSummary] {
        try await vapix.zWave.getSummaryList()
    }

    static func zWaveReplaceFailedNode(
        _ vapix: Vapix, nodeDescriptor: Int64, deviceSpecificKey: String? = nil
    ) async throws {
        try await vapix.zWave.replaceFailedNode(nodeDescriptor: nodeDescriptor, deviceSpecificKey: deviceSpecificKey)
    }

    static func zWaveRemoveFailedNode(_ vapix: Vapix, nodeDescriptor: Int64) async throws {
        try await vapix.zWave.removeFailedNode(nodeDescriptor: nodeDescriptor)
    }

    static func zWaveSetEndpointInfo(
        _ vapix: Vapix, endpointDescriptor: Int64, name: String? = nil, location: String? = nil
    ) async throws {
        try await vapix.zWave.setEndpointInfo(endpointDescriptor: endpointDescriptor, name: name, location: location)
    }

    static func zWaveGetS2RequestedKeys(_ vapix: Vapix) async throws -> [ZWave.SecurityKey] {
        try await vapix.zWave.getS2RequestedKeys()
    }

    static func zWaveSetS2GrantKeys(_ vapix: Vapix, keys: [ZWave.SecurityKey], accept: Bool? = nil) async throws {
        try await vapix.zWave.setS2GrantKeys(keys: keys, accept: accept)
    }

    static func zWaveGetS2DeviceSpecificKey(_ vapix: Vapix) async throws -> ZWave.DeviceKey {
        try await vapix.zWave.getS2DeviceSpecificKey()
    }

    static func zWaveAcceptS2(_ vapix: Vapix, accept: Bool, deviceSpecificKey: String? = nil) async throws {
        try await vapix.zWave.acceptS2(accept: accept, deviceSpecificKey: deviceSpecificKey)
    }

    static func zWaveRefreshNode(_ vapix: Vapix, nodeDescriptor: Int64) async throws {
        try await vapix.zWave.refreshNode(nodeDescriptor: nodeDescriptor)
    }

    static func zWaveAddToProvisioningList(
        _ vapix: Vapix, deviceSpecificKey: String, name: String? = nil, location: String? = nil
    ) async throws {
        try await vapix.zWave.addToProvisioningList(
            deviceSpecificKey: deviceSpecificKey, name: name, location: location)
    }

    static func zWaveRemoveFromProvisioningList(_ vapix: Vapix, deviceSpecificKey: String) async throws {
        try await vapix.zWave.removeFromProvisioningList(deviceSpecificKey: deviceSpecificKey)
    }

    static func zWaveGetProvisioningList(_ vapix: Vapix) async throws -> ZWave.ProvisioningList {
        try await vapix.zWave.getProvisioningList()
    }

    static func zWaveGetBatteryState(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.Battery {
        try await vapix.zWave.getBatteryState(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveGetMultilevelSensorState(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil, type: ZWave.SensorType? = nil,
        unit: ZWave.SensorUnit? = nil
    ) async throws -> [ZWave.SensorState] {
        try await vapix.zWave.getMultilevelSensorState(
            interfaceDescriptor: interfaceDescriptor, refresh: refresh, type: type, unit: unit)
    }

    static func zWaveGetMultilevelSensorSupport(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.SensorTypeSupport {
        try await vapix.zWave.getMultilevelSensorSupport(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveGetMultilevelSensorUnitSupport(
        _ vapix: Vapix, interfaceDescriptor: Int64, sensorType: ZWave.SensorType, refresh: Bool? = nil
    ) async throws -> ZWave.SensorUnitSupport {
        try await vapix.zWave.getMultilevelSensorUnitSupport(
            interfaceDescriptor: interfaceDescriptor, sensorType: sensorType, refresh: refresh)
    }

    static func zWaveGetConfiguration(
        _ vapix: Vapix, interfaceDescriptor: Int64, number: Int, refresh: Bool? = nil
    ) async throws -> ZWave.ConfigurationParameter {
        try await vapix.zWave.getConfiguration(
            interfaceDescriptor: interfaceDescriptor, number: number, refresh: refresh)
    }

    static func zWaveSetConfiguration(
        _ vapix: Vapix, interfaceDescriptor: Int64, number: Int, usesDefault: Bool, value: Int64? = nil,
        size: Int? = nil
    ) async throws {
        try await vapix.zWave.setConfiguration(
            interfaceDescriptor: interfaceDescriptor, number: number, usesDefault: usesDefault, value: value,
            size: size)
    }

    static func zWaveGetBinarySwitchState(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.BinarySwitch {
        try await vapix.zWave.getBinarySwitchState(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveSetBinarySwitchState(
        _ vapix: Vapix, interfaceDescriptor: Int64, isOn: Bool, duration: Int? = nil
    ) async throws {
        try await vapix.zWave.setBinarySwitchState(
            interfaceDescriptor: interfaceDescriptor, isOn: isOn, duration: duration)
    }

    static func zWaveGetBasicState(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.Basic {
        try await vapix.zWave.getBasicState(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveSetBasicState(_ vapix: Vapix, interfaceDescriptor: Int64, value: Int) async throws {
        try await vapix.zWave.setBasicState(interfaceDescriptor: interfaceDescriptor, value: value)
    }

    static func zWaveAddAssociation(
        _ vapix: Vapix, interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [ZWave.AssociationMember]
    ) async throws {
        try await vapix.zWave.addAssociation(
            interfaceDescriptor: interfaceDescriptor, groupID: groupID, memberCount: memberCount, members: members)
    }

    static func zWaveRemoveAssociation(
        _ vapix: Vapix, interfaceDescriptor: Int64, groupID: Int, memberCount: Int, members: [ZWave.AssociationMember]
    ) async throws {
        try await vapix.zWave.removeAssociation(
            interfaceDescriptor: interfaceDescriptor, groupID: groupID, memberCount: memberCount, members: members)
    }

    static func zWaveGetAssociationData(
        _ vapix: Vapix, interfaceDescriptor: Int64, groupID: Int, refresh: Bool? = nil
    ) async throws -> ZWave.Association {
        try await vapix.zWave.getAssociationData(
            interfaceDescriptor: interfaceDescriptor, groupID: groupID, refresh: refresh)
    }

    static func zWaveGetSupportedGroupings(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.Groupings {
        try await vapix.zWave.getSupportedGroupings(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveGetWakeUpInfo(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.WakeUp {
        try await vapix.zWave.getWakeUpInfo(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveSetWakeUpInfo(
        _ vapix: Vapix, interfaceDescriptor: Int64, interval: Duration, nodeID: Int
    ) async throws {
        try await vapix.zWave.setWakeUpInfo(
            interfaceDescriptor: interfaceDescriptor, interval: interval, nodeID: nodeID)
    }

    static func zWaveGetMeterReading(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil, unit: ZWave.MeterUnit? = nil,
        rateType: ZWave.MeterRateType? = nil
    ) async throws -> [ZWave.MeterReading] {
        try await vapix.zWave.getMeterReading(
            interfaceDescriptor: interfaceDescriptor, refresh: refresh, unit: unit, rateType: rateType)
    }

    static func zWaveGetMeterCapabilities(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> [ZWave.MeterCapabilities] {
        try await vapix.zWave.getMeterCapabilities(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveResetMeter(_ vapix: Vapix, interfaceDescriptor: Int64) async throws {
        try await vapix.zWave.resetMeter(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveGetIndicatorValue(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil, indicatorName: ZWave.IndicatorName? = nil
    ) async throws -> ZWave.Indicator {
        try await vapix.zWave.getIndicatorValue(
            interfaceDescriptor: interfaceDescriptor, refresh: refresh, indicatorName: indicatorName)
    }

    static func zWaveSetIndicatorValue(
        _ vapix: Vapix, interfaceDescriptor: Int64, value: Int? = nil, indicatorName: ZWave.IndicatorName? = nil,
        properties: [ZWave.IndicatorProperty]? = nil
    ) async throws {
        try await vapix.zWave.setIndicatorValue(
            interfaceDescriptor: interfaceDescriptor, value: value, indicatorName: indicatorName,
            properties: properties)
    }

    static func zWaveGetIndicatorCapabilities(
        _ vapix: Vapix, interfaceDescriptor: Int64
    ) async throws -> ZWave.IndicatorCapabilities {
        try await vapix.zWave.getIndicatorCapabilities(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveGetFirmwareInfo(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.FirmwareInfo {
        try await vapix.zWave.getFirmwareInfo(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveRequestFirmwareUpdate(
        _ vapix: Vapix, interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int,
        fileName: String, hardwareVersion: Int
    ) async throws -> ZWave.FirmwareUpdate {
        try await vapix.zWave.requestFirmwareUpdate(
            interfaceDescriptor: interfaceDescriptor, vendorID: vendorID, firmwareTarget: firmwareTarget,
            firmwareID: firmwareID, fileName: fileName, hardwareVersion: hardwareVersion)
    }

    static func zWaveGetFirmwareUpdateStatus(
        _ vapix: Vapix, interfaceDescriptor: Int64
    ) async throws -> ZWave.FirmwareUpdate {
        try await vapix.zWave.getFirmwareUpdateStatus(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveRequestFirmwareBackup(
        _ vapix: Vapix, interfaceDescriptor: Int64, vendorID: Int, firmwareTarget: Int, firmwareID: Int,
        hardwareVersion: Int
    ) async throws -> ZWave.FirmwareBackup {
        try await vapix.zWave.requestFirmwareBackup(
            interfaceDescriptor: interfaceDescriptor, vendorID: vendorID, firmwareTarget: firmwareTarget,
            firmwareID: firmwareID, hardwareVersion: hardwareVersion)
    }

    static func zWaveGetFirmwareBackupStatus(
        _ vapix: Vapix, interfaceDescriptor: Int64
    ) async throws -> ZWave.FirmwareBackup {
        try await vapix.zWave.getFirmwareBackupStatus(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveRequestFirmwareActivation(
        _ vapix: Vapix, interfaceDescriptor: Int64
    ) async throws -> ZWave.FirmwareActivation {
        try await vapix.zWave.requestFirmwareActivation(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveGetFirmwareActivationStatus(
        _ vapix: Vapix, interfaceDescriptor: Int64
    ) async throws -> ZWave.FirmwareActivation {
        try await vapix.zWave.getFirmwareActivationStatus(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveGetNotificationCapabilities(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.NotificationCapabilities {
        try await vapix.zWave.getNotificationCapabilities(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveGetNotificationEventSupport(
        _ vapix: Vapix, interfaceDescriptor: Int64, alarmType: ZWave.AlarmType, refresh: Bool? = nil
    ) async throws -> ZWave.NotificationEvents {
        try await vapix.zWave.getNotificationEventSupport(
            interfaceDescriptor: interfaceDescriptor, alarmType: alarmType, refresh: refresh)
    }

    static func zWaveGetNotificationState(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil, vendorAlarmType: Int = 0,
        alarmType: ZWave.AlarmType? = nil, event: Int? = nil
    ) async throws -> ZWave.NotificationState {
        try await vapix.zWave.getNotificationState(
            interfaceDescriptor: interfaceDescriptor, refresh: refresh, vendorAlarmType: vendorAlarmType,
            alarmType: alarmType, event: event)
    }

    static func zWaveSetNotificationState(
        _ vapix: Vapix, interfaceDescriptor: Int64, alarmType: ZWave.AlarmType, status: Int
    ) async throws {
        try await vapix.zWave.setNotificationState(
            interfaceDescriptor: interfaceDescriptor, alarmType: alarmType, status: status)
    }

    static func zWaveGetCentralSceneCapabilities(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.CentralSceneCapabilities {
        try await vapix.zWave.getCentralSceneCapabilities(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveGetCentralSceneConfiguration(
        _ vapix: Vapix, interfaceDescriptor: Int64
    ) async throws -> ZWave.CentralSceneConfiguration {
        try await vapix.zWave.getCentralSceneConfiguration(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveSetCentralSceneConfiguration(
        _ vapix: Vapix, interfaceDescriptor: Int64, slowRefresh: Bool
    ) async throws {
        try await vapix.zWave.setCentralSceneConfiguration(
            interfaceDescriptor: interfaceDescriptor, slowRefresh: slowRefresh)
    }

    static func zWaveGetCentralSceneState(
        _ vapix: Vapix, interfaceDescriptor: Int64
    ) async throws -> ZWave.CentralScene {
        try await vapix.zWave.getCentralSceneState(interfaceDescriptor: interfaceDescriptor)
    }

    static func zWaveGetAntiTheftUnlockState(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.AntiTheftUnlock {
        try await vapix.zWave.getAntiTheftUnlockState(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveSetAntiTheftUnlockState(_ vapix: Vapix, interfaceDescriptor: Int64, code: String) async throws {
        try await vapix.zWave.setAntiTheftUnlockState(interfaceDescriptor: interfaceDescriptor, code: code)
    }

    static func zWaveSetTemperatureThreshold(
        _ vapix: Vapix, endpointDescriptor: Int64, isActive: Bool, warningRule: ZWave.WarningRule? = nil,
        threshold: Int? = nil, unit: ZWave.TemperatureUnit? = nil
    ) async throws {
        try await vapix.zWave.setTemperatureThreshold(
            endpointDescriptor: endpointDescriptor, isActive: isActive, warningRule: warningRule, threshold: threshold,
            unit: unit)
    }

    static func zWaveGetTemperatureThreshold(
        _ vapix: Vapix, endpointDescriptor: Int64, unit: ZWave.TemperatureUnit? = nil
    ) async throws -> ZWave.TemperatureThresholdReply {
        try await vapix.zWave.getTemperatureThreshold(endpointDescriptor: endpointDescriptor, unit: unit)
    }

    static func zWaveSetIOFunctionBinarySwitch(
        _ vapix: Vapix, endpointDescriptor: Int64, portNumber: Int, isInverted: Bool
    ) async throws {
        try await vapix.zWave.setIOFunctionBinarySwitch(
            endpointDescriptor: endpointDescriptor, portNumber: portNumber, isInverted: isInverted)
    }

    static func zWaveSetIOFunctionOneShot(
        _ vapix: Vapix, endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int, isInverted: Bool,
        duration: Duration
    ) async throws {
        try await vapix.zWave.setIOFunctionOneShot(
            endpointDescriptor: endpointDescriptor, portNumber: portNumber, alarmType: alarmType, event: event,
            isInverted: isInverted, duration: duration)
    }

    static func zWaveSetIOFunctionSetReset(
        _ vapix: Vapix, endpointDescriptor: Int64, portNumber: Int, setAlarmType: Int, setEvent: Int,
        resetAlarmType: Int, resetEvent: Int, isInverted: Bool
    ) async throws {
        try await vapix.zWave.setIOFunctionSetReset(
            endpointDescriptor: endpointDescriptor, portNumber: portNumber, setAlarmType: setAlarmType,
            setEvent: setEvent, resetAlarmType: resetAlarmType, resetEvent: resetEvent, isInverted: isInverted)
    }

    static func zWaveSetIOFunctionToggle(
        _ vapix: Vapix, endpointDescriptor: Int64, portNumber: Int, alarmType: Int, event: Int
    ) async throws {
        try await vapix.zWave.setIOFunctionToggle(
            endpointDescriptor: endpointDescriptor, portNumber: portNumber, alarmType: alarmType, event: event)
    }

    static func zWaveRemoveIOFunction(_ vapix: Vapix, endpointDescriptor: Int64) async throws {
        try await vapix.zWave.removeIOFunction(endpointDescriptor: endpointDescriptor)
    }

    static func zWaveGetIOConfiguration(
        _ vapix: Vapix, endpointDescriptor: Int64
    ) async throws -> ZWave.IOConfiguration {
        try await vapix.zWave.getIOConfiguration(endpointDescriptor: endpointDescriptor)
    }

    static func zWaveGetAllNotificationEventSupport(
        _ vapix: Vapix, interfaceDescriptor: Int64, refresh: Bool? = nil
    ) async throws -> ZWave.NotificationCapabilities {
        try await vapix.zWave.getAllNotificationEventSupport(interfaceDescriptor: interfaceDescriptor, refresh: refresh)
    }

    static func zWaveGetSupportedVersions(_ vapix: Vapix) async throws -> SupportedVersions {
        try await vapix.zWave.getSupportedVersions()
    }

    static func zipstreamGetSchemaVersions(_ vapix: Vapix) async throws -> [XMLSchemaVersion] {
        try await vapix.zipstream.getSchemaVersions()
    }

    static func zipstreamSetStrength(
        _ vapix: Vapix, _ strength: Zipstream.Strength, camera: String? = nil
    ) async throws {
        try await vapix.zipstream.setStrength(strength, camera: camera)
    }

    static func zipstreamSetGOP(
        _ vapix: Vapix, mode: Zipstream.GOPMode? = nil, maximumLength: Int? = nil, camera: String? = nil
    ) async throws {
        try await vapix.zipstream.setGOP(mode: mode, maximumLength: maximumLength, camera: camera)
    }

    static func zipstreamGetStatus(_ vapix: Vapix, camera: String? = nil) async throws -> Zipstream.StatusReply {
        try await vapix.zipstream.getStatus(camera: camera)
    }

    static func zipstreamListStrengths(_ vapix: Vapix) async throws -> Zipstream.ListStrengthsReply {
        try await vapix.zipstream.listStrengths()
    }

    static func zipstreamListGOPModes(_ vapix: Vapix) async throws -> Zipstream.ListGOPModesReply {
        try await vapix.zipstream.listGOPModes()
    }

    static func zipstreamSetFPSMode(_ vapix: Vapix, _ mode: Zipstream.FPSMode, camera: String? = nil) async throws {
        try await vapix.zipstream.setFPSMode(mode, camera: camera)
    }

    static func zipstreamListFPSModes(_ vapix: Vapix) async throws -> Zipstream.ListFPSModesReply {
        try await vapix.zipstream.listFPSModes()
    }

    static func zipstreamSetMinimumFPS(_ vapix: Vapix, _ framesPerSecond: Int, camera: String? = nil) async throws {
        try await vapix.zipstream.setMinimumFPS(framesPerSecond, camera: camera)
    }

    static func zipstreamSetProfile(
        _ vapix: Vapix, profile: Zipstream.Profile? = nil, level: Int? = nil,
        gradualDecodeRefresh: Zipstream.GradualDecodeRefresh? = nil, camera: String? = nil
    ) async throws {
        try await vapix.zipstream.setProfile(
            profile: profile, level: level, gradualDecodeRefresh: gradualDecodeRefresh, camera: camera)
    }

    static func zipstreamListProfiles(_ vapix: Vapix) async throws -> Zipstream.ListProfilesReply {
        try await vapix.zipstream.listProfiles()
    }
}
