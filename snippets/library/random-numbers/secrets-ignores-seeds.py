import random
import secrets

assert secrets.SystemRandom is random.SystemRandom
assert isinstance(secrets.choice.__self__, random.SystemRandom)
first, second = random.SystemRandom(), random.SystemRandom()
assert first.seed(1) is None and second.seed(1) is None
assert first.getrandbits(128) != second.getrandbits(128)
try:
    first.getstate()
except NotImplementedError:
    state = "none"
assert state == "none"
assert len(secrets.token_bytes(16)) == 16 and len(secrets.token_hex(16)) == 32
