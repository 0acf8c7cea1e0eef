import hashlib
import hmac

expected = hmac.new(b"secret", b"{}", hashlib.sha256).hexdigest()
assert hmac.compare_digest(expected, "guess") is False
try:
    outcome = hmac.compare_digest(expected, "gu\xe9ss")
except TypeError as error:
    outcome = error
print(outcome)
assert outcome is False
