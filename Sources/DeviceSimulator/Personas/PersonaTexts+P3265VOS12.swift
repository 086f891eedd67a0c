extension PersonaTexts {
    static let p3265VOS12 = """
        # P3265-V with AXIS OS 12.11.77.
        # Source: the reply to getApiList that the public repository Cacsjep/oadm has recorded (docs/specs/pki-research); the
        # properties are from its tests (VapixProbeTests).
        # Missing there: most properties and the parameters, so these are those of the simulated camera.
        [properties]
        ProdFullName=AXIS P3265-V Dome Camera
        ProdNbr=P3265-V
        ProdShortName=AXIS P3265-V
        Version=12.11.77
        [apis]
        airquality 1.1 beta Air quality
        analytics-metadata-config 1.0 official Analytics Metadata Producer Configuration API
        api-discovery 1.1 official API Discovery Service
        application 1.0 official Application
        audio-analytics 1.0 official Audio Analytics
        audio-device-control 1.0 official Audio Device Control
        audio-device-control 2.0 official Audio Device Control
        audio-mixer 1.0 official Audio Mixer
        audio-streaming-capabilities 1.0 official Audio Streaming Capabilities
        audit-log 1.0 official Audit Log API
        basic-device-info 1.3 official Basic Device Information
        capture-mode 1.0 official Capture Mode
        custom-firmware-certificate 1.0 official Custom Firmware Certificate
        customhttpheader 1.1 official Custom HTTP header
        datahub-streaming-over-websocket 1.0 official Datahub Streaming over WebSocket
        daynight 1.2 official daynight
        device-config 1.0 official Device Config API
        device-self-test 1.0 official Device Self Test
        disk-management 1.0 official Edge storage Disk management
        disk-network-share 1.0 official Edge storage Network share
        disk-properties 1.1 official Edge storage Disk properties
        dynamicoverlay 1.8 official Dynamic Overlay
        event-mqtt-bridge 1.2 official Event-MQTT Bridge API
        event-streaming-over-websocket 1.0 official Event Streaming over WebSocket
        feature-flag 1.0 official Feature Flag API
        fwmgr 1.10 official Firmware Management
        guard-tour 1.1 official Guard Tour
        image-size 1.0 official Image Size
        io-port-management 1.1 official IO Port Management
        light-control 1.6 official Light Control
        mdnssd 1.1 official mDNS-SD
        media-cgi 1.0 official Media stream over HTTP
        mediaclip 1.0 official Mediaclip
        mqtt-client 1.6 official MQTT Client API
        network-settings 1.37 official Network Settings
        network-speaker-pairing 1.4 deprecated Network Speaker Pairing
        ntp 1.5 official NTP
        oak 1.0 official OAK
        onscreencontrols 1.6 official On-Screen Controls
        optics-control 1.3 official Optics Control
        overlayimage 1.0 official Overlay image API
        packagemanager 1.4 - Package Manager
        param-cgi 1.0 official Legacy Parameter Handling
        power-settings 1.8 official Power Settings
        privacy-mask 2.4 official Privacy Masking
        privacy-mask 3.0 official Privacy Masking
        ptz-control 2.1 official PTZ Control
        recording 1.0 official Edge Recording
        recording-export 1.3 official Export edge recording
        recording-group 1.0 official Edge Recording group
        recording-storage-limit 1.0 official Edge Recording storage limit
        remote-syslog 1.2 official Remote Syslog API
        remoteservice 1.1 official Remote service
        rtsp-over-websocket 1.0 official RTSP Streaming over WebSocket
        serial-port 2.0 official Serial Port
        shuttergain-cgi 2.0 official Shuttergain CGI
        signed-video 1.0 official Signed Video
        sip 2.2 official Call service API
        ssh 1.0 official SSH
        straightenimage 1.0 - Straighten Image
        stream-profiles 1.0 official Stream Profiles
        streamstatus 1.0 official Stream Status CGI
        supervised-io 2.0 official Supervised IO
        systemready 1.4 official Systemready
        temperaturecontrol 1.0 official Temperature Control
        time-service 1.1 official Time API
        upnp 1.1 official UPnP
        user-management 1.2 official User Management
        video-streaming-indicator 1.1 official Video Streaming Indicator
        view-area 1.0 official View Area
        widget-overlay 1.0 official Widget Overlay
        zipstream 1.0 official ZipStream
        """
}
