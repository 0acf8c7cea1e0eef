from copy import deepcopy
from unittest.mock import Mock, call

copies = []
send = Mock(side_effect=lambda batch: copies.append((list(batch), deepcopy(batch))))
batch = [["a"], ["b"]]
send(batch)
batch.pop().append("c")
batch[0].clear()
assert send.call_args == call([[]])
assert copies == [([[], ["b", "c"]], [["a"], ["b"]])]
print(send.call_args, copies)
