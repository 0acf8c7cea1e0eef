# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]})
outcome = "nothing raised"
try:
    outcome = str(df.iloc[[True, False, True], 0].tolist())
except (ValueError, IndexError) as error:
    outcome = type(error).__name__
print(outcome)
assert outcome in ("ValueError", "IndexError")
