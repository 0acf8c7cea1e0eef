import re

match = re.match("(a)(b)", "ab")
assert (hasattr(re.Match, "__getitem__"), hasattr(re.Match, "__iter__")) == (True, False)
try:
    outcome = iter(match)
except TypeError as error:
    outcome = str(error)
assert outcome == "'re.Match' object is not iterable"


class Forwarding:
    def __getitem__(self, index):
        return match[index]


assert list(Forwarding()) == ["ab", "a", "b"]
print(outcome)
