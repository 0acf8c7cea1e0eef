# shows: there is one empty tuple, one empty string and one empty bytes object
assert tuple([]) is ()
assert "".join([]) is str()
assert bytes() is bytes([])
assert frozenset() is not set()
print(len(tuple([])))
