import pickle

calls = []

# Written by hand: a pickle from elsewhere needs no class of this program.
data = b"cbuiltins\neval\n(S'calls.append(6 * 7)'\ntR."
loaded = pickle.loads(data)
assert (loaded, calls) == (None, [42])
print(calls)
