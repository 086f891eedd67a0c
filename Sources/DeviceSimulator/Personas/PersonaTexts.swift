/// The personas that come with the simulator, in the form of files.
enum PersonaTexts {
    static let all = [
        a9188Firmware1,
        d4200VEOS12,
        d6310OS12,
        m1075LOS12,
        m3066VOS10,
        p3245LVEOS10,
        p3245LVEOS11,
        p3265VOS12,
        p3268LVEOS12,
        p5512Firmware5,
        q1951EOS11,
        q6315LEOS10,
    ]
}
