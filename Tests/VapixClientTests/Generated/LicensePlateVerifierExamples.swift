// Generated from Specs/Examples/license-plate-verifier by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of AXIS License Plate Verifier API.
    mutating func addLicensePlateVerifier() {
        add("Specs/Examples/license-plate-verifier/addPlate_200.http") {
            LicensePlateVerifier.addPlate(plate: "AA12DD,12-12-2023,Plate_description", list: .allow)
        }
        add("Specs/Examples/license-plate-verifier/addToAllowList_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<bw_list mode=",
                "\"allow\">\n  <s>AA123DD</s>\n  <s>AA124DD</s>\n</bw_list>",
            ]
            return LicensePlateVerifier.addToAllowList(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/addToBlockList_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<bw_list mode=",
                "\"block\">\n  <s>AA123DD</s>\n  <s>AA124DD</s>\n</bw_list>",
            ]
            return LicensePlateVerifier.addToBlockList(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/addToCustomList_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<bw_list mode=",
                "\"custom\">\n  <s>AA123DD</s>\n  <s>AA124DD</s>\n</bw_list", ">",
            ]
            return LicensePlateVerifier.addToCustomList(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/exportList_200.http") { LicensePlateVerifier.exportList(.block) }
        add("Specs/Examples/license-plate-verifier/finishImport_200.http") {
            LicensePlateVerifier.finishImport(.block)
        }
        add("Specs/Examples/license-plate-verifier/get2N_200.http") { LicensePlateVerifier.get2N() }
        add("Specs/Examples/license-plate-verifier/getAllowList_200.http") { LicensePlateVerifier.getAllowList() }
        add("Specs/Examples/license-plate-verifier/getAreas_200.http") { LicensePlateVerifier.getAreas() }
        add("Specs/Examples/license-plate-verifier/getBlockList_200.http") { LicensePlateVerifier.getBlockList() }
        add("Specs/Examples/license-plate-verifier/getCustomList_200.http") { LicensePlateVerifier.getCustomList() }
        add("Specs/Examples/license-plate-verifier/getGenetec_200.http") { LicensePlateVerifier.getGenetec() }
        add("Specs/Examples/license-plate-verifier/getImage_200.http") {
            LicensePlateVerifier.getImage("53/20231212161204_601572lp_MSR1669_8565355.jpg")
        }
        add("Specs/Examples/license-plate-verifier/getLists_200.http") { LicensePlateVerifier.getLists() }
        add("Specs/Examples/license-plate-verifier/getPushProfile2_200.http") {
            LicensePlateVerifier.getPushProfile2()
        }
        add("Specs/Examples/license-plate-verifier/getPushProfile3_200.http") {
            LicensePlateVerifier.getPushProfile3()
        }
        add("Specs/Examples/license-plate-verifier/getPushProfile_200.http") { LicensePlateVerifier.getPushProfile() }
        add("Specs/Examples/license-plate-verifier/getPushProfile_200_ftp.http") {
            LicensePlateVerifier.getPushProfile()
        }
        add("Specs/Examples/license-plate-verifier/getSettings_200.http") { LicensePlateVerifier.getSettings() }
        add("Specs/Examples/license-plate-verifier/getStatistics_200.http") { LicensePlateVerifier.getStatistics() }
        add("Specs/Examples/license-plate-verifier/importPlates_200.http") {
            LicensePlateVerifier.importPlates(plates: "M WR6677,09-29-2023,Most wanted car\n", list: .block)
        }
        add("Specs/Examples/license-plate-verifier/removePlate_200.http") {
            LicensePlateVerifier.removePlate(plate: "AA12DD", list: .allow)
        }
        add("Specs/Examples/license-plate-verifier/searchEvents_200.http") {
            LicensePlateVerifier.searchEvents(start: 1_702_386_728_835_000, end: 1_702_390_328_836_000)
        }
        add("Specs/Examples/license-plate-verifier/set2N_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tn_config>\n ",
                " <url>127.0.0.11</url>\n  <enable>true</enable>\n  <user>o",
                "perator</user>\n  <password>YWQ=</password>\n  <https>fals",
                "e</https>\n  <accessPoint>1</accessPoint>\n  <event_on_dir",
                "ection>2</event_on_direction>\n</tn_config>",
            ]
            return LicensePlateVerifier.set2N(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setAreas_200.http") {
            let text0Pieces = [
                "{\n  \"api\": \"setconfig\",\n  \"config\": \"roi\",\n  \"",
                "roi\": [\n    {\n      \"id\": 1,\n      \"name\": \"roi1\"",
                ",\n      \"type\": \"polygon\",\n      \"active\": true,\n",
                "      \"angle\": 90000,\n      \"coordinates\": [\n       ",
                " [\n          50,\n          50\n        ],\n        [\n  ",
                "        950,\n          50\n        ],\n        [\n       ",
                "   950,\n          950\n        ],\n        [\n          5",
                "0,\n          950\n        ]\n      ]\n    }\n  ]\n}",
            ]
            return LicensePlateVerifier.setAreas(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setGenetec_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<gsc_config>\n",
                "  <url>http://10.0.5.223:8077</url>\n  <enable>true</enabl",
                "e>\n  <user></user>\n  <password></password>\n  <cameraID>", "AXIS P1447-LE</cameraID>\n</gsc_config>",
            ]
            return LicensePlateVerifier.setGenetec(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setHeartbeatData_200.http") {
            let text0Pieces = [
                "{\n  \"system\": {\n    \"timestamp\": true\n  },\n  \"ide",
                "ntify\": {\n    \"platform\": true,\n    \"version\": fals",
                "e,\n    \"ipAddress\": true,\n    \"macAddress\": false,\n",
                "    \"osVersion\": true,\n    \"anprVersion\": false\n  },",
                "\n  \"ALPV\": {\n    \"version\": true,\n    \"device_ID\"",
                ": true,\n    \"numFrames\": false,\n    \"numFramesAvg\": ",
                "true,\n    \"numberofReads\": true\n  },\n  \"services\": ",
                "{\n    \"Available Memory\": false\n  }\n}",
            ]
            return LicensePlateVerifier.setHeartbeatData(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setHeartbeat_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<hb_config>\n ",
                " <url>aHR0cDovLzEwLjAuNS4yMjM6ODA3Ny9saXN0ZW5lci5waHA=</ur",
                "l>\n  <user>user</user>\n  <password>dXNlcg==</password>\n",
                "  <period>10</period>\n  <enable>true</enable>\n  <x_auth_",
                "key></x_auth_key>\n  <http_auth_type>0</http_auth_type>\n<", "/hb_config>",
            ]
            return LicensePlateVerifier.setHeartbeat(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setLists_200.http") {
            let text0Pieces = [
                "{\n  \"lists\": [\n    {\n      \"id\": \"1\",\n      \"na",
                "me\": \"Allow list\",\n      \"schedule\": [\n        {\n ",
                "         \"enabled\": false,\n          \"start_time\": \"",
                "0\",\n          \"end_time\": \"0\",\n          \"Mon\": t",
                "rue,\n          \"Tue\": true,\n          \"Wed\": true,\n",
                "          \"Thu\": true,\n          \"Fri\": true,\n      ",
                "    \"Sat\": true,\n          \"Sun\": true\n        }\n  ",
                "    ],\n      \"mode\": \"allow\"\n    },\n    {\n      \"",
                "id\": \"2\",\n      \"name\": \"Block list\",\n      \"sch",
                "edule\": [\n        {\n          \"enabled\": false,\n    ",
                "      \"start_time\": \"0\",\n          \"end_time\": \"0\"",
                ",\n          \"Mon\": true,\n          \"Tue\": true,\n   ",
                "       \"Wed\": true,\n          \"Thu\": true,\n         ",
                " \"Fri\": true,\n          \"Sat\": true,\n          \"Sun",
                "\": true\n        }\n      ],\n      \"mode\": \"block\"\n",
                "    },\n    {\n      \"id\": \"3\",\n      \"name\": \"Cus",
                "tom list\",\n      \"schedule\": [\n        {\n          \"",
                "enabled\": false,\n          \"start_time\": \"0\",\n     ",
                "     \"end_time\": \"0\",\n          \"Mon\": true,\n     ",
                "     \"Tue\": true,\n          \"Wed\": true,\n          \"",
                "Thu\": true,\n          \"Fri\": true,\n          \"Sat\":",
                " true,\n          \"Sun\": true\n        }\n      ],\n    ", "  \"mode\": \"none\"\n    }\n  ]\n}",
            ]
            return LicensePlateVerifier.setLists(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setPushProfile2_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<cloud_config>",
                "\n  <url>MTAuMC41LjIyMzo3MDAx</url>\n  <latitude>50.418114",
                "</latitude>\n  <longitude>30.476213</longitude>\n  <sensor",
                "ProviderID>PostmanConfigured</sensorProviderID>\n  <protoc",
                "ol>8</protocol>\n  <enable>true</enable>\n  <skip_image_in",
                "_post>true</skip_image_in_post>\n  <event_new>true</event_",
                "new>\n  <event_update>true</event_update>\n  <event_lost>t",
                "rue</event_lost>\n  <use_multipart>true</use_multipart>\n ",
                " <use_event_buffer>true</use_event_buffer>\n  <user></user",
                ">\n  <password></password>\n  <http_auth_type>0</http_auth",
                "_type>\n  <send_second_image>false</send_second_image>\n  ",
                "<second_image_type>21</second_image_type>\n  <path_templat",
                "e></path_template>\n  <x_auth_key></x_auth_key>\n</cloud_c", "onfig>",
            ]
            return LicensePlateVerifier.setPushProfile2(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setPushProfile3_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<cloud_config>",
                "\n  <url>MTAuMC41LjIyMzo3MDAx</url>\n  <latitude>50.418114",
                "</latitude>\n  <longitude>30.476213</longitude>\n  <sensor",
                "ProviderID>PostmanConfigured</sensorProviderID>\n  <protoc",
                "ol>8</protocol>\n  <enable>true</enable>\n  <skip_image_in",
                "_post>true</skip_image_in_post>\n  <event_new>true</event_",
                "new>\n  <event_update>true</event_update>\n  <event_lost>t",
                "rue</event_lost>\n  <use_multipart>true</use_multipart>\n ",
                " <use_event_buffer>true</use_event_buffer>\n  <user></user",
                ">\n  <password></password>\n  <http_auth_type>0</http_auth",
                "_type>\n  <send_second_image>false</send_second_image>\n  ",
                "<second_image_type>21</second_image_type>\n  <path_templat",
                "e></path_template>\n  <x_auth_key></x_auth_key>\n</cloud_c", "onfig>",
            ]
            return LicensePlateVerifier.setPushProfile3(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setPushProfile_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<cloud_config>",
                "\n  <url>MTAuMC41LjIyMzo3MDAx</url>\n  <latitude>50.418114",
                "</latitude>\n  <longitude>30.476213</longitude>\n  <sensor",
                "ProviderID>PostmanConfigured</sensorProviderID>\n  <protoc",
                "ol>8</protocol>\n  <enable>true</enable>\n  <skip_image_in",
                "_post>true</skip_image_in_post>\n  <event_new>true</event_",
                "new>\n  <event_update>true</event_update>\n  <event_lost>t",
                "rue</event_lost>\n  <use_multipart>true</use_multipart>\n ",
                " <use_event_buffer>true</use_event_buffer>\n  <user></user",
                ">\n  <password></password>\n  <http_auth_type>0</http_auth",
                "_type>\n  <send_second_image>false</send_second_image>\n  ",
                "<second_image_type>21</second_image_type>\n  <path_templat",
                "e></path_template>\n  <x_auth_key></x_auth_key>\n</cloud_c", "onfig>",
            ]
            return LicensePlateVerifier.setPushProfile(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/setSettings_200.http") {
            let text0Pieces = [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration",
                ">\n  <active_roi>2</active_roi>\n  <roi>\n    <left>50</le",
                "ft>\n    <top>50</top>\n    <right>350</right>\n    <botto",
                "m>350</bottom>\n    <width>300</width>\n    <height>300</h",
                "eight>\n    <angle>0</angle>\n  </roi>\n  <roitwo>\n    <l",
                "eft>500</left>\n    <top>50</top>\n    <right>990</right>\n",
                "    <bottom>990</bottom>\n    <width>425</width>\n    <hei",
                "ght>990</height>\n    <angle>3000</angle>\n  </roitwo>\n</", "configuration>",
            ]
            return LicensePlateVerifier.setSettings(document: HTTPBody(Array(text0Pieces.joined().utf8)))
        }
        add("Specs/Examples/license-plate-verifier/startImport_200.http") { LicensePlateVerifier.startImport(.block) }
    }
}
