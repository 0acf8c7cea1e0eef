# shows: a condition's truth is asked once
calls = []


class Loud:
    def __bool__(self):
        calls.append("bool")
        return True


assert Loud()
print(len(calls))
assert len(calls) == 1
