# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"age": [25, 35, 45]}, index=["Ann", "Bob", "Cy"])
mask = df["age"] > 30
assert (str(mask.dtype), mask.tolist()) == ("bool", [False, True, True])
assert df[mask].to_dict() == {"age": {"Bob": 35, "Cy": 45}}
print(df[mask])
