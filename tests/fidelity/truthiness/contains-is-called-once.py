# shows: `in` of an assert asks once
calls = []


class Loud:
    def __contains__(self, item):
        calls.append(item)
        return "yes"


assert 5 in Loud()
assert 6 in Loud()
print(calls)
assert calls == [5, 6]
