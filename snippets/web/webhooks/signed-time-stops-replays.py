import hashlib
import hmac

SECRET = b"shared with the sender"


def sign(body, sent_at):
    return hmac.new(SECRET, f"{sent_at}.".encode() + body, hashlib.sha256).hexdigest()


def outcome(body, sent_at, signature, now):
    if not hmac.compare_digest(sign(body, sent_at), signature):
        return "forged"
    return "accepted" if now - sent_at <= 300 else "too old"


signature = sign(b"order 7", 1_000)
asked = [(b"order 7", 1_000, 1_300), (b"order 7", 1_000, 1_301), (b"order 7", 1_301, 1_301), (b"order 8", 1_000, 1_000)]
outcomes = {(body, sent_at, now): outcome(body, sent_at, signature, now) for body, sent_at, now in asked}
assert outcomes == {
    (b"order 7", 1_000, 1_300): "accepted",
    (b"order 7", 1_000, 1_301): "too old",
    (b"order 7", 1_301, 1_301): "forged",
    (b"order 8", 1_000, 1_000): "forged",
}
assert signature.startswith("66496378ca20fd71")
print(outcomes)
