# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]})
try:
    outcome = df.iloc[[True, False, True], 0].tolist()
except (ValueError, IndexError) as error:
    outcome = type(error).__name__
assert df.loc[[True, False, True], "A"].tolist() == [1, 3]
assert (df["A"].tolist(), outcome) == ([1, 2, 3], [1, 3])
print(outcome)
assert outcome in ("ValueError", "IndexError")
