from unittest.mock import DEFAULT, Mock, call


def answer(key, *, fallback=DEFAULT):
    return {"a": 1}.get(key, fallback)


lookup = Mock(return_value="default", side_effect=answer)
results = [lookup("a"), lookup("b"), lookup("b", fallback=2)]
assert results == [1, "default", 2]
assert lookup.call_args_list == [call("a"), call("b"), call("b", fallback=2)]
print(results)
