# shows: the order and the number of truth tests in a mix of `and` and `or`
calls = []


class Loud:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        calls.append(self.name)
        return self.value


T = lambda name: Loud(name, True)
F = lambda name: Loud(name, False)
assert F("a") and T("b") or T("c") and T("d")
print(calls)
calls.clear()
assert T("a") and (F("b") or T("c"))
print(calls)
assert calls == ["a", "b", "c"]
