# tries: take a gibibyte
# full: out-of-memory
# says: 512 MiB of memory (`memory-mib`)
# gets-through-without: limits -> passed
taken = bytes(1 << 30)
assert len(taken) == 1 << 30
