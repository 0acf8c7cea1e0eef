import hashlib
import hmac
import json

secret = b"shared with the sender"
bodies = [b'{"a":1}', b'{"a": 1.50}', b'{"a": "\xc3\xa9"}', b'{"a": 1}']
again = [json.dumps(json.loads(body)).encode() for body in bodies]
same = [
    hmac.digest(secret, before, "sha256") == hmac.digest(secret, after, hashlib.sha256)
    for before, after in zip(bodies, again)
]
assert again == [b'{"a": 1}', b'{"a": 1.5}', b'{"a": "\\u00e9"}', b'{"a": 1}']
assert same == [False, False, False, True]
print(again)
