import hashlib
import hmac

secret = b"shared with the sender"
paid = []


def receive(body, signature):
    if hmac.compare_digest(hmac.new(secret, body, hashlib.sha256).hexdigest(), signature):
        paid.append(body)


body = b'{"order": 7}'
recorded = body, hmac.new(secret, body, hashlib.sha256).hexdigest()
receive(b'{"order": 8}', recorded[1])
receive(*recorded)
assert paid == [body]
receive(*recorded)
print(paid)
assert paid == [body]
