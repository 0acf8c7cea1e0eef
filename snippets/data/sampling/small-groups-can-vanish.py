# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"kind": [*"a", *"bbb", *"ccccc"]})
for seed in range(5):
    drawn = df.groupby("kind").sample(frac=0.5, random_state=seed)["kind"].value_counts().to_dict()
    assert drawn == {"b": 2, "c": 2}
assert [round(0.5 * size) for size in (1, 3, 5)] == [0, 2, 2]
