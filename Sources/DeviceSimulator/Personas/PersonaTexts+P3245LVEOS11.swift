extension PersonaTexts {
    static let p3245LVEOS11 = """
        # P3245-LVE with AXIS OS 11.11.192.
        # Source: replies of a device that the public repository apljungquist/rs4acap recorded (branch cassettes,
        # getAllProperties, getApiList; action=list of param.cgi, of which the groups of the model are here).
        # Missing here: the sizes of view areas 2 to 8, which are those of the first.
        [properties]
        Architecture=armv7hf
        Brand=AXIS
        BuildDate=Jan 17 2026 18:22
        HardwareID=92D
        ProdFullName=AXIS P3245-LVE Network Camera
        ProdNbr=P3245-LVE
        ProdShortName=AXIS P3245-LVE
        ProdType=Network Camera
        ProdVariant=22mm
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
        guard-tour 1.1 official Guard Tour
        image-size 1.0 official Image Size
        io-port-management 1.1 official IO Port Management
        light-control 1.4 official Light Control
        mdnssd 1.1 official mDNS-SD
        media-cgi 1.0 official Media stream over HTTP
        mediaclip 1.0 official Mediaclip
        mqtt-client 1.6 official MQTT Client API
        network-settings 1.33 official Network Settings
        ntp 1.4 official NTP
        oak 1.0 official OAK
        onscreencontrols 1.6 official On-Screen Controls
        overlayimage 1.0 official Overlay image API
        packagemanager 1.4 - Package Manager
        param-cgi 1.0 official Legacy Parameter Handling
        privacy-mask 2.4 official Privacy Masking
        privacy-mask 3.0 official Privacy Masking
        ptz-control 2.1 official PTZ Control
        recording 1.0 official Edge Recording
        recording-export 1.2 official Export edge recording
        recording-group 1.0 official Edge Recording group
        recording-storage-limit 1.0 official Edge Recording storage limit
        remote-syslog 1.1 official Remote Syslog API
        remoteservice 1.1 official Remote service
        rtsp-over-websocket 1.0 official RTSP Streaming over WebSocket
        shuttergain-cgi 2.0 official Shuttergain CGI
        sip 2.2 official Call service API
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
        view-area 1.0 official View Area
        zipstream 1.0 official ZipStream
        [parameters]
        -IOPort
        -Input
        -Output
        -Properties
        IOPort.I0.Configurable=no
        IOPort.I0.Direction=input
        IOPort.I0.Usage=
        IOPort.I0.Input.Name=Port 1
        IOPort.I0.Input.Trig=closed
        IOPort.I1.Configurable=no
        IOPort.I1.Direction=output
        IOPort.I1.Usage=
        IOPort.I1.Output.Active=closed
        IOPort.I1.Output.Button=none
        IOPort.I1.Output.DelayTime=1
        IOPort.I1.Output.Mode=bistable
        IOPort.I1.Output.Name=Port 2
        IOPort.I1.Output.PulseTime=0
        Input.NbrOfInputs=1
        Output.NbrOfOutputs=1
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
        Properties.API.PTZ.Presets.Version=2.00
        Properties.API.RTP.OnvifReplayExt=yes
        Properties.API.RTSP.AdjustableStreamSettings=compression,fps,videokeyframeinterval,videomaxbitrate,videozstrength
        Properties.API.RTSP.RTSPAuth=yes
        Properties.API.RTSP.Version=2.01
        Properties.API.SIP.SIP=yes
        Properties.API.SIP.Version=2.2
        Properties.API.WebService.EntryService=yes
        Properties.API.WebService.WebService=yes
        Properties.API.WebService.ONVIF.ONVIF=yes
        Properties.API.WebService.ONVIF.Version=1.02
        Properties.API.WebSocket.RTSP.RTSP=yes
        Properties.ApiDiscovery.ApiDiscovery=yes
        Properties.Audio.Audio=yes
        Properties.Audio.DuplexMode=full,half,post,get
        Properties.Audio.Format=lpcm,g711,g726,aac,opus
        Properties.Audio.InputType=mic,line,digital
        Properties.Audio.Decoder.Format=g711,g726,axis-mulaw-128
        Properties.Audio.Source.A0.Input=yes
        Properties.Audio.Source.A0.Output=yes
        Properties.AudioClip.Format=au,mp3,opus,vorbis,wav
        Properties.AudioClip.PlayOptions=location,repeat,volume
        Properties.AudioClip.StopClip=yes
        Properties.DynamicOverlay.DynamicOverlay=yes
        Properties.DynamicOverlay.Version=1.7
        Properties.EmbeddedDevelopment.CacheSize=84934656
        Properties.EmbeddedDevelopment.DefaultCacheSize=100663296
        Properties.EmbeddedDevelopment.EmbeddedDevelopment=yes
        Properties.EmbeddedDevelopment.Version=2.18
        Properties.EmbeddedDevelopment.RuleEngine.MultiConfiguration=yes
        Properties.Firmware.BuildDate=Jan 17 2026 18:22
        Properties.Firmware.BuildNumber=1
        Properties.Firmware.Version=11.11.192
        Properties.FirmwareManagement.Version=1.4
        Properties.Gatekeeper.Gatekeeper=no
        Properties.Geolocation.Geolocation=yes
        Properties.Geolocation.Version=1.0
        Properties.GuardTour.GuardTour=yes
        Properties.GuardTour.MaxGuardTours=100
        Properties.GuardTour.MinGuardTourWaitTime=1
        Properties.GuardTour.RecordedTour=no
        Properties.HTTPS.HTTPS=yes
        Properties.Image.CodecSpecificResolutions=yes
        Properties.Image.Format=jpeg,mjpeg,h264,h265
        Properties.Image.NbrOfViews=8
        Properties.Image.Resolution=1920x1080,1440x1080,1440x900,1280x960,1280x800,1280x720,1024x768,1024x640,1024x576,800x600,800x500,800x450,640x480,640x400,640x360,480x360,480x300,480x270,320x240,320x200,320x180,240x180,160x120,160x100,160x90
        Properties.Image.Rotation=0,90,180,270
        Properties.Image.ShowSuboptimalResolutions=false
        Properties.Image.H264.Profiles=Baseline,Main,High
        Properties.Image.H265.Profiles=Main
        Properties.Image.I0.Resolution=1920x1080,1440x1080,1440x900,1280x960,1280x800,1280x720,1024x768,1024x640,1024x576,800x600,800x500,800x450,640x480,640x400,640x360,480x360,480x300,480x270,320x240,320x200,320x180,240x180,160x120,160x100,160x90
        Properties.Image.I0.ShowSuboptimalResolutions=false
        Properties.Image.I0.H264.Resolution=1920x1080,1440x1080,1440x900,1280x960,1280x800,1280x720,1024x768,1024x640,1024x576,800x600,800x500,800x450,640x480,640x400,640x360,480x360,480x300,480x270,320x240,320x200,320x180,240x180,160x120,160x100,160x90
        Properties.Image.I0.H265.Resolution=1920x1080,1440x1080,1440x900,1280x960,1280x800,1280x720,1024x768,1024x640,1024x576,800x600,800x500,800x450,640x480,640x400,640x360,480x360,480x300,480x270,320x240,320x200,320x180,240x180,160x120,160x100,160x90
        Properties.Image.I0.JPEG.Resolution=1920x1080,1440x1080,1440x900,1280x960,1280x800,1280x720,1024x768,1024x640,1024x576,800x600,800x500,800x450,640x480,640x400,640x360,480x360,480x300,480x270,320x240,320x200,320x180,240x180,160x120,160x100,160x90
        Properties.Image.RateControl.Version=1.1
        Properties.Image.RateControl.ABR.ABR=yes
        Properties.ImageSource.DayNight=yes
        Properties.ImageSource.DCIris=no
        Properties.ImageSource.IrisManager=no
        Properties.ImageSource.PositionableIris=yes
        Properties.ImageSource.AutoFocus.FocusWindow=yes
        Properties.ImageSource.OpticsSetup.Calibration=yes
        Properties.ImageSource.OpticsSetup.CamBlockType=axis
        Properties.ImageSource.OpticsSetup.DayNightSwitch=no
        Properties.ImageSource.OpticsSetup.Focus=yes
        Properties.ImageSource.OpticsSetup.FocusAssistant=no
        Properties.ImageSource.OpticsSetup.NonBlockingCGI=yes
        Properties.ImageSource.OpticsSetup.Zoom=yes
        Properties.IO.ManualTriggerNbr=6
        Properties.LEDControl.LEDControl=yes
        Properties.LensParams.Alignment=yes
        Properties.LensParams.LensParams=yes
        Properties.LightControl.LightControl2=yes
        Properties.LightControl.LightControlAvailable=yes
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
        Properties.Portcast.Portcast=yes
        Properties.Portcast.Status=disconnected
        Properties.Portcast.Version=1.0
        Properties.PrivacyMask.MainSwitch=yes
        Properties.PrivacyMask.MaxNbrOfCorners=10
        Properties.PrivacyMask.MaxNbrOfPrivacyMasks=20
        Properties.PrivacyMask.Polygon=yes
        Properties.PrivacyMask.PrivacyMask=yes
        Properties.PrivacyMask.Query=list,position,listpxjson,positionpxjson
        Properties.PTZ.DigitalPTZ=yes
        Properties.PTZ.DriverManagement=no
        Properties.PTZ.DriverModeList=none
        Properties.PTZ.EmbeddedDrivers=yes
        Properties.PTZ.PTZ=yes
        Properties.PTZ.PTZOnQuadView=no
        Properties.PTZ.SelectableDriverMode=no
        Properties.RemoteService.RemoteService=no
        Properties.RTC.RTC=yes
        Properties.Serial.Serial=no
        Properties.SRTP.Acceleration=hardware
        Properties.SRTP.Authentication=hmac-sha1
        Properties.SRTP.Encryption=aes-ctr-128,aes-ctr-256,aes-gcm-128,aes-gcm-256
        Properties.SRTP.SRTP=yes
        Properties.SRTP.Version=1.0
        Properties.StraightenImage.Automatic=no
        Properties.StraightenImage.StraightenImage=yes
        Properties.StraightenImage.Version=
        Properties.SupervisedIO.SupervisedIO=yes
        Properties.SupervisedIO.Version=2.0
        Properties.System.Architecture=armv7hf
        Properties.System.HardwareID=92D
        Properties.System.Language=
        Properties.System.LanguageType=
        Properties.System.Soc=Axis Artpec-7
        Properties.Tampering.Tampering=yes
        Properties.TemperatureSensor.Fan=no
        Properties.TemperatureSensor.Heater=yes
        Properties.TemperatureSensor.TemperatureControl=yes
        Properties.TemperatureSensor.TemperatureSensor=yes
        Properties.VideoStreamingIndicator.VideoStreamingIndicator=yes
        Properties.VirtualInput.VirtualInput=yes
        Properties.ZipStream.ZipStream=yes
        """
}
