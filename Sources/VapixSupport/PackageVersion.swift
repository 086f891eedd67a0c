/// The version of this package, which the tools print.
///
/// `Scripts/release.sh` changes it.
package let packageVersion = "0.1.0"
