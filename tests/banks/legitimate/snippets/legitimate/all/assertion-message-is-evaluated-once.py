calls = []


def note(value):
    calls.append(value)
    return value


assert note(1) == 1, note("message")
assert [note(2)] and not note(0)
assert calls == [1, 2, 0]
assert (1 < note(2) < 3) is True
assert calls == [1, 2, 0, 2]
assert object().__eq__(object()) is NotImplemented
