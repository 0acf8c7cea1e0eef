import json
import math

text = json.dumps([math.nan, math.inf, -math.inf])
loaded = json.loads(text)
assert text == "[NaN, Infinity, -Infinity]"
assert [repr(value) for value in loaded] == ["nan", "inf", "-inf"]
print(text, loaded)
