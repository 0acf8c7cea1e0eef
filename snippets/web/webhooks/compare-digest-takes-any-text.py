import hashlib
import hmac

expected = hmac.new(b"secret", hashlib.sha256(b"{}").digest(), hashlib.sha256).hexdigest()
assert hmac.compare_digest(expected, "guess") is False
try:
    outcome = hmac.compare_digest(expected, "gu\xe9ss")
except TypeError as error:
    outcome = str(error)
assert "non-ASCII" in outcome
print(outcome)
assert outcome is False
