// Does nothing. `swift package eap` builds it in seconds, and the header of the program tells what SwiftPM builds for.
