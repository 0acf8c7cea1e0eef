# /// script
# requires-python = ">=3.14"
# ///
calls = []


def note(value):
    calls.append(value)
    return value


template = t"{note(1)} {note(2)}"
assert calls == [1, 2]
assert template.values == (1, 2)
print(calls, template.values)
