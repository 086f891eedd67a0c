extension PersonaTexts {
    static let q6315LEOS10 = """
        # Q6315-LE, a PTZ camera, with AXIS OS 10.11.87.
        # Source: the reply to getAllUnrestrictedProperties of a device in a comment of the public Greenbone vulnerability tests
        # (detection of Axis devices by HTTP).
        # Missing there: its APIs and its parameters, so these are those of the simulated camera, which has a PTZ unit.
        [properties]
        Brand=AXIS
        BuildDate=Jun 16 2022 20:01
        HardwareID=7C9.2
        ProdFullName=AXIS Q6315-LE PTZ Network Camera
        ProdNbr=Q6315-LE
        ProdShortName=AXIS Q6315-LE
        ProdType=PTZ Network Camera
        ProdVariant=
        Version=10.11.87
        WebURL=http://www.axis.com
        """
}
