import pickle

# The first opcode, PROTO, is followed by the number of the protocol.
data = pickle.dumps("text")
assert pickle.loads(data) == "text"
print(data[:1] == pickle.PROTO, data[1])
assert data[1] == 4
