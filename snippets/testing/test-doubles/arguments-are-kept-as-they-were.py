from unittest.mock import Mock

send = Mock()
batch = ["a", "b"]
send(batch)
recorded = send.call_args.args
assert recorded == (["a", "b"],)
batch.clear()
print(recorded)
assert recorded == (["a", "b"],)
