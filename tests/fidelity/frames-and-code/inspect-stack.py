# shows: inspect.stack sees the file's frames only
import inspect


def f():
    return [(info.function, info.lineno, info.code_context) for info in inspect.stack()]


seen = f()
assert [name for name, _, _ in seen] == ["f", "<module>"]
print(seen)
