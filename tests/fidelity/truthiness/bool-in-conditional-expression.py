# shows: the condition and the value of a conditional expression are asked once each
calls = []


class Loud:
    def __init__(self, name):
        self.name = name

    def __bool__(self):
        calls.append(self.name)
        return True


assert Loud("value") if Loud("condition") else None
print(calls)
assert calls == ["condition", "value"]
