evaluations = []


def note(kind):
    evaluations.append(kind.__name__)
    return kind


def double(number: note(int)) -> note(float):
    return number * 2.0


at_definition = list(evaluations)
results = [double(1), double(2)]
read = [double.__annotations__, double.__annotations__]
try:

    def later(value: NotYetDefined):
        pass

    outcome = "nothing raised"
except NameError as error:
    outcome = f"{type(error).__name__} {error.name}"

print(at_definition, evaluations, outcome)
assert results == [2.0, 4.0]
assert read == [{"number": int, "return": float}] * 2
assert evaluations == ["int", "float"]
assert at_definition == ["int", "float"]
assert outcome == "NameError NotYetDefined"
