# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"kind": ["city"] * 8 + ["village"] * 4})
for seed in range(5):
    drawn = df.groupby("kind").sample(frac=0.5, random_state=seed)
    assert drawn["kind"].value_counts().to_dict() == {"city": 4, "village": 2}
counts = {(df.sample(frac=0.5, random_state=seed)["kind"] == "village").sum() for seed in range(20)}
assert len(counts) > 1 and len(df.sample(frac=0.5)) == 6
