# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [25, 35, 45]}, index=["Ann", "Bob", "Cy"])
kept = df[df["age"] > 30]
assert kept.to_dict() == {"age": {"Bob": 35, "Cy": 45}}
assert df[[False, True, False]].to_dict() == {"age": {"Bob": 35}}
print(kept)
