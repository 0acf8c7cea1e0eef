import hashlib
import hmac
import json

secret = b"shared with the sender"
body = b'{"order":7,"price":1.50}'
sent = hmac.new(secret, body, hashlib.sha256).hexdigest()
dumped = json.dumps(json.loads(body)).encode()
assert json.loads(dumped) == json.loads(body)
assert hmac.new(secret, body, hashlib.sha256).hexdigest() == sent
print(dumped)
assert hmac.new(secret, dumped, hashlib.sha256).hexdigest() == sent
