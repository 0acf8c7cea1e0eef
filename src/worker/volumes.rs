//! The file systems of a run: the scratch directory and `/dev/shm`, in memory, with the sizes that the limits set.

use nix::mount::{MntFlags, MsFlags, mount, umount2};
use verify_protocol::sandbox::{Limits, SCRATCH};

/// The directory of POSIX shared memory and semaphores.
pub const SHARED_MEMORY: &str = "/dev/shm";
/// The mount points of all volumes.
pub const VOLUMES: [&str; 2] = [SCRATCH, SHARED_MEMORY];

/// Mounts all volumes.
///
/// # Errors
/// Those of the kernel.
pub fn mount_all(limits: &Limits) -> nix::Result<()> {
    VOLUMES.into_iter().try_for_each(|place| mount_volume(limits, place))
}

/// Replaces volumes by empty ones. The kernel frees the former ones at once, because the processes of the run are dead.
///
/// # Errors
/// Those of the kernel.
pub fn renew(limits: &Limits, places: &[&str]) -> nix::Result<()> {
    places.iter().try_for_each(|place| {
        umount2(*place, MntFlags::MNT_DETACH)?;
        mount_volume(limits, place)
    })
}

/// The size of a volume: bytes, and files including its root directory.
pub fn room_of(place: &str, limits: &Limits) -> (u64, u64) {
    let bytes = if place == SHARED_MEMORY { limits.shared_memory } else { limits.scratch };
    (bytes, limits.scratch_files + 1)
}

fn mount_volume(limits: &Limits, place: &str) -> nix::Result<()> {
    let mode = if place == SHARED_MEMORY { "1777" } else { "0755" };
    let (bytes, files) = room_of(place, limits);
    let options = format!("size={bytes},nr_inodes={files},mode={mode}");
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    mount(Some("tmpfs"), place, Some("tmpfs"), flags, Some(options.as_str()))
}
