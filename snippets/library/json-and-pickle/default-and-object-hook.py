import io
import json
from fractions import Fraction

seen = []


def encode(value):
    return {"fraction": [value.numerator, value.denominator]}


def decode(mapping):
    seen.append(list(mapping))
    return Fraction(*mapping["fraction"]) if "fraction" in mapping else mapping


recipe = {"flour": Fraction(1, 3)}
outcome = "nothing raised"
try:
    json.dumps(recipe)
except TypeError as error:
    outcome = type(error).__name__

text = json.dumps(recipe, default=encode)
file = io.StringIO()
json.dump(recipe, file, default=encode)
file.seek(0)

assert outcome == "TypeError"
assert text == file.getvalue() == '{"flour": {"fraction": [1, 3]}}'
assert json.loads(text, object_hook=decode) == recipe
assert json.load(file, object_hook=decode) == recipe
assert seen == [["fraction"], ["flour"]] * 2
print(text)
