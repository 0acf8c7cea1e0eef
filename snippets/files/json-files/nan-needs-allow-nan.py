import json

texts = [json.dumps(value) for value in (float("nan"), float("inf"), -float("inf"))]
refused = []
for value in (float("nan"), float("inf"), 1.5):
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        refused.append(value)
print(texts, len(refused))
assert texts == ["NaN", "Infinity", "-Infinity"]
assert len(refused) == 2
