from pathlib import Path

path = Path("data.txt")
try:
    outcome = "backup/" + path
except TypeError as error:
    outcome = "can only concatenate str" in str(error)

assert isinstance(path, str) is False
assert outcome is True
assert "backup/" + str(path) == "backup/data.txt"
print(type(path).__mro__[-1], "backup/" + str(path))
