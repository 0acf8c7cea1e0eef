import hashlib
import hmac

secret = b"shared with the sender"
paid = []


def receive(body, signature):
    if hmac.compare_digest(hmac.new(secret, body, hashlib.sha256).hexdigest(), signature):
        paid.append(body)


body = b'{"order": 7}'
recorded = body, hmac.new(secret, body, hashlib.sha256).hexdigest()
receive(body, "0" * 64)
assert paid == []
receive(*recorded)
receive(*recorded)
assert len(paid) == 2
print(paid)
assert paid == [b'{"order": 7}']
