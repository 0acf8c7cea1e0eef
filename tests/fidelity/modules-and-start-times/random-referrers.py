# shows: the hidden instance of random is found by the collector's referrers
import gc
import random

found = gc.get_referrers(random._inst)
assert any(referrer is vars(random) for referrer in found)
print(any(referrer is vars(random) for referrer in found))
