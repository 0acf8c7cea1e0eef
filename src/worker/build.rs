//! Lets `verify-worker` be linked without a libpython: its Python symbols are resolved when it is started with the chosen
//! libpython preloaded, so that one build serves every CPython that has the stable ABI of 3.10.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    for argument in ["-Wl,--unresolved-symbols=ignore-all", "-Wl,-z,now"] {
        println!("cargo:rustc-link-arg-bin=verify-worker={argument}");
    }
}
