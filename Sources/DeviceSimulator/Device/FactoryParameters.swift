/// The initial parameters of a simulated camera: real names with invented values.
enum FactoryParameters {
    static func make(for identity: DeviceIdentity) -> [Parameter] {
        let properties = identity.properties
        let brand = ["Brand", "ProdFullName", "ProdNbr", "ProdShortName", "ProdType", "ProdVariant", "WebURL"].map {
            Parameter(name: "Brand." + $0, value: properties[$0] ?? "")
        }
        let system = [
            Parameter(name: "Properties.Firmware.Version", value: properties["Version"] ?? ""),
            Parameter(name: "Properties.System.SerialNumber", value: identity.serialNumber),
        ]
        let own = common.map { Parameter(name: $0.name, value: identity.own($0.value)) }
        return brand + own + system
    }

    /// The parameters that are the same on all cameras, but for the numbers and names in them; read once in a process.
    private static let common: [Parameter] = {
        let images = (0..<8).flatMap { read(image.replacingPlaceholder(with: $0)) }
        let ports = (0..<4).flatMap { number in
            read(port.replacingPlaceholder(with: number)).map { parameter in
                // The second of the four is an output.
                parameter.name == "IOPort.I1.Direction" ? Parameter(name: parameter.name, value: "output") : parameter
            }
        }
        let areas = (0..<4).flatMap { read(maskArea.replacingPlaceholder(with: $0)) }
        return read(general) + images + ports + areas + read(profiles) + read(properties)
    }()

    private static func read(_ lines: String) -> [Parameter] {
        lines.split(separator: "\n").map { line in
            let halves = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Parameter(name: String(halves[0]), value: halves.count > 1 ? String(halves[1]) : "")
        }
    }

    private static let general = """
        Audio.DSCP=0
        Audio.DuplexMode=full
        Audio.MaxListeners=20
        Audio.MaxTransmitters=1
        Audio.NbrOfConfigs=1
        Audio.ReceiverBuffer=120
        Audio.ReceiverTimeout=1000
        Audio.A0.Enabled=no
        Audio.A0.Name=
        Audio.A0.NbrOfChannels=1
        AudioSource.NbrOfSources=1
        AudioSource.A0.AudioEncoding=aac
        AudioSource.A0.AudioSupport=yes
        AudioSource.A0.BitRate=32000
        AudioSource.A0.InputGain=0
        AudioSource.A0.Name=Entrance & hall
        AudioSource.A0.SampleRate=16000
        BasicDeviceInfo.BasicDeviceInfo=yes
        Bandwidth.Limit=0
        GuardTour.G0.CamNbr=1
        GuardTour.G0.Name=Round
        GuardTour.G0.RandomEnabled=no
        GuardTour.G0.Running=no
        GuardTour.G0.TimeBetweenSequences=0
        HTTPS.AllowTLS1=no
        HTTPS.AllowTLS11=no
        HTTPS.Ciphers=ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256
        HTTPS.Enabled=yes
        HTTPS.Port=443
        ImageSource.NbrOfSources=1
        ImageSource.I0.Name=Entrée – façade nord
        ImageSource.I0.AutoRotationEnabled=yes
        ImageSource.I0.Rotation=0
        ImageSource.I0.Sensor.AspectRatio=16:9
        ImageSource.I0.Sensor.Brightness=50
        ImageSource.I0.Sensor.CaptureFrequency=50
        ImageSource.I0.Sensor.CaptureMode=1
        ImageSource.I0.Sensor.ColorLevel=50
        ImageSource.I0.Sensor.Contrast=50
        ImageSource.I0.Sensor.Exposure=auto
        ImageSource.I0.Sensor.ExposurePriority=50
        ImageSource.I0.Sensor.Sharpness=50
        ImageSource.I0.Sensor.WDR=on
        ImageSource.I0.Sensor.WhiteBalance=auto
        ImageSource.I0.Video.DetectedType=NTSC
        Image.MaxViewers=20
        Image.NbrOfConfigs=8
        Image.OverlayPath=/etc/overlays/axis(128x44).ovl
        Image.OwnDateFormat=%F
        Image.OwnDateFormatEnabled=no
        Image.OwnTimeFormat=%T
        Image.PrivacyMaskType=none
        Image.ReferrersEnabled=no
        Image.Referrers=
        Image.RTCP=yes
        Image.TimeFormat=24
        Input.NbrOfInputs=3
        Layout.Trigger1Enabled=yes
        Layout.CustomLink.C0.Enabled=no
        Layout.CustomLink.C0.Name=Custom link 1
        Layout.CustomLink.C0.URL=http://
        Layout.CustomLink.C1.Enabled=yes
        Layout.CustomLink.C1.Name=Docs
        Layout.CustomLink.C1.URL=https://docs.example/search?q=mask%20area&lang=sv&strict=1
        MediaClip.MaxGroups=50
        MediaClip.M0.Location=/etc/audioclips/camera_clicks16k.au
        MediaClip.M0.Name=Camera clicks
        MediaClip.M0.Type=audio
        MediaClip.M6.Location=/etc/audioclips/Pssst,_Psst!.au
        MediaClip.M6.Name=Pssst, Psst!
        MediaClip.M6.Type=audio
        Network.ARPPingIPAddress.Enabled=yes
        Network.Bonjour.Enabled=yes
        Network.Bonjour.FriendlyName=AXIS P3268-LVE - ACCC8E0A1B2C
        Network.BootProto=dhcp
        Network.Broadcast=192.168.0.255
        Network.DefaultRouter=192.168.0.1
        Network.DNSServer1=192.168.0.1
        Network.DNSServer2=
        Network.DomainName=example.com
        Network.Enabled=yes
        Network.HTTP.AuthenticationPolicy=digest
        Network.HTTP.AuthenticationWithQop=yes
        Network.HTTP.Port=80
        Network.HostName=axis-accc8e0a1b2c
        Network.IPAddress=192.168.0.90
        Network.IPv6.AcceptRA=yes
        Network.IPv6.DHCPv6=auto
        Network.IPv6.Enabled=yes
        Network.IPv6.IPAddresses=fe80::aecc:8eff:fe0a:1b2c/64
        Network.InterfaceSelectMode=auto
        Network.Media=auto
        Network.QoS.Class1.Desc=AxisLiveVideo
        Network.QoS.Class1.DSCP=0
        Network.QoS.Class2.Desc=AxisLiveAudio
        Network.QoS.Class2.DSCP=0
        Network.Resolver.NameServer1=0.0.0.0
        Network.Resolver.ObtainFromDHCP=yes
        Network.Routing.DefaultRouter=192.168.0.1
        Network.RTP.NbrOfRTPGroups=8
        Network.RTP.StartPort=50000
        Network.RTP.EndPort=50999
        Network.RTP.R0.AlwaysMulticastAudio=no
        Network.RTP.R0.AudioAddress=239.235.137.24
        Network.RTP.R0.AudioPort=0
        Network.RTP.R0.TTL=5
        Network.RTP.R0.VideoAddress=239.216.137.24
        Network.RTP.R0.VideoPort=0
        Network.RTSP.Enabled=yes
        Network.RTSP.Port=554
        Network.SNMP.Enabled=no
        Network.SNMP.V1ReadCommunity=public
        Network.SSH.Enabled=no
        Network.SubnetMask=255.255.255.0
        Network.UPnP.Enabled=no
        Network.UPnP.FriendlyName=AXIS P3268-LVE - ACCC8E0A1B2C
        Network.VolatileHostName.HostName=axis-accc8e0a1b2c
        Network.VolatileHostName.ObtainFromDHCP=yes
        Network.eth0.Broadcast=192.168.0.255
        Network.eth0.IPAddress=192.168.0.90
        Network.eth0.MACAddress=AC:CC:8E:0A:1B:2C
        Network.eth0.SubnetMask=255.255.255.0
        Output.NbrOfOutputs=1
        PortManager.P0.PortEnabled=yes
        PortManager.P0.PortType=Serial
        PortManager.P0.SerialCGI.Enabled=yes
        Serial.NbrOfPorts=1
        Serial.Ser1.BaudRate=9600
        Serial.Ser1.DataBits=8
        Serial.Ser1.Parity=None
        Serial.Ser1.PortMode=RS232
        Serial.Ser1.StopBits=1
        PTZ.BoaProtPTZOperator=password
        PTZ.CameraDefault=1
        PTZ.CameraUARTs=0
        PTZ.CamPorts.Cam1Port=1
        PTZ.ImageSource.I0.PTZEnabled=yes
        PTZ.Limit.L1.MaxBrightness=9999
        PTZ.Limit.L1.MaxFieldAngle=100
        PTZ.Limit.L1.MaxFocus=9999
        PTZ.Limit.L1.MaxIris=9999
        PTZ.Limit.L1.MaxPan=165
        PTZ.Limit.L1.MaxTilt=165
        PTZ.Limit.L1.MaxZoom=9999
        PTZ.Limit.L1.MinBrightness=1
        PTZ.Limit.L1.MinFieldAngle=1
        PTZ.Limit.L1.MinFocus=1
        PTZ.Limit.L1.MinIris=1
        PTZ.Limit.L1.MinPan=-165
        PTZ.Limit.L1.MinTilt=-165
        PTZ.Limit.L1.MinZoom=1
        PTZ.NbrOfCameras=1
        PTZ.NbrOfSerPorts=0
        PTZ.PTZDriverStatuses.Driver1Status=3
        PTZ.Preset.P0.HomePosition=1
        PTZ.Preset.P0.ImageSource=0
        PTZ.Preset.P0.Name=
        PTZ.Preset.P0.Position.P1.Data=pan=12.5:tilt=-30.06:zoom=1
        PTZ.Preset.P0.Position.P1.Name=Home
        PTZ.Preset.P0.Position.P2.Data=pan=-170:tilt=-5.5:zoom=4000
        PTZ.Preset.P0.Position.P2.Name=Tür & Tor 100 %
        PTZ.Support.S1.AbsoluteBrightness=true
        PTZ.Support.S1.AbsoluteFocus=true
        PTZ.Support.S1.AbsoluteIris=true
        PTZ.Support.S1.AbsolutePan=true
        PTZ.Support.S1.AbsoluteTilt=true
        PTZ.Support.S1.AbsoluteZoom=true
        PTZ.Support.S1.ActionNotification=true
        PTZ.Support.S1.AreaZoom=true
        PTZ.Support.S1.AutoFocus=true
        PTZ.Support.S1.AutoIrCutFilter=false
        PTZ.Support.S1.AutoIris=true
        PTZ.Support.S1.Auxiliary=false
        PTZ.Support.S1.BackLight=false
        PTZ.Support.S1.ContinuousBrightness=true
        PTZ.Support.S1.ContinuousFocus=true
        PTZ.Support.S1.ContinuousIris=true
        PTZ.Support.S1.ContinuousPan=true
        PTZ.Support.S1.ContinuousTilt=true
        PTZ.Support.S1.ContinuousZoom=true
        PTZ.Support.S1.DevicePreset=false
        PTZ.Support.S1.DigitalZoom=false
        PTZ.Support.S1.GenericHTTP=false
        PTZ.Support.S1.IrCutFilter=false
        PTZ.Support.S1.JoyStickEmulation=false
        PTZ.Support.S1.LensOffset=false
        PTZ.Support.S1.OSDMenu=false
        PTZ.Support.S1.ProportionalSpeed=false
        PTZ.Support.S1.RelativeBrightness=true
        PTZ.Support.S1.RelativeFocus=true
        PTZ.Support.S1.RelativeIris=true
        PTZ.Support.S1.RelativePan=true
        PTZ.Support.S1.RelativeTilt=true
        PTZ.Support.S1.RelativeZoom=true
        PTZ.Support.S1.ServerPreset=true
        PTZ.Support.S1.SpeedCtl=true
        PTZ.UserAdv.U1.MoveSpeed=100
        PTZ.Various.V1.BrightnessEnabled=true
        PTZ.Various.V1.CtlQueueing=false
        PTZ.Various.V1.CtlQueueLimit=20
        PTZ.Various.V1.CtlQueuePollTime=20
        PTZ.Various.V1.FocusEnabled=true
        PTZ.Various.V1.HomePresetSet=true
        PTZ.Various.V1.IrisEnabled=true
        PTZ.Various.V1.Locked=false
        PTZ.Various.V1.PanEnabled=true
        PTZ.Various.V1.TiltEnabled=true
        PTZ.Various.V1.ZoomEnabled=true
        Recording.DefaultDiskId=SD_DISK
        Recording.DefaultSplitDuration=300
        RemoteService.Enabled=oneclick
        RemoteService.ServerList=dispatchse1-st.axis.com,dispatchse2-st.axis.com,dispatchus1-st.axis.com
        SNMP.DSCP=0
        SNMP.Enabled=no
        SNMP.EngineBoots=1
        SNMP.InitialUserPasswd=*****
        SNMP.InitialUserPasswdSet=no
        SNMP.Trap.Enabled=no
        SNMP.Trap.T0.Address=
        SNMP.Trap.T0.Community=public
        SNMP.V1=no
        SNMP.V1ReadCommunity=public
        SNMP.V1WriteCommunity=write
        SNMP.V2c=no
        SNMP.V3=no
        Storage.S0.AutoRepair=yes
        Storage.S0.CleanupLevel=90
        Storage.S0.DiskID=SD_DISK
        Storage.S0.Enabled=yes
        Storage.S0.FriendlyName=SD card
        Storage.S0.MountOnBoot=yes
        StreamCache.MaxGroups=20
        StreamCache.Size=84934656
        StreamCache.S0.Enabled=no
        StreamCache.S0.Options=
        StreamCache.S0.RequestedLengthTime=30
        System.AccessLog=Critical
        System.BoaGroupPolicy.admin=both
        System.BoaProtViewer=password
        System.PasswordPolicy.Policy=
        SystemLog.LogLevel=1
        Tampering.T0.DarkDetectionEnabled=no
        Tampering.T0.MinDuration=20
        Tampering.T0.Name=Tampering
        TemperatureControl.Heater.H0.Status=stopped
        Time.DST.Enabled=yes
        Time.NTP.Server=0.pool.ntp.org
        Time.NTP.VolatileServer=192.168.0.1
        Time.ObtainFromDHCP=yes
        Time.POSIXTimeZone=CET-1CEST,M3.5.0/2,M10.5.0/3
        Time.ServerDate=2024-10-02
        Time.ServerTime=12:00:00
        Time.SyncSource=NTP
        Time.TimeZone=26
        UPnP.FriendlyName=AXIS P3268-LVE
        WebService.UsernameToken.ReplayAttackProtection=yes
        """

    /// One view area; `#` is its number.
    private static let image = """
        Image.I#.Enabled=no
        Image.I#.Name=View Area #
        Image.I#.Source=0
        Image.I#.Appearance.ColorEnabled=yes
        Image.I#.Appearance.Compression=30
        Image.I#.Appearance.MirrorEnabled=no
        Image.I#.Appearance.Resolution=1920x1080
        Image.I#.Appearance.Rotation=0
        Image.I#.MPEG.Complexity=50
        Image.I#.MPEG.ConfigHeaderInterval=1
        Image.I#.MPEG.FrameSkipMode=drop
        Image.I#.MPEG.ICount=1
        Image.I#.MPEG.PCount=31
        Image.I#.MPEG.SignedVideo.Enabled=no
        Image.I#.MPEG.UserDataEnabled=no
        Image.I#.MPEG.ZChromaQPMode=off
        Image.I#.MPEG.ZFpsMode=fixed
        Image.I#.MPEG.ZGopMode=fixed
        Image.I#.MPEG.ZGradualDecodeRefresh=auto
        Image.I#.MPEG.ZMaxGopLength=300
        Image.I#.MPEG.ZMinFps=0
        Image.I#.MPEG.ZProfile=classic
        Image.I#.MPEG.ZStrength=10
        Image.I#.MPEG.H264.Profile=high
        Image.I#.MPEG.H264.PSEnabled=no
        Image.I#.Overlay.Enabled=no
        Image.I#.Overlay.XPos=0
        Image.I#.Overlay.YPos=0
        Image.I#.RateControl.MaxBitrate=0
        Image.I#.RateControl.Mode=vbr
        Image.I#.RateControl.Priority=none
        Image.I#.RateControl.TargetBitrate=0
        Image.I#.SizeControl.MaxFrameSize=0
        Image.I#.Stream.Duration=0
        Image.I#.Stream.FPS=0
        Image.I#.Stream.NbrOfFrames=0
        Image.I#.Text.BGColor=black
        Image.I#.Text.ClockEnabled=no
        Image.I#.Text.Color=white
        Image.I#.Text.DateEnabled=no
        Image.I#.Text.Position=top
        Image.I#.Text.String=
        Image.I#.Text.TextEnabled=no
        Image.I#.Text.TextSize=medium
        Image.I#.TriggerData.AudioEnabled=yes
        Image.I#.TriggerData.IOEnabled=yes
        Image.I#.TriggerData.MotionDetectionEnabled=yes
        Image.I#.TriggerData.TamperingEnabled=yes
        """

    private static let port = """
        IOPort.I#.Configurable=yes
        IOPort.I#.Direction=input
        IOPort.I#.Usage=
        IOPort.I#.Input.Name=Port #+1
        IOPort.I#.Input.Trig=closed
        IOPort.I#.Output.Active=closed
        IOPort.I#.Output.Button=none
        IOPort.I#.Output.DelayTime=0
        IOPort.I#.Output.Mode=bistable
        IOPort.I#.Output.Name=Output #+1
        IOPort.I#.Output.PulseTime=0
        """

    private static let maskArea = """
        Motion.M#.Bottom=9999
        Motion.M#.History=90
        Motion.M#.ImageSource=0
        Motion.M#.Left=0
        Motion.M#.Name=Area #
        Motion.M#.ObjectSize=15
        Motion.M#.Right=9999
        Motion.M#.Sensitivity=85
        Motion.M#.Top=0
        """

    private static let profiles = """
        StreamProfile.MaxGroups=26
        StreamProfile.S0.Description=Highest image quality and full frame rate.
        StreamProfile.S0.Name=Quality
        StreamProfile.S0.Parameters=videocodec=h264&resolution=1920x1080&compression=20
        StreamProfile.S1.Description=My%204CIF%20profile
        StreamProfile.S1.Name=Bandwidth
        StreamProfile.S1.Parameters=videocodec=h265&resolution=640x480&text=1&textstring=4CIF%20profile
        StreamProfile.S2.Description=Für das Büro – 50 % Last, a+b=c
        StreamProfile.S2.Name=Büro
        StreamProfile.S2.Parameters=videocodec%3Dh264%26resolution%3D1280x720
        """

    private static let properties = """
        Properties.API.HTTP.AdminPath=/index.html
        Properties.API.HTTP.Version=3
        Properties.API.Metadata.Metadata=yes
        Properties.API.Metadata.Version=1.0
        Properties.API.OnScreenControls.OnScreenControls=yes
        Properties.API.PTZ.Presets.Version=2.00
        Properties.API.RTSP.RTSPAuth=yes
        Properties.API.RTSP.Version=2.01
        Properties.API.WebService.ONVIF.ONVIF=yes
        Properties.API.WebService.ONVIF.Version=1.02
        Properties.API.WebService.WebService=yes
        Properties.API.WebSocket.RTSP.RTSP=yes
        Properties.ApiDiscovery.ApiDiscovery=yes
        Properties.Audio.Audio=yes
        Properties.Audio.Decoder.Format=g711,g726,aac
        Properties.Audio.DuplexMode=full,half,get,post,off
        Properties.Audio.Format=g711,g726,aac,opus
        Properties.Audio.InputType=mic,internal,line
        Properties.Audio.Source.A0.Input=yes
        Properties.Audio.Source.A0.Output=yes
        Properties.DayNight.DayNight=yes
        Properties.EmbeddedDevelopment.CacheSize=76546048
        Properties.EmbeddedDevelopment.DefaultCacheSize=92274688
        Properties.EmbeddedDevelopment.EmbeddedDevelopment=yes
        Properties.EmbeddedDevelopment.RuleEngine.MultiConfiguration=yes
        Properties.EmbeddedDevelopment.Version=2.16
        Properties.Firmware.BuildDate=Sep 16 2024 09:41
        Properties.Firmware.BuildNumber=26
        Properties.Geolocation.Geolocation=yes
        Properties.Geolocation.Version=0.01
        Properties.GuardTour.GuardTour=yes
        Properties.GuardTour.MaxGuardTours=100
        Properties.GuardTour.MaxRecordedTours=10
        Properties.GuardTour.RecordedTour=yes
        Properties.GuardTour.RecordedTourChannels=1
        Properties.HTTPS.HTTPS=yes
        Properties.Image.Format=jpeg,mjpeg,h264,h265
        Properties.Image.H264.Profiles=Baseline,Main,High
        Properties.Image.NbrOfViews=8
        Properties.Image.Resolution=3840x2160,2592x1944,1920x1080,1280x720,800x600,640x480,320x240
        Properties.Image.Rotation=0,90,180,270
        Properties.Image.ShowSuboptimalResolutions=false
        Properties.ImageSource.DayNight=yes
        Properties.Intelligence.VMD4.VMD4=yes
        Properties.IO.ManualTriggerNbr=6
        Properties.LEDControl.LEDControl=yes
        Properties.LightControl.LightControl2=yes
        Properties.LocalStorage.AutoRepair=yes
        Properties.LocalStorage.ContinuousRecording=yes
        Properties.LocalStorage.DiskEncryption=yes
        Properties.LocalStorage.DiskHealth=yes
        Properties.LocalStorage.LocalStorage=yes
        Properties.LocalStorage.SDCard=yes
        Properties.LocalStorage.Version=1.00
        Properties.Motion.MaxNbrOfWindows=10
        Properties.Motion.Motion=yes
        Properties.NetworkShare.CIFS=yes
        Properties.NetworkShare.NameLookup=yes
        Properties.NetworkShare.NetworkShare=yes
        Properties.PackageManager.FormatListing=yes
        Properties.PackageManager.PackageManager=yes
        Properties.PrivacyMask.MaxNbrOfPrivacyMasks=10
        Properties.PrivacyMask.PrivacyMask=yes
        Properties.PTZ.DigitalPTZ=yes
        Properties.PTZ.DriverManagement=no
        Properties.PTZ.PTZ=yes
        Properties.RemoteService.RemoteService=yes
        Properties.RTC.RTC=yes
        Properties.Sensor.PIR=yes
        Properties.Serial.Serial=yes
        Properties.SNMP.SNMP=yes
        Properties.SNMP.V3=yes
        Properties.SupervisedIO.SupervisedIO=yes
        Properties.SupervisedIO.Version=2.00
        Properties.System.Architecture=aarch64
        Properties.System.HardwareID=9A1
        Properties.System.Language=English
        Properties.System.LanguageType=default
        Properties.System.Soc=Axis Artpec-8
        Properties.Tampering.ShockDetection=yes
        Properties.Tampering.Tampering=yes
        Properties.TemperatureSensor.Fan=no
        Properties.TemperatureSensor.Heater=yes
        Properties.VirtualInput.VirtualInput=yes
        Properties.ZipStream.ZipStream=yes
        """
}

extension String {
    /// `#` is the number, counted from 0, and `#+1` the number for people.
    fileprivate func replacingPlaceholder(with number: Int) -> String {
        replacing("#+1", with: String(number + 1)).replacing("#", with: String(number))
    }
}
