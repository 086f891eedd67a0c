extension PersonaTexts {
    static let q1951EOS11 = """
        # Q1951-E with AXIS OS 11.11.192.
        # Source: replies of a device that the public repository apljungquist/rs4acap recorded (branch cassettes,
        # getAllProperties, getApiList).
        # Missing there: the parameters, so these are those of the simulated camera.
        [properties]
        Architecture=armv7hf
        Brand=AXIS
        BuildDate=Jan 17 2026 18:25
        HardwareID=7B5.1
        ProdFullName=AXIS Q1951-E Thermal Camera
        ProdNbr=Q1951-E
        ProdShortName=AXIS Q1951-E
        ProdType=Thermal Camera
        ProdVariant=
        Soc=Axis Artpec-7
        Version=11.11.192
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
        device-config 1.0 official Device Config API
        device-self-test 1.0 official Device Self Test
        disk-management 1.0 official Edge storage Disk management
        disk-network-share 1.0 official Edge storage Network share
        disk-properties 1.1 official Edge storage Disk properties
        dynamicoverlay 1.7 official Dynamic Overlay
        event-mqtt-bridge 1.2 official Event-MQTT Bridge API
        event-streaming-over-websocket 1.0 official Event Streaming over WebSocket
        feature-flag 1.0 official Feature Flag API
        fwmgr 1.4 official Firmware Management
        image-size 1.0 official Image Size
        io-port-management 1.1 official IO Port Management
        mdnssd 1.1 official mDNS-SD
        media-cgi 1.0 official Media stream over HTTP
        mediaclip 1.0 official Mediaclip
        mqtt-client 1.6 official MQTT Client API
        network-settings 1.33 official Network Settings
        network-speaker-pairing 1.2 official Network Speaker Pairing
        ntp 1.4 official NTP
        oak 1.0 official OAK
        onscreencontrols 1.6 official On-Screen Controls
        orientation 1.0 official Orientation
        overlayimage 1.0 official Overlay image API
        packagemanager 1.4 - Package Manager
        param-cgi 1.0 official Legacy Parameter Handling
        privacy-mask 2.4 official Privacy Masking
        privacy-mask 3.0 official Privacy Masking
        recording 1.0 official Edge Recording
        recording-export 1.2 official Export edge recording
        recording-group 1.0 official Edge Recording group
        recording-storage-limit 1.0 official Edge Recording storage limit
        remote-syslog 1.1 official Remote Syslog API
        remoteservice 1.1 official Remote service
        rtsp-over-websocket 1.0 official RTSP Streaming over WebSocket
        shockdetection 1.0 official Shock Detection
        shuttergain-cgi 2.0 official Shuttergain CGI
        signed-video 1.0 official Signed Video
        ssh 1.0 official SSH
        stream-profiles 1.0 official Stream Profiles
        streamstatus 1.0 official Stream Status CGI
        supervised-io 2.0 official Supervised IO
        systemready 1.4 official Systemready
        temperaturecontrol 1.0 official Temperature Control
        time-service 1.1 official Time API
        upnp 1.1 official UPnP
        user-management 1.2 official User Management
        video-streaming-indicator 1.1 official Video Streaming Indicator
        zipstream 1.0 official ZipStream
        """
}
