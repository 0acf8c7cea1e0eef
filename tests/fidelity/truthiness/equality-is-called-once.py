# shows: a comparison of an assert is made once
calls = []


class Loud:
    def __eq__(self, other):
        calls.append(other)
        return True


assert Loud() == 5
print(calls)
assert len(calls) == 1
