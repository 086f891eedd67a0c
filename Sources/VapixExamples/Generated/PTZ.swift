// Generated from Specs/Examples/ptz by vapix-generate. Do not edit.

extension Examples {
    /// The examples of PTZ control API.
    static let ptz = #"""
        ### areaZoom_200
        GET /axis-cgi/com/ptz.cgi?areazoom=320,240,300&imagewidth=640&imageheight=480&imagerotation=180 HTTP/1.1

        HTTP/1.1 204 No Content

        ### center_200
        GET /axis-cgi/com/ptz.cgi?center=320,240&imagewidth=640&imageheight=480 HTTP/1.1

        HTTP/1.1 204 No Content

        ### configure_200
        GET /axis-cgi/com/ptz.cgi?camera=1&autofocus=on&autoiris=off&ircutfilter=auto&backlight=off HTTP/1.1

        HTTP/1.1 204 No Content

        ### controlScreenMenu_200
        GET /axis-cgi/com/ptzconfig.cgi?osdmenu=open&camera=1 HTTP/1.1

        HTTP/1.1 204 No Content

        ### getAllPresets_200
        GET /axis-cgi/com/ptz.cgi?query=presetposall HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Preset Positions for camera 1
        presetposno1=Home
        presetposno2=Door
        Preset Positions for camera 2
        presetposno1=Home

        ### getAttributes_200
        GET /axis-cgi/com/ptz.cgi?query=attributes&format=json&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "Camera 1": {
            "maxOpticalZoomMag": "30",
            "zoomSteps": [
              {"value": "1", "zoom": "1"},
              {"value": "3868", "zoom": "2"},
              {"value": "9999", "zoom": "3.584961"}
            ]
          }
        }

        ### getAttributes_200_all
        # Put together from the page's table.
        GET /axis-cgi/com/ptz.cgi?query=attributes&format=json&camera=all HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "Camera 1": {
            "speeds": [{"value": "1", "speed": "0.05"}, {"value": "100", "speed": "150"}],
            "minFocus": [{"value": "1", "distance": "30"}],
            "maxOpticalZoomMag": "30",
            "maxDigitalZoomMag": "12",
            "zoomSteps": [{"value": "1", "zoom": "1", "visible": "true"}],
            "isOverview": "false"
          }
        }

        ### getAuxiliaryCommands_200
        # The page shows no reply; this is made up.
        GET /axis-cgi/com/ptz.cgi?query=auxiliary&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        speeddry

        ### getCommands_200
        GET /axis-cgi/com/ptz.cgi?info=1&camera=3 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Available commands:
        {camera=[n]}
        whoami=yes
        move={ home | up | down | left | right | upleft | upright | downleft | downright | stop }
        pan=[abspos]
        tilt=[abspos]
        zoom=[n]

        ### getDriverName_200
        GET /axis-cgi/com/ptz.cgi?whoami=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Example driver

        ### getLimits_200
        # The page's form, with made-up numbers.
        GET /axis-cgi/com/ptz.cgi?query=limits&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        MinPan=-180
        MaxPan=180
        MinTilt=-90
        MaxTilt=20
        MinZoom=1
        MaxZoom=19999
        MinIris=1
        MaxIris=9999
        MinFocus=1
        MaxFocus=9999
        MinFieldAngle=22
        MaxFieldAngle=623
        MinBrightness=1
        MaxBrightness=9999

        ### getMode_200
        # The page shows no reply; this is made up.
        GET /axis-cgi/com/ptz.cgi?query=mode HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        mode=normal

        ### getPosition_200
        # The page's form, with made-up numbers.
        GET /axis-cgi/com/ptz.cgi?query=position&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        pan=-77.61
        tilt=-7.61
        zoom=256
        autofocus=on
        autoiris=on

        ### getPresetData_200
        # The page shows no reply; this is made up.
        GET /axis-cgi/com/ptz.cgi?query=presetposcamdata&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Preset Positions for camera 1
        presetposno1=Home

        ### getPresets_200
        GET /axis-cgi/com/ptz.cgi?query=presetposcam&camera=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Preset Positions for camera 1
        presetposno1=Home
        presetposno2=Door

        ### getPresets_200_all
        GET /axis-cgi/com/ptz.cgi?query=presetposcam&camera=all HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Preset Positions for camera 1
        presetposno1=Home
        presetposno2=Door
        Preset Positions for camera 2
        presetposno1=Home

        ### getSpeed_200
        GET /axis-cgi/com/ptz.cgi?query=speed HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        speed=50

        ### getSpeed_error
        # The page shows the form; the text is made up.
        GET /axis-cgi/com/ptz.cgi?query=speed&camera=9 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error:camera: invalid value

        ### goHome_200
        GET /axis-cgi/com/ptz.cgi?move=home HTTP/1.1

        HTTP/1.1 204 No Content

        ### goToDevicePreset_200
        GET /axis-cgi/com/ptz.cgi?gotodevicepreset=4 HTTP/1.1

        HTTP/1.1 204 No Content

        ### goToPresetNamed_200
        GET /axis-cgi/com/ptz.cgi?gotoserverpresetname=MyPreset&speed=50 HTTP/1.1

        HTTP/1.1 204 No Content

        ### goToPreset_200
        GET /axis-cgi/com/ptz.cgi?camera=1&gotoserverpresetno=2 HTTP/1.1

        HTTP/1.1 204 No Content

        ### moveBy_200
        GET /axis-cgi/com/ptz.cgi?camera=3&rpan=10.0 HTTP/1.1

        HTTP/1.1 204 No Content

        ### moveContinuously_200
        GET /axis-cgi/com/ptz.cgi?camera=1&continuouspantiltmove=-30,0 HTTP/1.1

        HTTP/1.1 204 No Content

        ### moveContinuously_200_constant
        GET /axis-cgi/com/ptz.cgi?continuouspantiltmove=0,0&proportionalspeed=disabled&continuouszoommove=10 HTTP/1.1

        HTTP/1.1 204 No Content

        ### moveTo_200
        GET /axis-cgi/com/ptz.cgi?camera=1&pan=12.5&tilt=-20.0&zoom=500 HTTP/1.1

        HTTP/1.1 204 No Content

        ### moveTo_error
        # The page shows the form; the text is made up.
        GET /axis-cgi/com/ptz.cgi?pan=400.0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error:pan: value out of range

        ### move_200
        GET /axis-cgi/com/ptz.cgi?move=upleft HTTP/1.1

        HTTP/1.1 204 No Content

        ### removeAllPresets_200
        GET /axis-cgi/com/ptzconfig.cgi?removeallserverpresets=yes&camera=all HTTP/1.1

        HTTP/1.1 204 No Content

        ### removePresetNamed_200
        GET /axis-cgi/com/ptzconfig.cgi?removeserverpresetname=MyPreset HTTP/1.1

        HTTP/1.1 204 No Content

        ### removePreset_200
        GET /axis-cgi/com/ptzconfig.cgi?removeserverpresetno=2&camera=1 HTTP/1.1

        HTTP/1.1 204 No Content

        ### renamePreset_200
        GET /axis-cgi/com/ptzconfig.cgi?renameserverpresetno=2&newname=Door HTTP/1.1

        HTTP/1.1 204 No Content

        ### runAuxiliary_200
        GET /axis-cgi/com/ptz.cgi?auxiliary=speeddry HTTP/1.1

        HTTP/1.1 204 No Content

        ### setDevicePreset_200
        GET /axis-cgi/com/ptzconfig.cgi?setdevicepreset=4 HTTP/1.1

        HTTP/1.1 204 No Content

        ### setPresetNamed_200
        GET /axis-cgi/com/ptzconfig.cgi?setserverpresetname=MyPreset&home=yes HTTP/1.1

        HTTP/1.1 204 No Content

        ### setPresetNamed_error
        # The page shows the form; the text is made up.
        GET /axis-cgi/com/ptzconfig.cgi?setserverpresetname=My%3APreset HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        Error:setserverpresetname: invalid name

        ### setPreset_200
        GET /axis-cgi/com/ptzconfig.cgi?setserverpresetno=2 HTTP/1.1

        HTTP/1.1 204 No Content

        ### stop_200
        GET /axis-cgi/com/ptz.cgi?camera=1&move=stop HTTP/1.1

        HTTP/1.1 204 No Content

        """#
}
