nanoseconds = 1_700_000_000_500_000_000
moment = nanoseconds / 1e9
assert moment == 1_700_000_000.5
assert (nanoseconds + 1000) / 1e9 > moment
assert (nanoseconds + 1) / 1e9 > moment
