extension PersonaTexts {
    static let m1075LOS12 = """
        # M1075-L with AXIS OS 12.9.57.
        # Source: replies of a device that the public repository apljungquist/rs4acap recorded (branch cassettes,
        # getAllProperties, getApiList).
        # Missing there: the parameters, so these are those of the simulated camera.
        [properties]
        Architecture=aarch64
        Brand=AXIS
        BuildDate=Feb 20 2026 18:24
        HardwareID=92A.1
        ProdFullName=AXIS M1075-L Box Camera
        ProdNbr=M1075-L
        ProdShortName=AXIS M1075-L
        ProdType=Box Camera
        ProdVariant=
        Soc=Ambarella CV25
        Version=12.9.57
        WebURL=https://www.axis.com
        [apis]
        airquality 1.1 beta Air quality
        analytics-metadata-config 1.0 official Analytics Metadata Producer Configuration API
        api-discovery 1.1 official API Discovery Service
        application 1.0 official Application
        audio-analytics 1.0 official Audio Analytics
        audio-device-control 1.0 official Audio Device Control
        audio-mixer 1.0 official Audio Mixer
        audio-streaming-capabilities 1.0 official Audio Streaming Capabilities
        audit-log 1.0 official Audit Log API
        basic-device-info 1.3 official Basic Device Information
        capture-mode 1.0 official Capture Mode
        custom-firmware-certificate 1.0 official Custom Firmware Certificate
        customhttpheader 1.1 official Custom HTTP header
        device-config 1.0 official Device Config API
        device-self-test 1.0 official Device Self Test
        disk-management 1.0 official Edge storage Disk management
        disk-network-share 1.0 official Edge storage Network share
        disk-properties 1.1 official Edge storage Disk properties
        dynamicoverlay 1.8 official Dynamic Overlay
        event-mqtt-bridge 1.2 official Event-MQTT Bridge API
        event-streaming-over-websocket 1.0 official Event Streaming over WebSocket
        feature-flag 1.0 official Feature Flag API
        fwmgr 1.8 official Firmware Management
        guard-tour 1.1 official Guard Tour
        image-size 1.0 official Image Size
        io-port-management 1.1 official IO Port Management
        light-control 1.5 official Light Control
        mdnssd 1.1 official mDNS-SD
        media-cgi 1.0 official Media stream over HTTP
        mediaclip 1.0 official Mediaclip
        mqtt-client 1.6 official MQTT Client API
        network-settings 1.37 official Network Settings
        network-speaker-pairing 1.4 official Network Speaker Pairing
        ntp 1.5 official NTP
        oak 1.0 official OAK
        onscreencontrols 1.6 official On-Screen Controls
        overlayimage 1.0 official Overlay image API
        packagemanager 1.4 - Package Manager
        param-cgi 1.0 official Legacy Parameter Handling
        pencil-privacy-filter 1.0 official Pencil Privacy Filter
        pir-sensor-configuration 1.0 beta PIR sensor configuration
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
        shuttergain-cgi 2.0 official Shuttergain CGI
        signed-video 1.0 official Signed Video
        sip 2.2 official Call service API
        ssh 1.0 official SSH
        stream-profiles 1.0 official Stream Profiles
        streamstatus 1.0 official Stream Status CGI
        systemready 1.4 official Systemready
        temperaturecontrol 1.0 official Temperature Control
        time-service 1.1 official Time API
        upnp 1.1 official UPnP
        user-management 1.2 official User Management
        view-area 1.0 official View Area
        zipstream 1.0 official ZipStream
        """
}
