# shows: asserts in with blocks, and a manager that sees no error
import contextlib


@contextlib.contextmanager
def manager():
    assert events == []
    events.append("enter")
    yield "value"
    assert events == ["enter", "body"]


events = []
with manager() as value, contextlib.nullcontext(2) as two:
    assert value == "value" and two == 2
    events.append("body")
print(events)
