from unittest.mock import Mock, call

send = Mock()
batch = ["a", "b"]
send(batch)
before = send.call_args == call(["a", "b"])
batch.clear()
assert before is True
assert send.call_args == call([])
assert send.call_args.args[0] is batch
print(send.call_args)
