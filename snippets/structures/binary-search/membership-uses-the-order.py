class Letter(str):
    def __eq__(self, other):
        compared.append(other)
        return str(self) == other


compared = []
items = list("abcdefghij")
assert Letter("j") in items
print(len(compared))
assert compared[-1] == "j" and sorted(items) == items
assert len(compared) <= 4
