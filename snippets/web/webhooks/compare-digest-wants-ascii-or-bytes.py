import hmac

expected = "5d41402abc4b2a76"
try:
    hmac.compare_digest(expected, "gu\xe9ss")
except TypeError as error:
    reason = str(error)
as_bytes = [hmac.compare_digest(expected.encode(), header.encode()) for header in ("gu\xe9ss", expected)]
assert "non-ASCII" in reason
assert as_bytes == [False, True]
print(reason)
