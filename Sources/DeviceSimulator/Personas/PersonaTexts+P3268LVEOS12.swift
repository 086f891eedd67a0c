extension PersonaTexts {
    static let p3268LVEOS12 = """
        # P3268-LVE with AXIS OS 12.0.91: the simulated camera itself, which is no recording.
        # Its identity is invented; its APIs have the versions of devices with AXIS OS 9.80 to 12.
        [properties]
        ProdNbr=P3268-LVE
        Version=12.0.91
        """
}
