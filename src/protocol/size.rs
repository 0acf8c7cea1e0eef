//! Formats sizes for people.

/// Formats a size in the largest unit that makes it a whole number: `512 MiB`.
pub fn bytes(size: u64) -> String {
    match size {
        0 => "0 bytes".to_owned(),
        _ if size.is_multiple_of(1 << 20) => format!("{} MiB", size >> 20),
        _ if size.is_multiple_of(1 << 10) => format!("{} KiB", size >> 10),
        _ => format!("{size} bytes"),
    }
}
