# /// script
# requires-python = ">=3.15"
# ///
import json

seen = []


def note(items):
    seen.append(list(items))
    return tuple(items)


text = '[1, [2, {"a": []}]]'
assert json.loads(text, array_hook=note) == (1, (2, {"a": ()}))
assert seen == [[], [2, {"a": ()}], [1, (2, {"a": ()})]]
assert json.loads(text) == [1, [2, {"a": []}]]
frozen = json.loads(text, array_hook=tuple, object_hook=frozendict)
assert hash(frozen) == hash((1, (2, frozendict(a=()))))
print(frozen)
