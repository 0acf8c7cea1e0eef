# /// script
# requires-python = ">=3.14"
# ///
evaluations = []


def note(kind):
    evaluations.append(kind.__name__)
    return kind


def double(number: note(int)) -> note(float):
    return number * 2.0


double(1)
before = list(evaluations)
first = double.__annotations__
second = double.__annotations__

assert before == []
assert evaluations == ["int", "float"]
assert first is second
print(before, evaluations)
