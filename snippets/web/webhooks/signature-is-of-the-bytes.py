import hmac
import json


def sign(body):
    return hmac.digest(b"shared with the sender", body, "sha256")


bodies = [b'{"a":1}', b'{"a": 1.50}', b'{"a": "\xc3\xa9"}', b'{"a": 1}']
again = [json.dumps(json.loads(body)).encode() for body in bodies]
assert again == [b'{"a": 1}', b'{"a": 1.5}', b'{"a": "\\u00e9"}', b'{"a": 1}']
assert [sign(after) == sign(before) for before, after in zip(bodies, again)] == [False, False, False, True]
assert sign(b'{"a":1}').hex().startswith("cdc252f25c0f79b5")
print(again)
