# shows: each operand of nested `or` is asked once
calls = []


class Loud:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        calls.append(self.name)
        return self.value


assert (Loud("a", False) or (Loud("b", False) or Loud("c", True)))
print(calls)
assert calls == ["a", "b", "c"]
