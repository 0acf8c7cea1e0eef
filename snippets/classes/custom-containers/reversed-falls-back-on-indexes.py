class Deck:
    calls = []

    def __len__(self):
        self.calls.append("len")
        return 3

    def __getitem__(self, index):
        self.calls.append(index)
        return "abc"[index]


class OnlyIterable:
    def __iter__(self):
        return iter("abc")


assert list(reversed(Deck())) == ["c", "b", "a"]
assert [call for call in Deck.calls if call != "len"] == [2, 1, 0]
assert Deck.calls[0] == "len"
assert list(OnlyIterable()) == ["a", "b", "c"]
try:
    reversed(OnlyIterable())
except TypeError as error:
    message = str(error)
assert message == "'OnlyIterable' object is not reversible"
print(Deck.calls[1:])
