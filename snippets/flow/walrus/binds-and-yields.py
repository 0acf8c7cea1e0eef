value = []
assert (alias := value) is value
assert alias is value

lengths = [(length := len(word)) + 1 for word in ("fig", "banana")]
assert lengths == [4, 7]
assert length == 6
print(alias, lengths)
