import contextlib
import json
import types

client = types.ModuleType("")
exec("import json\ndef send(value):\n    return len(json.dumps(value))\n", client.__dict__)


@contextlib.contextmanager
def recorded(module, name):
    original, calls = getattr(module, name), []

    def wrapper(*arguments, **options):
        result = original(*arguments, **options)
        calls.append((arguments, options, result))
        return result

    setattr(module, name, wrapper)
    try:
        yield calls
    finally:
        setattr(module, name, original)


with recorded(json, "dumps") as calls:
    assert client.send([1, 2]) == 6
assert client.send("unrecorded") == 12
assert calls == [(([1, 2],), {}, "[1, 2]")]
print(calls)
