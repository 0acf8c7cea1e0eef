import hashlib
import hmac
import struct


def code(secret, seconds, digits):
    value = hmac.digest(secret, struct.pack(">Q", seconds // 30), hashlib.sha1)
    offset = value[-1] & 15
    number = struct.unpack(">I", value[offset : offset + 4])[0] & 0x7FFFFFFF
    return str(number)[-digits:].zfill(digits)


secret = b"12345678901234567890"
published = {59: "94287082", 1111111109: "07081804", 1234567890: "89005924", 20000000000: "65353130"}
assert {seconds: code(secret, seconds, 8) for seconds in published} == published
codes = {seconds: code(secret, seconds, 6) for seconds in (30, 59, 60)}
assert codes == {30: "287082", 59: "287082", 60: "359152"}
print(codes)
