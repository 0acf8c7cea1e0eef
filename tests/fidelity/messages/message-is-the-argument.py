# shows: whatever the message is, it is the only argument, unchanged
# ends: refuted
payload = {"a": [1, 2]}
try:
    x = 1
    assert x == 2, payload
except AssertionError as error:
    print(error.args[0] is payload, len(error.args))
