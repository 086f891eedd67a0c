// What counts is what is linked with this; see Scripts/bench-size.sh.
print("linked")
