class Letter(str):
    def __eq__(self, other):
        compared.append(other)
        return str(self) == other


compared = []
for items in (list("abcde"), list("ecadb")):
    for act in (items.__contains__, items.index):
        for place, letter in enumerate(items, 1):
            compared.clear()
            act(Letter(letter))
            assert compared == items[:place]

thousand = [str(number) for number in range(1000)]
compared.clear()
assert Letter("999") in thousand
assert compared == thousand
print(len(compared))
