// Generated from Specs/Examples/analytics-metadata-producer-configuration by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Analytics metadata producer configuration.
    mutating func addAnalyticsMetadataProducers() {
        add("Specs/Examples/analytics-metadata-producer-configuration/getSupportedMetadata_200.http") {
            AnalyticsMetadataProducers.getSupportedMetadata(producers: ["producer"])
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/getSupportedMetadata_error1000.http") {
            AnalyticsMetadataProducers.getSupportedMetadata(producers: ["producer"])
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/getSupportedVersions_200.http") {
            AnalyticsMetadataProducers.getSupportedVersions()
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/getSupportedVersions_error1000.http") {
            AnalyticsMetadataProducers.getSupportedVersions()
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/listProducers_200.http") {
            AnalyticsMetadataProducers.listProducers()
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/listProducers_200_filtered.http") {
            AnalyticsMetadataProducers.listProducers(producers: ["producer"])
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/listProducers_error1000.http") {
            AnalyticsMetadataProducers.listProducers()
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/setEnabledProducers_200.http") {
            let value0 = AnalyticsMetadataProducers.VideoChannel(channel: 1, enabled: true)
            let value1 = AnalyticsMetadataProducers.VideoChannel(channel: 2, enabled: false)
            let value2 = AnalyticsMetadataProducers.ProducerSetting(name: "producer", videoChannels: [value0, value1])
            return AnalyticsMetadataProducers.setEnabledProducers([value2])
        }
        add("Specs/Examples/analytics-metadata-producer-configuration/setEnabledProducers_error1000.http") {
            let value0 = AnalyticsMetadataProducers.VideoChannel(channel: 1, enabled: true)
            let value1 = AnalyticsMetadataProducers.VideoChannel(channel: 2, enabled: false)
            let value2 = AnalyticsMetadataProducers.ProducerSetting(name: "producer", videoChannels: [value0, value1])
            return AnalyticsMetadataProducers.setEnabledProducers([value2])
        }
    }
}
