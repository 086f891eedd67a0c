/// The text that stands for a secret in the output.
let maskedSecret = "***"
