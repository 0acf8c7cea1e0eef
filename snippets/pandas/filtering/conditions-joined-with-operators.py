# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"age": [25, 35, 45], "city": ["Rome", "Rome", "Oslo"]})
old, roman = df["age"] > 30, df["city"] == "Rome"
outcomes = []
for attempt in (lambda: old and roman, lambda: df["age"] > 30 & df["age"] < 40):
    try:
        outcomes.append(attempt())
    except ValueError as error:
        outcomes.append(type(error).__name__)

assert outcomes == ["ValueError", "ValueError"]
assert df[old & roman].index.tolist() == [1]
assert df[old | roman].index.tolist() == [0, 1, 2]
assert df[~old].index.tolist() == [0]
assert df[(df["age"] > 30) & (df["age"] < 40)].index.tolist() == [1]
print(outcomes, df[old & roman].index.tolist())
