# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1]}, index=list("xyz"))
means = df.groupby("team")["points"].transform("mean")
assert means.to_dict() == {"x": 3.0, "y": 7.0, "z": 3.0}
assert (df["points"] - means).tolist() == [2, 0, -2]
print(means)
