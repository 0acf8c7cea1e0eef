from unittest import mock

old, new = {}, {}
exec("def split(text):\n    return text.split()\ndef count(text):\n    return len(split(text))", old)
exec("def count(text):\n    return sum(1 for _ in text.split())", new)


def of_behaviour(module):
    return module["count"]("a b a") == 3


def of_calls(module):
    split = mock.Mock(return_value=["a", "b", "a"])
    with mock.patch.dict(module, {"split": split}):
        module["count"]("a b a")
    return split.called


found = [(of_behaviour(module), of_calls(module)) for module in (old, new)]
print(found)
assert found == [(True, True), (True, False)]
