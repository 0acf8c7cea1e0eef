# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [30, 31, 45]}, index=["Ann", "Bob", "Cy"])
kept = df[df["age"] > 30]
assert df["age"].tolist() == [30, 31, 45]
assert kept.to_dict() == {"age": {"Bob": 31, "Cy": 45}}
assert df[[False, True, False]].to_dict() == {"age": {"Bob": 31}}
print(kept)
