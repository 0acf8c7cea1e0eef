import sys

assert (int.__itemsize__, tuple.__itemsize__, bytes.__itemsize__, float.__itemsize__) == (4, 8, 1, 0)
sizes = [sys.getsizeof(2**bits) for bits in (1, 29, 30, 59, 60)]
assert sizes == [28, 28, 32, 32, 36]
assert sys.getsizeof((None,) * 7) - sys.getsizeof((None,) * 4) == 24
assert sys.getsizeof(1.5) == sys.getsizeof(1e300) == 24
print(sizes)
