# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [30, 31, 45], "city": ["Rome", "Rome", "Oslo"]})
try:
    outcome = df[(df["age"] > 30) and (df["city"] == "Rome")]["age"].tolist()
except ValueError as error:
    outcome = str(error).partition(".")[0]
assert df[(df["age"] > 30) & (df["city"] == "Rome")].values.tolist() == [[31, "Rome"]]
assert df["age"].tolist() == [30, 31, 45]
print(outcome)
assert outcome == [31]
