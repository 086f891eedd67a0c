// Generated from Specs/Examples/firmware-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Firmware management API.
    static let firmwareManagement = #"""
        ### commit_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "commit"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "commit",
          "data": {
            "firmwareVersion": "7.50.3"
          }
        }

        ### commit_error500
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "commit"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "commit", "error": {"code": 500, "message": "Unexpected internal error."}}

        ### factoryDefault_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "factoryDefault",
          "params": {
            "factoryDefaultMode": "soft"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "factoryDefault",
          "data": {}
        }

        ### getStatus_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status",
          "data": {
            "activeFirmwareVersion": "7.50.3",
            "activeFirmwarePart": "1234568",
            "inactiveFirmwareVersion": "7.40.1.2",
            "isCommited": true,
            "lastUpgradeAt": "2018-08-12T11:55:12+01:00"
          }
        }

        ### getStatus_200_commit
        # The word is in the text of the page, not in a sample.
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status",
          "data": {
            "activeFirmwareVersion": "7.50.3",
            "activeFirmwarePart": "1234568",
            "inactiveFirmwareVersion": "7.40.1.2",
            "isCommited": false,
            "lastUpgradeAt": "2018-08-12T11:55:12+01:00",
            "pendingCommit": "started"
          }
        }

        ### getStatus_200_only
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status",
          "data": {
            "activeFirmwareVersion": "7.40.1.2",
            "activeFirmwarePart": "1234567"
          }
        }

        ### getStatus_200_pending
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status",
          "data": {
            "activeFirmwareVersion": "7.50.3",
            "activeFirmwarePart": "1234568",
            "inactiveFirmwareVersion": "7.40.1.2",
            "isCommited": false,
            "lastUpgradeAt": "2018-08-12T11:55:12+01:00",
            "timeToRollback": 48
          }
        }

        ### getStatus_error500
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "status",
          "error": {
            "code": 500,
            "message": "Unexpected internal error."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### getSupportedVersions_error417
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "error": {
            "code": 417,
            "message": "Unsupported API version."
          }
        }

        ### purge_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "purge"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "purge",
          "data": {}
        }

        ### purge_error412
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "purge"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "purge",
          "error": {
            "code": 412,
            "message": "Current firmware is not active."
          }
        }

        ### reboot_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "reboot"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "reboot",
          "data": {}
        }

        ### rollback_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "rollback"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "rollback",
          "data": {}
        }

        ### rollback_error404
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "rollback"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "rollback",
          "error": {
            "code": 404,
            "message": "No old firmware exists."
          }
        }

        ### stopAutomaticRollback_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stopAuto"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "stopAuto",
          "data": {}
        }

        ### upgrade_200
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="data"
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "upgrade"
        }
        --fileboundary
        Content-Disposition: form-data; name="firmwareImage"; filename="image.bin"
        Content-Type: application/octet-stream

        the image
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "upgrade",
          "data": {
            "firmwareVersion": "7.50.3"
          }
        }

        ### upgrade_200_rollback
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="data"
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "upgrade",
          "params": {
            "autoRollback": "50"
          }
        }
        --fileboundary
        Content-Disposition: form-data; name="firmwareImage"; filename="image.bin"
        Content-Type: application/octet-stream

        the image
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "upgrade",
          "data": {
            "firmwareVersion": "7.50.3"
          }
        }

        ### upgrade_error421
        POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1
        Content-Type: multipart/form-data; boundary=fileboundary

        --fileboundary
        Content-Disposition: form-data; name="data"
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "upgrade"
        }
        --fileboundary
        Content-Disposition: form-data; name="firmwareImage"; filename="image.bin"
        Content-Type: application/octet-stream

        the image
        --fileboundary--

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "upgrade",
          "error": {
            "code": 421,
            "message": "Upgrade failed due to image not matching device."
          }
        }

        """#
}
