from unittest.mock import DEFAULT, Mock

fetch = Mock(side_effect=["first", TimeoutError("slow"), DEFAULT], return_value="usual")
results = []
for _ in range(4):
    try:
        results.append(fetch())
    except (TimeoutError, StopIteration) as error:
        results.append(repr(error))

assert results == ["first", "TimeoutError('slow')", "usual", "StopIteration()"]
print(results)
