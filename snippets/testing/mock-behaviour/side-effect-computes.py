from unittest.mock import DEFAULT, Mock

seen = []


def answer(key, *, fallback=DEFAULT):
    seen.append((key, fallback is DEFAULT))
    return {"a": 1}.get(key, fallback)


lookup = Mock(return_value="default", side_effect=answer)
results = [lookup("a"), lookup("b"), lookup("b", fallback=2)]
assert results == [1, "default", 2]
assert seen == [("a", True), ("b", True), ("b", False)]
print(results)
