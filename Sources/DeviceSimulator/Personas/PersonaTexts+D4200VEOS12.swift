extension PersonaTexts {
    static let d4200VEOS12 = """
        # D4200-VE with AXIS OS 12.9.57.
        # Source: replies of a device that the public repository apljungquist/rs4acap recorded (branch cassettes,
        # getAllProperties, getApiList; action=list of param.cgi, of which the groups of the model are here).
        # It is a speaker with a strobe siren, and has no video.
        [properties]
        Architecture=aarch64
        Brand=AXIS
        BuildDate=Feb 20 2026 18:19
        HardwareID=9CF
        ProdFullName=AXIS D4200-VE Network Strobe Speaker
        ProdNbr=D4200-VE
        ProdShortName=AXIS D4200-VE
        ProdType=Network Strobe Speaker
        ProdVariant=
        Soc=i.MX8MN
        Version=12.9.57
        WebURL=https://www.axis.com
        [apis]
        aam-edge-api 1.4 - Aam edge API
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
        speakertest 1.0 official Auto Speaker Test
        ssh 1.0 official SSH
        stream-profiles 1.0 official Stream Profiles
        streamstatus 1.0 official Stream Status CGI
        supervised-io 2.0 official Supervised IO
        systemready 1.4 official Systemready
        temperaturecontrol 1.0 official Temperature Control
        time-service 1.1 official Time API
        upnp 1.1 official UPnP
        user-management 1.2 official User Management
        [parameters]
        -GuardTour
        -Image
        -ImageSource
        -Layout
        -PTZ
        -Motion
        -StreamProfile
        -Tampering
        -Audio
        -AudioSource
        -IOPort
        -Input
        -Output
        -Properties
        Audio.DSCP=0
        Audio.DuplexMode=full
        Audio.MaxListeners=20
        Audio.MaxTransmitters=1
        Audio.NbrOfConfigs=1
        Audio.ReceiverBuffer=120
        Audio.ReceiverTimeout=1000
        Audio.A0.Enabled=yes
        Audio.A0.HTTPMessageType=singlepart
        Audio.A0.Name=
        Audio.A0.NbrOfChannels=1
        Audio.A0.Source=0
        AudioSource.NbrOfSources=1
        AudioSource.A0.AlarmLevel=100
        AudioSource.A0.AudioEncoding=aac
        AudioSource.A0.AudioSupport=no
        AudioSource.A0.BitRate=128000
        AudioSource.A0.InputGain=0
        AudioSource.A0.InputType=internal
        AudioSource.A0.MicrophonePower=no
        AudioSource.A0.MicrophonePowerType=none
        AudioSource.A0.Name=Audio
        AudioSource.A0.NbrOfChannels=2
        AudioSource.A0.OutputGain=-30
        AudioSource.A0.SampleRate=48000
        AudioSource.A0.DynamicProcessing.EchoCancellingEnabled=no
        AudioSource.A0.DynamicProcessing.Enabled=no
        IOPort.I0.Configurable=yes
        IOPort.I0.Direction=input
        IOPort.I0.Usage=
        IOPort.I0.Input.Name=Port 1
        IOPort.I0.Input.Trig=closed
        IOPort.I0.Output.Active=closed
        IOPort.I0.Output.Button=none
        IOPort.I0.Output.DelayTime=1
        IOPort.I0.Output.Mode=bistable
        IOPort.I0.Output.Name=Port 1
        IOPort.I0.Output.PulseTime=0
        IOPort.I1.Configurable=yes
        IOPort.I1.Direction=input
        IOPort.I1.Usage=
        IOPort.I1.Input.Name=Port 2
        IOPort.I1.Input.Trig=closed
        IOPort.I1.Output.Active=closed
        IOPort.I1.Output.Button=none
        IOPort.I1.Output.DelayTime=1
        IOPort.I1.Output.Mode=bistable
        IOPort.I1.Output.Name=Port 2
        IOPort.I1.Output.PulseTime=0
        Input.NbrOfInputs=2
        Output.NbrOfOutputs=0
        Properties.AlwaysMulticast.AlwaysMulticast=yes
        Properties.API.Browser.Language=yes
        Properties.API.Browser.RootPwdSetValue=yes
        Properties.API.Browser.UserGroup=yes
        Properties.API.ClientNotes.ClientNotes=yes
        Properties.API.HTTP.AdminPath=/index.html
        Properties.API.HTTP.Version=3
        Properties.API.Metadata.Metadata=yes
        Properties.API.Metadata.Version=1.0
        Properties.API.OnScreenControls.OnScreenControls=yes
        Properties.API.RTP.OnvifReplayExt=yes
        Properties.API.RTSP.AdjustableStreamSettings=
        Properties.API.RTSP.RTSPAuth=yes
        Properties.API.RTSP.Version=2.01
        Properties.API.SIP.SIP=yes
        Properties.API.SIP.Version=2.2
        Properties.API.SpeakerTest.AutomaticTest=yes
        Properties.API.SpeakerTest.Version=1.0
        Properties.API.WebService.EntryService=yes
        Properties.API.WebService.WebService=yes
        Properties.API.WebService.ONVIF.ONVIF=yes
        Properties.API.WebService.ONVIF.Version=23.06
        Properties.API.WebSocket.RTSP.RTSP=yes
        Properties.ApiDiscovery.ApiDiscovery=yes
        Properties.Audio.Audio=yes
        Properties.Audio.DuplexMode=full,post,get
        Properties.Audio.Format=lpcm,g711,g726,aac,opus
        Properties.Audio.InputType=internal,mic,line,digital
        Properties.Audio.Decoder.Format=g711,g726,axis-mulaw-128
        Properties.Audio.Source.A0.Input=yes
        Properties.Audio.Source.A0.Output=yes
        Properties.AudioClip.Format=au,mp3,opus,vorbis,wav
        Properties.AudioClip.PlayOptions=location,repeat,volume
        Properties.AudioClip.StopClip=yes
        Properties.EmbeddedDevelopment.CacheSize=10485760
        Properties.EmbeddedDevelopment.DefaultCacheSize=10485760
        Properties.EmbeddedDevelopment.EmbeddedDevelopment=yes
        Properties.EmbeddedDevelopment.Version=2.18
        Properties.EmbeddedDevelopment.RuleEngine.MultiConfiguration=yes
        Properties.Firmware.BuildDate=Feb 20 2026 18:19
        Properties.Firmware.BuildNumber=1
        Properties.Firmware.Version=12.9.57
        Properties.FirmwareManagement.Version=1.8
        Properties.Geolocation.Geolocation=yes
        Properties.Geolocation.Version=1.0
        Properties.HTTPS.HTTPS=yes
        Properties.IO.ManualTriggerNbr=6
        Properties.LEDControl.LEDControl=yes
        Properties.LocalStorage.AutoRepair=yes
        Properties.LocalStorage.ContinuousRecording=yes
        Properties.LocalStorage.DiskEncryption=yes
        Properties.LocalStorage.DiskHealth=yes
        Properties.LocalStorage.ExportRecording=yes
        Properties.LocalStorage.FailOverRecording=yes
        Properties.LocalStorage.LocalStorage=yes
        Properties.LocalStorage.NbrOfContinuousRecordingProfiles=1
        Properties.LocalStorage.RequiredFileSystem=yes
        Properties.LocalStorage.SDCard=yes
        Properties.LocalStorage.StorageLimit=yes
        Properties.LocalStorage.Version=1.00
        Properties.NetworkShare.CIFS=yes
        Properties.NetworkShare.IPV6=yes
        Properties.NetworkShare.NameLookup=yes
        Properties.NetworkShare.NetworkShare=yes
        Properties.PackageManager.FormatListing=yes
        Properties.PackageManager.LicenseKeyManagement=yes
        Properties.PackageManager.PackageManager=yes
        Properties.RemoteService.RemoteService=no
        Properties.RTC.RTC=yes
        Properties.Serial.Serial=no
        Properties.SirenAndLight.SirenAndLight2=yes
        Properties.SRTP.Acceleration=none
        Properties.SRTP.Authentication=hmac-sha1
        Properties.SRTP.Encryption=aes-ctr-128,aes-ctr-256,aes-gcm-128,aes-gcm-256
        Properties.SRTP.SRTP=yes
        Properties.SRTP.Version=1.0
        Properties.SupervisedIO.SupervisedIO=yes
        Properties.SupervisedIO.Version=2.0
        Properties.System.Architecture=aarch64
        Properties.System.HardwareID=9CF
        Properties.System.Language=
        Properties.System.LanguageType=
        Properties.System.Soc=i.MX8MN
        Properties.TemperatureSensor.Fan=no
        Properties.TemperatureSensor.Heater=no
        Properties.TemperatureSensor.TemperatureControl=yes
        Properties.TemperatureSensor.TemperatureSensor=yes
        Properties.VirtualInput.VirtualInput=yes
        """
}
