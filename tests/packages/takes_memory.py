# tries: to take more memory than a snippet may have
# ends: out-of-memory
kept = bytearray(1 << 30)
