extension PersonaTexts {
    static let d6310OS12 = """
        # D6310 with AXIS OS 12.9.57.
        # Source: replies of a device that the public repository apljungquist/rs4acap recorded (branch cassettes,
        # getAllProperties, getApiList).
        # Missing there: the parameters, so these are those of the simulated camera.
        [properties]
        Architecture=aarch64
        Brand=AXIS
        BuildDate=Feb 20 2026 18:22
        HardwareID=A12
        ProdFullName=AXIS D6310 Air Quality Sensor
        ProdNbr=D6310
        ProdShortName=AXIS D6310
        ProdType=Air Quality Sensor
        ProdVariant=
        Soc=Ambarella S6Lm
        Version=12.9.57
        WebURL=https://www.axis.com
        [apis]
        aam-edge-api 1.4 - Aam edge API
        airquality 1.1 beta Air quality
        api-discovery 1.1 official API Discovery Service
        application 1.0 official Application
        audio-analytics 1.0 official Audio Analytics
        audio-device-control 1.0 official Audio Device Control
        audio-mixer 1.0 official Audio Mixer
        audio-site-conf 3.13 - Audio Site
        audio-streaming-capabilities 1.0 official Audio Streaming Capabilities
        audit-log 1.0 official Audit Log API
        axis-audio-manager-edge-api 1.2 - AXIS Audio Manager Edge API
        basic-device-info 1.3 official Basic Device Information
        capture-mode 1.0 official Capture Mode
        custom-firmware-certificate 1.0 official Custom Firmware Certificate
        customhttpheader 1.1 official Custom HTTP header
        device-config 1.0 official Device Config API
        device-self-test 1.0 official Device Self Test
        disk-management 1.0 official Edge storage Disk management
        disk-network-share 1.0 official Edge storage Network share
        disk-properties 1.1 official Edge storage Disk properties
        edge-file-manager 0.1 - Edge File Manager
        event-mqtt-bridge 1.2 official Event-MQTT Bridge API
        event-streaming-over-websocket 1.0 official Event Streaming over WebSocket
        feature-flag 1.0 official Feature Flag API
        findmydevice 1.1 official FindMyDevice
        fwmgr 1.8 official Firmware Management
        image-size 1.0 official Image Size
        io-port-management 1.1 official IO Port Management
        mdnssd 1.1 official mDNS-SD
        media-cgi 1.0 official Media stream over HTTP
        mediaclip 1.0 official Mediaclip
        mqtt-client 1.6 official MQTT Client API
        network-settings 1.37 official Network Settings
        ntp 1.5 official NTP
        oak 1.0 official OAK
        onscreencontrols 1.6 official On-Screen Controls
        packagemanager 1.4 - Package Manager
        param-cgi 1.0 official Legacy Parameter Handling
        pir-sensor-configuration 1.0 beta PIR sensor configuration
        power-settings 1.8 official Power Settings
        recording 1.0 official Edge Recording
        recording-export 1.3 official Export edge recording
        recording-group 1.0 official Edge Recording group
        recording-storage-limit 1.0 official Edge Recording storage limit
        remote-syslog 1.2 official Remote Syslog API
        remoteservice 1.1 official Remote service
        rtsp-over-websocket 1.0 official RTSP Streaming over WebSocket
        sip 2.2 official Call service API
        siren-and-light 1.0 official Siren And Light
        ssh 1.0 official SSH
        stream-profiles 1.0 official Stream Profiles
        streamstatus 1.0 official Stream Status CGI
        supervised-io 2.0 official Supervised IO
        systemready 1.4 official Systemready
        temperaturecontrol 1.0 official Temperature Control
        time-service 1.1 official Time API
        upnp 1.1 official UPnP
        user-management 1.2 official User Management
        """
}
