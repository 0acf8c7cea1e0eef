from unittest.mock import DEFAULT, Mock

fetch = Mock(return_value="default", side_effect=["first", TimeoutError("slow"), "third"])
results = []
for _ in range(4):
    try:
        results.append(fetch())
    except (TimeoutError, StopIteration) as error:
        results.append(repr(error))

lookup = Mock(return_value="default", side_effect=lambda key: {"a": 1}.get(key, DEFAULT))

outcome = "returned"
try:
    Mock(return_value="default", side_effect=OSError("down"))()
except OSError as error:
    outcome = repr(error)

assert outcome == "OSError('down')"
assert results == ["first", "TimeoutError('slow')", "third", "StopIteration()"]
assert [lookup("a"), lookup("b")] == [1, "default"]
print(results, lookup("b"))
