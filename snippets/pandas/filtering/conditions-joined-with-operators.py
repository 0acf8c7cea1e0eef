# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [25, 35, 45], "city": ["Rome", "Rome", "Oslo"]})
old, roman = df["age"] > 30, df["city"] == "Rome"
outcomes = []
for attempt in (lambda: old and roman, lambda: old or roman):
    try:
        outcomes.append(attempt())
    except ValueError as error:
        outcomes.append(str(error).partition(" is ")[0])

assert outcomes == ["The truth value of a Series"] * 2
assert df[old & roman].index.tolist() == [1]
assert df[old | roman].index.tolist() == [0, 1, 2]
assert df[~old].index.tolist() == [0]
print(outcomes, df[old & roman].index.tolist())
