// Generated from Specs/Examples/firmware-management by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Firmware management API.
    mutating func addFirmwareManagement() {
        add("Specs/Examples/firmware-management/commit_200.http") { FirmwareManagement.commit() }
        add("Specs/Examples/firmware-management/commit_error500.http") { FirmwareManagement.commit() }
        add("Specs/Examples/firmware-management/factoryDefault_200.http") {
            FirmwareManagement.factoryDefault(mode: .soft)
        }
        add("Specs/Examples/firmware-management/getStatus_200.http") { FirmwareManagement.getStatus() }
        add("Specs/Examples/firmware-management/getStatus_200_commit.http") { FirmwareManagement.getStatus() }
        add("Specs/Examples/firmware-management/getStatus_200_only.http") { FirmwareManagement.getStatus() }
        add("Specs/Examples/firmware-management/getStatus_200_pending.http") { FirmwareManagement.getStatus() }
        add("Specs/Examples/firmware-management/getStatus_error500.http") { FirmwareManagement.getStatus() }
        add("Specs/Examples/firmware-management/getSupportedVersions_200.http") {
            FirmwareManagement.getSupportedVersions()
        }
        add("Specs/Examples/firmware-management/getSupportedVersions_error417.http") {
            FirmwareManagement.getSupportedVersions()
        }
        add("Specs/Examples/firmware-management/purge_200.http") { FirmwareManagement.purge() }
        add("Specs/Examples/firmware-management/purge_error412.http") { FirmwareManagement.purge() }
        add("Specs/Examples/firmware-management/reboot_200.http") { FirmwareManagement.reboot() }
        add("Specs/Examples/firmware-management/rollback_200.http") { FirmwareManagement.rollback() }
        add("Specs/Examples/firmware-management/rollback_error404.http") { FirmwareManagement.rollback() }
        add("Specs/Examples/firmware-management/stopAutomaticRollback_200.http") {
            FirmwareManagement.stopAutomaticRollback()
        }
        add("Specs/Examples/firmware-management/upgrade_200.http") {
            FirmwareManagement.upgrade(
                confirmation: .replacesFirmware, image: FilePart(filename: "image.bin", bytes: Array("the image".utf8)))
        }
        add("Specs/Examples/firmware-management/upgrade_200_rollback.http") {
            FirmwareManagement.upgrade(
                confirmation: .replacesFirmware, image: FilePart(filename: "image.bin", bytes: Array("the image".utf8)),
                autoRollback: try parsed("50"))
        }
        add("Specs/Examples/firmware-management/upgrade_error421.http") {
            FirmwareManagement.upgrade(
                confirmation: .replacesFirmware, image: FilePart(filename: "image.bin", bytes: Array("the image".utf8)))
        }
    }
}
