// Generated from Specs/Examples/application-configuration by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Application configuration API.
    mutating func addApplicationConfiguration() {
        add("Specs/Examples/application-configuration/getConfiguration_200.http") {
            ApplicationConfiguration.getConfiguration("ExampleApp")
        }
        add("Specs/Examples/application-configuration/getConfiguration_errorno_such_application.http") {
            ApplicationConfiguration.getConfiguration("hello_glib")
        }
        add("Specs/Examples/application-configuration/list_200.http") { ApplicationConfiguration.list() }
        add("Specs/Examples/application-configuration/modifyConfiguration_200.http") {
            let text0Pieces = [
                "action=modify&name=ExampleApp\n<config version=\"1.0\">\n ",
                " <application name=\"ExampleApp\">\n    <ruleEngine>\n    ",
                "  <namedObjects>\n        <namedObject name=\"ExampleLine1",
                "\">\n          <data knownNameType=\"geometry.segment\">\n",
                "            <segment>\n              <point x=\"-0.5\" y=\"",
                "0.0\"/>\n              <point x=\"0.5\" y=\"0.0\"/>\n     ",
                "       </segment>\n          </data>\n        </namedObjec",
                "t>\n      </namedObjects>\n      <rules>\n        <rule na",
                "me=\"example_rule\" function=\"example_function\">\n      ",
                "    <parameter name=\"ExampleLineParameter\" value=\"Examp",
                "leLine1\"/>\n        </rule>\n      </rules>\n      <scrip",
                "ts>\n        <script encryption=\"1\">example.lua</script>",
                "\n      </scripts>\n      <moteConfig>\n        <option na",
                "me=\"boundingBox\" value=\"false\"/>\n      </moteConfig>\n",
                "    </ruleEngine>\n  </application>\n</config>",
            ]
            return ApplicationConfiguration.modifyConfiguration(request: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/application-configuration/modifyConfiguration_errorno_such_application.http") {
            let text0Pieces = ["action=modify&name=hello_glib\n<config version=\"1.0\">\n<", "/config>"]
            return ApplicationConfiguration.modifyConfiguration(request: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
    }
}
