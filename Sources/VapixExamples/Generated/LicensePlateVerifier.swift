// Generated from Specs/Examples/license-plate-verifier by vapix-generate. Do not edit.

extension Examples {
    /// The examples of AXIS License Plate Verifier API.
    static let licensePlateVerifier = #"""
        ### addPlate_200
        GET /local/fflprapp/api.cgi?api=addplate&plate=AA12DD%2C12-12-2023%2CPlate_description&list=allow HTTP/1.1

        HTTP/1.1 200 OK

        ### addToAllowList_200
        POST /local/fflprapp/allow_list.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <bw_list mode="allow">
          <s>AA123DD</s>
          <s>AA124DD</s>
        </bw_list>

        HTTP/1.1 200 OK

        ### addToBlockList_200
        POST /local/fflprapp/block_list.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <bw_list mode="block">
          <s>AA123DD</s>
          <s>AA124DD</s>
        </bw_list>

        HTTP/1.1 200 OK

        ### addToCustomList_200
        POST /local/fflprapp/custom_list.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <bw_list mode="custom">
          <s>AA123DD</s>
          <s>AA124DD</s>
        </bw_list>

        HTTP/1.1 200 OK

        ### exportList_200
        GET /local/fflprapp/api.cgi?api=exportblock HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/plain

        M WR6677,09-29-2023,Most wanted car
        TÖL SL123,09-29-2023,car_test_1

        ### finishImport_200
        POST /local/fflprapp/upload.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        command=save&list=block

        HTTP/1.1 200 OK

        ### get2N_200
        GET /local/fflprapp/config_2n.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <tn_config>
          <url>127.0.0.11</url>
          <enable>true</enable>
          <user>operator</user>
          <password>YWQ=</password>
          <https>false</https>
          <accessPoint>1</accessPoint>
          <event_on_direction>2</event_on_direction>
        </tn_config>

        ### getAllowList_200
        GET /local/fflprapp/allow_list.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <bw_list mode="allow">
          <s>M SR1669,09-29-2023,car_test_2</s>
          <s>M UG0104,09-29-2023,test_more_updates</s>
        </bw_list>

        ### getAreas_200
        GET /local/fflprapp/api.cgi?api=getrroi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <pre>    ROI1 is active
        X0,Y0 = [96, 54]
        X1,Y1 = [1824, 54]
        X2,Y2 = [1824, 1026]
        X3,Y3 = [96, 1026]
        X4,Y4 = [0, 0]
        X5,Y5 = [0, 0]
        X6,Y6 = [0, 0]
        X7,Y7 = [0, 0]
        </pre>

        ### getBlockList_200
        GET /local/fflprapp/block_list.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <bw_list mode="block">
          <s>M SR1669,09-29-2023,car_test_2</s>
          <s>M UG0104,09-29-2023,test_more_updates</s>
        </bw_list>

        ### getCustomList_200
        GET /local/fflprapp/custom_list.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <bw_list mode="custom">
          <s>M SR1669,09-29-2023,car_test_2</s>
          <s>M UG0104,09-29-2023,test_more_updates</s>
        </bw_list>

        ### getGenetec_200
        GET /local/fflprapp/config_gsc.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <gsc_config>
          <url>http://10.0.5.223:8077</url>
          <enable>true</enable>
          <user></user>
          <password></password>
          <https>false</https>
          <cameraID>AXIS P1447-LE</cameraID>
        </gsc_config>

        ### getImage_200
        # The page has the path. The body is the start of any such file.
        GET /local/fflprapp/tools.cgi?action=getImage&name=53%2F20231212161204_601572lp_MSR1669_8565355.jpg HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: image/jpeg
        Body-Encoding: hex

        ffd8ffe0

        ### getLists_200
        GET /local/fflprapp/list_mgmt.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "lists": [
            {
              "id": "1",
              "name": "Allow list",
              "schedule": [
                {
                  "enabled": false,
                  "start_time": "0",
                  "end_time": "0",
                  "Mon": true,
                  "Tue": true,
                  "Wed": true,
                  "Thu": true,
                  "Fri": true,
                  "Sat": true,
                  "Sun": true
                }
              ],
              "mode": "allow"
            },
            {
              "id": "2",
              "name": "Block list",
              "schedule": [
                {
                  "enabled": false,
                  "start_time": "0",
                  "end_time": "0",
                  "Mon": true,
                  "Tue": true,
                  "Wed": true,
                  "Thu": true,
                  "Fri": true,
                  "Sat": true,
                  "Sun": true
                }
              ],
              "mode": "block"
            },
            {
              "id": "3",
              "name": "Custom list",
              "schedule": [
                {
                  "enabled": false,
                  "start_time": "0",
                  "end_time": "0",
                  "Mon": true,
                  "Tue": true,
                  "Wed": true,
                  "Thu": true,
                  "Fri": true,
                  "Sat": true,
                  "Sun": true
                }
              ],
              "mode": "none"
            }
          ]
        }

        ### getPushProfile2_200
        # The page shows the reply of the first profile.
        GET /local/fflprapp/cloud2.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <cloud_config>
          <url>aHR0cDovLzEwLjAuNS4yMjM6NTAwMg==</url>
          <latitude>55.70421</latitude>
          <longitude>13.19366</longitude>
          <sensorProviderID>defaultID</sensorProviderID>
          <protocol>1</protocol>
          <enable>false</enable>
          <skip_image_in_post>false</skip_image_in_post>
          <event_new>true</event_new>
          <event_update>false</event_update>
          <event_lost>false</event_lost>
          <use_multipart>true</use_multipart>
          <use_event_buffer>true</use_event_buffer>
          <user></user>
          <password></password>
          <http_auth_type>0</http_auth_type>
          <send_second_image>false</send_second_image>
          <second_image_type>21</second_image_type>
          <path_template></path_template>
          <x_auth_key></x_auth_key>
        </cloud_config>

        ### getPushProfile3_200
        # The page shows the reply of the first profile.
        GET /local/fflprapp/cloud3.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <cloud_config>
          <url>aHR0cDovLzEwLjAuNS4yMjM6NTAwMg==</url>
          <latitude>55.70421</latitude>
          <longitude>13.19366</longitude>
          <sensorProviderID>defaultID</sensorProviderID>
          <protocol>1</protocol>
          <enable>false</enable>
          <skip_image_in_post>false</skip_image_in_post>
          <event_new>true</event_new>
          <event_update>false</event_update>
          <event_lost>false</event_lost>
          <use_multipart>true</use_multipart>
          <use_event_buffer>true</use_event_buffer>
          <user></user>
          <password></password>
          <http_auth_type>0</http_auth_type>
          <send_second_image>false</send_second_image>
          <second_image_type>21</second_image_type>
          <path_template></path_template>
          <x_auth_key></x_auth_key>
        </cloud_config>

        ### getPushProfile_200
        GET /local/fflprapp/cloud.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <cloud_config>
          <url>aHR0cDovLzEwLjAuNS4yMjM6NTAwMg==</url>
          <latitude>55.70421</latitude>
          <longitude>13.19366</longitude>
          <sensorProviderID>defaultID</sensorProviderID>
          <protocol>1</protocol>
          <enable>false</enable>
          <skip_image_in_post>false</skip_image_in_post>
          <event_new>true</event_new>
          <event_update>false</event_update>
          <event_lost>false</event_lost>
          <use_multipart>true</use_multipart>
          <use_event_buffer>true</use_event_buffer>
          <user></user>
          <password></password>
          <http_auth_type>0</http_auth_type>
          <send_second_image>false</send_second_image>
          <second_image_type>21</second_image_type>
          <path_template></path_template>
          <x_auth_key></x_auth_key>
        </cloud_config>

        ### getPushProfile_200_ftp
        # The page shows it as the answer to an update.
        GET /local/fflprapp/cloud.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <cloud_config>
          <url>ZnRwOi8vMTAuMC4zLjI0MToyMQ==</url>
          <user>user</user>
          <password>dXNlcg==</password>
          <latitude>50.418114</latitude>
          <longitude>30.476213</longitude>
          <sensorProviderID>PostmanConfigured</sensorProviderID>
          <protocol>16</protocol>
          <use_multipart>false</use_multipart>
          <use_event_buffer>true</use_event_buffer>
          <event_new>true</event_new>
          <event_update>false</event_update>
          <event_lost>false</event_lost>
          <send_second_image>false</send_second_image>
          <skip_image_in_post>true</skip_image_in_post>
          <enable>true</enable>
          <path_template></path_template>
          <x_auth_key></x_auth_key>
        </cloud_config>

        ### getSettings_200
        # A part of the page's sample.
        GET /local/fflprapp/config.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <roi>
            <left>50</left>
            <top>50</top>
            <right>475</right>
            <bottom>950</bottom>
            <width>425</width>
            <height>900</height>
            <angle>0</angle>
          </roi>
          <roitwo>
            <left>525</left>
            <top>50</top>
            <right>475</right>
            <bottom>950</bottom>
            <width>425</width>
            <height>900</height>
            <angle>0</angle>
          </roitwo>
          <direction>
            <angle>180000</angle>
          </direction>
          <direction2>
            <angle>180000</angle>
          </direction2>
          <active_roi>2</active_roi>
          <plate>
            <plate_min_size>130</plate_min_size>
            <plate_max_size>300</plate_max_size>
            <plate_min_size_symb>5</plate_min_size_symb>
            <plate_max_size_symb>10</plate_max_size_symb>
            <threshold>0.700000</threshold>
          </plate>
          <stored_events>35646</stored_events>
        </configuration>

        ### getStatistics_200
        GET /local/fflprapp/search.cgi?limit=0 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <events>
          <currentTimestampUs>1702306482677809</currentTimestampUs>
          <vcount>
            <direction>
              <in>978</in>
              <out>0</out>
              <unk>22</unk>
            </direction>
            <list>
              <blocklist>0</blocklist>
              <allowlist>0</allowlist>
              <customlist>0</customlist>
              <nonelist>1000</nonelist>
            </list>
            <roi>
              <roi1>1000</roi1>
              <roi2>0</roi2>
            </roi>
            <total>1000</total>
          </vcount>
        </events>

        ### importPlates_200
        POST /local/fflprapp/upload.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        command=upload&data=M%20WR6677%2C09-29-2023%2CMost%20wanted%20car%0A&list=block

        HTTP/1.1 200 OK

        ### removePlate_200
        GET /local/fflprapp/api.cgi?api=delplate&plate=AA12DD&list=allow HTTP/1.1

        HTTP/1.1 200 OK

        ### searchEvents_200
        # The first of two events of the sample, without what nothing describes.
        GET /local/fflprapp/events.cgi?timestampfrom=1702386728835000&timestampto=1702390328836000 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/xml

        <events>
          <currentTimestampUs>1702390328555082</currentTimestampUs>
          <event>
            <MOD_TS>2023-12-12 16:12:04 EET</MOD_TS>
            <CAR_ID>42628</CAR_ID>
            <LPR>MSR1669</LPR>
            <LPR_UTF8>M SR1669</LPR_UTF8>
            <RTIME>223.0</RTIME>
            <ACTION>100</ACTION>
            <ACT_PARAM>Allow list</ACT_PARAM>
            <THRESHOLD>0.701837122440338</THRESHOLD>
            <ROI_X>96</ROI_X>
            <ROI_Y>54</ROI_Y>
            <ROI_W>1728</ROI_W>
            <ROI_H>972</ROI_H>
            <LP_X>564</LP_X>
            <LP_Y>478</LP_Y>
            <LP_W>220</LP_W>
            <LP_H>32</LP_H>
            <ROI_ID>1</ROI_ID>
            <DIRECTION>2</DIRECTION>
            <LP_BMP>tools.cgi?action=getImage&amp;name=53/20231212161204_601572lp_MSR1669_8565355.jpg</LP_BMP>
            <ROI_BMP>tools.cgi?action=getImage&amp;name=51/20231212161204_259638roi_MSR1669_8565354.jpg</ROI_BMP>
            <COUNTRY>DEU</COUNTRY>
            <LP_LIST_MODE>1</LP_LIST_MODE>
            <LP_DESCRIPTION>car_test_2</LP_DESCRIPTION>
            <LP_REGION_UTF8>München</LP_REGION_UTF8>
            <ISO3166_2_CODE></ISO3166_2_CODE>
            <CAR_M_TYPE>CAR</CAR_M_TYPE>
            <CAR_COLOR>BLUE</CAR_COLOR>
            <CAR_CONF>55.8820610046387</CAR_CONF>
            <CAR_VIEW>0</CAR_VIEW>
          </event>
        </events>

        ### set2N_200
        POST /local/fflprapp/config_2n.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <tn_config>
          <url>127.0.0.11</url>
          <enable>true</enable>
          <user>operator</user>
          <password>YWQ=</password>
          <https>false</https>
          <accessPoint>1</accessPoint>
          <event_on_direction>2</event_on_direction>
        </tn_config>

        HTTP/1.1 200 OK

        ### setAreas_200
        # The page has two areas.
        POST /local/fflprapp/config_json.cgi HTTP/1.1
        Content-Type: application/json

        {
          "api": "setconfig",
          "config": "roi",
          "roi": [
            {
              "id": 1,
              "name": "roi1",
              "type": "polygon",
              "active": true,
              "angle": 90000,
              "coordinates": [
                [
                  50,
                  50
                ],
                [
                  950,
                  50
                ],
                [
                  950,
                  950
                ],
                [
                  50,
                  950
                ]
              ]
            }
          ]
        }

        HTTP/1.1 200 OK

        ### setGenetec_200
        POST /local/fflprapp/config_gsc.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <gsc_config>
          <url>http://10.0.5.223:8077</url>
          <enable>true</enable>
          <user></user>
          <password></password>
          <cameraID>AXIS P1447-LE</cameraID>
        </gsc_config>

        HTTP/1.1 200 OK

        ### setHeartbeatData_200
        POST /local/fflprapp/config_hb_data.cgi HTTP/1.1
        Content-Type: application/json

        {
          "system": {
            "timestamp": true
          },
          "identify": {
            "platform": true,
            "version": false,
            "ipAddress": true,
            "macAddress": false,
            "osVersion": true,
            "anprVersion": false
          },
          "ALPV": {
            "version": true,
            "device_ID": true,
            "numFrames": false,
            "numFramesAvg": true,
            "numberofReads": true
          },
          "services": {
            "Available Memory": false
          }
        }

        HTTP/1.1 200 OK

        ### setHeartbeat_200
        POST /local/fflprapp/config_hb.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <hb_config>
          <url>aHR0cDovLzEwLjAuNS4yMjM6ODA3Ny9saXN0ZW5lci5waHA=</url>
          <user>user</user>
          <password>dXNlcg==</password>
          <period>10</period>
          <enable>true</enable>
          <x_auth_key></x_auth_key>
          <http_auth_type>0</http_auth_type>
        </hb_config>

        HTTP/1.1 200 OK

        ### setLists_200
        POST /local/fflprapp/list_mgmt.cgi HTTP/1.1
        Content-Type: application/json

        {
          "lists": [
            {
              "id": "1",
              "name": "Allow list",
              "schedule": [
                {
                  "enabled": false,
                  "start_time": "0",
                  "end_time": "0",
                  "Mon": true,
                  "Tue": true,
                  "Wed": true,
                  "Thu": true,
                  "Fri": true,
                  "Sat": true,
                  "Sun": true
                }
              ],
              "mode": "allow"
            },
            {
              "id": "2",
              "name": "Block list",
              "schedule": [
                {
                  "enabled": false,
                  "start_time": "0",
                  "end_time": "0",
                  "Mon": true,
                  "Tue": true,
                  "Wed": true,
                  "Thu": true,
                  "Fri": true,
                  "Sat": true,
                  "Sun": true
                }
              ],
              "mode": "block"
            },
            {
              "id": "3",
              "name": "Custom list",
              "schedule": [
                {
                  "enabled": false,
                  "start_time": "0",
                  "end_time": "0",
                  "Mon": true,
                  "Tue": true,
                  "Wed": true,
                  "Thu": true,
                  "Fri": true,
                  "Sat": true,
                  "Sun": true
                }
              ],
              "mode": "none"
            }
          ]
        }

        HTTP/1.1 200 OK

        ### setPushProfile2_200
        # The page shows the body for the first profile.
        POST /local/fflprapp/cloud2.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <cloud_config>
          <url>MTAuMC41LjIyMzo3MDAx</url>
          <latitude>50.418114</latitude>
          <longitude>30.476213</longitude>
          <sensorProviderID>PostmanConfigured</sensorProviderID>
          <protocol>8</protocol>
          <enable>true</enable>
          <skip_image_in_post>true</skip_image_in_post>
          <event_new>true</event_new>
          <event_update>true</event_update>
          <event_lost>true</event_lost>
          <use_multipart>true</use_multipart>
          <use_event_buffer>true</use_event_buffer>
          <user></user>
          <password></password>
          <http_auth_type>0</http_auth_type>
          <send_second_image>false</send_second_image>
          <second_image_type>21</second_image_type>
          <path_template></path_template>
          <x_auth_key></x_auth_key>
        </cloud_config>

        HTTP/1.1 200 OK

        ### setPushProfile3_200
        # The page shows the body for the first profile.
        POST /local/fflprapp/cloud3.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <cloud_config>
          <url>MTAuMC41LjIyMzo3MDAx</url>
          <latitude>50.418114</latitude>
          <longitude>30.476213</longitude>
          <sensorProviderID>PostmanConfigured</sensorProviderID>
          <protocol>8</protocol>
          <enable>true</enable>
          <skip_image_in_post>true</skip_image_in_post>
          <event_new>true</event_new>
          <event_update>true</event_update>
          <event_lost>true</event_lost>
          <use_multipart>true</use_multipart>
          <use_event_buffer>true</use_event_buffer>
          <user></user>
          <password></password>
          <http_auth_type>0</http_auth_type>
          <send_second_image>false</send_second_image>
          <second_image_type>21</second_image_type>
          <path_template></path_template>
          <x_auth_key></x_auth_key>
        </cloud_config>

        HTTP/1.1 200 OK

        ### setPushProfile_200
        POST /local/fflprapp/cloud.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <cloud_config>
          <url>MTAuMC41LjIyMzo3MDAx</url>
          <latitude>50.418114</latitude>
          <longitude>30.476213</longitude>
          <sensorProviderID>PostmanConfigured</sensorProviderID>
          <protocol>8</protocol>
          <enable>true</enable>
          <skip_image_in_post>true</skip_image_in_post>
          <event_new>true</event_new>
          <event_update>true</event_update>
          <event_lost>true</event_lost>
          <use_multipart>true</use_multipart>
          <use_event_buffer>true</use_event_buffer>
          <user></user>
          <password></password>
          <http_auth_type>0</http_auth_type>
          <send_second_image>false</send_second_image>
          <second_image_type>21</second_image_type>
          <path_template></path_template>
          <x_auth_key></x_auth_key>
        </cloud_config>

        HTTP/1.1 200 OK

        ### setSettings_200
        POST /local/fflprapp/config.cgi HTTP/1.1
        Content-Type: application/xml

        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <active_roi>2</active_roi>
          <roi>
            <left>50</left>
            <top>50</top>
            <right>350</right>
            <bottom>350</bottom>
            <width>300</width>
            <height>300</height>
            <angle>0</angle>
          </roi>
          <roitwo>
            <left>500</left>
            <top>50</top>
            <right>990</right>
            <bottom>990</bottom>
            <width>425</width>
            <height>990</height>
            <angle>3000</angle>
          </roitwo>
        </configuration>

        HTTP/1.1 200 OK

        ### startImport_200
        POST /local/fflprapp/upload.cgi HTTP/1.1
        Content-Type: application/x-www-form-urlencoded

        command=new&list=block

        HTTP/1.1 200 OK

        """#
}
