// Generated from Specs/Examples/recordings by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Recording API.
    static let recordings = #"""
        ### addContinuousProfile_200
        GET /axis-cgi/record/continuous/addconfiguration.cgi?diskid=SD_DISK&options=resolution%3D640x480&eventid=continuous_0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/continuousconfigurationadd1.xsd">
          <configure profile="1" result="OK" />
        </root>

        ### listContinuousProfiles_200
        GET /axis-cgi/record/continuous/listconfiguration.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/continuousconfigurationlist1.xsd">
          <continuousrecordingconfigurations>
            <continuousrecordingconfiguration profile="1" diskid="SD_DISK" options="resolution=640x480" eventid="continuous_0" />
          </continuousrecordingconfigurations>
        </root>

        ### listEventIDs_200
        GET /axis-cgi/record/list.cgi?listentity=eventid&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/list1.xsd">
          <eventids>
            <eventid> motion </eventid>
            <eventid> audio detection </eventid>
          </eventids>
        </root>

        ### listSources_200
        GET /axis-cgi/record/list.cgi?listentity=source HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/list1.xsd">
          <sources>
            <source>1</source>
          </sources>
        </root>

        ### list_200
        # The page leaves the values of some attributes out; these are made up.
        GET /axis-cgi/record/list.cgi?recordingid=all HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/list1.xsd">
          <recordings totalnumberofrecordings="6" numberofrecordings="1">
            <recording diskid="NetworkShare" recordingid="20110812_081211_016F_00408C1834FD" starttime="2011-08-12T08:12:11Z" starttimelocal="2011-08-12T10:12:11+02:00" stoptime="2011-08-13T09:30:30Z" stoptimelocal="2011-08-13T11:30:30+02:00" recordingtype="continuous" eventid="continuous_nas" eventtrigger="continuous" recordingstatus="completed" source="1">
              <video mimetype="video/x-h264" source="1" framerate="30:1" resolution="640x480" width="640" height="480" />
              <audio mimetype="audio/mp4a-latm" source="1" bitrate="32000" samplerate="16000" />
            </recording>
          </recordings>
        </root>

        ### play_200
        GET /axis-cgi/record/play.cgi?recordingid=20010115_091153_025B_00408C1834FD HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: multipart/x-mixed-replace; boundary=myboundary

        ### removeContinuousProfile_200
        GET /axis-cgi/record/continuous/removeconfiguration.cgi?profile=1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/continuousconfigurationremove1.xsd">
          <remove profile="1" result="OK" />
        </root>

        ### remove_200
        GET /axis-cgi/record/remove.cgi?recordingid=20010115_091153_025B_00408C1834FD HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/remove1.xsd">
          <remove recordingid="20010115_091153_025B_00408C1834FD" result="OK" />
        </root>

        ### start_200
        GET /axis-cgi/record/record.cgi?diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/record1.xsd">
          <record recordingid="20110812_081211_016F_00408C1834FD" result="OK" />
        </root>

        ### start_error
        GET /axis-cgi/record/record.cgi?diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/record1.xsd">
          <record result="ERROR" errormsg="Error" />
        </root>

        ### stop_200
        GET /axis-cgi/record/stop.cgi?recordingid=20110812_081211_016F_00408C1834FD HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/recording/stop1.xsd">
          <stop recordingid="20110812_081211_016F_00408C1834FD" result="OK" />
        </root>

        """#
}
