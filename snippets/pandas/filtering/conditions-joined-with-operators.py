# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [30, 31, 45], "city": ["Rome", "Rome", "Oslo"]})
old, roman = df["age"] > 30, df["city"] == "Rome"
outcomes = []
for joined in ("old and roman", "old or roman"):
    try:
        outcomes.append(eval(joined))
    except ValueError as error:
        outcomes.append(f"{joined}: {error}".partition(" is ")[0])

assert outcomes == ["old and roman: The truth value of a Series", "old or roman: The truth value of a Series"]
assert df["age"].tolist() == [30, 31, 45]
assert df[old & roman].index.tolist() == [1]
assert df[old | roman].index.tolist() == [0, 1, 2]
assert df[~old].index.tolist() == [0]
print(outcomes, df[old & roman].index.tolist())
