from unittest.mock import Mock, call

send = Mock()
batch = ["a", "b"]
send(batch)
batch.clear()
recorded = send.call_args
print(recorded)
assert recorded == call(["a", "b"])
