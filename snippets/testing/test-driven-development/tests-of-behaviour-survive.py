from unittest import mock

old, new = {}, {}
exec("def split(text):\n    return text.split()\ndef count(text):\n    return len(split(text))", old)
exec("def count(text):\n    return sum(1 for _ in text.split())", new)


def calls(module):
    split = mock.Mock(return_value=range(2))
    with mock.patch.dict(module, split=split):
        return module["count"]("a b a"), split.mock_calls


of_behaviour = [module["count"]("a b a") for module in (old, new)]
of_calls = [calls(module) for module in (old, new)]
assert of_behaviour == [3, 3]
assert of_calls == [(2, [mock.call("a b a")]), (3, [])]
print(of_behaviour, of_calls)
