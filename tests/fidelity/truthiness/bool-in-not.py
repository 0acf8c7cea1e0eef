# shows: `not` asks once
calls = []


class Loud:
    def __bool__(self):
        calls.append(1)
        return False


assert not Loud()
assert not (Loud() or Loud())
print(len(calls))
assert len(calls) == 3
