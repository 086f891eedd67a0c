// Generated from Specs by vapix-generate. Do not edit.

extension Catalogue {
    /// The data of each API by its name and its identifiers in API Discovery and `/config/discover`, in the order of
    /// the names.
    static let documents: [(name: String, discovery: String?, configuration: String?, document: String)] = [
        ("airQualityModbus", nil, "airqualitymodbus/v1", airQualityModbus),
        ("airQualityMonitor", nil, "airqualitymonitor/v1", airQualityMonitor),
        ("analyticsMQTT", nil, "analytics-mqtt/v1", analyticsMQTT),
        ("analyticsMetadataProducers", "analytics-metadata-config", nil, analyticsMetadataProducers),
        ("apiDiscovery", "api-discovery", nil, apiDiscovery),
        ("applicationConfiguration", nil, nil, applicationConfiguration),
        ("applications", "application", nil, applications),
        ("audio", nil, nil, audio),
        ("audioAnalytics", "audio-analytics", nil, audioAnalytics),
        ("audioDeviceControl", "audio-device-control", nil, audioDeviceControl),
        ("audioMixer", "audio-mixer", nil, audioMixer),
        ("audioMulticastController", nil, "audio-multicast-ctrl/v1", audioMulticastController),
        ("auditLog", "audit-log", nil, auditLog),
        ("basicDeviceInfo", "basic-device-info", nil, basicDeviceInfo),
        ("bestSnapshot", nil, "best-snapshot/v1", bestSnapshot),
        ("cameraPairing", nil, "camera-pairing/v1", cameraPairing),
        ("captureMode", "capture-mode", nil, captureMode),
        ("certificateEnrollment", nil, "cert-est/v1", certificateEnrollment),
        ("certificateManagement", nil, "cert/v1", certificateManagement),
        ("clearView", nil, nil, clearView),
        ("clientCredentialsGrant", nil, "oauth-ccgrant/v1", clientCredentialsGrant),
        ("connectionTest", nil, nil, connectionTest),
        ("coordinateConversion", nil, "coordinate-conversion/v1", coordinateConversion),
        ("cryptoPolicy", nil, "crypto-policy/v1", cryptoPolicy),
        ("customHTTPHeaders", "customhttpheader", nil, customHTTPHeaders),
        ("dataTransformation", nil, "data-transformation/v1", dataTransformation),
        ("dayNight", "daynight", nil, dayNight),
        ("demographicIdentifier", nil, nil, demographicIdentifier),
        ("deviceInformation", nil, "basic-device-info/v2", deviceInformation),
        ("diskProperties", "disk-properties", nil, diskProperties),
        ("disks", "disk-management", nil, disks),
        ("dnsUpdate", nil, nil, dnsUpdate),
        ("dnsUpdateConfiguration", nil, "dnsupdate-configuration/v2", dnsUpdateConfiguration),
        ("dynamicOverlay", "dynamicoverlay", nil, dynamicOverlay),
        ("dynamicText", nil, nil, dynamicText),
        ("eventMQTTBridge", nil, "event-mqtt-bridge/v2", eventMQTTBridge),
        ("eventSchedules", nil, "event-schedules/v2", eventSchedules),
        ("externalIPDevices", "ext-ip-dev-info", nil, externalIPDevices),
        ("featureFlag", "feature-flag", nil, featureFlag),
        ("fenceGuard", nil, nil, fenceGuard),
        ("findMyDevice", "findmydevice", nil, findMyDevice),
        ("firewall", nil, "firewall/v1", firewall),
        ("firmwareManagement", "fwmgr", nil, firmwareManagement),
        ("focusRecall", "ptz-focus-recall", nil, focusRecall),
        ("geoOrientation", nil, nil, geoOrientation),
        ("geolocation", nil, nil, geolocation),
        ("groupView", "groupview", nil, groupView),
        ("imageStabilization", "image-stabilization", nil, imageStabilization),
        ("ioPort", nil, nil, ioPort),
        ("ioPortManagement", "io-port-management", nil, ioPortManagement),
        ("isotherm", nil, nil, isotherm),
        ("jpeg", nil, nil, jpeg),
        ("ledControl", nil, nil, ledControl),
        ("licensePlateVerifier", nil, nil, licensePlateVerifier),
        ("lightControl", "light-control", nil, lightControl),
        ("lldp", nil, "lldp/v1", lldp),
        ("log", nil, "log/v1", log),
        ("loiteringGuard", nil, nil, loiteringGuard),
        ("m12LensSelection", nil, nil, m12LensSelection),
        ("mdnssd", "mdnssd", nil, mdnssd),
        ("mdnssdConfiguration", nil, "mdnssd/v2", mdnssdConfiguration),
        ("mediaClips", "mediaclip", nil, mediaClips),
        ("mediaStream", "media-cgi", nil, mediaStream),
        ("mjpeg", nil, nil, mjpeg),
        ("motionGuard", nil, nil, motionGuard),
        ("mqttClient", "mqtt-client", nil, mqttClient),
        ("mqttEventBridge", "event-mqtt-bridge", nil, mqttEventBridge),
        ("networkConfiguration", nil, "network-settings/v2", networkConfiguration),
        ("networkDiagnostics", nil, "network-diagnostics/v1", networkDiagnostics),
        ("networkPairing", nil, "networkpairing/v1", networkPairing),
        ("networkRadarPairing", "network-radar-pairing", nil, networkRadarPairing),
        ("networkSettings", "network-settings", nil, networkSettings),
        ("networkShares", "disk-network-share", nil, networkShares),
        ("networkTimeSync", nil, "network-time-sync/v1", networkTimeSync),
        ("ntp", "ntp", nil, ntp),
        ("oak", "oak", nil, oak),
        ("objectAnalytics", nil, nil, objectAnalytics),
        ("objectSnapshot", nil, "object-snapshot/v1", objectSnapshot),
        ("onScreenControls", "onscreencontrols", nil, onScreenControls),
        ("openIDConnect", nil, "oidcsetup/v1", openIDConnect),
        ("opticsControl", "optics-control", nil, opticsControl),
        ("orientation", "orientation", nil, orientation),
        ("overlayImages", "overlayimage", nil, overlayImages),
        ("overlayModifiers", nil, nil, overlayModifiers),
        ("packageManager", "packagemanager", nil, packageManager),
        ("parameterTree", nil, "param/v2", parameterTree),
        ("parameters", "param-cgi", nil, parameters),
        ("passphraseComplexity", nil, "user-management/v2", passphraseComplexity),
        ("pencilPrivacyFilter", "pencil-privacy-filter", nil, pencilPrivacyFilter),
        ("peopleCounter", nil, nil, peopleCounter),
        ("peopleCounter3D", nil, nil, peopleCounter3D),
        ("pirSensors", "pir-sensor-configuration", nil, pirSensors),
        ("powerSettings", "power-settings", nil, powerSettings),
        ("privacyMasks", "privacy-mask", nil, privacyMasks),
        ("proxyConfiguration", nil, "unified-proxy-configuration/v1", proxyConfiguration),
        ("ptz", "ptz-control", nil, ptz),
        ("ptzAutotracker", "autotracking-2", nil, ptzAutotracker),
        ("ptzDrivers", "ptz-driver-management", nil, ptzDrivers),
        ("ptzQueue", nil, nil, ptzQueue),
        ("quadView", "reposition-quadview", nil, quadView),
        ("queueMonitor", nil, nil, queueMonitor),
        ("radarAnalytics", "radar-analytics2", nil, radarAnalytics),
        ("radarAutotracking", "radar-autotracking", nil, radarAutotracking),
        ("radarControl", "radar-control2", nil, radarControl),
        ("radarImage", nil, nil, radarImage),
        ("radarProperties", "radar-properties", nil, radarProperties),
        ("raid", "raid", nil, raid),
        ("recordedTours", "recorded-guard-tour", nil, recordedTours),
        ("recorderPoE", "nvr-poe", nil, recorderPoE),
        ("recordingExport", "recording-export", nil, recordingExport),
        ("recordingGroupConfiguration", nil, "recording-group/v2", recordingGroupConfiguration),
        ("recordingGroups", "recording-group", nil, recordingGroups),
        ("recordingStorageLimits", "recording-storage-limit", nil, recordingStorageLimits),
        ("recordings", "recording", nil, recordings),
        ("regionalSettings", "regional-settings", nil, regionalSettings),
        ("remoteCameraControl", nil, nil, remoteCameraControl),
        ("remoteObjectStorage", nil, "remote-object-storage/v1", remoteObjectStorage),
        ("remotePTCalibration", nil, nil, remotePTCalibration),
        ("remoteSyslog", "remote-syslog", nil, remoteSyslog),
        ("serialPort", "serial-port", nil, serialPort),
        ("shockDetection", "shockdetection", nil, shockDetection),
        ("sirenAndLight", "siren-and-light", nil, sirenAndLight),
        ("sirenAndLightConfiguration", nil, "siren-and-light/v2", sirenAndLightConfiguration),
        ("snmp", nil, "snmp/v1", snmp),
        ("speakerDisplayNotification", nil, "speaker-display-notification/v1", speakerDisplayNotification),
        ("speakerDisplaySettings", nil, "speaker-display-settings/v1", speakerDisplaySettings),
        ("speedDry", nil, nil, speedDry),
        ("ssh", nil, "ssh/v1 ssh/v2", ssh),
        ("sshServer", "ssh", nil, sshServer),
        ("stereoPeopleCounter", nil, nil, stereoPeopleCounter),
        ("stitching", "stitching", nil, stitching),
        ("streamProfiles", "stream-profiles", nil, streamProfiles),
        ("streamStatus", "streamstatus", nil, streamStatus),
        ("supervisedIO", "supervised-io", nil, supervisedIO),
        ("systemReady", "systemready", nil, systemReady),
        ("systemSettings", nil, nil, systemSettings),
        ("temperatureAlarm", nil, nil, temperatureAlarm),
        ("temperatureControl", "temperaturecontrol", nil, temperatureControl),
        ("thermometry", "thermometry", nil, thermometry),
        ("time", "time-service", nil, time),
        ("timeConfiguration", nil, "time/v2", timeConfiguration),
        ("userManagement", "user-management", nil, userManagement),
        ("video", "image-size", nil, video),
        ("videoAnalytics", nil, "video-analytics/v1", videoAnalytics),
        ("videoDecoder", nil, nil, videoDecoder),
        ("videoDecoder2", "decoder", nil, videoDecoder2),
        ("videoMotionDetection", nil, nil, videoMotionDetection),
        ("videoOutput", nil, nil, videoOutput),
        ("videoStreamingIndicator", "video-streaming-indicator", nil, videoStreamingIndicator),
        ("viewAreas", "view-area", nil, viewAreas),
        ("virtualHosts", nil, "virtualhost/v1", virtualHosts),
        ("virtualInput", nil, nil, virtualInput),
        ("webSocketSession", "event-streaming-over-websocket", nil, webSocketSession),
        ("zWave", "zwave", nil, zWave),
        ("zipstream", "zipstream", nil, zipstream),
    ]

    /// Each path and the name of its API, without the device configuration APIs, in the order of the paths.
    static let paths = """
        /a3dpc/api/export/csv peopleCounter3D
        /a3dpc/api/export/json peopleCounter3D
        /a3dpc/api/export_occupancy/csv peopleCounter3D
        /a3dpc/api/export_occupancy/json peopleCounter3D
        /a3dpc/api/occupancy peopleCounter3D
        /axis-cgi/a3dpc.cgi peopleCounter3D
        /axis-cgi/accesslog.cgi systemSettings
        /axis-cgi/alarm.cgi videoDecoder
        /axis-cgi/alwaysmulti.sdp video
        /axis-cgi/analyticsmetadataconfig.cgi analyticsMetadataProducers
        /axis-cgi/apidiscovery.cgi apiDiscovery
        /axis-cgi/applications/config.cgi applications
        /axis-cgi/applications/control.cgi applications
        /axis-cgi/applications/info.cgi applications
        /axis-cgi/applications/license.cgi applications
        /axis-cgi/applications/list.cgi applications
        /axis-cgi/applications/upload.cgi applications
        /axis-cgi/audio/receive.cgi audio
        /axis-cgi/audio/transmit.cgi audio
        /axis-cgi/audioanalytics.cgi audioAnalytics
        /axis-cgi/audiodevicecontrol.cgi audioDeviceControl
        /axis-cgi/audiomixer.cgi audioMixer
        /axis-cgi/auditlog.cgi auditLog
        /axis-cgi/basicdeviceinfo.cgi basicDeviceInfo
        /axis-cgi/bitmap/image.bmp video
        /axis-cgi/capturemode.cgi captureMode
        /axis-cgi/clearviewcontrol.cgi clearView
        /axis-cgi/com/ptz.cgi ptz
        /axis-cgi/com/ptzconfig.cgi ptz
        /axis-cgi/com/ptzqueue.cgi ptzQueue
        /axis-cgi/com/serial.cgi serialPort
        /axis-cgi/customhttpheader.cgi customHTTPHeaders
        /axis-cgi/daynight.cgi dayNight
        /axis-cgi/decoder.cgi videoDecoder
        /axis-cgi/decoder/decodercapabilities.cgi videoDecoder2
        /axis-cgi/decoder/layout.cgi videoDecoder2
        /axis-cgi/decoder/lineout.cgi videoDecoder2
        /axis-cgi/decoder/mediasource.cgi videoDecoder2
        /axis-cgi/decoder/player.cgi videoDecoder2
        /axis-cgi/disks/checkdisk.cgi disks
        /axis-cgi/disks/format.cgi disks
        /axis-cgi/disks/getcapabilities.cgi disks
        /axis-cgi/disks/gethealth.cgi disks
        /axis-cgi/disks/job.cgi disks
        /axis-cgi/disks/list.cgi disks
        /axis-cgi/disks/lock.cgi disks
        /axis-cgi/disks/mount.cgi disks
        /axis-cgi/disks/networkshare/add.cgi networkShares
        /axis-cgi/disks/networkshare/bind.cgi networkShares
        /axis-cgi/disks/networkshare/job.cgi networkShares
        /axis-cgi/disks/networkshare/list.cgi networkShares
        /axis-cgi/disks/networkshare/modify.cgi networkShares
        /axis-cgi/disks/networkshare/remove.cgi networkShares
        /axis-cgi/disks/networkshare/schemaversions.cgi networkShares
        /axis-cgi/disks/networkshare/test.cgi networkShares
        /axis-cgi/disks/networkshare/unbind.cgi networkShares
        /axis-cgi/disks/properties/changediskpassphrase.cgi diskProperties
        /axis-cgi/disks/properties/disablediskencryption.cgi diskProperties
        /axis-cgi/disks/properties/enablediskencryption.cgi diskProperties
        /axis-cgi/disks/properties/getdiskalertlevels.cgi diskProperties
        /axis-cgi/disks/properties/schemaversions.cgi diskProperties
        /axis-cgi/disks/properties/setcleanupmaxage.cgi diskProperties
        /axis-cgi/disks/properties/setcleanuppolicy.cgi diskProperties
        /axis-cgi/disks/properties/setdiskalertlevels.cgi diskProperties
        /axis-cgi/disks/properties/setrequiredfs.cgi diskProperties
        /axis-cgi/disks/raid.cgi raid
        /axis-cgi/disks/repair.cgi disks
        /axis-cgi/dnsupdate.cgi dnsUpdate
        /axis-cgi/dynamicoverlay.cgi dynamicText
        /axis-cgi/dynamicoverlay/dynamicoverlay.cgi dynamicOverlay
        /axis-cgi/externalipdeviceinfo/create.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/delete.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/getcacertificates.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/geteventsenabled.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/list.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/schemaversions.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/setcacertificates.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/seteventsenabled.cgi externalIPDevices
        /axis-cgi/externalipdeviceinfo/update.cgi externalIPDevices
        /axis-cgi/factorydefault.cgi systemSettings
        /axis-cgi/featureflag.cgi featureFlag
        /axis-cgi/findmydevice.cgi findMyDevice
        /axis-cgi/firmwaremanagement.cgi firmwareManagement
        /axis-cgi/firmwareupgrade.cgi systemSettings
        /axis-cgi/geolocation/get.cgi geolocation
        /axis-cgi/geolocation/set.cgi geolocation
        /axis-cgi/geoorientation/geoorientation.cgi geoOrientation
        /axis-cgi/groupview.cgi groupView
        /axis-cgi/hardfactorydefault.cgi systemSettings
        /axis-cgi/imagesize.cgi video
        /axis-cgi/imagestabilization.cgi imageStabilization
        /axis-cgi/io/port.cgi ioPort
        /axis-cgi/io/portmanagement.cgi ioPortManagement
        /axis-cgi/io/virtualinput.cgi virtualInput
        /axis-cgi/isotherm/getlimits.cgi isotherm
        /axis-cgi/isotherm/getmode.cgi isotherm
        /axis-cgi/isotherm/schemaversions.cgi isotherm
        /axis-cgi/isotherm/setlimits.cgi isotherm
        /axis-cgi/isotherm/setmode.cgi isotherm
        /axis-cgi/jpg/image.cgi jpeg
        /axis-cgi/ledcontrol/getleds.cgi ledControl
        /axis-cgi/ledcontrol/set.cgi ledControl
        /axis-cgi/lightcontrol.cgi lightControl
        /axis-cgi/m12-lensselection.cgi m12LensSelection
        /axis-cgi/manageoverlayimages.cgi overlayImages
        /axis-cgi/mdnssd.cgi mdnssd
        /axis-cgi/media.cgi mediaStream
        /axis-cgi/mediaclip.cgi mediaClips
        /axis-cgi/memoryzones/add.cgi focusRecall
        /axis-cgi/memoryzones/goto.cgi focusRecall
        /axis-cgi/memoryzones/list.cgi focusRecall
        /axis-cgi/memoryzones/remove.cgi focusRecall
        /axis-cgi/mjpg/video.cgi mjpeg
        /axis-cgi/mqtt/client.cgi mqttClient
        /axis-cgi/mqtt/event.cgi mqttEventBridge
        /axis-cgi/network_settings.cgi networkSettings
        /axis-cgi/networkradarpairing.cgi networkRadarPairing
        /axis-cgi/ntp.cgi ntp
        /axis-cgi/nvr/poe/getkeeppower.cgi recorderPoE
        /axis-cgi/nvr/poe/getportmode.cgi recorderPoE
        /axis-cgi/nvr/poe/getportstatuses.cgi recorderPoE
        /axis-cgi/nvr/poe/gettotalpowerlimit.cgi recorderPoE
        /axis-cgi/nvr/poe/schemaversions.cgi recorderPoE
        /axis-cgi/nvr/poe/setkeeppower.cgi recorderPoE
        /axis-cgi/nvr/poe/setportmode.cgi recorderPoE
        /axis-cgi/oak.cgi oak
        /axis-cgi/opticscontrol.cgi opticsControl
        /axis-cgi/orientation/getlateralvalue.cgi orientation
        /axis-cgi/orientation/getlongitudinalvalue.cgi orientation
        /axis-cgi/orientation/getschemaversions.cgi orientation
        /axis-cgi/overlaymodifiers.cgi overlayModifiers
        /axis-cgi/packagemanager.cgi packageManager
        /axis-cgi/param.cgi parameters
        /axis-cgi/pencil.cgi pencilPrivacyFilter
        /axis-cgi/pingtest.cgi connectionTest
        /axis-cgi/pirsensor.cgi pirSensors
        /axis-cgi/playclip.cgi mediaClips
        /axis-cgi/power-settings.cgi powerSettings
        /axis-cgi/privacymask.cgi privacyMasks
        /axis-cgi/ptremotecalibration/abort.cgi remotePTCalibration
        /axis-cgi/ptremotecalibration/getinformation.cgi remotePTCalibration
        /axis-cgi/ptremotecalibration/iscalibrated.cgi remotePTCalibration
        /axis-cgi/ptremotecalibration/ontarget.cgi remotePTCalibration
        /axis-cgi/ptremotecalibration/save.cgi remotePTCalibration
        /axis-cgi/ptremotecalibration/schemaversions.cgi remotePTCalibration
        /axis-cgi/ptremotecalibration/selecttarget.cgi remotePTCalibration
        /axis-cgi/ptremotecalibration/start.cgi remotePTCalibration
        /axis-cgi/ptz-autotracking/operator.cgi ptzAutotracker
        /axis-cgi/ptz-autotracking/viewer.cgi ptzAutotracker
        /axis-cgi/ptz/ptzupgrader.cgi ptzDrivers
        /axis-cgi/ptz/ptzuploader.cgi ptzDrivers
        /axis-cgi/pwdgrp.cgi userManagement
        /axis-cgi/quadviewsetup.cgi quadView
        /axis-cgi/radar-autotracking.cgi radarAutotracking
        /axis-cgi/radar/control.cgi radarControl
        /axis-cgi/radar/properties.cgi radarProperties
        /axis-cgi/radar/radaranalytics.cgi radarAnalytics
        /axis-cgi/radar/radarimage.cgi radarImage
        /axis-cgi/radar/replaceradarimage.cgi radarImage
        /axis-cgi/radar/uploadradarimage.cgi radarImage
        /axis-cgi/record/continuous/addconfiguration.cgi recordings
        /axis-cgi/record/continuous/listconfiguration.cgi recordings
        /axis-cgi/record/continuous/removeconfiguration.cgi recordings
        /axis-cgi/record/export/capabilities.cgi recordingExport
        /axis-cgi/record/export/exportrecording.cgi recordingExport
        /axis-cgi/record/export/exporttoexternal.cgi recordingExport
        /axis-cgi/record/export/getjobstatus.cgi recordingExport
        /axis-cgi/record/export/properties.cgi recordingExport
        /axis-cgi/record/export/schemaversions.cgi recordingExport
        /axis-cgi/record/list.cgi recordings
        /axis-cgi/record/play.cgi recordings
        /axis-cgi/record/record.cgi recordings
        /axis-cgi/record/recording_group/create.cgi recordingGroups
        /axis-cgi/record/recording_group/delete.cgi recordingGroups
        /axis-cgi/record/recording_group/list.cgi recordingGroups
        /axis-cgi/record/recording_group/schemaversions.cgi recordingGroups
        /axis-cgi/record/recording_group/update.cgi recordingGroups
        /axis-cgi/record/remove.cgi recordings
        /axis-cgi/record/stop.cgi recordings
        /axis-cgi/record/storage/getlimit.cgi recordingStorageLimits
        /axis-cgi/record/storage/schemaversions.cgi recordingStorageLimits
        /axis-cgi/record/storage/setlimit.cgi recordingStorageLimits
        /axis-cgi/recordedtour/getschemaversions.cgi recordedTours
        /axis-cgi/recordedtour/list.cgi recordedTours
        /axis-cgi/recordedtour/modify.cgi recordedTours
        /axis-cgi/recordedtour/pause.cgi recordedTours
        /axis-cgi/recordedtour/play.cgi recordedTours
        /axis-cgi/recordedtour/record.cgi recordedTours
        /axis-cgi/recordedtour/remove.cgi recordedTours
        /axis-cgi/recordedtour/resume.cgi recordedTours
        /axis-cgi/recordedtour/stopplayback.cgi recordedTours
        /axis-cgi/recordedtour/stoprecording.cgi recordedTours
        /axis-cgi/regionalsettings.cgi regionalSettings
        /axis-cgi/remotecameracontrol/getremoteurl.cgi remoteCameraControl
        /axis-cgi/remotecameracontrol/getvapixparams.cgi remoteCameraControl
        /axis-cgi/remotecameracontrol/getvapixstatus.cgi remoteCameraControl
        /axis-cgi/remotecameracontrol/schemaversions.cgi remoteCameraControl
        /axis-cgi/remotecameracontrol/setvapixparams.cgi remoteCameraControl
        /axis-cgi/remotesyslog.cgi remoteSyslog
        /axis-cgi/restart.cgi systemSettings
        /axis-cgi/serverreport.cgi systemSettings
        /axis-cgi/shockdetection/getenabled.cgi shockDetection
        /axis-cgi/shockdetection/getschemaversion.cgi shockDetection
        /axis-cgi/shockdetection/getsensitivitylevel.cgi shockDetection
        /axis-cgi/shockdetection/setenabled.cgi shockDetection
        /axis-cgi/shockdetection/setsensitivitylevel.cgi shockDetection
        /axis-cgi/siren_and_light.cgi sirenAndLight
        /axis-cgi/speeddry/getcapabilities.cgi speedDry
        /axis-cgi/speeddry/oneshot.cgi speedDry
        /axis-cgi/ssh.cgi sshServer
        /axis-cgi/stitching.cgi stitching
        /axis-cgi/stopclip.cgi mediaClips
        /axis-cgi/streamprofile.cgi streamProfiles
        /axis-cgi/streamstatus.cgi streamStatus
        /axis-cgi/supervisedio.cgi supervisedIO
        /axis-cgi/systemlog.cgi systemSettings
        /axis-cgi/systemready.cgi systemReady
        /axis-cgi/tcptest.cgi connectionTest
        /axis-cgi/temperature_alarm/get.cgi temperatureAlarm
        /axis-cgi/temperature_alarm/getspottemperature.cgi temperatureAlarm
        /axis-cgi/temperature_alarm/getzonestatus.cgi temperatureAlarm
        /axis-cgi/temperature_alarm/remove.cgi temperatureAlarm
        /axis-cgi/temperature_alarm/schemaversions.cgi temperatureAlarm
        /axis-cgi/temperature_alarm/set.cgi temperatureAlarm
        /axis-cgi/temperature_alarm/settemperaturescale.cgi temperatureAlarm
        /axis-cgi/temperaturecontrol.cgi temperatureControl
        /axis-cgi/thermometry.cgi thermometry
        /axis-cgi/time.cgi time
        /axis-cgi/uploadoverlayimage.cgi overlayImages
        /axis-cgi/usergroup.cgi userManagement
        /axis-cgi/vaconfig.cgi applicationConfiguration
        /axis-cgi/videocontrol.cgi videoDecoder
        /axis-cgi/videooutput/addsequenceelement.cgi videoOutput
        /axis-cgi/videooutput/clearsequence.cgi videoOutput
        /axis-cgi/videooutput/getactivemode.cgi videoOutput
        /axis-cgi/videooutput/getdynamicoverlays.cgi videoOutput
        /axis-cgi/videooutput/getmirroring.cgi videoOutput
        /axis-cgi/videooutput/getpip.cgi videoOutput
        /axis-cgi/videooutput/getquadview.cgi videoOutput
        /axis-cgi/videooutput/getrotation.cgi videoOutput
        /axis-cgi/videooutput/getschemaversions.cgi videoOutput
        /axis-cgi/videooutput/getsequence.cgi videoOutput
        /axis-cgi/videooutput/getsourcesettingsenabled.cgi videoOutput
        /axis-cgi/videooutput/getsupported.cgi videoOutput
        /axis-cgi/videooutput/getvideosources.cgi videoOutput
        /axis-cgi/videooutput/removesequenceelement.cgi videoOutput
        /axis-cgi/videooutput/setactivemode.cgi videoOutput
        /axis-cgi/videooutput/setdynamicoverlays.cgi videoOutput
        /axis-cgi/videooutput/setmirroring.cgi videoOutput
        /axis-cgi/videooutput/setpip.cgi videoOutput
        /axis-cgi/videooutput/setquadview.cgi videoOutput
        /axis-cgi/videooutput/setrotation.cgi videoOutput
        /axis-cgi/videooutput/setsourcesettingsenabled.cgi videoOutput
        /axis-cgi/videooutput/setvideosource.cgi videoOutput
        /axis-cgi/videooutput/updatesequenceelement.cgi videoOutput
        /axis-cgi/videostatus.cgi video
        /axis-cgi/videostreamingindicator.cgi videoStreamingIndicator
        /axis-cgi/viewarea/configure.cgi viewAreas
        /axis-cgi/viewarea/info.cgi viewAreas
        /axis-cgi/virtualinput/activate.cgi virtualInput
        /axis-cgi/virtualinput/deactivate.cgi virtualInput
        /axis-cgi/virtualinput/getschemaversions.cgi virtualInput
        /axis-cgi/wssession.cgi webSocketSession
        /axis-cgi/zipstream/getschemaversions.cgi zipstream
        /axis-cgi/zipstream/getstatus.cgi zipstream
        /axis-cgi/zipstream/listfpsmodes.cgi zipstream
        /axis-cgi/zipstream/listgopmodes.cgi zipstream
        /axis-cgi/zipstream/listprofiles.cgi zipstream
        /axis-cgi/zipstream/liststrengths.cgi zipstream
        /axis-cgi/zipstream/setfpsmode.cgi zipstream
        /axis-cgi/zipstream/setgop.cgi zipstream
        /axis-cgi/zipstream/setminfps.cgi zipstream
        /axis-cgi/zipstream/setprofile.cgi zipstream
        /axis-cgi/zipstream/setstrength.cgi zipstream
        /axis-cgi/zwave.cgi zWave
        /local/axis-onscreencontrols/onscreencontrols.cgi onScreenControls
        /local/demographics/.api demographicIdentifier
        /local/demographics/.apioperator demographicIdentifier
        /local/fenceguard/control.cgi fenceGuard
        /local/fflprapp/allow_list.cgi licensePlateVerifier
        /local/fflprapp/api.cgi licensePlateVerifier
        /local/fflprapp/block_list.cgi licensePlateVerifier
        /local/fflprapp/cloud.cgi licensePlateVerifier
        /local/fflprapp/cloud2.cgi licensePlateVerifier
        /local/fflprapp/cloud3.cgi licensePlateVerifier
        /local/fflprapp/config.cgi licensePlateVerifier
        /local/fflprapp/config_2n.cgi licensePlateVerifier
        /local/fflprapp/config_gsc.cgi licensePlateVerifier
        /local/fflprapp/config_hb.cgi licensePlateVerifier
        /local/fflprapp/config_hb_data.cgi licensePlateVerifier
        /local/fflprapp/config_json.cgi licensePlateVerifier
        /local/fflprapp/custom_list.cgi licensePlateVerifier
        /local/fflprapp/events.cgi licensePlateVerifier
        /local/fflprapp/list_mgmt.cgi licensePlateVerifier
        /local/fflprapp/search.cgi licensePlateVerifier
        /local/fflprapp/tools.cgi licensePlateVerifier
        /local/fflprapp/upload.cgi licensePlateVerifier
        /local/loiteringguard/control.cgi loiteringGuard
        /local/motionguard/control.cgi motionGuard
        /local/objectanalytics/control.cgi objectAnalytics
        /local/queue/.api queueMonitor
        /local/queue/.apioperator queueMonitor
        /local/tvpc/.api peopleCounter
        /local/tvpc/.apioperator peopleCounter
        /local/vmd/control.cgi videoMotionDetection
        /stereo/fps.json stereoPeopleCounter
        /stereo/io.json stereoPeopleCounter
        /stereo/params.json stereoPeopleCounter
        /stereo/people-counter/counts.json stereoPeopleCounter
        /stereo/people-counter/export.csv stereoPeopleCounter
        /stereo/people-counter/export.json stereoPeopleCounter
        """
}
