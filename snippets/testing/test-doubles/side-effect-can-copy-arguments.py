from unittest.mock import Mock, call

copies = []
send = Mock(side_effect=lambda batch: copies.append(list(batch)))
batch = ["a", "b"]
send(batch)
batch.clear()
assert send.call_args == call([])
assert copies == [["a", "b"]]
print(send.call_args, copies)
