# /// script
# requires-python = ">=3.14"
# ///
evaluations = []


def note(kind):
    evaluations.append(kind.__name__)
    return kind


def double(number: note(int)) -> note(float):
    return number * 2.0


assert double(1) == 2.0
assert evaluations == []

first = double.__annotations__
assert first == {"number": int, "return": float}
assert evaluations == ["int", "float"]

assert double.__annotations__ is first
assert evaluations == ["int", "float"]
print(evaluations)
