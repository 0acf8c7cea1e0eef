import json
import math

outcomes = []
for value in (math.nan, math.inf, 1.5):
    try:
        outcomes.append(json.dumps(value, allow_nan=False))
    except ValueError as error:
        outcomes.append("not JSON compliant" in str(error))
assert outcomes == [True, True, "1.5"]
print(outcomes)
