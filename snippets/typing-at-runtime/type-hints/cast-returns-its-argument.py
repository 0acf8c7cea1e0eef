from typing import cast

value = ["1", "2"]
result = cast(int, value)

assert result is value
assert result == ["1", "2"]
print(result)
