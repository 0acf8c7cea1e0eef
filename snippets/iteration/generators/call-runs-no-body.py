import types

log = []


def countdown(start):
    log.append("body started")
    yield start


iterator = countdown(3)
assert type(iterator) is types.GeneratorType
assert log == []
assert iterator.gi_frame.f_locals == {"start": 3}

assert next(iterator) == 3
assert log == ["body started"]
print(type(iterator).__name__, log)
