# tries: say more than its metadata says, on both streams together
# full: too-much-output
# says: 1000 bytes of output (`output`)
# /// script
# [tool.verify]
# output = 1000
# ///
import sys

print("x" * 600)
print("x" * 600, file=sys.stderr)
assert 1 + 0 == 1
