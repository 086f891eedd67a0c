extension PersonaTexts {
    static let m3066VOS10 = """
        # M3066-V with AXIS OS 10.12.323.
        # Source: replies of a device that the public repository apljungquist/rs4acap recorded (branch cassettes,
        # getAllProperties, getApiList).
        # Missing there: the parameters, so these are those of the simulated camera.
        [properties]
        Architecture=aarch64
        Brand=AXIS
        BuildDate=Feb 04 2026 10:03
        HardwareID=7AC
        ProdFullName=AXIS M3066-V Network Camera
        ProdNbr=M3066-V
        ProdShortName=AXIS M3066-V
        ProdType=Network Camera
        ProdVariant=
        Soc=Ambarella S5L
        Version=10.12.323
        WebURL=http://www.axis.com
        [apis]
        analytics-metadata-config 1.0 official Analytics Metadata Producer Configuration API
        api-discovery 1.1 official API Discovery Service
        audio-analytics 1.0 official Audio Analytics
        audio-device-control 1.0 official Audio Device Control
        audio-mixer 1.0 official Audio Mixer
        audio-streaming-capabilities 1.0 official Audio Streaming Capabilities
        basic-device-info 1.3 official Basic Device Information
        capture-mode 1.0 official Capture Mode
        custom-firmware-certificate 1.0 official Custom Firmware Certificate
        customhttpheader 1.1 official Custom HTTP header
        disk-management 1.0 official Edge storage Disk management
        disk-network-share 1.0 official Edge storage Network share
        disk-properties 1.1 official Edge storage Disk properties
        dynamicoverlay 1.7 official Dynamic Overlay
        event-mqtt-bridge 1.2 official Event-MQTT Bridge API
        event-streaming-over-websocket 1.0 official Event Streaming over WebSocket
        feature-flag 1.0 official Feature Flag API
        fwmgr 1.4 official Firmware Management
        guard-tour 1.0 official Guard Tour
        image-size 1.0 official Image Size
        io-port-management 1.1 official IO Port Management
        mdnssd 1.1 official mDNS-SD
        mediaclip 1.0 official Mediaclip
        mqtt-client 1.5 official MQTT Client API
        network-settings 1.15 official Network Settings
        ntp 1.2 official NTP
        oak 1.0 official OAK
        onscreencontrols 1.6 official On-Screen Controls
        overlayimage 1.0 official Overlay image API
        packagemanager 1.4 - Package Manager
        param-cgi 1.0 official Legacy Parameter Handling
        privacy-mask 2.0 official Privacy Masking
        ptz-control 1.1 official PTZ Control
        recording 1.0 official Edge Recording
        recording-export 1.2 official Export edge recording
        recording-group 1.0 official Edge Recording group
        recording-storage-limit 1.0 official Edge Recording storage limit
        remote-syslog 1.0 official Remote Syslog API
        remoteservice 1.1 official Remote service
        rtsp-over-websocket 1.0 official RTSP Streaming over WebSocket
        shuttergain-cgi 2.0 official Shuttergain CGI
        sip 2.2 official Call service API
        ssh 1.0 official SSH
        stream-profiles 1.0 official Stream Profiles
        supervised-io 2.0 official Supervised IO
        systemready 1.2 official Systemready
        temperaturecontrol 1.0 official Temperature Control
        time-service 1.0 official Time API
        upnp 1.1 official UPnP
        user-management 1.1 official User Management
        view-area 1.0 official View Area
        zipstream 1.0 official ZipStream
        """
}
