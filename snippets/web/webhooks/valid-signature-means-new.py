import hashlib
import hmac

paid = []


def sign(body):
    return hmac.new(b"shared with the sender", body, hashlib.sha256).hexdigest()


def receive(body, signature):
    if hmac.compare_digest(sign(body), signature):
        paid.append(body)


recorded = b"order 7", sign(b"order 7")
for request in (recorded, (b"order 8", recorded[1]), recorded):
    receive(*request)
assert recorded[1].startswith("2a7066ac4d318e56")
assert paid[0] == b"order 7"
print(paid)
assert paid == [b"order 7"]
