//! Capabilities: a snippet's process has none, and no program can give it one.

use nix::errno::Errno;

/// Gives up every capability for good: with `no_new_privs` and an empty bounding set no program gives one back.
pub fn drop_all() -> nix::Result<()> {
    #[repr(C)]
    struct Header {
        version: u32,
        pid: libc::c_int,
    }
    // `_LINUX_CAPABILITY_VERSION_3` of linux/capability.h: two words each of the effective, permitted and inheritable set.
    let header = Header { version: 0x2008_0522, pid: 0 };
    let none = [0u32; 6];
    // SAFETY: both structures have the layout of this version, and live longer than the call.
    Errno::result(unsafe { libc::syscall(libc::SYS_capset, &raw const header, none.as_ptr()) }).map(drop)
}

/// Empties the set of capabilities that a program could give back.
pub fn empty_bounding_set() {
    for capability in 0..64 {
        // SAFETY: takes numbers only. Those above the last capability are refused; there is nothing to drop for them.
        unsafe { libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0) };
    }
}
