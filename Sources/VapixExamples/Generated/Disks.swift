// Generated from Specs/Examples/disk-management by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Disk management API.
    static let disks = #"""
        ### checkDisk_200
        GET /axis-cgi/disks/checkdisk.cgi?diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/startjob1.xsd">
          <job action="checkdisk" diskid="SD_DISK" result="OK" jobid="12"/>
        </root>

        ### format_200
        GET /axis-cgi/disks/format.cgi?diskid=SD_DISK&filesystem=ext4 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/startjob1.xsd">
          <job action="format" diskid="SD_DISK" result="OK" jobid="11"/>
        </root>

        ### format_error
        # The page shows the form of the error without a text; this one is made up.
        GET /axis-cgi/disks/format.cgi?diskid=SD_DISK&filesystem=ext4 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/startjob1.xsd">
          <job action="format" diskid="SD_DISK" result="ERROR" description="The disk is locked"/>
        </root>

        ### getCapabilities_200
        GET /axis-cgi/disks/getcapabilities.cgi?diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/capabilities1.xsd">
          <disk diskid="SD_DISK" requiredfssupported="true" encryptionsupported="true">
            <filesystems>
              <filesystem name="vfat" nicename=" " requiredfssupported="false"/>
              <filesystem name="ext4" nicename=" " requiredfssupported="true"/>
            </filesystems>
          </disk>
        </root>

        ### getHealth_200
        GET /axis-cgi/disks/gethealth.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <HealthStatusResponse xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/gethealth1.xsd">
          <HealthStatusSuccess>
            <HealthStatus diskid="SD_DISK" wear="25" />
            <HealthStatus diskid="NetworkShare" wear="-1" />
            <HealthStatus diskid="HDD_DISK" wear="13" temperature="315" overallhealth="1" />
          </HealthStatusSuccess>
        </HealthStatusResponse>

        ### getHealth_error10
        # The page shows the form of the error, and the codes in a table.
        GET /axis-cgi/disks/gethealth.cgi HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <HealthStatusResponse xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/gethealth1.xsd">
          <GeneralError>
            <ErrorCode>10</ErrorCode>
            <ErrorDescription>An error occurred</ErrorDescription>
          </GeneralError>
        </HealthStatusResponse>

        ### getJob_200
        GET /axis-cgi/disks/job.cgi?jobid=4&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/checkjob1.xsd">
          <job jobid="4" diskid="SD_DISK" action="format" result="OK" progress="15" description=""/>
        </root>

        ### getJob_error
        GET /axis-cgi/disks/job.cgi?jobid=4&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/checkjob1.xsd">
          <job jobid="4" diskid="SD_DISK" action="format" progress="100" result="ERROR" description="Error"/>
        </root>

        ### list_200
        GET /axis-cgi/disks/list.cgi?diskid=all HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/list1.xsd">
          <disks numberofdisks="2">
            <disk diskid="SD_DISK" name="My SD Card" totalsize="2097152" freesize="2097152" cleanuplevel="95" cleanupmaxage="1" cleanuppolicy="none" locked="no" full="no" readonly="no" filesystem="vfat" status="OK" group="S0" requiredfilesystem="none" diskencryptionenabled="false" diskencrypted="false"/>
            <disk diskid="NetworkShare" name="My Share" totalsize="4194304000" freesize="3670016000" cleanuplevel="95" cleanupmaxage="1" cleanuppolicy="none" locked="no" full="no" readonly="no" filesystem="cifs" status="OK" group="S1" requiredfilesystem="none" diskencryptionenabled="false" diskencrypted="false"/>
          </disks>
        </root>

        ### list_200_one
        GET /axis-cgi/disks/list.cgi?diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/list1.xsd">
          <disks numberofdisks="1">
            <disk diskid="SD_DISK" name="My SD Card" totalsize="2097152" freesize="2097152" cleanuplevel="95" cleanupmaxage="1" cleanuppolicy="none" locked="no" full="no" readonly="no" filesystem="vfat" status="OK" group="S0" requiredfilesystem="none" diskencryptionenabled="false" diskencrypted="false"/>
          </disks>
        </root>

        ### list_200_otherNames
        # AXIS OS 9.80 names the encryption otherwise than the page.
        GET /axis-cgi/disks/list.cgi?diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/list1.xsd">
          <disks numberofdisks="1">
            <disk diskid="SD_DISK" name="My SD Card" totalsize="2097152" freesize="2097152" cleanuplevel="95" cleanupmaxage="1" cleanuppolicy="none" locked="no" full="no" readonly="no" filesystem="vfat" status="OK" group="S0" requiredfilesystem="none" encryptionenabled="false" diskencrypted="false"/>
          </disks>
        </root>

        ### lock_200
        GET /axis-cgi/disks/lock.cgi?action=lock&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/lock1.xsd">
          <lock diskid="SD_DISK" result="OK"/>
        </root>

        ### mount_200
        GET /axis-cgi/disks/mount.cgi?action=mount&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/startjob1.xsd">
          <job action="mount" diskid="SD_DISK" result="OK" jobid="12"/>
        </root>

        ### repair_200
        GET /axis-cgi/disks/repair.cgi?diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/startjob1.xsd">
          <job action="repair" diskid="SD_DISK" result="OK" jobid="13"/>
        </root>

        ### unlock_200
        GET /axis-cgi/disks/lock.cgi?action=unlock&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/lock1.xsd">
          <unlock diskid="SD_DISK" result="OK"/>
        </root>

        ### unmount_200
        GET /axis-cgi/disks/mount.cgi?action=unmount&diskid=SD_DISK HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: text/xml

        <?xml version="1.0" encoding="UTF-8"?>
        <root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.axis.com/vapix/http_cgi/disk/startjob1.xsd">
          <job action="unmount" diskid="SD_DISK" result="OK" jobid="10"/>
        </root>

        """#
}
