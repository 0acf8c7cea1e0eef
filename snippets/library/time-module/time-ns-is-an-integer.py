import math
import time

assert 200e-9 < math.ulp(time.time()) < 250e-9
assert type(time.time_ns()) is int
moment = 1_700_000_000_500_000_001
assert round(moment / 1e9 * 1e9) != moment
