import hashlib
import hmac
import json

secret = b"shared with the sender"
body = b'{"order":7,"price":1.50}'
sent = hmac.new(secret, body, hashlib.sha256).hexdigest()
dumped = json.dumps(json.loads(body)).encode()
assert dumped == b'{"order": 7, "price": 1.5}'
assert sent == hmac.digest(b"shared with the sender", b'{"order":7,"price":1.50}', "sha256").hex()
print(dumped)
assert hmac.new(secret, dumped, hashlib.sha256).hexdigest() == sent
