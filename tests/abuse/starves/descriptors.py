# tries: open more files than a process may
# full: raised
# says: 256 open files (`descriptors`)
# gets-through-without: limits -> passed
files = [open("/dev/null") for _ in range(300)]
assert len(files) == 300
