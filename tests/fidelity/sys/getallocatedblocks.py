# shows: allocations are counted as they are
import sys

before = sys.getallocatedblocks()
held = [object() for _ in range(1000)]
assert sys.getallocatedblocks() - before >= 1000
print("counted")
