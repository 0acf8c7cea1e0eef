import hashlib
import hmac

SECRET = b"shared with the sender"


def sign(body, sent_at):
    return hmac.new(SECRET, f"{sent_at}.".encode() + body, hashlib.sha256).hexdigest()


def outcome(body, sent_at, signature, now):
    if not hmac.compare_digest(sign(body, sent_at), signature):
        return "forged"
    return "accepted" if abs(now - sent_at) <= 300 else "too old"


body = b'{"order": 7}'
signature = sign(body, 1_000)
outcomes = [
    outcome(body, 1_000, signature, now=1_010),
    outcome(body, 1_000, signature, now=1_300),
    outcome(body, 1_000, signature, now=1_301),
    outcome(body, 1_301, signature, now=0),
]
assert outcomes == ["accepted", "accepted", "too old", "forged"]
print(outcomes)
