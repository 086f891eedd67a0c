extension PersonaTexts {
    static let a9188Firmware1 = """
        # A9188, an I/O relay module, with firmware 1.84.1.
        # Source: the group Properties of a device in the tests of the public repository Kane610/axis (test_properties.py); the
        # full name is that of the VAPIX page on general purpose I/O.
        # Inferred: it has no video, audio and PTZ unit, because Properties names none.
        # Missing here: its type, its APIs and its ports, so these are those of the simulated camera.
        [properties]
        Architecture=mips
        Brand=AXIS
        BuildDate=Mar 03 2020 11:41
        HardwareID=72C.1
        ProdFullName=AXIS A9188 Network I/O Relay Module
        ProdNbr=A9188
        ProdShortName=AXIS A9188
        Soc=Axis Artpec-5
        Version=1.84.1
        [parameters]
        -Audio
        -AudioSource
        -GuardTour
        -Image
        -ImageSource
        -Layout
        -Motion
        -PTZ
        -StreamProfile
        -Tampering
        -Properties
        Properties.API.Browser.Language=yes
        Properties.API.Browser.RootPwdSetValue=yes
        Properties.API.Browser.UserGroup=yes
        Properties.API.ClientNotes.ClientNotes=yes
        Properties.API.HTTP.AdminPath=/webapp/index.shtml
        Properties.API.HTTP.Version=3
        Properties.API.OnScreenControls.OnScreenControls=yes
        Properties.API.WebService.EntryService=yes
        Properties.API.WebService.ONVIF.ONVIF=yes
        Properties.API.WebService.ONVIF.Version=1.02
        Properties.API.WebService.WebService=yes
        Properties.API.WebSocket.RTSP.RTSP=yes
        Properties.AlwaysMulticast.AlwaysMulticast=yes
        Properties.EmbeddedDevelopment.CacheSize=10485760
        Properties.EmbeddedDevelopment.DefaultCacheSize=10485760
        Properties.EmbeddedDevelopment.EmbeddedDevelopment=yes
        Properties.EmbeddedDevelopment.RuleEngine.MultiConfiguration=yes
        Properties.EmbeddedDevelopment.Version=2.16
        Properties.Firmware.BuildDate=Mar 03 2020 11:41
        Properties.Firmware.BuildNumber=4
        Properties.Firmware.Version=1.84.1
        Properties.FirmwareManagement.Version=1.0
        Properties.HTTPS.HTTPS=yes
        Properties.IO.ManualTriggerNbr=17
        Properties.LEDControl.LEDControl=yes
        Properties.PackageManager.FormatListing=yes
        Properties.PackageManager.LicenseKeyManagement=yes
        Properties.PackageManager.PackageManager=yes
        Properties.RTC.RTC=yes
        Properties.RemoteService.RemoteService=no
        Properties.Serial.Serial=no
        Properties.System.Architecture=mips
        Properties.System.HardwareID=72C.1
        Properties.System.Language=English
        Properties.System.LanguageType=default
        Properties.System.Soc=Axis Artpec-5
        Properties.VirtualInput.VirtualInput=yes
        """
}
