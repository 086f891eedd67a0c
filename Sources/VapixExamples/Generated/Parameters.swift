// Generated from Specs/Examples/parameters by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Parameter management.
    static let parameters = #"""
        ### add_200
        POST /axis-cgi/param.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=add&template=streamprofile&group=StreamProfile&StreamProfile.S.Name=myprofile&StreamProfile.S.Description=My%204CIF%20profile&StreamProfile.S.Parameters=videocodec%3Dh264%26resolution%3D4CIF

        HTTP/1.1 200 OK
        Content-Type: text/plain

        S4 OK

        ### add_error
        POST /axis-cgi/param.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=add&template=nothing&group=StreamProfile&StreamProfile.S.Name=myprofile

        HTTP/1.1 200 OK
        Content-Type: text/plain

        # Request failed: the template is missing

        ### listDefinitions_200
        GET /axis-cgi/param.cgi?action=listdefinitions&listformat=xmlschema&group=Properties HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="iso-8859-1" ?>
        <parameterDefinitions
            xmlns="http://www.axis.com/ParameterDefinitionsSchema"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.axis.com/ParameterDefinitionsSchema http://device-ip-address/pub/parameterdefinitions.xsd"
            version="1.0">
          <model>AXIS P1311</model>
          <firmwareVersion>5.00</firmwareVersion>
          <group name="Properties">
            <group name="API">
              <group name="HTTP">
                <parameter name="Version" value="3" securityLevel="7707" niceName="Version">
                  <type readonly="true" const="true"><int /></type>
                </parameter>
              </group>
            </group>
          </group>
        </parameterDefinitions>

        ### listDefinitions_200_types
        GET /axis-cgi/param.cgi?action=listdefinitions&listformat=xmlschema HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="iso-8859-1" ?>
        <parameterDefinitions version="1.0">
          <group name="AudioSource">
            <group name="A0">
              <parameter name="AudioEncoding" value="g711" securityLevel="7714" niceName="Audio encoding">
                <type>
                  <enum>
                    <entry value="g711" niceValue="G711 &amp;micro;-law" />
                    <entry value="g726" niceValue="G726" />
                    <entry value="aac" niceValue="AAC" />
                  </enum>
                </type>
              </parameter>
            </group>
          </group>
          <group name="Network">
            <parameter name="BoundAddress" value="0.0.0.0" securityLevel="7714" hidden="true" nosync="true">
              <type internal="true"><ip /></type>
            </parameter>
            <parameter name="DNSServers" value="10.0.0.1 10.0.0.2" securityLevel="7714">
              <type dynamic="true"><ipList maxlen="255" /></type>
            </parameter>
            <parameter name="HostName" value="axis-00408c123456" securityLevel="7714"><type><hostname /></type></parameter>
            <parameter name="Key" value="" securityLevel="7710"><type writeonly="true"><password maxlen="64" /></type></parameter>
            <parameter name="Port" value="80" securityLevel="7714">
              <type><int><rangeEntry value="0" /><rangeEntry value="1024-65534" /></int></type>
            </parameter>
          </group>
          <group name="Image">
            <group name="I0">
              <group name="Appearance">
                <parameter name="Compression" value="50" securityLevel="7744" niceName="Compression">
                  <type><int min="0" max="100" maxlen="3" /></type>
                </parameter>
                <parameter name="MirrorEnabled" value="no" securityLevel="7744" niceName="Mirror">
                  <type><bool true="yes" false="no" /></type>
                </parameter>
                <parameter name="Resolution" value="640x480" securityLevel="7744" niceName="Resolution">
                  <type><string maxlen="64" /></type>
                </parameter>
              </group>
            </group>
          </group>
        </parameterDefinitions>

        ### list_200
        GET /axis-cgi/param.cgi?action=list&group=Network&responseformat=rfc HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        root.Network.Media=auto
        root.Network.Autoneg=normal
        root.Network.Enabled=yes

        ### list_error
        GET /axis-cgi/param.cgi?action=list&group=NoSuchGroup&responseformat=rfc HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        # Error: Error -1 getting param in group 'NoSuchGroup'

        ### remove_200
        POST /axis-cgi/param.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=remove&group=StreamProfile.S7%2CStreamProfile.S8

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### remove_error
        POST /axis-cgi/param.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=remove&group=StreamProfile.S99

        HTTP/1.1 200 OK
        Content-Type: text/plain

        # Request failed: there is no such group

        ### update_200
        POST /axis-cgi/param.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=update&Image.I0.Appearance.Resolution=320x240&Image.MaxViewers=5

        HTTP/1.1 200 OK
        Content-Type: text/plain

        OK

        ### update_error
        POST /axis-cgi/param.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=update&Image.MaxViewers=many

        HTTP/1.1 200 OK
        Content-Type: text/plain

        # Error: Error setting 'root.Image.MaxViewers' to 'many'!

        """#
}
