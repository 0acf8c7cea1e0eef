class Mapping:
    def keys(self):
        return ["z"]

    def __getitem__(self, key):
        return key.upper()


def function(*args, **kwargs):
    return args, kwargs


result = function(*range(2), *"ab", *{"key": 1}, **{"x": 1}, y=2, **Mapping())
try:
    function(**{1: "one"})
except TypeError as error:
    outcome = f"TypeError: {error}"

assert result == ((0, 1, "a", "b", "key"), {"x": 1, "y": 2, "z": "Z"})
assert outcome == "TypeError: keywords must be strings"
print(result)
