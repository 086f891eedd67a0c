// Generated from Specs/Examples/stitching by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Stitching.
    mutating func addStitching() {
        add("Specs/Examples/stitching/getBlendingAmount_200.http") { Stitching.getBlendingAmount() }
        add("Specs/Examples/stitching/getBlendingAmount_error2004.http") { Stitching.getBlendingAmount() }
        add("Specs/Examples/stitching/getCapabilities_200.http") { Stitching.getCapabilities() }
        add("Specs/Examples/stitching/getCapabilities_error2003.http") { Stitching.getCapabilities() }
        add("Specs/Examples/stitching/getFieldOfView_200.http") { Stitching.getFieldOfView() }
        add("Specs/Examples/stitching/getFieldOfView_error2003.http") { Stitching.getFieldOfView() }
        add("Specs/Examples/stitching/getHorizonStraighteningEnabled_200.http") {
            Stitching.getHorizonStraighteningEnabled()
        }
        add("Specs/Examples/stitching/getHorizonStraighteningEnabled_error2213.http") {
            Stitching.getHorizonStraighteningEnabled()
        }
        add("Specs/Examples/stitching/getHorizonStraighteningProperties_200.http") {
            Stitching.getHorizonStraighteningProperties()
        }
        add("Specs/Examples/stitching/getHorizonStraighteningProperties_error2215.http") {
            Stitching.getHorizonStraighteningProperties()
        }
        add("Specs/Examples/stitching/getParallaxCompensationDistance_200.http") {
            Stitching.getParallaxCompensationDistance()
        }
        add("Specs/Examples/stitching/getParallaxCompensationDistance_200_syntax.http") {
            Stitching.getParallaxCompensationDistance()
        }
        add("Specs/Examples/stitching/getParallaxCompensationDistance_error2004.http") {
            Stitching.getParallaxCompensationDistance()
        }
        add("Specs/Examples/stitching/getStitchingEnabled_200.http") { Stitching.getStitchingEnabled() }
        add("Specs/Examples/stitching/getStitchingEnabled_error2213.http") { Stitching.getStitchingEnabled() }
        add("Specs/Examples/stitching/getSupportedVersions_200.http") { Stitching.getSupportedVersions() }
        add("Specs/Examples/stitching/getSupportedVersions_error8000.http") { Stitching.getSupportedVersions() }
        add("Specs/Examples/stitching/restore_200.http") { Stitching.restore(sensorID: 0) }
        add("Specs/Examples/stitching/restore_error1000.http") { Stitching.restore(sensorID: 0) }
        add("Specs/Examples/stitching/rotateAngle_200.http") {
            Stitching.rotateAngle(sensorID: 2, axis: .pan, angle: 0.05)
        }
        add("Specs/Examples/stitching/rotateAngle_200_roll.http") {
            Stitching.rotateAngle(sensorID: 3, axis: .roll, angle: -0.2)
        }
        add("Specs/Examples/stitching/rotateAngle_200_tilt.http") {
            Stitching.rotateAngle(sensorID: 0, axis: .tilt, angle: 0.15)
        }
        add("Specs/Examples/stitching/rotateAngle_error1000.http") {
            Stitching.rotateAngle(sensorID: 2, axis: .pan, angle: 0.05)
        }
        add("Specs/Examples/stitching/rotateAngle_error4001.http") {
            Stitching.rotateAngle(sensorID: 3, axis: .roll, angle: -0.2)
        }
        add("Specs/Examples/stitching/setBlendingAmount_200.http") { Stitching.setBlendingAmount(75.0) }
        add("Specs/Examples/stitching/setBlendingAmount_error2004.http") { Stitching.setBlendingAmount(75.0) }
        add("Specs/Examples/stitching/setHorizonStraighteningEnabled_200.http") {
            Stitching.setHorizonStraighteningEnabled(true)
        }
        add("Specs/Examples/stitching/setHorizonStraighteningEnabled_error2300.http") {
            Stitching.setHorizonStraighteningEnabled(true)
        }
        add("Specs/Examples/stitching/setHorizonStraighteningStretchAmount_200.http") {
            Stitching.setHorizonStraighteningStretchAmount(50)
        }
        add("Specs/Examples/stitching/setHorizonStraighteningStretchAmount_error2216.http") {
            Stitching.setHorizonStraighteningStretchAmount(50)
        }
        add("Specs/Examples/stitching/setHorizonStraighteningStretchEnabled_200.http") {
            Stitching.setHorizonStraighteningStretchEnabled(true)
        }
        add("Specs/Examples/stitching/setHorizonStraighteningStretchEnabled_error2213.http") {
            Stitching.setHorizonStraighteningStretchEnabled(true)
        }
        add("Specs/Examples/stitching/setHorizonStraighteningTilt_200.http") {
            Stitching.setHorizonStraighteningTilt(10)
        }
        add("Specs/Examples/stitching/setHorizonStraighteningTilt_error2213.http") {
            Stitching.setHorizonStraighteningTilt(10)
        }
        add("Specs/Examples/stitching/setParallaxCompensationDistance_200.http") {
            Stitching.setParallaxCompensationDistance(20.0)
        }
        add("Specs/Examples/stitching/setParallaxCompensationDistance_error2004.http") {
            Stitching.setParallaxCompensationDistance(20.0)
        }
        add("Specs/Examples/stitching/setStitchingEnabled_200.http") { Stitching.setStitchingEnabled(false) }
        add("Specs/Examples/stitching/setStitchingEnabled_error2213.http") { Stitching.setStitchingEnabled(false) }
    }
}
