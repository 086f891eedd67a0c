// Generated from Specs/Examples/application-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Application configuration API.
    static let applicationConfiguration = #"""
        ### getConfiguration_200
        # Cut short: the page's sample has a polygon and events as well.
        GET /axis-cgi/vaconfig.cgi?action=get&name=ExampleApp HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="ok">
          <config version="1.0">
            <application name="ExampleApp">
              <ruleEngine>
                <namedObjects>
                  <namedObject name="ExampleLine1">
                    <data knownNameType="geometry.segment">
                      <segment>
                        <point x="-0.5" y="0.0"/>
                        <point x="0.5" y="0.0"/>
                      </segment>
                    </data>
                  </namedObject>
                </namedObjects>
                <rules>
                  <rule name="example_rule" function="example_function">
                    <parameter name="ExampleLineParameter" value="ExampleLine1"/>
                  </rule>
                </rules>
                <scripts>
                  <script encryption="1">example.lua</script>
                </scripts>
                <moteConfig>
                  <option name="boundingBox" value="false"/>
                </moteConfig>
              </ruleEngine>
            </application>
          </config>
        </reply>

        ### getConfiguration_errorno_such_application
        GET /axis-cgi/vaconfig.cgi?action=get&name=hello_glib HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="error">
          <script/>
          <error type="no_such_application" message="No application 'hello_glib' exists"/>
        </reply>

        ### list_200
        # The page shows the form; the names are made up.
        GET /axis-cgi/vaconfig.cgi?action=list HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="ok">
          <application name="ExampleApp"/>
          <application name="VideoMotionDetection"/>
        </reply>

        ### modifyConfiguration_200
        # The page shows the request, and errors; that a success is ok is inferred from the reply to get.
        POST /axis-cgi/vaconfig.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=modify&name=ExampleApp
        <config version="1.0">
          <application name="ExampleApp">
            <ruleEngine>
              <namedObjects>
                <namedObject name="ExampleLine1">
                  <data knownNameType="geometry.segment">
                    <segment>
                      <point x="-0.5" y="0.0"/>
                      <point x="0.5" y="0.0"/>
                    </segment>
                  </data>
                </namedObject>
              </namedObjects>
              <rules>
                <rule name="example_rule" function="example_function">
                  <parameter name="ExampleLineParameter" value="ExampleLine1"/>
                </rule>
              </rules>
              <scripts>
                <script encryption="1">example.lua</script>
              </scripts>
              <moteConfig>
                <option name="boundingBox" value="false"/>
              </moteConfig>
            </ruleEngine>
          </application>
        </config>

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="ok"/>

        ### modifyConfiguration_errorno_such_application
        # The page shows the reply; the request is shortened.
        POST /axis-cgi/vaconfig.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        action=modify&name=hello_glib
        <config version="1.0">
        </config>

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <reply result="error">
          <script/>
          <error type="no_such_application" message="No application 'hello_glib' exists"/>
        </reply>

        """#
}
