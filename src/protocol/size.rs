//! Sizes as people read them.

/// A size as limits are written: `512 MiB`, or bytes where it is no whole number of those.
pub fn bytes(size: u64) -> String {
    match size {
        0 => "0 bytes".to_owned(),
        _ if size.is_multiple_of(1 << 20) => format!("{} MiB", size >> 20),
        _ if size.is_multiple_of(1 << 10) => format!("{} KiB", size >> 10),
        _ => format!("{size} bytes"),
    }
}
