from unittest.mock import Mock

fetch = Mock(side_effect=["first", TimeoutError("slow"), "third"])
results = []
for _ in range(4):
    try:
        results.append(fetch())
    except (TimeoutError, StopIteration) as error:
        results.append(repr(error))

assert results == ["first", "TimeoutError('slow')", "third", "StopIteration()"]
print(results)
