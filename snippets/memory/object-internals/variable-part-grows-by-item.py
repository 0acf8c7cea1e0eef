import sys

assert (int.__itemsize__, tuple.__itemsize__, bytes.__itemsize__, float.__itemsize__) == (4, 8, 1, 0)
sizes = {bits: sys.getsizeof(2**bits) for bits in (1, 29, 30, 59, 60)}
assert sizes == {1: 28, 29: 28, 30: 32, 59: 32, 60: 36}
assert sys.getsizeof((None,) * 7) - sys.getsizeof((None,) * 4) == 24
assert sys.getsizeof(1.5) == sys.getsizeof(1e300) == 24
print(sizes)
