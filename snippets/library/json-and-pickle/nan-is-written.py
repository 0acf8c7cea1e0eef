import json
import math

text = json.dumps([math.nan, math.inf, -math.inf])
loaded = json.loads(text)
outcomes = []
for value in (math.nan, math.inf):
    try:
        outcomes.append(json.dumps(value, allow_nan=False))
    except ValueError as error:
        outcomes.append(type(error).__name__)

assert text == "[NaN, Infinity, -Infinity]"
assert [repr(value) for value in loaded] == ["nan", "inf", "-inf"]
assert outcomes == ["ValueError", "ValueError"]
print(text, outcomes)
