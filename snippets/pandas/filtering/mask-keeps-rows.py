# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [29, 30, 31]}, index=["Ann", "Bob", "Cy"])
kept = df[df["age"] > 30]
assert kept.to_dict() == {"age": {"Cy": 31}}
assert df[[True, True, False]].to_dict() == {"age": {"Ann": 29, "Bob": 30}}
print(kept.to_dict())
