evaluations = []


def note(kind):
    evaluations.append(kind.__name__)
    return kind


def double(number: note(int)) -> note(float):
    return number * 2.0


at_definition = list(evaluations)
double(1)
double(2)
outcome = "nothing raised"
try:

    def later(value: NotYetDefined):
        pass

except NameError as error:
    outcome = f"{type(error).__name__} {error.name}"

print(at_definition, evaluations, outcome)
assert at_definition == ["int", "float"]
assert evaluations == ["int", "float"]
assert outcome == "NameError NotYetDefined"
